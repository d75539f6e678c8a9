"""Numbers of printed lines in the margin of manuscripts: they are no part of the text."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from citegraph.read.pdf.page import PageText, Word
from citegraph.read.pdf.rows import Row, row_size, rows_of

# A page shows so many numbers, on each line or on each fifth one; this share of its rows has one.
_FEWEST = {1: 8, 5: 4}
_SHARE = {1: 0.6, 5: 0.12}
# Of the lines behind the numbers so many go on inside a sentence: they are no entries of a list.
_GOES_ON = 0.25
# Points within which the numbers begin or end; sizes of the font between a number and its line.
_SAME_EDGE = 3.0
_APART = 0.6


@dataclass(frozen=True, slots=True)
class _Margin:
    """The numbers of a page: the edge they share, its place, their words, the last of them."""

    side: str
    edge: float
    words: tuple[Word, ...]
    last: int


class LineNumbers:
    """Drops the numbers of lines page by page; a margin once found is known on later pages."""

    def __init__(self) -> None:
        self._known: _Margin | None = None

    def drop(self, page: PageText) -> PageText:
        """Return a page without the numbers of its lines."""
        if not page.layers:
            return page
        margin = self._find(rows_of(page.layers[0]))
        if margin is None:
            return page
        self._known = margin
        # Words are compared as objects: a number of the text may equal one of the margin.
        numbers = set(map(id, margin.words))
        main = tuple(word for word in page.layers[0] if id(word) not in numbers)
        return replace(page, layers=(main, *page.layers[1:]))

    def _find(self, rows: Sequence[Row]) -> _Margin | None:
        found = [row for row in rows if _is_number(row)]
        if not found:
            return None
        side, edge = _edge([row[0] for row in found])
        found = [row for row in found if abs(getattr(row[0], side) - edge) <= _SAME_EDGE]
        numbers = [int(row[0].text) for row in found]
        margin = _Margin(side, edge, tuple(row[0] for row in found), numbers[-1])
        known = self._known
        if known and known.side == side and abs(known.edge - edge) <= _SAME_EDGE:
            first = numbers[0] in (1, 5) or 0 < numbers[0] - known.last <= 5
            return margin if first and _counts_on(numbers) else None
        return margin if _is_margin(rows, found, numbers) else None


def _edge(words: Sequence[Word]) -> tuple[str, float]:
    """Return the side on which most of the words stand in line, and its place."""
    rights = Counter(round(word.right) for word in words).most_common(1)[0]
    lefts = Counter(round(word.left) for word in words).most_common(1)[0]
    return ("right", rights[0]) if rights[1] >= lefts[1] else ("left", lefts[0])


def _is_number(row: Row) -> bool:
    """Whether a row begins with a number that stands apart from the rest."""
    text = row[0].text
    if not (text.isascii() and text.isdigit() and len(text) <= 5):
        return False
    return len(row) == 1 or row[1].left - row[0].right >= _APART * row_size(row)


def _counts_on(numbers: Sequence[int]) -> int:
    """Return the step in which numbers count, 0 where they do not."""
    if len(numbers) < 2:
        return 1
    step = numbers[1] - numbers[0]
    return step if step in _FEWEST and all(b - a == step for a, b in pairwise(numbers)) else 0


def _is_margin(rows: Sequence[Row], found: Sequence[Row], numbers: Sequence[int]) -> bool:
    step = _counts_on(numbers)
    if not step or len(found) < max(_FEWEST[step], _SHARE[step] * len(rows)):
        return False
    right = max(row[0].right for row in found)
    first = [row[1] for row in found if len(row) > 1]
    others = [row[0] for row in rows if row not in found]
    if any(word.left <= right for word in (*first, *others)):
        return False
    goes_on = sum(word.text[:1].islower() for word in first)
    return bool(first) and goes_on >= _GOES_ON * len(first)
