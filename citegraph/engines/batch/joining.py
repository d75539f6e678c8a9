"""Pairs beside the records of both items: first that of the left one, then that of the right."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from citegraph.engines.batch.pairing import ACROSS, summed
from citegraph.engines.batch.rows import TALLY, arrays_of, batch_of

if TYPE_CHECKING:
    import pyarrow as pa

#: A row is an item, or a pair that met under a key, or only under one of two languages; what was
#: counted travels as a pair with the count for its weight.
ITEM, MET, MET_ACROSS, COUNTED = range(4)
_ITSELF = -1


@cache
def joined_schema() -> "pa.Schema":
    """Return the columns of items and pairs beside each other."""
    import pyarrow as pa

    return pa.schema(
        [
            ("key", pa.int64()),
            ("rank", pa.int64()),
            ("met", pa.int8()),
            ("weight", pa.int64()),
            ("record", pa.binary()),
        ]
    )


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Pairs from either side to pairs of a left and a right item: the heaviest of each item."""

    pairs: int

    @property
    def schema(self) -> "pa.Schema":
        """The columns of what comes out."""
        return joined_schema()

    @property
    def order(self) -> tuple[str, ...]:
        """The columns by which rows of one key are sorted."""
        return ("rank",)

    @property
    def most(self) -> int:
        """Groups stay whole."""
        return 0

    def of_groups(self, table: "pa.Table", starts: Sequence[int]) -> "Iterator[pa.RecordBatch]":
        """Yield the pairs that one of their items asks for."""
        import numpy as np

        keys, ranks, weights = (table.column(name).to_numpy() for name in table.schema.names)
        counted, across = keys == TALLY, weights == ACROSS
        for rows, met in ((counted, COUNTED), (across, MET_ACROSS), (~counted & ~across, MET)):
            if not rows.any():
                continue
            found = summed(keys[rows], ranks[rows], weights[rows])
            if met == MET:
                kept = _heaviest(*found, self.pairs)
                found = tuple(np.sort(np.stack(found[:2])[:, kept], axis=0)) + (found[2][kept],)
            kinds = np.full(len(found[0]), met, np.int8)
            yield arrays_of((found[0], found[1], kinds, found[2], None), self.schema)


def _heaviest(keys: Any, ranks: Any, weights: Any, most: int) -> Any:
    """Return which pairs are among the heaviest of their key; the keys are sorted."""
    import numpy as np

    order = np.lexsort((ranks, -weights, keys))
    kept = np.empty(len(keys), bool)
    kept[order] = np.arange(len(keys)) - np.searchsorted(keys, keys) < most
    return kept


@dataclass(frozen=True, slots=True)
class AsRecords:
    """Items as rows that pairs are joined with."""

    @property
    def schema(self) -> "pa.Schema":
        """The columns of what comes out."""
        return joined_schema()

    def __call__(self, batches: "Iterator[pa.RecordBatch]") -> "Iterator[pa.RecordBatch]":
        """Yield a row for each item."""
        import numpy as np

        for batch in batches:
            alone = np.full(len(batch), _ITSELF, np.int64)
            kinds = np.full(len(batch), ITEM, np.int8)
            zeros = np.zeros(len(batch), np.int64)
            columns = (batch.column("number"), alone, kinds, zeros, batch.column("record"))
            yield arrays_of(columns, self.schema)


@dataclass(frozen=True, slots=True)
class PassingOn:
    """Left items and their pairs to pairs with the record of the left, by the right item."""

    @property
    def schema(self) -> "pa.Schema":
        """The columns of what comes out."""
        return joined_schema()

    @property
    def order(self) -> tuple[str, ...]:
        """The columns by which rows of one key are sorted: the item first, what met best first."""
        return ("rank", "met")

    @property
    def most(self) -> int:
        """Groups stay whole."""
        return 0

    def of_groups(self, table: "pa.Table", starts: Sequence[int]) -> "Iterator[pa.RecordBatch]":
        """Yield each pair once."""
        made: list[tuple[Any, ...]] = []
        for group in groups_with_pairs(table, starts):
            if group[0][0] == TALLY:
                made += group
                continue
            (left, _, _, _, record), *pairs = group
            rows: dict[int, tuple[Any, ...]] = {}
            for _, right, met, weight, _ in pairs:
                rows.setdefault(right, (right, left, met, weight, record))
            made += rows.values()
        yield batch_of(made, self.schema)


def groups_with_pairs(table: "pa.Table", starts: Sequence[int]) -> Iterator[list[tuple[Any, ...]]]:
    """Yield the rows of groups of an item and pairs, and of what was counted."""
    import numpy as np

    sizes = np.diff(starts)
    kept = np.repeat((sizes > 1) | (table.column("key").to_numpy()[starts[:-1]] == TALLY), sizes)
    columns = [column.to_pylist() for column in table.filter(kept).columns]
    rows = list(zip(*columns, strict=True))
    borders = [n for n, row in enumerate(rows) if not n or row[0] != rows[n - 1][0]]
    for start, end in pairwise((*borders, len(rows))):
        yield rows[start:end]
