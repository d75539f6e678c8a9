"""Numbers of printed lines in the margin of manuscripts: they are no part of the text."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
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
_MOST_STEP = 5
#: Pages that wait for one that tells.
_MOST_WAITING = 3


@dataclass(frozen=True, slots=True)
class _Margin:
    """The numbers of a page: the edge they share, its place, their words, the last of them."""

    side: str
    edge: float
    words: tuple[Word, ...]
    last: int
    sure: bool

    def stands_at(self, other: "_Margin") -> bool:
        """Whether two pages have their numbers at the same place."""
        return self.side == other.side and abs(self.edge - other.edge) <= _SAME_EDGE


def without_line_numbers(pages: Iterable[PageText]) -> Iterator[PageText]:
    """Yield pages without the numbers of their lines.

    A first page of names and addresses does not tell them from a list: it waits for the next.
    """
    known: _Margin | None = None
    waiting: list[tuple[PageText, _Margin]] = []
    for page in pages:
        margin, sure = _find(rows_of(page.layers[0]) if _has_numbers(page) else (), known)
        if margin is not None and not sure and len(waiting) < _MOST_WAITING:
            waiting.append((page, margin))
            known = known or margin
            continue
        yield from _decided(waiting, sure=sure)
        waiting = []
        yield _without(page, margin) if margin is not None and sure else page
        known = margin if sure else known
    yield from _decided(waiting, sure=False)


def _has_numbers(page: PageText) -> bool:
    return bool(page.layers) and any(word.text.isdigit() for word in page.layers[0])


def _decided(waiting: Iterable[tuple[PageText, _Margin]], *, sure: bool) -> Iterator[PageText]:
    return (_without(page, margin) if sure else page for page, margin in waiting)


def _without(page: PageText, margin: _Margin) -> PageText:
    # Words are compared as objects: a number of the text may equal one of the margin.
    numbers = set(map(id, margin.words))
    main = tuple(word for word in page.layers[0] if id(word) not in numbers)
    return replace(page, layers=(main, *page.layers[1:]))


def _find(rows: Sequence[Row], known: _Margin | None) -> tuple[_Margin | None, bool]:
    """Return what may be the numbers of the lines of a page, and whether it is sure."""
    found = [row for row in rows if row and _is_number(row)]
    if not found:
        return None, False
    side, edge = _edge([row[0] for row in found])
    found = [row for row in found if abs(getattr(row[0], side) - edge) <= _SAME_EDGE]
    numbers = [int(row[0].text) for row in found]
    step = _counts_on(numbers)
    if not step:
        return None, False
    sure = known is not None and known.sure
    margin = _Margin(side, edge, tuple(row[0] for row in found), numbers[-1], sure)
    goes_on = known is not None and (
        numbers[0] in (1, 5) or 0 < numbers[0] - known.last <= _MOST_STEP
    )
    if known is not None and known.sure and known.stands_at(margin) and goes_on:
        return margin, True
    if not _is_margin(rows, found, step):
        return None, False
    sure = _is_prose(found)
    return replace(margin, sure=sure), sure


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


def _is_margin(rows: Sequence[Row], found: Sequence[Row], step: int) -> bool:
    if len(found) < max(_FEWEST[step], _SHARE[step] * len(rows)):
        return False
    right = max(row[0].right for row in found)
    first = [row[1] for row in found if len(row) > 1]
    others = [row[0] for row in rows if row not in found]
    return not any(word.left <= right for word in (*first, *others))


def _is_prose(found: Sequence[Row]) -> bool:
    first = [row[1] for row in found if len(row) > 1]
    goes_on = sum(word.text[:1].islower() for word in first)
    return bool(first) and goes_on >= _GOES_ON * len(first)
