"""A printed reference whose fields are elements in its text: the text, and the fields as spans."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from citegraph.model import Span
from citegraph.read.markup.blocks import BlockWriter
from citegraph.read.markup.walk import Element, walk

_EDGE_START = " \t,;:([«\"“„'"
_EDGE_END = " \t,;:"
_PAIRED = {")": "(", "]": "[", "»": "«", '"': '"', "”": "“", "“": "„"}
_WORD = re.compile(r"\w")

#: Tells the field of an element, and whether it is the name of a body; "" for no field.
FieldOf = Callable[[Element, str], tuple[str, bool]]


class Printed(NamedTuple):
    """A reference as printed, with the fields that are elements of it."""

    text: str
    spans: tuple[Span, ...]

    @property
    def share(self) -> float:
        """The share of its letters and digits that stand in a field."""
        whole = len(_WORD.findall(self.text))
        return sum(len(_WORD.findall(span.text)) for span in self.spans) / whole if whole else 0.0

    @property
    def is_complete(self) -> bool:
        """Whether a work can be told by the fields: a title and a date."""
        fields = {span.field for span in self.spans}
        return not fields.isdisjoint(("title", "container")) and "date" in fields


def read_printed(root: Element, field_of: FieldOf, unseen: frozenset[str]) -> Printed:
    """Return the text of an element and the fields in it; a field inside another is part of it."""
    writer = BlockWriter()
    found: list[tuple[str, bool, int, int]] = []
    opened: tuple[Element, str, bool, int] | None = None
    for event in walk(root, unseen):
        if event.kind == "text":
            writer.text(event.text, event.line)
        elif event.kind == "start" and opened is None and event.element is not root:
            field, literal = field_of(event.element, event.name)
            if field:
                opened = (event.element, field, literal, writer.place().column)
        elif event.kind == "end" and opened is not None and event.element is opened[0]:
            found.append((*opened[1:], writer.length))
            opened = None
    writer.end()
    text = writer.lines[0].text if writer.lines else ""
    spans = (trimmed_span(text, *one) for one in found)
    return Printed(text, tuple(span for span in spans if span is not None))


def trimmed_span(text: str, field: str, literal: bool, start: int, end: int) -> Span | None:
    """Return ``text[start:end]`` as a span without the punctuation at its edges, None if empty.

    >>> trimmed_span("(Реки, 2-е изд.),", "title", False, 0, 17).text
    'Реки, 2-е изд.'
    """
    end = min(end, len(text))
    while start < end and (text[end - 1] in _EDGE_END or _closes_nothing(text, start, end)):
        end -= 1
    while start < end and text[start] in _EDGE_START and not _is_closed(text, start, end):
        start += 1
    if start >= end or not _WORD.search(text[start:end]):
        return None
    return Span(field, text[start:end], start, end, literal=literal)


def _closes_nothing(text: str, start: int, end: int) -> bool:
    """Whether the last sign closes what was opened before the field, or at its first sign."""
    opening = _PAIRED.get(text[end - 1])
    if opening is None:
        return False
    inside = text[start : end - 1]
    return opening not in inside or (inside.find(opening) == 0 and len(inside) > 1)


def _is_closed(text: str, start: int, end: int) -> bool:
    """Whether the first sign is closed again inside the field."""
    closing = [sign for sign, opening in _PAIRED.items() if opening == text[start]]
    return any(sign in text[start + 1 : end] for sign in closing)


def joined_pages(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return the spans with the first and the last page as one where nothing else parts them."""
    kept: list[Span] = []
    for span in spans:
        last = kept[-1] if kept else None
        if last and last.field == span.field == "pages" and span.start - last.end <= 5:
            whole = text[last.start : span.end]
            kept[-1] = Span("pages", whole, last.start, span.end)
        else:
            kept.append(span)
    return tuple(kept)
