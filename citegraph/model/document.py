"""A file as it was read: its lines and what the format marks in them, nothing of bibliography."""

from dataclasses import dataclass
from typing import Literal

from citegraph.model.marked import MarkedEntry, MarkedList

MarkKind = Literal["superscript", "note", "citation", "anchor"]


@dataclass(frozen=True, slots=True)
class Mark:
    r"""What the format says of ``text[start:end]`` of a line.

    "superscript": raised figures. "note": the sign of the note whose id is in ``targets``.
    "citation": cites the entries with the keys ``targets`` (``\cite``, ``xref``, a field of
    Word), with the ``locator`` that the format tells apart. "anchor": ``targets`` are names
    that citations use for what begins here.
    """

    start: int
    end: int
    kind: MarkKind
    targets: tuple[str, ...] = ()
    locator: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line without its line end, or one paragraph; ``number`` is 1-based.

    ``heading`` is set where the format itself says so (a Markdown ``#``), ``numbered`` where
    the format generates the list number that the text begins with (Word, ``<ol>``).
    ``indent`` is the left edge in points, where it is known.
    """

    text: str
    number: int
    page: int | None = None
    heading: bool = False
    numbered: bool = False
    indent: float | None = None
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or endnote, kept out of the running lines; ``label`` is its printed sign."""

    id: str
    label: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A read document: ``file`` as the user named it, the encoding that was believed, the lines.

    ``part`` tells the documents of one file apart (the accession number of a record).
    ``paragraphs`` says that every line is a whole paragraph, not a line of print. ``lists``
    are the reference lists that the format marks; their text is not in ``lines``.
    ``description`` is the document's own bibliographic description where the format holds one
    (a database record, JATS ``article-meta``); ``properties`` are weaker hints: pairs of
    "title", "author", "year", "doi", "language" and values (PDF Info, Word's core
    properties). ``title`` is the first heading or line that can be one, or the file's stem.
    """

    file: str
    format: str
    encoding: str
    sha256: str
    lines: tuple[Line, ...]
    title: str = ""
    part: str = ""
    paragraphs: bool = False
    notes: tuple[Note, ...] = ()
    lists: tuple[MarkedList, ...] = ()
    description: MarkedEntry | None = None
    properties: tuple[tuple[str, str], ...] = ()

    @property
    def id(self) -> str:
        """The name of the document: that of the file, and of its part when it holds several.

        >>> Document("a.txt", "wos", "utf-8", "", (), part="WOS:1").id
        'a.txt#WOS:1'
        """
        return f"{self.file}#{self.part}" if self.part else self.file
