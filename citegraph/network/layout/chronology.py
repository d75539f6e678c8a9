"""Layouts on an axis of time: a timeline, and a table of clusters by years."""

from collections.abc import Sequence
from math import ceil, sqrt

import numpy as np

from citegraph.network.items import Item
from citegraph.network.layout.packing import ASPECT
from citegraph.network.layout.similarity import similarities
from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.records import Floats, Ints, Pairs

# Years without an item beyond so many take no room.
_LONGEST_GAP = 3
# Sweeps of ordering; how far an item goes towards its neighbours in each.
_SWEEPS = 24
_PULL = 0.5


def lay_out_timeline(
    pairs: Pairs, items: Sequence[Item], communities: Sequence[int], options: NetworkOptions
) -> list[tuple[int, int]]:
    """Return positions with a column for each year and linked items at about one height.

    In each column the items stand in the order of the mean heights of their neighbours, which
    makes few lines cross (barycentres: Sugiyama, Tagawa and Toda 1981, "Methods for visual
    understanding of hierarchical system structures"). Items without a year have the first column,
    items without a pair the foot of theirs.
    """
    if not items:
        return []
    columns = _columns(items)
    ranks = _ranks(columns, _heights(pairs, items, communities, columns, options))
    counts = np.bincount(columns)
    wide = _breadth(int(columns.max()) + 1, int(counts.max()))
    lines = -(-counts[columns] // wide)
    # A column is centred; whole numbers keep its rows level with those of others.
    rows = ranks // wide - lines // 2
    rows -= rows.min()
    return _points(columns * (wide + 1) + ranks % wide, rows, options)


def lay_out_years(
    pairs: Pairs, items: Sequence[Item], communities: Sequence[int], options: NetworkOptions
) -> list[tuple[int, int]]:
    """Return positions in a table: a row for each community, a column for each year.

    The items of a cell stand side by side, those with the most units first. Items without a year
    have the first column.
    """
    if not items:
        return []
    columns, bands = _columns(items), np.array(communities, dtype=np.int64)
    cells = bands * (int(columns.max()) + 1) + columns
    order = np.array([-len(item.units) for item in items], dtype=np.float64)
    ranks, counts = _ranks(cells, order), np.bincount(cells)
    highest = np.zeros(int(bands.max()) + 1, dtype=np.int64)
    np.maximum.at(highest, bands, counts[cells])
    wide = _breadth(int(columns.max()) + 1, int(highest.sum()))
    tops = np.concatenate([[0], np.cumsum(-(-highest // wide) + 1)])
    return _points(columns * (wide + 1) + ranks % wide, tops[bands] + ranks // wide, options)


def _columns(items: Sequence[Item]) -> Ints:
    """Return the column of each item: 0 without a year, then the years, long gaps cut short.

    >>> years = [None, 1776, 1990, 1991]
    >>> _columns([Item(str(year), "", (), year=year) for year in years]).tolist()
    [0, 2, 5, 6]
    """
    places: dict[int | None, int] = {None: 0}
    place, before = 0, None
    for year in sorted({item.year for item in items if item.year is not None}):
        place += 2 if before is None else min(year - before, _LONGEST_GAP)
        places[year], before = place, year
    columns = np.array([places[item.year] for item in items], dtype=np.int64)
    first: Ints = columns - columns.min()
    return first


def _heights(
    pairs: Pairs,
    items: Sequence[Item],
    communities: Sequence[int],
    columns: Ints,
    options: NetworkOptions,
) -> Floats:
    """Return heights of the items, from sweeps between neighbours' heights and even columns."""
    size = len(items)
    matrix = similarities(pairs, size, options.balance)
    sums = np.bincount(np.repeat(np.arange(size), np.diff(matrix.indptr)), matrix.data, size)
    joined = sums > 0
    half = np.bincount(columns)[columns] / 2
    heights = _ranks(columns, np.array(communities, dtype=np.float64)) - half
    for _ in range(_SWEEPS):
        means = (matrix @ heights) / np.where(joined, sums, 1.0)
        wanted = heights + _PULL * (means - heights)
        # Sums may differ in the last digits between machines: what is equal stays in order.
        wanted = np.where(joined, wanted.round(6), np.inf)
        heights = _ranks(columns, wanted) - half
    return heights


def _ranks(groups: Ints, keys: Floats) -> Ints:
    """Return the rank of each item within its group: by key, then by position.

    >>> _ranks(np.array([0, 1, 0]), np.array([2.0, 5.0, 1.0])).tolist()
    [1, 0, 0]
    """
    order = np.lexsort((keys, groups))
    starts = np.concatenate([[0], np.cumsum(np.bincount(groups))])
    ranks = np.empty(len(groups), dtype=np.int64)
    ranks[order] = np.arange(len(groups)) - starts[groups[order]]
    return ranks


def _breadth(columns: int, rows: int) -> int:
    """Return how many items stand side by side in a column, for a map as wide as a screen."""
    return max(1, ceil(sqrt(ASPECT * rows / columns)) - (columns > 1))


def _points(right: Ints, down: Ints, options: NetworkOptions) -> list[tuple[int, int]]:
    spacing = options.node_spacing
    return list(zip((right * spacing).tolist(), (down * spacing).tolist(), strict=True))
