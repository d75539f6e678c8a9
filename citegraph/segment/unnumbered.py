"""Starts of entries in a list that prints no numbers."""

import re
from collections.abc import Sequence

from citegraph.model import Line
from citegraph.segment.entries import LONGEST_ENTRY, entry_texts
from citegraph.segment.headings import heading_role
from citegraph.segment.numbering import Start
from citegraph.segment.options import SegmentOptions
from citegraph.segment.signs import reference_signs

_AUTHOR_START = re.compile(
    r"\s{0,40}(?:[A-ZА-ЯЁÀ-Þ][\w'’ʹ-]{1,40},?\s[A-ZА-ЯЁÀ-Þ]\.|[A-ZА-ЯЁÀ-Þ]\.\s?(?:[A-ZА-ЯЁ]\.\s?)?"
    r"[A-ZА-ЯЁÀ-Þ]|[A-ZА-ЯЁÀ-Þ][\w'’ʹ-]{1,40},\s[A-ZА-ЯЁÀ-Þ]\w)"
)
#: A line in place of the people of the entry before («———. 2005. …»); one dash may be a dash.
_DASH_START = re.compile(
    r"\s{0,40}(?:(?:[⸺⸻]|[—―–‒−]\s?[—―–‒−]|-{3}|_{2})[⸺⸻—―–‒−_-]{0,60}|[—―_](?=[.,]))"
    r"[.,]?\s{0,3}[(\[«\"“]?\w"
)
#: One dash with a title behind it, where lines are not wrapped; «— Москва : Наука» goes on.
_DASHED_TITLE = re.compile(
    r"\s{0,40}—\s{1,2}[«\"“]?[A-ZА-ЯЁÀ-Þ][\w'’-]{2,40},?\s(?!:)(?!.{0,1500}://)"
)
_CAPITAL_START = re.compile(r"\s{0,40}[«\"“\[]?[A-ZА-ЯЁÀ-Þ]")
_FINISHED = re.compile(r"[.)\]»”\"/;]\s{0,9}$|\d\s{0,9}$")
# Print is wrapped when half its lines fill 85 % of the width and a fifth breaks off inside a
# sentence; wider than 160 characters, a line is a paragraph. A line shorter than 75 % of
# the width ends what it belongs to.
_FULL_LINE = 0.85
_BROKEN_SHARE = 0.2
_SHORT_LINE = 0.75
_WIDEST_PRINT = 160


def paragraph_starts(lines: Sequence[Line], begin: int, stop: int) -> list[Start]:
    """Return the first lines of the paragraphs (blank line before) in ``begin … stop``."""
    starts = []
    fresh = True
    for index in range(begin, stop):
        blank = not lines[index].text.strip()
        if fresh and not blank:
            starts.append(Start(index, 0, 0, 0, "paragraph"))
        fresh = blank
    return starts


def line_starts(lines: Sequence[Line], begin: int, stop: int) -> list[Start]:
    """Return the lines that begin an entry: by hanging indent, by an author, or each line.

    Where the lines of a block differ in indent, the outer ones begin; where they are not
    wrapped at a common width, each line does. Else a line begins an entry when the line
    before is finished and either short, or followed by an author.
    """
    filled = [index for index in range(begin, stop) if lines[index].text.strip()]
    if not filled:
        return []
    indents = {index: _indent(lines[index].text) for index in filled}
    outer = min(indents.values())
    hanging = [index for index in filled if indents[index] == outer]
    if 1 < len(hanging) < len(filled) and indents[filled[0]] == outer:
        return [Start(index, 0, 0, 0, "hanging-indent") for index in hanging]
    starts = [Start(filled[0], 0, 0, 0, "line")]
    wrapped = _wrap_width([lines[index].text for index in filled])
    for before, index in zip(filled, filled[1:], strict=False):
        if _begins_entry(lines[before].text, lines[index].text, wrapped):
            starts.append(Start(index, 0, 0, 0, "line"))
    return starts


def _wrap_width(texts: Sequence[str]) -> int:
    """Return the width that most lines are wrapped at, or 0 where each line is an entry."""
    lengths = sorted(len(text.rstrip()) for text in texts)
    width = lengths[int(0.9 * (len(lengths) - 1))]
    full = sum(length >= _FULL_LINE * width for length in lengths)
    broken = sum(not _FINISHED.search(text[-12:]) for text in texts)
    wrapped = 2 * full >= len(texts) and broken >= _BROKEN_SHARE * len(texts)
    return width if wrapped and width <= _WIDEST_PRINT else 0


def _begins_entry(before: str, text: str, width: int) -> bool:
    """Whether a line opens an entry, given the line above it and the width of the print."""
    finished = bool(_FINISHED.search(before[-12:]))
    if finished and (_DASH_START.match(text) or (not width and _DASHED_TITLE.match(text))):
        return True
    if not _CAPITAL_START.match(text):
        return False
    if not width:
        return finished or bool(_AUTHOR_START.match(text))
    if len(before.rstrip()) < _SHORT_LINE * width:
        return finished
    return finished and bool(_AUTHOR_START.match(text))


def headed_starts(
    lines: Sequence[Line], begin: int, options: SegmentOptions
) -> tuple[list[Start], int]:
    """Return the starts of an unnumbered list below a heading, and the index of its end."""
    stop = len(lines)
    for index in range(begin, len(lines)):
        if lines[index].heading or heading_role(lines[index].text):
            stop = index
            break
    paragraphs = paragraph_starts(lines, begin, stop)
    if len(paragraphs) > 1 and _mostly_references(lines, paragraphs, stop, options):
        return _without_tail(lines, paragraphs, stop)
    first_end = paragraphs[1].line if len(paragraphs) > 1 else stop
    return line_starts(lines, begin, first_end), first_end


def unheaded_runs(lines: Sequence[Line], options: SegmentOptions) -> list[tuple[list[Start], int]]:
    """Return runs of paragraphs that all look strongly like references, with their ends.

    Without heading and numbers a paragraph must show one sign more than elsewhere. A
    shorter run than ``fewest_without_heading`` counts only when it is the whole file.
    """
    starts = paragraph_starts(lines, 0, len(lines))
    if not starts:
        return []
    if len(starts) == 1:
        starts = line_starts(lines, starts[0].line, len(lines))
    runs: list[tuple[list[Start], int]] = []
    run: list[Start] = []
    weak = 0
    for start, text in zip(starts, entry_texts(lines, starts, len(lines)), strict=True):
        if reference_signs(text) > options.reference_signs and len(text) < LONGEST_ENTRY:
            run.append(start)
            continue
        weak += 1
        if run:
            runs.append((run, start.line))
            run = []
    if run:
        runs.append((run, len(lines)))
    return [found for found in runs if not weak or len(found[0]) >= options.fewest_without_heading]


def _mostly_references(
    lines: Sequence[Line], starts: list[Start], stop: int, options: SegmentOptions
) -> bool:
    texts = entry_texts(lines, starts, stop)
    good = sum(reference_signs(text) >= options.reference_signs for text in texts)
    return good >= options.share_with_heading * len(starts)


def _without_tail(lines: Sequence[Line], starts: list[Start], stop: int) -> tuple[list[Start], int]:
    """Cut the list before the first two paragraphs running that show no sign at all."""
    silent = 0
    for position, text in enumerate(entry_texts(lines, starts, stop)):
        silent = 0 if reference_signs(text) else silent + 1
        if silent == 2:
            cut = position - 1
            return starts[:cut], starts[cut].line
    return starts, stop


def _indent(text: str) -> int:
    return len(text.expandtabs(8)) - len(text.expandtabs(8).lstrip())
