"""Pairs of items as arrays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from zlib import crc32

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Index = npt.NDArray[np.int32]
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of items: positions, units that link them, link strength, normalized weight.

    ``first`` < ``second``, but for directed pairs, where the first cites the second.
    """

    first: Ints
    second: Ints
    count: Ints
    strength: Floats
    weight: Floats

    def __len__(self) -> int:
        return len(self.first)

    def take(self, which: npt.NDArray[Any]) -> "Pairs":
        """Return the pairs at these positions, or where the mask is true."""
        return Pairs(
            self.first[which],
            self.second[which],
            self.count[which],
            self.strength[which],
            self.weight[which],
        )


@dataclass(frozen=True, slots=True)
class Counted:
    """Pairs of items as a kernel counts them, in 12 or 20 bytes each, ``first`` < ``second``.

    ``strength`` adds up the weights of the units that link a pair; it is ``None`` where every
    unit weighs 1, and then the same as ``count``.
    """

    first: Index
    second: Index
    count: Index
    strength: Floats | None

    def __len__(self) -> int:
        return len(self.first)

    def strengths(self) -> Floats:
        """Return the strengths, which may be the counts."""
        return self.count.astype(np.float64) if self.strength is None else self.strength


def to_pairs(
    count: Mapping[tuple[int, int], int], strength: Mapping[tuple[int, int], float]
) -> Pairs:
    """Return counted pairs of positions, ordered by position, weighing as much as their strength.

    >>> to_pairs({(0, 2): 3, (0, 1): 1}, {(0, 2): 1.5, (0, 1): 1.0}).weight.tolist()
    [1.0, 1.5]
    """
    ordered = sorted(count)
    strengths = np.array([strength[pair] for pair in ordered], dtype=np.float64)
    return Pairs(
        np.array([pair[0] for pair in ordered], dtype=np.int64),
        np.array([pair[1] for pair in ordered], dtype=np.int64),
        np.array([count[pair] for pair in ordered], dtype=np.int64),
        strengths,
        strengths,
    )


def strongest(pairs: Pairs, ids: Sequence[str], limit: int) -> Pairs:
    """Return at most ``limit`` pairs: by count, then weight; order by position is kept.

    Ties are broken by a hash of both ids: an order by name would leave of one long list,
    where all pairs are equal, a star around the first names.
    """
    if len(pairs) <= limit:
        return pairs
    hashes = np.array([crc32(id.encode("utf-8", "replace")) for id in ids], dtype=np.uint64)
    # Knuth's multiplicative hash makes the order of a pair's ids matter; it wraps on purpose.
    mixed = (hashes[pairs.first] * np.uint64(2654435761)) ^ hashes[pairs.second]
    mixed = (mixed * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(20)
    order = np.lexsort((pairs.second, pairs.first, mixed, -pairs.weight, -pairs.count))
    return pairs.take(np.sort(order[:limit]))
