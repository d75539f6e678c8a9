"""Counts of units that link two items, from a sparse incidence matrix."""

from collections.abc import Sequence

import numpy as np
from scipy import sparse

from citegraph.model import Library
from citegraph.network.items import Item, Items
from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.normalization import association_strength
from citegraph.network.pairs.records import Pairs


def co_occurring(
    kept: Sequence[Item], found: Items, library: Library, options: NetworkOptions
) -> Pairs:
    """Return the pairs of items that one unit links, weighed by association strength."""
    return count_pairs(kept, count_units(found.items))


def count_pairs(items: Sequence[Item], units: int) -> Pairs:
    """Return every pair of items that one unit links, ordered by position.

    With the incidence A (units x items, 0 or 1), the counts are the upper triangle
    of C = AᵀA; its diagonal is left out. ``units`` is the number of units of the corpus, see
    :func:`association_strength`.
    """
    incidence = _incidence(items)
    together = sparse.triu(incidence.T @ incidence, k=1).tocoo()
    order = np.lexsort((together.col, together.row))
    first = together.row[order].astype(np.int64)
    second = together.col[order].astype(np.int64)
    count = together.data[order].astype(np.int64)
    total = np.array([len(item.units) for item in items], dtype=np.int64)
    weight = association_strength(count, total[first], total[second], units)
    return Pairs(first, second, count, count.astype(np.float64), weight)


def count_units(items: Sequence[Item]) -> int:
    """Return the number of units that any of the items stands in."""
    return len({unit for item in items for unit in item.units})


def _incidence(items: Sequence[Item]) -> sparse.csr_array:
    units = sorted({unit for item in items for unit in item.units})
    row_of = {unit: row for row, unit in enumerate(units)}
    rows = [row_of[unit] for item in items for unit in item.units]
    columns = [column for column, item in enumerate(items) for _ in item.units]
    cells = np.ones(len(rows), dtype=np.int32)
    return sparse.csr_array((cells, (rows, columns)), shape=(len(units), len(items)))
