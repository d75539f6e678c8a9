"""Which items stand in which units, as integer arrays."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from citegraph.errors import CitegraphError
from citegraph.network.items import Item
from citegraph.network.pairs.records import Index, Ints

Numbers = npt.NDArray[np.integer[Any]]

_LARGEST = 2**31 - 1
# Entries that are looked at in one go: numpy's copies of them stay small.
_SLICE = 1 << 22


@dataclass(frozen=True, slots=True)
class Incidence:
    """The rows of a units x items matrix of zeros and ones, as in compressed sparse rows.

    The items of unit ``u`` are ``items[starts[u]:starts[u + 1]]``, ascending, each once.
    """

    starts: Ints
    items: Index
    item_count: int

    @property
    def unit_count(self) -> int:
        """Number of units, with those that hold no item."""
        return len(self.starts) - 1

    @property
    def sizes(self) -> Ints:
        """Number of items in every unit."""
        return np.diff(self.starts)

    @property
    def totals(self) -> Ints:
        """Number of units that every item stands in."""
        totals = np.zeros(self.item_count, dtype=np.int64)
        for start in range(0, len(self.items), _SLICE):
            part = self.items[start : start + _SLICE]
            totals += np.bincount(part, minlength=self.item_count)
        return totals


def incidence_of(
    units: Numbers,
    items: Numbers,
    unit_count: int | None = None,
    item_count: int | None = None,
) -> Incidence:
    """Return the incidence of entries, unit ``units[i]`` holding item ``items[i]``, in any order.

    Numbers start at 0 and stay below 2^31 (:class:`CitegraphError` otherwise); an entry that comes
    twice counts once. In co-citation the units are the citing documents, the items the cited
    works; in coupling the other way round.

    >>> made = incidence_of(np.array([1, 0, 0, 1]), np.array([2, 1, 0, 2]))
    >>> made.starts.tolist(), made.items.tolist(), made.item_count
    ([0, 2, 3], [0, 1, 2], 3)
    """
    rows = _size(units, unit_count, "units")
    columns = _size(items, item_count, "items")
    if len(units) != len(items):
        raise CitegraphError(f"{len(units)} units do not belong to {len(items)} items")
    keys = units.astype(np.int64)
    keys <<= 32
    np.add(keys, items, out=keys, dtype=np.int64, casting="unsafe")
    keys.sort()
    if len(keys):
        fresh = np.concatenate([[True], keys[1:] != keys[:-1]])
        keys = keys if fresh.all() else keys[fresh]
    starts = np.searchsorted(keys, np.arange(rows + 1, dtype=np.int64) << 32)
    keys &= _LARGEST
    return Incidence(starts, keys.astype(np.int32), columns)


def incidence_of_items(items: Sequence[Item]) -> Incidence:
    """Return the incidence of the units of the items, both numbered by position.

    Units are numbered in the order of their ids.

    >>> incidence_of_items([Item("a", "A", ("x", "y")), Item("b", "B", ("y",))]).items.tolist()
    [0, 0, 1]
    """
    units = sorted({unit for item in items for unit in item.units})
    row_of = {unit: row for row, unit in enumerate(units)}
    rows = np.array([row_of[unit] for item in items for unit in item.units], dtype=np.int64)
    columns = np.repeat(np.arange(len(items)), [len(item.units) for item in items])
    return incidence_of(rows, columns, len(units), len(items))


def keep_frequent(incidence: Incidence, least: int) -> tuple[Incidence, Index]:
    """Return the incidence of the items in ``least`` units or more, and their old numbers.

    Items keep their order, units their numbers.

    >>> made = incidence_of(np.array([0, 0, 1]), np.array([0, 1, 1]))
    >>> smaller, old = keep_frequent(made, 2)
    >>> smaller.starts.tolist(), smaller.items.tolist(), old.tolist()
    ([0, 1, 2], [0, 0], [1])
    """
    frequent = incidence.totals >= least
    old = np.flatnonzero(frequent).astype(np.int32)
    if len(old) == incidence.item_count:
        return incidence, old
    kept = frequent[incidence.items]
    before = np.zeros(len(kept) + 1, dtype=np.int64)
    np.cumsum(kept, out=before[1:])
    new = np.cumsum(frequent, dtype=np.int32)
    new -= 1
    return Incidence(before[incidence.starts], new[incidence.items[kept]], len(old)), old


def pairs_in_units(incidence: Incidence) -> int:
    """Return how many pairs all units hold, a pair counted in each: the work of a kernel.

    >>> pairs_in_units(incidence_of(np.array([0, 0, 0, 1, 1]), np.array([0, 1, 2, 0, 1])))
    4
    """
    sizes = incidence.sizes
    return int((sizes * (sizes - 1) // 2).sum())


def _size(numbers: Numbers, size: int | None, what: str) -> int:
    """Return how many there are, at least; refuse numbers that are none or do not fit."""
    if len(numbers) == 0:
        return size or 0
    if not np.issubdtype(numbers.dtype, np.integer):
        raise CitegraphError(f"the {what} must be whole numbers, not {numbers.dtype}")
    least, most = int(numbers.min()), int(numbers.max())
    if size is None:
        size = most + 1
    if least < 0 or most >= min(size, _LARGEST):
        raise CitegraphError(f"the {what} go from {least} to {most}; allowed are 0 to {size - 1}")
    return size
