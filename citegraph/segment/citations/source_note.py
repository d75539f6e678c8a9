"""Source lines of tables and figures: «Источник: …»."""

from citegraph.model import InTextCitation
from citegraph.segment.citations.passage import Passage, form_pattern
from citegraph.segment.options import SegmentOptions
from citegraph.text.lines import join_lines

_LONGEST = 2_000


def find(passage: Passage, options: SegmentOptions) -> list[InTextCitation]:
    """Return the source notes of a passage; the context is the note up to its end.

    A note ends at a blank line, or where a line is indented like a new paragraph after
    a finished one.
    """
    found = []
    for match in form_pattern("source-note").finditer(passage.text):
        location, column = passage.location(match.start())
        note = join_lines(
            _note_lines(passage.text[match.end() : match.end() + _LONGEST].split("\n"))
        )
        marker = match[0].strip()
        context = note[: options.context_length]
        found.append(InTextCitation("source-note", marker, (), context, location, column))
    return found


def _note_lines(lines: list[str]) -> list[str]:
    kept: list[str] = []
    for line in lines:
        new_paragraph = line[:1].isspace() and kept and kept[-1].rstrip()[-1:] in ".)"
        if not line.strip() or new_paragraph or form_pattern("source-note").match(line):
            break
        kept.append(line)
    return kept
