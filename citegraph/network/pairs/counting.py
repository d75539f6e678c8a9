"""Counts of units that link two items, from a sparse incidence matrix."""

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

from citegraph.model import Library
from citegraph.network.items import Item, Items
from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.incidence import incidence_of_items
from citegraph.network.pairs.kernel import co_occurrences
from citegraph.network.pairs.normalization import normalize
from citegraph.network.pairs.records import Ints, Pairs


def co_occurring(
    kept: Sequence[Item], found: Items, library: Library, options: NetworkOptions
) -> Pairs:
    """Return the pairs of items that one unit links, as ``counting`` and ``normalization`` say.

    What a unit adds, and the totals that the weights are related to, come from all items
    ``found``: the thresholds that chose those ``kept`` change no number of a pair.
    """
    sizes = unit_sizes(found.items)
    least = 1 if counts_rare_pairs(kept, options) else options.min_count
    added = unit_weights(sizes, options.counting)
    pairs = count_pairs(kept, added, least, options.kernel, options.kernel_least)
    totals = total_strengths(kept, sizes, options.counting)
    if options.counting == "full":
        everything = len(sizes)
    else:
        everything = sum(size for size in sizes.values() if size > 1)
    return normalize(pairs, totals, everything, options.normalization)


def count_pairs(
    items: Sequence[Item],
    weights: Mapping[str, float],
    least: int = 1,
    engine: str = "auto",
    kernel_least: int | None = None,
) -> Pairs:
    """Return every pair of items that ``least`` units link, ordered by position, not normalized.

    With the incidence A (units x items, 0 or 1) the counts are the upper triangle of AᵀA, the
    strengths that of AᵀWA; W has on its diagonal what each unit adds, see :func:`unit_weights`.
    The diagonals of both are left out. ``engine`` and ``kernel_least`` are those of
    :func:`~citegraph.network.pairs.kernel.co_occurrences`.
    """
    units = sorted({unit for item in items for unit in item.units})
    added = np.array([weights[unit] for unit in units], dtype=np.float64)
    plain = bool(np.all(added == 1.0))
    found = co_occurrences(
        incidence_of_items(items), least, None if plain else added, engine, kernel_least
    )
    strength = found.strengths()
    return Pairs(
        found.first.astype(np.int64),
        found.second.astype(np.int64),
        found.count.astype(np.int64),
        strength,
        strength,
    )


def counts_rare_pairs(items: Sequence[Item], options: NetworkOptions) -> bool:
    """Whether pairs below ``min_count`` are counted too, so as to say how many there are.

    Where units hold very many pairs (``max_rare_pairs``), items that are too rare for a pair above
    the threshold are dropped first, and those below it never seen.
    """
    sizes = unit_sizes(items).values()
    return sum(size * (size - 1) // 2 for size in sizes) <= options.max_rare_pairs


def unit_sizes(items: Sequence[Item]) -> Counter[str]:
    """Return the number of items that stand in each unit."""
    return Counter(unit for item in items for unit in item.units)


def unit_weights(sizes: Mapping[str, int], counting: str) -> dict[str, float]:
    """Return what each unit adds to the strength of every pair in it.

    In full counting that is 1. In fractional counting it is 1 / (n - 1) where n items stand in
    the unit: the links of each item in it add up to 1, and all links of the unit to n / 2, however
    many items there are (Perianes-Rodriguez, Waltman and van Eck 2016, "Constructing
    bibliometric networks: A comparison between full and fractional counting", Journal of
    Informetrics 10(4); for co-authors the same as Newman 2001, "Scientific collaboration
    networks. II", Physical Review E 64).

    >>> unit_weights({"x": 3, "y": 1}, "full"), unit_weights({"x": 3, "y": 1}, "fractional")
    ({'x': 1.0, 'y': 1.0}, {'x': 0.5, 'y': 0.0})
    """
    if counting == "full":
        return dict.fromkeys(sizes, 1.0)
    return {unit: 1 / (size - 1) if size > 1 else 0.0 for unit, size in sizes.items()}


def total_strengths(items: Sequence[Item], sizes: Mapping[str, int], counting: str) -> Ints:
    """Return what a weight relates the strength of a pair to, for each item.

    In full counting that is the number of units that the item stands in. In fractional counting
    it is the number of those where others stand too: each of them adds 1 to its links in all.
    """
    least = 1 if counting == "full" else 2
    return np.array(
        [sum(sizes[unit] >= least for unit in item.units) for item in items], dtype=np.int64
    )


def count_units(items: Sequence[Item]) -> int:
    """Return the number of units that any of the items stands in."""
    return len({unit for item in items for unit in item.units})
