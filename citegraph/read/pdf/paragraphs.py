"""Printed lines of the pages to the lines of a document: paragraphs parted, headings marked."""

import re
from collections import Counter
from collections.abc import Sequence
from statistics import median

from citegraph.model import Line, Mark, Note
from citegraph.read.pdf.footnotes import Footnote
from citegraph.read.pdf.page import PageLines, PrintedLine

# A gap is clear above so many usual leadings, and so many sizes of the font above one.
_GAP = 1.35
_MORE = 0.3
# A heading is this much larger than the text, or bold; it is short and does not fill the line.
_LARGER = 1.15
_BOLD = 0.9
_LONGEST_HEADING = 120
# Raised figures of a citation or a note, not the letters of an exponent.
_FIGURES = re.compile(r"\s?[\d*†‡§¶][\d\s,;–-]{0,40}[*†‡§¶]{0,3}\s?")
_UNFINISHED = re.compile(r"[^\W\d_][,]?\s*$|-\s*$")
_GOES_ON = re.compile(r"\s*[a-zà-ÿа-яё(]")
_NO_HEADING = re.compile(r"[.,;:]\s*$|^\s*[a-zà-ÿа-яё\[(•–—-]|https?:|\d{4}")


def body_size(pages: Sequence[PageLines]) -> float:
    """Return the size that most characters of the pages are printed in."""
    counts: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            counts[round(line.size * 2) / 2] += len(line.text)
    return max(counts, key=lambda size: (counts[size], size), default=10.0)


def running_lines(
    pages: Sequence[PageLines], footnotes: Sequence[Footnote] = ()
) -> tuple[tuple[Line, ...], tuple[Note, ...]]:
    """Return the lines of all pages, a blank one where a paragraph ends, and the notes.

    The printed lines are numbered through, those of the notes after those of their page.
    """
    size = body_size(pages)
    bold = _is_bold(pages)
    found: list[Line] = []
    notes: list[Note] = []
    number = 0
    waiting = list(footnotes)
    for page in pages:
        leadings = _leadings(page.lines)
        before: PrintedLine | None = None
        for line, following in zip(page.lines, [*page.lines[1:], None], strict=False):
            heading = not bold and _is_heading(line, size, before, following)
            if before is not None and before.block == line.block:
                if _parted(before, line, leadings.get(line.block, 0.0)):
                    found.append(Line("", number, page.number))
            number += 1
            found.append(_line(line, number, page.number, heading=heading))
            before = line
        while waiting and waiting[0].page == page.number:
            note = waiting.pop(0)
            lines = tuple(
                _line(line, number + i, page.number, heading=False)
                for i, line in enumerate(note.lines, start=1)
            )
            number += len(lines)
            notes.append(Note(note.id, note.label, lines))
    return tuple(found), tuple(notes)


def _line(line: PrintedLine, number: int, page: int, *, heading: bool) -> Line:
    marks = tuple(
        Mark(start, end, "note", (note,)) if note else Mark(start, end, "superscript")
        for start, end, note in line.raised
        if note or _FIGURES.fullmatch(line.text[start:end])
    )
    indent = round(max(line.left - line.edge, 0.0), 1)
    return Line(line.text, number, page, heading, indent=indent, marks=marks)


def _leadings(lines: Sequence[PrintedLine]) -> dict[int, float]:
    """Return the usual distance of two lines in each block; that of the page for short blocks."""
    gaps: dict[int, list[float]] = {}
    for a, b in zip(lines, lines[1:], strict=False):
        if a.block == b.block and 0 < b.base - a.base < 4 * max(a.size, b.size):
            gaps.setdefault(a.block, []).append(b.base - a.base)
    every = [gap for block in gaps.values() for gap in block]
    usual = median(every) if every else 0.0
    return {
        block: _usual(gaps[block]) if len(gaps.get(block, ())) > 4 else usual
        for block in {line.block for line in lines}
    }


def _usual(gaps: Sequence[float]) -> float:
    """Return the gap that is found most often, within a point; the smaller of two."""
    counts = Counter(round(gap) for gap in gaps)
    best = min(counts, key=lambda gap: (-counts[gap], gap))
    return median(gap for gap in gaps if abs(gap - best) <= 1)


def _parted(before: PrintedLine, line: PrintedLine, leading: float) -> bool:
    gap = line.base - before.base
    if gap < 0:
        return True
    # Smaller print has a smaller leading of its own.
    expected = leading * min(1.0, max(before.size, line.size) / max(before.size, line.size, 1))
    if gap < _GAP * expected or gap < expected + _MORE * line.size:
        return False
    full = before.right >= before.far - 3 * before.size
    return not (full and _UNFINISHED.search(before.text) and _GOES_ON.match(line.text))


def _is_bold(pages: Sequence[PageLines]) -> bool:
    """Whether the text itself is bold, so that bold print says nothing."""
    every = sum(len(line.text) for page in pages for line in page.lines)
    heavy = sum(len(line.text) * line.bold for page in pages for line in page.lines)
    return heavy > 0.4 * max(every, 1)


def _is_heading(
    line: PrintedLine, size: float, before: PrintedLine | None, following: PrintedLine | None
) -> bool:
    text = line.text
    if len(text) > _LONGEST_HEADING or _NO_HEADING.search(text):
        return False
    if sum(char.isalpha() for char in text) < 3:
        return False
    larger = line.size >= _LARGER * size
    if not larger and (line.bold < _BOLD or line.size < 0.95 * size):
        return False
    width = line.far - line.edge
    if line.right - line.left > 0.85 * width and not larger:
        return False
    above = before is None or before.block != line.block or line.base - before.base > 1.3 * size
    below = following is None or following.bold < _BOLD or following.size != line.size
    return above and below
