"""The checked library: works, people and venues, and why mentions were joined."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from citegraph.model.evidence import Evidence
from citegraph.model.manifestation import Manifestation, Relation
from citegraph.model.reference import Name, Reference
from citegraph.model.segmentation import InTextCitation
from citegraph.model.source import Problem
from citegraph.model.suggestion import Suggestion

Kind = Literal["work", "person", "venue"]
MergeKind = Literal["work", "person", "venue", "publisher"]


@dataclass(frozen=True, slots=True)
class Merge:
    """Two mentions taken as one, with the score (0 to 1), the rule and all evidence.

    ``left`` and ``right`` are reference ids for works and venues, mention ids for people;
    ``left_text`` and ``right_text`` are the printed forms. ``by`` is the user who decided it,
    "" for the program.
    """

    kind: MergeKind
    left: str
    right: str
    left_text: str
    right_text: str
    score: float
    rule: str
    evidence: tuple[Evidence, ...] = ()
    by: str = ""


def usefulness(gain: float, score: float) -> float:
    """Return what it is worth to ask about a pair: nothing where the score is 0 or 1.

    >>> usefulness(4, 0.5), usefulness(4, 0.75), usefulness(4, 1.0)
    (4.0, 2.0, 0.0)
    """
    return round(gain * (1 - abs(2 * score - 1)), 9)


@dataclass(frozen=True, slots=True)
class UncertainPair:
    """Two mentions whose score is near the threshold: a question to the user.

    ``left``, ``right`` and the texts are those of a :class:`Merge`; ``score`` is the probability
    (0 to 1) that they are one; ``joined`` says whether they are one now; ``gain`` how many links
    of the library depend on the answer (the more, the sooner to ask).
    """

    kind: Kind
    left: str
    right: str
    left_text: str
    right_text: str
    score: float
    joined: bool
    gain: float
    evidence: tuple[Evidence, ...] = ()

    @property
    def usefulness(self) -> float:
        """What an answer is worth: the links that hang on it, times how uncertain it is."""
        return usefulness(self.gain, self.score)


@dataclass(frozen=True, slots=True)
class Mention:
    """A person named in a reference; ``id`` is ``reference@role.position`` (1-based)."""

    id: str
    reference: str
    role: str
    position: int
    name: Name


@dataclass(frozen=True, slots=True)
class Person:
    """One person: the label shown, a Latin form beside it, and every mention.

    ``forms`` are the distinct printed forms, sorted.
    """

    id: str
    label: str
    latin: str
    forms: tuple[str, ...]
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Venue:
    """One journal, proceedings or site: label, Latin form, printed forms, reference ids.

    A publisher is described in the same way.
    """

    id: str
    label: str
    latin: str
    forms: tuple[str, ...]
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Work:
    """One work that is cited, or is a document of the library.

    It has its fullest reference, the ids of all references to it, its people and its venue.
    ``id`` is also its BibTeX key; ``people`` are author ids in printed order;
    ``cited_by`` the ids of the citing documents, sorted; ``documents`` the ids of the documents
    of the library that are this work. One that no document cites has no ``references``.
    ``manifestations`` part the references by how they present the work, the original first;
    ``label`` is the short name that the user has given it, "" for most.
    """

    id: str
    reference: Reference
    references: tuple[str, ...]
    people: tuple[str, ...]
    venue: str
    cited_by: tuple[str, ...]
    documents: tuple[str, ...] = ()
    manifestations: tuple[Manifestation, ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True)
class CitingDocument:
    """A document of the build: how it was read and what was found in it.

    ``part`` tells the documents of one file apart (the accession number of a record).
    ``description`` says what the document is itself (None: only its file is known), ``rule``
    of its raw reference where that was read; ``work`` is the id of the work that it is, so that
    a document that another one cites is one node with what is cited. ``same_as`` is the id of
    the document that cites for this one, where both are one work; "" where it cites itself.
    """

    file: str
    title: str
    format: str
    encoding: str
    sha256: str
    lists: int
    references: int
    citations: int
    part: str = ""
    description: Reference | None = None
    work: str = ""
    same_as: str = ""

    @property
    def id(self) -> str:
        """The name that references and citations call their citing document by."""
        return f"{self.file}#{self.part}" if self.part else self.file


@dataclass(frozen=True, slots=True)
class Library:
    """Everything a build knows; all tuples are sorted by id (references in printed order)."""

    documents: tuple[CitingDocument, ...]
    references: tuple[Reference, ...]
    works: tuple[Work, ...]
    people: tuple[Person, ...]
    venues: tuple[Venue, ...]
    merges: tuple[Merge, ...] = ()
    citations: tuple[InTextCitation, ...] = ()
    problems: tuple[Problem, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    uncertain: tuple[UncertainPair, ...] = ()
    relations: tuple[Relation, ...] = ()
    publishers: tuple[Venue, ...] = ()

    def works_of_references(self) -> dict[str, str]:
        """Return the id of the work of every printed reference, by reference id."""
        return {reference: work.id for work in self.works for reference in work.references}

    def counted_citations(self) -> Iterator[InTextCitation]:
        """Yield the citations in the texts, but for documents that another one cites for."""
        repeated = {document.id for document in self.documents if document.same_as}
        return (cited for cited in self.citations if cited.citing not in repeated)

    def mentions(self) -> Counter[tuple[str, str]]:
        """Return how often the text of a document cites a work, by (document id, work id).

        A marker that names a work twice counts once; a work that only the list names is absent,
        and so are documents that another one cites for.
        """
        work_of = self.works_of_references()
        return Counter(
            (cited.citing, work)
            for cited in self.counted_citations()
            for work in {work_of.get(target.reference, "") for target in cited.targets}
            if work
        )
