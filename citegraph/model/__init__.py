"""Frozen records that travel between the stages."""

from citegraph.model.decision import Decision, DecisionKind, Verdict
from citegraph.model.document import Document, Line, Mark, Note
from citegraph.model.evidence import Comparison, Evidence
from citegraph.model.history import (
    Ages,
    Burst,
    CitationLink,
    CommonSource,
    Historiograph,
    HistoriographNode,
    History,
    ItemKind,
    MainPath,
    Ranked,
    Share,
    YearOfReferences,
)
from citegraph.model.labelled import FIELDS, LabelledReference
from citegraph.model.library import (
    CitingDocument,
    Library,
    Mention,
    Merge,
    Person,
    UncertainPair,
    Venue,
    Work,
)
from citegraph.model.manifestation import (
    Manifestation,
    ManifestationKind,
    Relation,
    RelationKind,
)
from citegraph.model.marked import (
    MarkedEntry,
    MarkedFields,
    MarkedList,
    SourceRecord,
    Span,
)
from citegraph.model.network import (
    Community,
    Edge,
    Layout,
    Measures,
    Network,
    NetworkItemKind,
    Node,
)
from citegraph.model.reference import Name, PartialDate, Reference
from citegraph.model.segmentation import (
    CitationTarget,
    InTextCitation,
    RawReference,
    ReferenceList,
    Segmentation,
)
from citegraph.model.source import Doubt, Location, Problem
from citegraph.model.suggestion import Suggestion

__all__ = [
    "FIELDS",
    "Ages",
    "Burst",
    "CitationLink",
    "CitationTarget",
    "CitingDocument",
    "CommonSource",
    "Community",
    "Comparison",
    "Decision",
    "DecisionKind",
    "Document",
    "Doubt",
    "Edge",
    "Evidence",
    "Historiograph",
    "HistoriographNode",
    "History",
    "InTextCitation",
    "ItemKind",
    "LabelledReference",
    "Layout",
    "Library",
    "Line",
    "Location",
    "MainPath",
    "Manifestation",
    "ManifestationKind",
    "Mark",
    "MarkedEntry",
    "MarkedFields",
    "MarkedList",
    "Measures",
    "Mention",
    "Merge",
    "Name",
    "Network",
    "NetworkItemKind",
    "Node",
    "Note",
    "PartialDate",
    "Person",
    "Problem",
    "Ranked",
    "RawReference",
    "Reference",
    "ReferenceList",
    "Relation",
    "RelationKind",
    "Segmentation",
    "Share",
    "SourceRecord",
    "Span",
    "Suggestion",
    "UncertainPair",
    "Venue",
    "Verdict",
    "Work",
    "YearOfReferences",
]
