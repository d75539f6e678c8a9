"""Counts of units that link two items, from a sparse incidence matrix."""

from collections.abc import Sequence

import numpy as np

from citegraph.model import Library
from citegraph.network.items import Item, Items
from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.incidence import incidence_of_items
from citegraph.network.pairs.kernel import co_occurrences
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
    found = co_occurrences(incidence_of_items(items))
    first, second = found.first.astype(np.int64), found.second.astype(np.int64)
    count = found.count.astype(np.int64)
    total = np.array([len(item.units) for item in items], dtype=np.int64)
    weight = association_strength(count, total[first], total[second], units)
    return Pairs(first, second, count, found.strengths(), weight)


def count_units(items: Sequence[Item]) -> int:
    """Return the number of units that any of the items stands in."""
    return len({unit for item in items for unit in item.units})
