"""Which items are compared: those of one key that pass the screen, so many for each item."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from citegraph.engines.batch.keying import ACROSS_RUSSIAN, BLOCK
from citegraph.engines.batch.rows import ASKED, BLOCKS, LARGE_BLOCKS, LOOKED_AT, TALLY, arrays_of
from citegraph.resolve.candidates import Bounds, divided_block
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.works.screening import Features, screen_of_columns

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa

    from citegraph.engines.batch.learned import Integers

#: What a block of two says for a pair; one of n members says 1/(n - 1) of it.
_WEIGHT = 1 << 16
#: The weight of a pair that shares a key of two languages: such pairs are not counted.
ACROSS = -1


@cache
def asked_schema() -> "pa.Schema":
    """Return the columns of pairs: an item, another, and what the keys they share say."""
    import pyarrow as pa

    return pa.schema([("key", pa.int64()), ("rank", pa.int64()), ("weight", pa.int64())])


@dataclass(frozen=True, slots=True)
class Pairing:
    """Keys to pairs: each pair from either side, once for each group of keys."""

    options: ResolveOptions
    most: int

    @property
    def schema(self) -> "pa.Schema":
        """The columns of what comes out."""
        return asked_schema()

    @property
    def order(self) -> tuple[str, ...]:
        """The columns by which rows of one key are sorted: by title, so that pieces are alike."""
        return ("kind", "rank", "number")

    def of_groups(self, table: "pa.Table", starts: Sequence[int]) -> "Iterator[pa.RecordBatch]":
        """Yield the pairs, then what was counted."""
        kinds = table.column("kind").to_numpy()
        groups = [(start, end) for start, end in pairwise(starts) if end - start > 1]
        blocks = [one for one in groups if kinds[one[0]] == BLOCK]
        if blocks:
            yield from self._of_blocks(table, blocks)
        yield from self._across(table, [one for one in groups if kinds[one[0]] != BLOCK], kinds)

    def _of_blocks(
        self, table: "pa.Table", groups: Sequence[tuple[int, int]]
    ) -> "Iterator[pa.RecordBatch]":
        import numpy as np

        left, right, weight = _all_pairs(self._bounded(table, groups))
        used, places = np.unique(np.concatenate((left, right)), return_inverse=True)
        rows = table.select(("number", "card", "title")).take(used)
        cards = np.frombuffer(b"".join(rows.column("card").to_pylist()), "<i8")
        columns = cards.reshape(-1, len(Features._fields) - 1).T
        screen = screen_of_columns(list(columns), rows.column("title").to_pylist())
        pairs = places.reshape(2, -1).T
        passing = screen.passing(pairs, self.options)
        numbers = rows.column("number").to_numpy()
        one, other = numbers[pairs[passing, 0]], numbers[pairs[passing, 1]]
        weight = weight[passing]
        keys, ranks = np.concatenate((one, other)), np.concatenate((other, one))
        yield arrays_of(summed(keys, ranks, np.concatenate((weight, weight))), self.schema)
        large = sum(end - start > self.options.block_limit for start, end in groups)
        counted = {BLOCKS: len(groups), LARGE_BLOCKS: large, LOOKED_AT: len(pairs)}
        counted[ASKED] = int(passing.sum())
        told = ([TALLY] * len(counted), list(counted), list(counted.values()))
        yield arrays_of(told, self.schema)

    def _bounded(
        self, table: "pa.Table", groups: Sequence[tuple[int, int]]
    ) -> Iterator[Sequence[int]]:
        """Yield blocks of rows, none of them too large."""
        bounds = Bounds(self.options.block_limit, self.options.block_neighbours, 0)
        for start, end in groups:
            if end - start <= self.options.block_limit:
                yield range(start, end)
                continue
            block = table.slice(start, end - start)
            second, order = (block.column(name).to_pylist() for name in ("second", "title"))
            for part in divided_block(range(end - start), second, order, bounds):
                yield [start + place for place in part]

    def _across(
        self, table: "pa.Table", groups: Sequence[tuple[int, int]], kinds: "np.ndarray"
    ) -> "Iterator[pa.RecordBatch]":
        """Yield pairs of a Russian and another item; of a key with too many of them none."""
        import numpy as np

        numbers = table.column("number").to_numpy()
        found: list[Integers] = []
        for start, end in groups:
            russian = kinds[start:end] == ACROSS_RUSSIAN
            count = int(russian.sum())
            if 0 < count * (end - start - count) <= self.options.block_across**2:
                one, other = numbers[start:end][russian], numbers[start:end][~russian]
                found.append(np.stack(np.meshgrid(one, other)).reshape(2, -1))
        if found:
            pairs = np.unique(np.sort(np.concatenate(found, axis=1), axis=0), axis=1)
            weights = np.full(pairs.shape[1], ACROSS, np.int64)
            yield arrays_of((pairs[0], pairs[1], weights), self.schema)


def _all_pairs(blocks: Iterator[Sequence[int]]) -> "tuple[Integers, Integers, Integers]":
    """Return the pairs of all blocks and what each says; blocks of one size at once."""
    import numpy as np

    by_size: dict[int, list[Sequence[int]]] = defaultdict(list)
    for block in blocks:
        if len(block) > 1:
            by_size[len(block)].append(block)
    found = [(np.empty(0, np.int64),) * 3]
    for size, members in sorted(by_size.items()):
        rows = np.array(members, np.int64)
        left, right = np.triu_indices(size, 1)
        weight = np.full(len(members) * len(left), _WEIGHT // (size - 1), np.int64)
        found.append((rows[:, left].ravel(), rows[:, right].ravel(), weight))
    one, other, weights = (np.concatenate(column) for column in zip(*found, strict=True))
    return one, other, weights


def summed(
    keys: "Integers", ranks: "Integers", weights: "Integers"
) -> "tuple[Integers, Integers, Integers]":
    """Return each pair once, sorted, with the sum of its weights.

    >>> import numpy as np
    >>> [one.tolist() for one in summed(np.array([2, 1, 2]), np.array([3, 3, 3]), np.arange(3))]
    [[1, 2], [3, 3], [1, 2]]
    """
    import numpy as np

    if not len(keys):
        return keys, ranks, weights
    order = np.lexsort((ranks, keys))
    keys, ranks, weights = keys[order], ranks[order], weights[order]
    new = np.concatenate(([True], (keys[1:] != keys[:-1]) | (ranks[1:] != ranks[:-1])))
    first = np.flatnonzero(new)
    return keys[first], ranks[first], np.add.reduceat(weights, first)
