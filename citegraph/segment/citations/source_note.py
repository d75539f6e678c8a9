"""Source lines of tables and figures: «Источник: …»."""

from collections.abc import Iterator

from citegraph.segment.citations.bibliography import Bibliography
from citegraph.segment.citations.marker import Marker
from citegraph.segment.citations.passage import Passage, form_pattern
from citegraph.segment.options import SegmentOptions
from citegraph.text.lines import join_lines

_LONGEST = 2_000


def find(passage: Passage, bibliography: Bibliography, options: SegmentOptions) -> Iterator[Marker]:
    """Yield the source notes of a passage; the context is the note up to its end.

    A note ends at a blank line, or where a line is indented like a new paragraph after
    a finished one.
    """
    for match in form_pattern("source-note").finditer(passage.text):
        lines = passage.text[match.end() : match.end() + _LONGEST].split("\n")
        note = join_lines(_note_lines(lines))[: options.context_length]
        yield Marker("source-note", match.start(), match.end(), (), context=note)


def _note_lines(lines: list[str]) -> list[str]:
    kept: list[str] = []
    for line in lines:
        new_paragraph = line[:1].isspace() and kept and kept[-1].rstrip()[-1:] in ".)"
        if not line.strip() or new_paragraph or form_pattern("source-note").match(line):
            break
        kept.append(line)
    return kept
