"""Markers to citations: sentence, paragraph, chapter, section and position."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace

from citegraph.model import Document, InTextCitation
from citegraph.segment.citations.marker import Marker
from citegraph.segment.citations.passage import Passage
from citegraph.segment.options import SegmentOptions

_DIGITS = 4


def place_in_text(
    markers: Iterable[Marker], passage: Passage, document: Document, options: SegmentOptions
) -> list[InTextCitation]:
    """Return the citations of the running text."""
    return [
        _cited(marker, passage, document, options, (passage, marker.start)) for marker in markers
    ]


def place_in_notes(
    markers: Iterable[Marker],
    notes: Passage,
    passage: Passage,
    document: Document,
    options: SegmentOptions,
) -> list[InTextCitation]:
    """Return the citations inside notes; their place in the text is that of the note's sign."""
    signs: dict[str, int] = {}
    for start, _, mark in passage.marks("note"):
        for note in mark.targets:
            signs.setdefault(note, start)
    ids = [note.id for note in document.notes for _ in note.lines]
    found = []
    for marker in markers:
        sign = signs.get(ids[notes.line_at(marker.start)])
        where = None if sign is None else (passage, sign)
        found.append(_cited(marker, notes, document, options, where))
    return found


def _cited(
    marker: Marker,
    printed_in: Passage,
    document: Document,
    options: SegmentOptions,
    where: tuple[Passage, int] | None,
) -> InTextCitation:
    location, column = printed_in.location(marker.start)
    context = marker.context or printed_in.sentence(
        marker.start, marker.end, options.context_length
    )
    printed = marker.printed or " ".join(printed_in.text[marker.start : marker.end].split())
    part = document.id if document.part else ""
    cited = InTextCitation(
        marker.form, printed, marker.targets, context, location, column, document=part
    )
    if where is None:
        return cited
    passage, offset = where
    return replace(
        cited,
        section=passage.section(offset),
        sentence=bisect_right(passage.sentences, offset),
        paragraph=bisect_right(passage.breaks, offset),
        chapter=bisect_right(passage.chapters, offset),
        position=round(offset / max(1, len(passage.text)), _DIGITS),
    )
