"""Columns of a page: where the gutter is, and the rows in the order of reading."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from citegraph.read.pdf.page import Word
from citegraph.read.pdf.rows import Row, row_size, rows_of

# Gutters are looked for in the middle part of a text, in steps of so many points.
_STEP = 3.0
_OUTER = 0.18
_MOST_STEPS = 400
# Both columns have so many rows of text beside a gutter: three words, more letters than figures,
# that fill 55 % of the column. A table and a column of numbers have fewer. A few are enough where
# the print of both columns is justified: so many of the rows reach the edge, within a size.
_FEWEST_ROWS = 6
_FEWEST_FULL = 4
_JUSTIFIED = 0.65
_WORDS = 3
_FILL = 0.55
_NARROWEST = 60.0
# In sizes of the font: a gutter is wider.
_GUTTER = 0.7
# A narrower one of this size is seen when so many rows begin at its right edge.
_NARROW = 0.35
_BEGIN = 12
# Of a gutter, rows in two columns leave so much free; nearly all of a narrow one.
_FREE = 0.6
_NEARLY = 0.95
# A gutter weighs less where fewer rows reach the last part of the left column; those that weigh
# nearly as much as the best are told apart by their width.
_NEAR = 0.15
_AS_GOOD = 0.75
# Elsewhere on the page, and on the pages after it, so many rows that end or begin at the edges
# of a known gutter, within so many points, show that it goes on there.
_ALIGNED = 2.0
_GOES_ON = 2
_COMES_BACK = 3
# A gutter is remembered when so many rows of text stand beside it; so many are.
_SURE = 12
_MOST_KNOWN = 4
_DEPTH = 5

Edges = tuple[float, float]


class Columns:
    """Puts the pages of a file in the order of reading; remembers the gutters of its pages."""

    def __init__(self) -> None:
        self._known: list[Edges] = []

    def reading_order(self, words: Sequence[Word], depth: int = 0) -> list[list[Row]]:
        """Return the blocks of a page in the order of reading, each a list of rows.

        A block is a column or what reaches over columns. Text above two columns is read before
        them, what reaches over them in the middle parts what is above from what is below.
        """
        rows = rows_of(words)
        gutter = self._gutter(rows, depth) if depth < _DEPTH else None
        if gutter is None:
            return [rows] if rows else []
        middle = (gutter[0] + gutter[1]) / 2
        blocks: list[list[Row]] = []
        for beside, part in _parts(rows, gutter):
            both = [word for row in part for word in row]
            if not beside:
                blocks += self.reading_order(both, depth + 1) if len(part) > 1 else [part]
                continue
            for side in (
                [word for word in both if word.left + word.right < 2 * middle],
                [word for word in both if word.left + word.right >= 2 * middle],
            ):
                blocks += self.reading_order(side, depth + 1) if side else []
        return blocks

    def _gutter(self, rows: Sequence[Row], depth: int) -> Edges | None:
        found = _find_gutters(rows)
        best = max((one.weight for one in found), default=0.0)
        edges = _widest([one for one in found if one.weight >= _AS_GOOD * best])
        if depth:
            return edges
        if edges is not None and best >= _SURE:
            self._known = [edges, *(one for one in self._known if not _same(one, edges))]
            del self._known[_MOST_KNOWN:]
        for known in self._known:
            rest = max((_aligned(run, known) for run in _runs(rows, known)), default=0)
            if rest >= _COMES_BACK and rest > best:
                best, edges = rest, known
        return edges


@dataclass(frozen=True, slots=True)
class _Gutter:
    """A gutter: its weight in rows of text."""

    edges: Edges
    weight: float


def _widest(found: Sequence[_Gutter]) -> Edges | None:
    edges = [one.edges for one in found]
    return max(edges, key=lambda one: (one[1] - one[0], -one[0]), default=None)


def _same(one: Edges, other: Edges) -> bool:
    return abs(one[0] - other[0]) <= _ALIGNED and abs(one[1] - other[1]) <= _ALIGNED


def _parts(rows: Sequence[Row], gutter: Edges) -> Iterator[tuple[bool, list[Row]]]:
    """Yield the rows in runs: with whether they stand in the columns beside the gutter."""
    runs = list(_runs(rows, gutter))
    most = max(_aligned(run, gutter) for run in runs)
    beside = {
        id(row) for run in runs for row in run if _aligned(run, gutter) >= min(_GOES_ON, most)
    }
    for inside, part in groupby(rows, lambda row: id(row) in beside):
        yield inside, list(part)


def _runs(rows: Sequence[Row], gutter: Edges) -> Iterator[list[Row]]:
    for across, part in groupby(rows, lambda row: _crosses(row, gutter)):
        if not across:
            yield list(part)


def _crosses(row: Row, gutter: Edges) -> bool:
    """Whether a row goes on over the gutter: by a word, or by a space narrower than it."""
    begin, end = gutter
    left, right = _sides(row, (begin + end) / 2)
    if left and right:
        width = end - begin
        wide = max(_FREE * width, _GUTTER * max(left[-1].size, right[0].size))
        return right[0].left - _right(left) < min(wide, _NEARLY * width)
    # One side alone crosses when it reaches well into the other.
    if left:
        return _right(left) > end + 1
    return right[0].left < begin - 1


def _sides(row: Row, middle: float) -> tuple[Row, Row]:
    left = [word for word in row if word.left + word.right < 2 * middle]
    return left, [word for word in row if word.left + word.right >= 2 * middle]


def _right(row: Row) -> float:
    return max(word.right for word in row)


def _aligned(rows: Sequence[Row], gutter: Edges) -> int:
    """Return how many parts of rows, of some words each, end or begin at a gutter."""
    begin, end = gutter
    count = 0
    for row in rows:
        left, right = _sides(row, (begin + end) / 2)
        count += len(left) >= _WORDS and abs(_right(left) - begin) <= _ALIGNED
        count += len(right) >= _WORDS and abs(right[0].left - end) <= _ALIGNED
    return count


def _find_gutters(rows: Sequence[Row]) -> list[_Gutter]:
    """Return the gutters between two columns of text."""
    words = [word for row in rows for word in row]
    if len(words) < 2 * _FEWEST_ROWS * _WORDS:
        return []
    cut = len(words) // 50
    begin = sorted(word.left for word in words)[cut]
    width = sorted(word.right for word in words)[-1 - cut] - begin
    if width < 2 * _NARROWEST:
        return []
    step = max(_STEP, width / _MOST_STEPS)
    size = row_size(words)
    first, last = int(_OUTER * width / step), int((1 - _OUTER) * width / step)
    places = [begin + index * step for index in range(first, last + 1)]
    found = _gutters_at(rows, places, step, _GUTTER * size)
    if found:
        return found
    middle = begin + _OUTER * width, begin + (1 - _OUTER) * width
    narrow = _NARROW * size
    places = [place - narrow / 2 for place in _beginnings(rows, narrow, middle)]
    return [one for place in places for one in _gutters_at(rows, [place], step, narrow)]


def _beginnings(rows: Sequence[Row], gap: float, middle: Edges) -> list[float]:
    """Return the places in the middle where words behind a gap begin in many rows."""
    counts = Counter(
        round(word.left)
        for row in rows
        for before, word in pairwise(row)
        if word.left - before.right >= gap and middle[0] < word.left < middle[1]
    )
    return [place for place, count in sorted(counts.items()) if count >= _BEGIN]


def _gutters_at(
    rows: Sequence[Row], places: Sequence[float], step: float, gap: float
) -> list[_Gutter]:
    """Return the gutters, at least as wide as a gap, that hold one of some places."""
    found: dict[Edges, _Gutter] = {}
    tried: set[tuple[int, int, int]] = set()
    for place, start, stop in _free_runs(rows, places, step, gap):
        run = rows[start:stop]
        cuts = [sum(word.left + word.right < 2 * place for word in row) for row in run]
        key = (start, stop, hash(tuple(cuts)))
        if key in tried:
            continue
        tried.add(key)
        gutter = _between(run, cuts, gap)
        if gutter is not None:
            found[gutter.edges] = gutter
    return list(found.values())


def _free_runs(
    rows: Sequence[Row], places: Sequence[float], step: float, gap: float
) -> Iterator[tuple[float, int, int]]:
    """Yield place, first row and end of the rows over which a place is free.

    Words that no ``gap`` parts cover the places between them.
    """
    if not places:
        return
    last = [-1] * len(places)
    for index, row in enumerate(rows):
        for left, right in _blobs(row, gap):
            begin = max(int((left - places[0]) // step) + 1, 0)
            end = min(int((right - places[0]) // step), len(places) - 1)
            for at in range(begin, end + 1):
                if index - last[at] > _FEWEST_ROWS:
                    yield places[at], last[at] + 1, index
                last[at] = index
    for at, place in enumerate(places):
        if len(rows) - last[at] > _FEWEST_ROWS:
            yield place, last[at] + 1, len(rows)


def _blobs(row: Row, gap: float) -> Iterator[Edges]:
    left, right = row[0].left, row[0].right
    for word in row[1:]:
        if word.left - right >= gap:
            yield left, right
            left = word.left
        right = max(right, word.right)
    yield left, right


def _between(rows: Sequence[Row], cuts: Sequence[int], gap: float) -> _Gutter | None:
    """Return the gutter that parts rows after some of their words, if there are columns."""
    left = [row[:cut] for row, cut in zip(rows, cuts, strict=True) if cut]
    right = [row[cut:] for row, cut in zip(rows, cuts, strict=True) if cut < len(row)]
    if len(left) < _FEWEST_ROWS or len(right) < _FEWEST_ROWS:
        return None
    edges = max(map(_right, left)), min(row[0].left for row in right)
    texts = _text_rows(left)
    fullest = min(len(texts), len(_text_rows(right)))
    if edges[1] - edges[0] < gap or fullest < _FEWEST_FULL:
        return None
    if fullest < _FEWEST_ROWS and not (_is_justified(left) and _is_justified(right)):
        return None
    near = edges[0] - _NEAR * (edges[0] - min(row[0].left for row in left))
    return _Gutter(edges, fullest * sum(_right(row) >= near for row in texts) / len(texts))


def _is_justified(rows: Sequence[Row]) -> bool:
    far = max(map(_right, rows))
    reach = sum(_right(row) >= far - row[0].size for row in rows)
    return reach >= _JUSTIFIED * len(rows)


def _text_rows(rows: Sequence[Row]) -> list[Row]:
    """Return those rows of a column that are text."""
    width = max(map(_right, rows)) - min(row[0].left for row in rows)
    if width < _NARROWEST:
        return []
    return [row for row in rows if _right(row) - row[0].left >= _FILL * width and _is_text(row)]


def _is_text(row: Row) -> bool:
    """Whether a row has some words, and more letters than figures and signs."""
    text = "".join(word.text for word in row)
    return len(row) >= _WORDS and 2 * sum(map(str.isalpha, text)) > len(text)
