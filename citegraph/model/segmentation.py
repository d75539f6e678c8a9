"""What a document prints: reference lists, and citations in the text."""

from dataclasses import dataclass

from citegraph.model.document import Document
from citegraph.model.marked import MarkedFields
from citegraph.model.source import Location, Problem


@dataclass(frozen=True, slots=True)
class RawReference:
    """One printed reference: its text without the list number, and where it stands.

    ``id`` is ``document#list.position``; ``number`` is the number as printed ("" when
    there is none), ``key`` what citations call it, ``position`` its 1-based place in the list;
    ``rule`` names the splitting rule and ``confidence`` (0 to 1) how far it is to be trusted.
    ``document`` is the id of the citing document where the file holds several. ``marked`` are
    the fields that the format of the file marks itself; they are not parsed again.
    """

    id: str
    text: str
    location: Location
    list_index: int = 1
    position: int = 1
    number: str = ""
    end_line: int | None = None
    rule: str = ""
    confidence: float = 1.0
    key: str = ""
    document: str = ""
    marked: MarkedFields | None = None

    @property
    def citing(self) -> str:
        """The id of the document that prints the reference."""
        return self.document or self.location.file

    @property
    def is_description(self) -> bool:
        """Whether this is what its document is itself, not what it cites."""
        return self.list_index == 0

    @property
    def is_index_entry(self) -> bool:
        """Whether this is a cited work as the Web of Science prints it: names and titles cut."""
        return self.rule == "wos" and self.marked is not None and self.marked.record is None


@dataclass(frozen=True, slots=True)
class ReferenceList:
    """A reference list of a document; ``heading`` is "" when none is printed.

    ``twin_of`` is the index of the list whose works it repeats, item by item, in another
    script or language (Литература and References); 0 when there is none. ``cited`` is False for
    a list of what the author wrote himself («Список публикаций соискателя»).
    """

    file: str
    index: int
    heading: str
    rule: str
    references: tuple[RawReference, ...]
    twin_of: int = 0
    cited: bool = True


@dataclass(frozen=True, slots=True)
class CitationTarget:
    """What a citation marker points at: a list number, key, author and year, or footnote label.

    ``reference`` is the id of the raw reference that is meant; where it is "", ``unlinked``
    says why.
    """

    label: str
    locator: str = ""
    reference: str = ""
    unlinked: str = ""


@dataclass(frozen=True, slots=True)
class InTextCitation:
    """A citation in running text.

    ``form`` is a row of the table of forms ("bracket", "footnote-mark", "source-note");
    ``marker`` the printed marker; ``context`` the sentence around it;
    ``column`` the 0-based offset of the marker in its line. ``section`` is the heading that it
    stands under; ``sentence``, ``paragraph`` and ``chapter`` count these from 1 through the
    document (0: not known), ``position`` is the share of the running text before it, 0 to 1.
    ``document`` is the id of the citing document where the file holds several.
    """

    form: str
    marker: str
    targets: tuple[CitationTarget, ...]
    context: str
    location: Location
    column: int = 0
    section: str = ""
    sentence: int = 0
    paragraph: int = 0
    chapter: int = 0
    position: float = 0.0
    document: str = ""

    @property
    def citing(self) -> str:
        """The id of the document that cites."""
        return self.document or self.location.file


@dataclass(frozen=True, slots=True)
class Segmentation:
    """A document with the lists and citations found in it.

    ``twins`` are pairs of ids of references that print one work twice (lists that are twins).
    ``itself`` describes the document as a work, so that a citation of it can be told;
    None where nothing but its file name is known.
    """

    document: Document
    lists: tuple[ReferenceList, ...]
    citations: tuple[InTextCitation, ...]
    problems: tuple[Problem, ...] = ()
    itself: RawReference | None = None
    twins: tuple[tuple[str, str], ...] = ()

    @property
    def references(self) -> tuple[RawReference, ...]:
        """All raw references, list by list, in printed order."""
        return tuple(raw for found in self.lists for raw in found.references)
