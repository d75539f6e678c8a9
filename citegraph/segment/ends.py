"""Where an entry ends: the last one of a list, and one before a heading inside the list."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from citegraph.segment.joints import begins_within, breaks_off
from citegraph.segment.layout import Layout
from citegraph.segment.numbering import Start
from citegraph.segment.options import SegmentOptions
from citegraph.segment.signs import reference_signs

_TERMINAL = '.;)]»”"/'
_SAME_EDGE = 4.0
#: A line shorter than this share of the usual width is the last of its paragraph.
_SHORT_LINE = 0.75
#: Signs of a text that lacks nothing of a reference, and lines that are looked at ahead.
_COMPLETE = 3
_AHEAD = 3
_LONG_WORD = re.compile(r"[^\W\d_]{4}")
_SECTION = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,3}\.?\s{1,3}[A-ZА-ЯЁ]")


@dataclass(frozen=True, slots=True)
class _Habits:
    """What the other entries of a list look like: left edges of lines that go on, widths, lines."""

    edges: tuple[float, ...]
    width: float
    longest: int
    shouted: bool


def goes_on(text: str, before: str) -> bool:
    """Whether a paragraph goes on with the entry before it rather than being anything new.

    >>> goes_on("2.7 : справочник", "Программа учёта"), goes_on("ТАБЛИЦЫ", "С. 3–5.")
    (True, False)
    """
    return begins_within(text) or breaks_off(before)


def end_of_last_entry(
    layout: Layout, starts: Sequence[Start], limit: int, options: SegmentOptions
) -> int:
    """Return the index after the last line of the last entry; ``limit`` bounds it.

    It ends at a heading or caption; where paragraphs are known, at the first that does not go
    on with it; else at a blank line, at a line with another left edge than those that go on in
    the list have, after a short line that can end a reference, and where the text before is
    complete and what follows shows no sign of a reference.
    """
    first = starts[-1].line
    habits = _habits(layout, starts)
    spaced = _holds_blank_lines(layout, starts)
    end = first + 1
    length = len(layout.texts[first])
    for index in range(first + 1, min(limit, len(layout.lines))):
        text = layout.texts[index]
        if index in layout.furniture:
            continue
        if not text:
            if layout.paragraphs or (spaced and _goes_over_blank(layout, end - 1, index)):
                continue
            break
        if layout.roles[index] or length > options.longest_entry / 2:
            break
        if _parts(layout, (first, end - 1, index), habits):
            break
        end = index + 1
        length += len(text)
    return end


def _goes_over_blank(layout: Layout, last: int, blank: int) -> bool:
    """Whether an entry of double-spaced text goes on after a blank line."""
    before = layout.texts[last]
    if before[-1:] not in _TERMINAL or breaks_off(before):
        return True
    following = next(iter(layout.filled(blank, blank + _AHEAD)), None)
    return following is not None and (
        begins_within(layout.texts[following]) or reference_signs(layout.texts[following]) > 0
    )


def _parts(layout: Layout, place: tuple[int, int, int], habits: _Habits) -> bool:
    """Whether line ``place[2]`` is not of the entry that holds lines ``place[0] … place[1]``."""
    first, last, index = place
    text, before = layout.texts[index], layout.texts[last]
    if layout.paragraphs:
        return not goes_on(text, before)
    if breaks_off(before):
        return False
    if habits.edges and all(abs(layout.left(index) - e) > _SAME_EDGE for e in habits.edges):
        return True
    if habits.longest and index - first >= 2 * habits.longest + 1:
        return True
    if not layout.finished(last) or begins_within(text):
        return False
    if _SECTION.match(text) or (_shouts(text) and not habits.shouted):
        return True
    if habits.width and len(before) < _SHORT_LINE * habits.width:
        return True
    if layout.lines[index].page != layout.lines[last].page and not reference_signs(text):
        return True
    entry = " ".join(layout.texts[first : last + 1])
    ahead = " ".join(layout.texts[i] for i in layout.filled(index, index + _AHEAD))
    return reference_signs(entry) >= _COMPLETE and not reference_signs(ahead)


def _habits(layout: Layout, starts: Sequence[Start]) -> _Habits:
    edges: list[float] = []
    widths, counts, shouted = [], [], []
    for start, following in zip(starts, starts[1:], strict=False):
        filled = layout.filled(start.line, max(following.line, start.line + 1))
        counts.append(len(filled))
        widths += [len(layout.texts[index]) for index in filled[:-1]]
        shouted += [_shouts(layout.texts[index]) for index in filled]
        edges += [layout.left(index) for index in filled[1:]]
    # A single line off the edge may be a running head: an edge must be seen twice.
    ranked = sorted(edges)
    kept = [
        edge
        for edge in ranked
        if bisect_right(ranked, edge + _SAME_EDGE) - bisect_left(ranked, edge - _SAME_EDGE) > 1
    ]
    return _Habits(
        tuple(sorted(set(kept))) if len(kept) > 2 else (),
        median(widths) if len(widths) > 2 else 0.0,
        max(counts, default=0) if len(counts) > 2 else 0,
        any(shouted),
    )


def _shouts(text: str) -> bool:
    """Whether a line is set in capitals: a heading, not «М., 2001.»."""
    return text.isupper() and _LONG_WORD.search(text) is not None


def _holds_blank_lines(layout: Layout, starts: Sequence[Start]) -> bool:
    """Whether most entries print blank lines inside themselves (double-spaced text)."""
    held = 0
    for start, following in zip(starts, starts[1:], strict=False):
        filled = layout.filled(start.line, following.line)
        held += len(filled) > 1 and filled[-1] - filled[0] >= len(filled)
    return len(starts) > 1 and held > 0.3 * (len(starts) - 1)


def end_before(layout: Layout, start: Start, following: Start) -> int:
    """Return the index after the last line of an entry that another one follows.

    A heading in between ends it: one of the table, or a short line without any sign that
    stands right above the next entry after a finished one, at an edge or in a style of its own.
    """
    for index in range(start.line + 1, following.line):
        if layout.is_break(index):
            return index
    inside = layout.filled(start.line, following.line)
    if len(inside) > 1 and _heads_group(layout, inside, following):
        return inside[-1]
    return following.line


def _heads_group(layout: Layout, inside: Sequence[int], following: Start) -> bool:
    last, before = inside[-1], inside[-2]
    text = layout.texts[last]
    if len(text) > 60 or reference_signs(text) or any(char.isdigit() for char in text):
        return False
    if not text[0].isupper() or text[-1] in ".,;/" or not layout.finished(before):
        return False
    if breaks_off(layout.texts[before]):
        return False
    if layout.paragraphs or _shouts(text):
        return True
    usual = [layout.left(index) for index in (*inside[:-1], following.line)]
    return all(abs(layout.left(last) - edge) > 2 * _SAME_EDGE for edge in usual)
