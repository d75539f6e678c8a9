"""Words on one base line put together to lines of print; raised words are seen."""

from collections.abc import Iterable, Sequence
from statistics import median

from citegraph.read.pdf.page import PrintedLine, Raised, Word
from citegraph.read.pdf.spacing import close_up

# In sizes of the font. Base lines that differ by less are one row; a wider gap parts words that
# the file does not part.
_ONE_ROW = 0.3
_SPACE = 0.15
# A word is small below this share of the size of its row, and stands raised when its base line
# is higher by more than _RAISED and less than _HIGHEST of that size; lowered ones as well.
_SMALL = 0.9
_RAISED = 0.12
_HIGHEST = 0.75
_LOWEST = 0.4
_NEAR = 1.0

Row = list[Word]


def rows_of(words: Iterable[Word]) -> list[Row]:
    """Return the words as rows from the top of the page down, each from left to right.

    >>> words = [Word("b", 20, 26, 100, 10), Word("a", 5, 11, 101, 10), Word("c", 5, 11, 113, 10)]
    >>> [[word.text for word in row] for row in rows_of(words)]
    [['a', 'b'], ['c']]
    """
    rows: list[Row] = []
    base = size = 0.0
    for word in sorted(words, key=lambda word: (word.base, word.left)):
        if rows and word.base - base <= _ONE_ROW * min(size, word.size):
            rows[-1].append(word)
            if word.size > size:
                base, size = word.base, word.size
        else:
            rows.append([word])
            base, size = word.base, word.size
    for row in rows:
        row.sort(key=lambda word: (word.left, word.right))
    return _with_small_rows(rows)


def _with_small_rows(rows: list[Row]) -> list[Row]:
    """Put rows of raised or lowered small words into the rows that they belong to."""
    kept: list[Row] = []
    waiting: list[Row] = []  # raised words come before the row that they belong to
    for row in rows:
        mine = [small for small in waiting if _belongs(small, row)]
        kept += [small for small in waiting if small not in mine]
        waiting = []
        for small in mine:
            row += small
        if mine:
            row.sort(key=lambda word: (word.left, word.right))
        if kept and _belongs(row, kept[-1]):
            kept[-1] += row
            kept[-1].sort(key=lambda word: (word.left, word.right))
        elif _can_be_small(row):
            waiting.append(row)
        else:
            kept.append(row)
    return kept + waiting


def _can_be_small(row: Row) -> bool:
    return sum(len(word.text) for word in row) <= 40


def _belongs(small: Row, row: Row) -> bool:
    """Whether every word of a row stands small and raised or lowered next to a word of another."""
    base, size = row_base(row), row_size(row)
    if not size or max(word.size for word in small) > _SMALL * size:
        return False
    height = base - row_base(small)
    if not -_LOWEST * size <= height <= _HIGHEST * size:
        return False
    return all(
        any(
            word.left - _NEAR * size <= one.right and one.left <= word.right + _NEAR * size
            for one in row
        )
        for word in small
    )


def row_size(row: Sequence[Word]) -> float:
    """Return the size that most characters of a row have; the larger of two."""
    counts: dict[float, int] = {}
    for word in row:
        counts[word.size] = counts.get(word.size, 0) + len(word.text)
    if len(counts) == 1:
        return row[0].size
    return max(counts, key=lambda size: (counts[size], size), default=0.0)


def row_base(row: Sequence[Word]) -> float:
    """Return the base line of the words of a row that have its size."""
    size = row_size(row)
    bases = [word.base for word in row if word.size == size]
    return bases[0] if bases.count(bases[0]) == len(bases) else median(bases)


def print_line(row: Sequence[Word]) -> PrintedLine:
    """Return a row as a line of text, with its raised characters.

    >>> row = [Word("data", 0, 20, 100, 10), Word("12", 20, 26, 96, 6, glued=True)]
    >>> print_line(row).text, print_line(row).raised
    ('data12', (Raised(start=4, end=6, note=''),))
    """
    size, base = row_size(row), row_base(row)
    text = ""
    bold = 0
    raised: list[Raised] = []
    before: Word | None = None
    for word in close_up(row):
        if before is not None and _spaced(before, word):
            text += " "
        begin = len(text)
        text += word.text
        bold += len(word.text) if word.bold else 0
        if word.size <= _SMALL * size and base - word.base > _RAISED * size:
            if raised and raised[-1].end == begin:
                raised[-1] = Raised(raised[-1].start, len(text))
            else:
                raised.append(Raised(begin, len(text)))
        before = word
    return PrintedLine(
        text,
        min((word.left for word in row), default=0.0),
        max((word.right for word in row), default=0.0),
        base,
        size,
        bold / max(len(text.replace(" ", "")), 1),
        raised=tuple(raised),
    )


def _spaced(before: Word, word: Word) -> bool:
    gap = word.left - before.right
    size = max(before.size, word.size)
    return gap > _SPACE * size if word.glued else gap > -_NEAR * size
