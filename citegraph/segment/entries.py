"""Lines of a list to its entries."""

from collections.abc import Iterator
from dataclasses import dataclass

from citegraph.model import Document, Location, RawReference
from citegraph.segment.layout import Layout
from citegraph.segment.numbering import Start
from citegraph.segment.signs import reference_signs
from citegraph.text.lines import join_lines

#: How far a way of splitting is to be trusted, before the signs of the text are looked at.
_TRUST = {"glued": 0.5, "line": 0.5, "paragraph": 0.6}


@dataclass(frozen=True, slots=True)
class Entry:
    """Where an entry begins, and the (line index, column) where it ends."""

    start: Start
    stop: tuple[int, int]


def entry_text(layout: Layout, entry: Entry) -> str:
    """Return the text of an entry on one line."""
    return " ".join(part.strip() for _, part in _parts(layout, entry))


def _parts(layout: Layout, entry: Entry) -> Iterator[tuple[int, str]]:
    """Yield (line index, text) of an entry, page numbers left out."""
    start, stop = entry.start, entry.stop
    for index in range(start.line, min(stop[0] + 1, len(layout.lines))):
        left = start.text_column if index == start.line else 0
        right = stop[1] if index == stop[0] else None
        part = layout.lines[index].text[left:right]
        if part.strip() and (index == start.line or index not in layout.furniture):
            yield index, part


def make_reference(
    document: Document, layout: Layout, entry: Entry, place: tuple[int, int]
) -> RawReference:
    """Join the lines of one entry into a raw reference.

    ``place`` is the 1-based (list, position) of the entry.
    """
    start = entry.start
    parts = list(_parts(layout, entry))
    last = parts[-1][0] if parts else start.line
    first = layout.lines[start.line]
    list_index, position = place
    text = join_lines(part for _, part in parts)
    return RawReference(
        id=f"{document.id}#{list_index}.{position}",
        text=text,
        location=Location(document.file, first.number, first.page),
        list_index=list_index,
        position=position,
        number=start.key or (str(start.number) if start.number else ""),
        end_line=layout.lines[last].number,
        rule=start.rule,
        confidence=_confidence(text, start),
        key=start.key,
        document=document.id if document.part else "",
    )


def _confidence(text: str, start: Start) -> float:
    """How sure the split is: a number says much, and so do the signs of a reference."""
    signs = min(reference_signs(text), 4) / 4
    base = _TRUST.get(start.rule, 0.8)
    return round(base + (1 - base) * signs, 3)
