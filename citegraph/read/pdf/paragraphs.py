"""Printed lines of the pages to the lines of a document: paragraphs parted, headings marked."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from statistics import median

from citegraph.model import Line, Mark, Note
from citegraph.read.pdf.footnotes import Footnote
from citegraph.read.pdf.headings import heading_lines, is_bold_text
from citegraph.read.pdf.page import PageLines, PrintedLine

# A gap is clear above so many usual leadings, and so many sizes of the font above one.
_GAP = 1.35
_MORE = 0.3
_LEADING = 1.2
_FEWEST = 5
# Raised figures of a citation or a note, and the letters of an address behind a name; not those of
# an exponent.
_FIGURES = re.compile(
    r"\s?[\d*†‡§¶][\d\s,;–-]{0,40}[*†‡§¶]{0,3}\s?"
    r"|\s?[*†‡§¶,]{0,3}[a-h](?:[,\s*†‡§¶]{1,3}[a-h\d]){0,4}[*†‡§¶]{0,3}\s?"
)
_UNFINISHED = re.compile(r"(?:[^\W\d_]|[,–—-])$")
# A line that ends so many sizes before the edge of its column is a full one.
_FULL = 3.0


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
    bold = is_bold_text(pages)
    found: list[Line] = []
    notes: list[Note] = []
    number = 0
    waiting = list(footnotes)
    for page in pages:
        leadings = _leadings(page.lines)
        before: PrintedLine | None = None
        headings = heading_lines(page.lines, size, bold_text=bold)
        for index, line in enumerate(page.lines):
            if before is not None and before.block == line.block:
                if _parted(before, line, leadings):
                    found.append(Line("", number, page.number))
            number += 1
            found.append(_line(line, number, page.number, heading=index in headings))
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


def _leadings(lines: Sequence[PrintedLine]) -> dict[tuple[int, int], float]:
    """Return the usual distance of lines by block and size; for few lines that of the page."""
    gaps: dict[tuple[int, int], list[float]] = {}
    for a, b in zip(lines, lines[1:], strict=False):
        if a.block == b.block and 0 < b.base - a.base < 4 * max(a.size, b.size):
            if round(a.size) == round(b.size):
                gaps.setdefault((b.block, round(b.size)), []).append(b.base - a.base)
    every = [gap for some in gaps.values() for gap in some]
    return {
        place: _usual(some) if len(some) >= _FEWEST else max(_usual(every), _usual(some))
        for place, some in gaps.items()
    }


def _usual(gaps: Sequence[float]) -> float:
    """Return the gap that is found most often, within a point; the smaller of two."""
    counts = Counter(round(gap) for gap in gaps)
    best = min(counts, key=lambda gap: (-counts[gap], gap))
    return median(gap for gap in gaps if abs(gap - best) <= 1)


def _parted(
    before: PrintedLine, line: PrintedLine, leadings: Mapping[tuple[int, int], float]
) -> bool:
    gap = line.base - before.base
    if gap < 0:
        return True
    larger = max(before.size, line.size)
    leading = leadings.get((line.block, round(larger)), _LEADING * larger)
    if gap < _GAP * leading or gap < leading + _MORE * line.size:
        return False
    full = before.right >= before.far - _FULL * before.size
    if full and _UNFINISHED.search(before.text):
        return line.bold > 0.5 or abs(line.size - before.size) > 0.1 * line.size
    return True
