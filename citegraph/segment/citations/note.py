"""Footnotes and endnotes that hold references: their signs in the text are citations."""

from collections.abc import Iterator

from citegraph.segment.citations.bibliography import Bibliography
from citegraph.segment.citations.marker import Marker
from citegraph.segment.citations.passage import Passage
from citegraph.segment.options import SegmentOptions


def find(passage: Passage, bibliography: Bibliography, options: SegmentOptions) -> Iterator[Marker]:
    """Yield the signs of notes whose text holds references, each with all of them."""
    for start, end, mark in passage.marks("note"):
        targets = tuple(
            target for note in mark.targets for target in bibliography.notes.get(note, ())
        )
        if targets:
            yield Marker("note", start, end, targets, printed=passage.text[start:end].strip())
