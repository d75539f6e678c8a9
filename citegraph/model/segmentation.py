"""What a document prints: reference lists, and citations in the text."""

from dataclasses import dataclass

from citegraph.model.document import Document
from citegraph.model.source import Location, Problem


@dataclass(frozen=True, slots=True)
class RawReference:
    """One printed reference: its text without the list number, and where it stands.

    ``id`` is ``file#list.position``; ``number`` is the number as printed ("" when
    there is none), ``position`` its 1-based place in the list; ``rule`` names the
    splitting rule and ``confidence`` (0 to 1) how far it is to be trusted.
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


@dataclass(frozen=True, slots=True)
class ReferenceList:
    """A reference list of a document; ``heading`` is "" when none is printed."""

    file: str
    index: int
    heading: str
    rule: str
    references: tuple[RawReference, ...]


@dataclass(frozen=True, slots=True)
class CitationTarget:
    """What a citation marker points at: a list number or footnote label, and a locator."""

    label: str
    locator: str = ""


@dataclass(frozen=True, slots=True)
class InTextCitation:
    """A citation in running text.

    ``form`` is a row of the table of forms ("bracket", "footnote-mark", "source-note");
    ``marker`` the printed marker; ``context`` the sentence around it;
    ``column`` the 0-based offset of the marker in its line.
    """

    form: str
    marker: str
    targets: tuple[CitationTarget, ...]
    context: str
    location: Location
    column: int = 0


@dataclass(frozen=True, slots=True)
class Segmentation:
    """A document with the lists and citations found in it."""

    document: Document
    lists: tuple[ReferenceList, ...]
    citations: tuple[InTextCitation, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def references(self) -> tuple[RawReference, ...]:
        """All raw references, list by list, in printed order."""
        return tuple(raw for found in self.lists for raw in found.references)
