"""Frozen records that travel between the stages."""

from citegraph.model.decision import Decision, DecisionKind, Verdict
from citegraph.model.document import Document, Line, Mark, Note
from citegraph.model.evidence import Comparison, Evidence
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
from citegraph.model.network import Community, Edge, Network, Node
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
    "CitationTarget",
    "CitingDocument",
    "Community",
    "Comparison",
    "Decision",
    "DecisionKind",
    "Document",
    "Doubt",
    "Edge",
    "Evidence",
    "InTextCitation",
    "LabelledReference",
    "Library",
    "Line",
    "Location",
    "Manifestation",
    "ManifestationKind",
    "Mark",
    "MarkedEntry",
    "MarkedFields",
    "MarkedList",
    "Mention",
    "Merge",
    "Name",
    "Network",
    "Node",
    "Note",
    "PartialDate",
    "Person",
    "Problem",
    "RawReference",
    "Reference",
    "ReferenceList",
    "Relation",
    "RelationKind",
    "Segmentation",
    "SourceRecord",
    "Span",
    "Suggestion",
    "UncertainPair",
    "Venue",
    "Verdict",
    "Work",
]
