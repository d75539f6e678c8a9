"""Counts of documents that cite both of two items, from a sparse incidence matrix."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from zlib import crc32

import numpy as np
import numpy.typing as npt
from scipy import sparse

from citegraph.model import Library
from citegraph.network.items import Item, Items
from citegraph.network.options import NetworkOptions

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of items: positions, documents that count, weight.

    ``first`` < ``second``, but for directed pairs, where the first cites the second.
    """

    first: Ints
    second: Ints
    count: Ints
    weight: Floats

    def __len__(self) -> int:
        return len(self.first)

    def take(self, which: npt.NDArray[Any]) -> "Pairs":
        """Return the pairs at these positions, or where the mask is true."""
        return Pairs(self.first[which], self.second[which], self.count[which], self.weight[which])


def count_pairs(items: Sequence[Item], documents: int) -> Pairs:
    """Return every pair of items that one document cites, ordered by position.

    With the incidence A (documents x items, 0 or 1), the counts are the upper triangle
    of C = AᵀA; its diagonal is left out. ``documents`` is the number of citing documents
    of the corpus, see :func:`association_strength`.
    """
    incidence = _incidence(items)
    together = sparse.triu(incidence.T @ incidence, k=1).tocoo()
    order = np.lexsort((together.col, together.row))
    first = together.row[order].astype(np.int64)
    second = together.col[order].astype(np.int64)
    count = together.data[order].astype(np.int64)
    cited = np.array([len(item.documents) for item in items], dtype=np.int64)
    weight = association_strength(count, cited[first], cited[second], documents)
    return Pairs(first, second, count, weight)


def to_pairs(
    count: Mapping[tuple[int, int], int], weight: Mapping[tuple[int, int], float]
) -> Pairs:
    """Return counted and weighed pairs of positions, ordered by position.

    >>> to_pairs({(0, 2): 3, (0, 1): 1}, {(0, 2): 1.5, (0, 1): 1.0}).weight.tolist()
    [1.0, 1.5]
    """
    ordered = sorted(count)
    return Pairs(
        np.array([pair[0] for pair in ordered], dtype=np.int64),
        np.array([pair[1] for pair in ordered], dtype=np.int64),
        np.array([count[pair] for pair in ordered], dtype=np.int64),
        np.array([weight[pair] for pair in ordered], dtype=np.float64),
    )


def co_cited(
    kept: Sequence[Item], found: Items, library: Library, options: NetworkOptions
) -> Pairs:
    """Return the pairs of items that one document cites, weighed by association strength."""
    return count_pairs(kept, citing_documents(found.items))


def citing_documents(items: Sequence[Item]) -> int:
    """Return the number of documents that cite any of the items."""
    return len({file for item in items for file in item.documents})


def association_strength(count: Ints, cited_a: Ints, cited_b: Ints, documents: int) -> Floats:
    """Return n·c(a, b) / (s(a)·s(b)): co-citations relative to what chance would give.

    c is the number of documents citing both, s the number citing one, n that of all
    citing documents; 1 means as often as if they were independent, 2 twice as often.
    Van Eck and Waltman (2009), "How to normalize cooccurrence data?", JASIST 60(8), where
    it is the probabilistic measure that they recommend; their S_A leaves out the constant n.

    >>> both, a, b = np.array([2]), np.array([2]), np.array([4])
    >>> association_strength(both, a, b, 10).tolist()
    [2.5]
    """
    strength: Floats = documents * count / (cited_a * cited_b)
    return strength


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


def _incidence(items: Sequence[Item]) -> sparse.csr_array:
    files = sorted({file for item in items for file in item.documents})
    row_of = {file: row for row, file in enumerate(files)}
    rows = [row_of[file] for item in items for file in item.documents]
    columns = [column for column, item in enumerate(items) for _ in item.documents]
    cells = np.ones(len(rows), dtype=np.int32)
    return sparse.csr_array((cells, (rows, columns)), shape=(len(files), len(items)))
