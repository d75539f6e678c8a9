"""Headings of a printed text: short lines in larger or bold print, apart from the text."""

import re
from collections.abc import Iterator, Sequence

from citegraph.read.pdf.page import PageLines, PrintedLine

# A heading is so much larger than the text, or bold; it has few lines and does not fill the last.
_LARGER = 1.15
_BOLD = 0.9
_NOT_SMALLER = 0.95
_MOST_LINES = 3
_LONGEST = 200
_FILLED = 0.85
# In sizes of the font: the space above a heading at least, and between its lines at most.
_ABOVE = 1.3
_TOGETHER = 2.0
_FEWEST_LETTERS = 3
# More bold print than this share: the text itself is bold, and that says nothing.
_BOLD_TEXT = 0.4
_SMALL_START = re.compile(r"[a-zà-ÿа-яё\[(•–—-]")
_NO_HEADING = re.compile(
    r"[,;]$|(?<!\.)\.$|https?:|\b(?:19|20)\d\d\b|\.{4}|…{2}"
    r"|^(?:рис|табл|fig|table|схема|диаграмма)",
    re.IGNORECASE,
)


def is_bold_text(pages: Sequence[PageLines]) -> bool:
    """Whether the text itself is bold."""
    every = sum(len(line.text) for page in pages for line in page.lines)
    heavy = sum(len(line.text) * line.bold for page in pages for line in page.lines)
    return heavy > _BOLD_TEXT * max(every, 1)


def heading_lines(lines: Sequence[PrintedLine], size: float, *, bold_text: bool) -> set[int]:
    """Return the indexes of the headings of a page; ``size`` is that of the text."""
    found: set[int] = set()
    for first, stop in _groups(lines, size, bold_text=bold_text):
        group = lines[first:stop]
        if _is_heading(group, size) and (not first or _apart(lines[first - 1], group[0], size)):
            found.update(range(first, stop))
    return found


def _groups(
    lines: Sequence[PrintedLine], size: float, *, bold_text: bool
) -> Iterator[tuple[int, int]]:
    """Yield the runs of lines that stand out in one way."""
    first = 0
    for index in range(1, len(lines) + 1):
        if index < len(lines) and _together(lines[index - 1], lines[index]):
            continue
        if _stands_out(lines[first], size, bold_text=bold_text):
            yield first, index
        first = index


def _together(before: PrintedLine, line: PrintedLine) -> bool:
    return (
        before.block == line.block
        and abs(before.size - line.size) < 0.03 * line.size
        and (before.bold >= _BOLD) == (line.bold >= _BOLD)
        and 0 <= line.base - before.base <= _TOGETHER * line.size
    )


def _stands_out(line: PrintedLine, size: float, *, bold_text: bool) -> bool:
    if line.size >= _LARGER * size:
        return True
    return not bold_text and line.bold >= _BOLD and line.size >= _NOT_SMALLER * size


def _apart(before: PrintedLine, line: PrintedLine, size: float) -> bool:
    return before.block != line.block or line.base - before.base > _ABOVE * size


def _is_heading(group: Sequence[PrintedLine], size: float) -> bool:
    text = " ".join(line.text for line in group)
    if len(group) > _MOST_LINES or len(text) > _LONGEST or _NO_HEADING.search(text):
        return False
    if _SMALL_START.match(text) or sum(char.isalpha() for char in text) < _FEWEST_LETTERS:
        return False
    last = group[-1]
    filled = last.right - last.left > _FILLED * (last.far - last.edge)
    return last.size >= _LARGER * size or len(group) > 1 or not filled
