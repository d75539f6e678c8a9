"""What was recognised in a file, before any reference is parsed."""

from collections.abc import Iterator
from dataclasses import dataclass

from citegraph.model import Document, Line, RawReference, Segmentation
from citegraph.normalize import find_language

#: So many characters of a text are enough to tell its language.
_SAMPLE = 20_000


@dataclass(frozen=True, slots=True)
class Recognised:
    """What the program sees of a document; ``lists`` are (heading, rule, entries) triples.

    ``pages`` is None where the format has none or does not tell; ``description`` says what the
    document is itself, ``told_by`` how that is known (a rule of
    :func:`citegraph.segment.identity.describe_itself`); both are "" where only the name of the
    file is known.
    """

    file: str
    part: str
    format: str
    encoding: str
    language: str
    title: str
    pages: int | None
    lines: int
    notes: int
    lists: tuple[tuple[str, str, int], ...]
    citations: int
    description: str
    told_by: str
    properties: tuple[tuple[str, str], ...]

    @property
    def entries(self) -> int:
        """Entries of all lists."""
        return sum(entries for _, _, entries in self.lists)


def recognise(found: Segmentation) -> Recognised:
    """Return what the program sees of a document: its text, its lists, what it is itself."""
    document, itself = found.document, found.itself
    return Recognised(
        file=document.file,
        part=document.part,
        format=document.format,
        encoding=document.encoding,
        language=find_language("", tuple(_sample(document)), ""),
        title=(_title(itself) if itself else "") or document.title,
        pages=max((line.page for line in document.lines if line.page), default=None),
        lines=sum(bool(line.text.strip()) for line in document.lines),
        notes=len(document.notes),
        lists=tuple((one.heading, one.rule, len(one.references)) for one in found.lists),
        citations=len(found.citations),
        description=itself.text if itself else "",
        told_by=itself.rule if itself else "",
        properties=document.properties,
    )


def _title(itself: RawReference) -> str:
    spans = itself.marked.spans if itself.marked else ()
    return next((span.text for span in spans if span.field == "title"), "")


def printed_lines(document: Document) -> Iterator[tuple[str, Line]]:
    """Yield the lines as they were read and what each is: "" or what the format says of it.

    >>> document = Document("a", "docx", "", "", (Line("Лёд", 1, heading=True), Line("", 2)))
    >>> [(kind, line.text) for kind, line in printed_lines(document)]
    [('heading', 'Лёд')]
    """
    for line in document.lines:
        if line.text.strip():
            yield "heading" if line.heading else "number" if line.numbered else "", line
    for note in document.notes:
        for index, line in enumerate(note.lines):
            yield f"note {note.label}" if index == 0 else "note", line


def _sample(document: Document) -> Iterator[str]:
    """The beginning of the text; of a file without text, of its description or its lists."""
    left = _SAMPLE
    marked = [entry.text for found in document.lists for entry in found.entries]
    if document.description:
        marked.insert(0, document.description.text)
    texts = [line.text for line in document.lines if line.text.strip()] or marked
    for text in texts:
        yield text[:left]
        left -= len(text)
        if left <= 0:
            return
