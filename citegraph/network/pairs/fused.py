"""Pairs of items that units link, counted row by row by compiled loops (numba)."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import numpy as np

from citegraph.network.pairs.incidence import Incidence, pairs_in_units
from citegraph.network.pairs.records import Counted, Floats, Index, Ints

# Pairs after which a block ends; its buffers hold as many more as there are items.
_BLOCK = 1 << 22
_LARGEST = 2**31 - 1


def numba_blocks(
    incidence: Incidence, least: int, unit_weights: Floats | None
) -> Iterator[Counted]:
    """Yield the pairs that ``least`` units or more link, ordered, in blocks of first items.

    Every pair of two items in one unit is looked at once and no matrix is made: the memory is
    that of the incidence, of its transpose, of a counter per item and of one block.
    """
    count_rows, transpose, sort_rows = (_compiled(one) for one in (_count, _transpose, _sort))
    # Numbers of four bytes halve what the loops read at random, as long as they reach.
    width = np.int32 if len(incidence.items) <= _LARGEST else np.int64
    starts = incidence.starts.astype(width)
    heads, units = transpose(starts, incidence.items, incidence.item_count)
    at, counter = starts[:-1].copy(), np.zeros(incidence.item_count, dtype=np.int32)
    sums = None if unit_weights is None else np.zeros(incidence.item_count)
    first = np.empty(min(_BLOCK, pairs_in_units(incidence)) + incidence.item_count, dtype=np.int32)
    second, count = np.empty_like(first), np.empty_like(first)
    strength = None if unit_weights is None else np.empty(len(first))
    row, base = 0, 0
    while row < incidence.item_count:
        found, row, base = count_rows(
            (starts, incidence.items, heads, units, at, counter),
            (row, base, least, _BLOCK),
            (first, second, count),
            unit_weights,
            sums,
            strength,
        )
        ordered = sort_rows(first[:found], second[:found], incidence.item_count)
        yield Counted(
            first[:found].copy(),
            second[ordered],
            count[ordered],
            None if strength is None else strength[ordered],
        )


@cache
def _compiled(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return the function compiled, from the copy on the disk where there is one."""
    from numba import njit

    try:
        compiled: Callable[..., Any] = njit(cache=True)(function)
    except RuntimeError:
        # Nowhere to keep a copy: neither the package's folder nor the user's can be written.
        compiled = njit(function)
    return compiled


def _transpose(starts: Ints, items: Index, item_count: int) -> tuple[Ints, Index]:
    """Return where the units of every item start, and these units, ascending."""
    heads = np.zeros(item_count + 1, dtype=starts.dtype)
    for item in items:
        heads[item + 1] += 1
    for item in range(item_count):
        heads[item + 1] += heads[item]
    units = np.empty(len(items), dtype=np.int32)
    free = heads[:-1].copy()
    for unit in range(len(starts) - 1):
        for place in range(starts[unit], starts[unit + 1]):
            item = items[place]
            units[free[item]] = unit
            free[item] += 1
    return heads, units


def _count(
    matrix: tuple[Any, ...],
    task: tuple[int, int, int, int],
    found: tuple[Index, Index, Index],
    weights: Any,
    sums: Any,
    strength: Any,
) -> tuple[int, int, int]:
    """Write the pairs of the items from ``row`` on until a block is full.

    Returns their number, the first item not looked at, and what its counters start from.
    ``at[unit]`` is the place of the item in the row of the unit: those after it are the partners
    with greater numbers, and the next item that the unit holds comes next. Counters are never
    cleared between two items: one up to ``base`` is 0 for this item, which adds no
    more to it than the next one's base is above.
    """
    starts, items, heads, units, at, counter = matrix
    row, base, least, block = task
    first, second, count = found
    filled = 0
    while row < len(heads) - 1 and filled < block:
        total = heads[row + 1] - heads[row]
        if base + total > 2147483647:
            counter[:] = 0
            base = 0
        low, goal, end = np.int32(base), np.int32(base + least), filled
        for link in range(heads[row], heads[row + 1]):
            unit = units[link]
            at[unit] += 1
            for place in range(at[unit], starts[unit + 1]):
                other = items[place]
                if weights is not None:
                    before = sums[other] if counter[other] > low else 0.0
                    sums[other] = before + weights[unit]
                reached = max(counter[other], low) + np.int32(1)
                counter[other] = reached
                # Written over by the next one but for when the threshold has just been reached.
                second[end] = other
                end += reached == goal
        for pair in range(filled, end):
            first[pair] = row
            count[pair] = counter[second[pair]] - low
            if strength is not None:
                strength[pair] = sums[second[pair]]
        filled, base, row = end, base + total, row + 1
    return filled, row, base


def _sort(first: Index, second: Index, item_count: int) -> Ints:
    """Return the order by ``second`` of the pairs of every ``first``, which is sorted already."""
    low = int(first[0]) if len(first) else 0
    rows = int(first[-1]) - low + 1 if len(first) else 0
    free = np.zeros(item_count + 1, dtype=np.int64)
    for item in second:
        free[item + 1] += 1
    for item in range(item_count):
        free[item + 1] += free[item]
    by_second = np.empty(len(second), dtype=np.int32)
    for pair in range(len(second)):
        item = second[pair]
        by_second[free[item]] = pair
        free[item] += 1
    places = np.zeros(rows + 1, dtype=np.int64)
    for pair in range(len(first)):
        places[first[pair] - low + 1] += 1
    for row in range(rows):
        places[row + 1] += places[row]
    order = np.empty(len(second), dtype=np.int64)
    for place in by_second:
        row = int(first[place]) - low
        order[places[row]] = place
        places[row] += 1
    return order
