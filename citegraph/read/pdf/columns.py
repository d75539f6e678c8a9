"""Columns of a page: where the gutter is, and the rows in the order of reading."""

from collections.abc import Sequence
from itertools import groupby
from statistics import median

from citegraph.read.pdf.page import Word
from citegraph.read.pdf.rows import Row, row_size, rows_of

# Gutters are looked for in the middle part of a text, in steps of so many points.
_STEP = 3.0
_OUTER = 0.18
_MOST_STEPS = 1_000
# Both columns have so many rows beside a gutter; half of them have three words and fill 55 % of
# the column: text, and neither a table nor a column of numbers. A few full rows are enough where
# the print of both columns is justified: so many of the rows reach the edge, within a size.
_FEWEST_ROWS = 6
_FEWEST_FULL = 4
_JUSTIFIED = 0.65
_WORDS = 3
_FILL = 0.55
_NARROWEST = 60.0
# In sizes of the font: a gutter is wider.
_GUTTER = 0.7
# A gutter weighs less where fewer rows reach the last part of the left column; those that weigh
# nearly as much as the best are told apart by their width.
_NEAR = 0.15
_AS_GOOD = 0.75
_DEPTH = 3


def reading_order(words: Sequence[Word], depth: int = 0) -> list[list[Row]]:
    """Return the blocks of a page in the order of reading, each a list of rows.

    A block is a column or what reaches over columns. Text above two columns is read before
    them, what reaches over them in the middle parts what is above from what is below.
    """
    gutter = _find_gutter(words) if depth < _DEPTH else None
    if gutter is None:
        rows = rows_of(words)
        return [rows] if rows else []
    middle = (gutter[0] + gutter[1]) / 2
    blocks: list[list[Row]] = []
    for across, part in groupby(rows_of(words), lambda row: _crosses(row, gutter)):
        rows = list(part)
        if across:
            blocks.append(rows)
            continue
        both = [word for row in rows for word in row]
        for side in (
            [word for word in both if word.left + word.right < 2 * middle],
            [word for word in both if word.left + word.right >= 2 * middle],
        ):
            blocks += reading_order(side, depth + 1) if side else []
    return blocks


def _crosses(row: Row, gutter: tuple[float, float]) -> bool:
    """Whether a row goes on over the gutter: by a word, or by a space narrower than it."""
    begin, end = gutter
    middle = (begin + end) / 2
    left = max((word.right for word in row if word.left + word.right < 2 * middle), default=None)
    right = min((word.left for word in row if word.left + word.right >= 2 * middle), default=None)
    if left is not None and right is not None:
        return right - left < 0.6 * (end - begin)
    # One side alone crosses when it reaches well into the other.
    if left is not None:
        return left > end + 1
    return right is not None and right < begin - 1


def _find_gutter(words: Sequence[Word]) -> tuple[float, float] | None:
    """Return the left and the right edge of the gutter between two columns of text."""
    if len(words) < 2 * _FEWEST_ROWS * _WORDS:
        return None
    lefts = sorted(word.left for word in words)
    rights = sorted(word.right for word in words)
    cut = len(words) // 50
    begin, end = lefts[cut], rights[-1 - cut]
    width = end - begin
    steps = min(int(width / _STEP), _MOST_STEPS)
    if width < 2 * _NARROWEST:
        return None
    crossings = _crossings(words, begin, steps)
    top = min(word.base for word in words) - 1
    bottom = max(word.base for word in words) + 1
    candidates = []
    for step in range(int(_OUTER * steps), int((1 - _OUTER) * steps) + 1):
        run = _longest_run(crossings[step], top, bottom)
        found = _columns_beside(words, begin + (step + 0.5) * _STEP, run)
        if found:
            candidates.append(found)
    # The strip between the numbers of a list and its text is nearly as good as the gutter.
    best = max((weight for weight, _ in candidates), default=0.0)
    good = [edges for weight, edges in candidates if weight >= _AS_GOOD * best]
    return max(good, key=lambda edges: (edges[1] - edges[0], -edges[0]), default=None)


def _crossings(words: Sequence[Word], begin: float, steps: int) -> list[list[float]]:
    """Return for every step the base lines of the words that stand over it, sorted."""
    found: list[list[float]] = [[] for _ in range(steps + 1)]
    for word in sorted(words, key=lambda word: word.base):
        first = max(int((word.left - begin) / _STEP), 0)
        last = min(int((word.right - begin) / _STEP), steps)
        for step in range(first, last + 1):
            found[step].append(word.base)
    return found


def _longest_run(bases: Sequence[float], top: float, bottom: float) -> tuple[float, float]:
    edges = [top, *bases, bottom]
    length, above = max((b - a, a) for a, b in zip(edges, edges[1:], strict=False))
    return above, above + length


def _columns_beside(
    words: Sequence[Word], place: float, run: tuple[float, float]
) -> tuple[float, tuple[float, float]] | None:
    """Return the weight of a gutter, in rows of text, and its edges, if there are columns."""
    inside = [word for word in words if run[0] < word.base < run[1]]
    left = [word for word in inside if word.right <= place + _STEP]
    right = [word for word in inside if word.left >= place - _STEP]
    fewest = _FEWEST_ROWS * _WORDS
    if len(left) < fewest or len(right) < fewest:
        return None
    edges = max(word.right for word in left), min(word.left for word in right)
    size = row_size(inside)
    if edges[1] - edges[0] < _GUTTER * size:
        return None
    rows, others = rows_of(left), rows_of(right)
    fullest = min(_text_rows(rows), _text_rows(others))
    if min(len(rows), len(others)) < _FEWEST_ROWS or fullest < _FEWEST_FULL:
        return None
    if fullest < _FEWEST_ROWS and not (_justified(rows, size) and _justified(others, size)):
        return None
    near = edges[0] - _NEAR * (edges[0] - min(word.left for word in left))
    return fullest * sum(row[-1].right >= near for row in rows) / len(rows), edges


def _justified(rows: Sequence[Row], size: float) -> bool:
    far = max(row[-1].right for row in rows)
    return sum(row[-1].right >= far - size for row in rows) >= _JUSTIFIED * len(rows)


def _text_rows(rows: Sequence[Row]) -> int:
    """Return how many rows of a column are text, or 0 when most are none."""
    width = max(row[-1].right for row in rows) - min(row[0].left for row in rows)
    if width < _NARROWEST or median(len(row) for row in rows) < _WORDS:
        return 0
    full = sum(row[-1].right - row[0].left >= _FILL * width for row in rows)
    return full if 2 * full >= len(rows) else 0
