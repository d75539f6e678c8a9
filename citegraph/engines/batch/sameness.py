"""References that print the same: one item, if that is enough to be one work."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from citegraph.engines.batch.learned import Learned
from citegraph.engines.batch.records import pack_description, unpack
from citegraph.engines.batch.rows import batch_of
from citegraph.resolve.works.same_text import what_is_printed
from citegraph.resolve.works.scoring import probability

if TYPE_CHECKING:
    import pyarrow as pa


#: Number, id and packed reference.
Row = tuple[int, str, bytes]


class Item(NamedTuple):
    """A reference that stands for itself and for ``also`` (number, id), which print the same.

    ``record`` is its description, packed.
    """

    number: int
    ident: str
    record: bytes
    times: int
    also: list[dict[str, Any]]
    score: float


@cache
def items_schema() -> "pa.Schema":
    """Return the columns of items; ``score`` is the probability that all of them are one work."""
    import pyarrow as pa

    member = pa.struct([pa.field("number", pa.int64()), pa.field("ident", pa.string())])
    return pa.schema(
        [
            ("number", pa.int64()),
            ("ident", pa.string()),
            ("record", pa.binary()),
            ("times", pa.int32()),
            ("also", pa.list_(member)),
            ("score", pa.float64()),
        ]
    )


@dataclass(frozen=True, slots=True)
class JoiningSame:
    """Numbered references to items, of ``most`` references each at most."""

    learned: Learned
    most: int

    @property
    def schema(self) -> "pa.Schema":
        """The columns of what comes out."""
        return items_schema()

    @property
    def order(self) -> tuple[str, ...]:
        """The columns by which rows of one key are sorted."""
        return ("number",)

    def of_groups(self, table: "pa.Table", starts: Sequence[int]) -> "Iterator[pa.RecordBatch]":
        """Yield the items."""
        rows = list(
            zip(*(table.column(n).to_pylist() for n in ("number", "ident", "record")), strict=True)
        )
        items: list[Item] = []
        for start, end in zip(starts[:-1], starts[1:], strict=True):
            items += self._joined(rows[start:end])
        yield batch_of(items, items_schema())

    def _joined(self, rows: Sequence[Row]) -> Iterator[Item]:
        if len(rows) == 1:
            yield self._item(rows[0])
            return
        groups: dict[tuple[object, ...], list[Row]] = defaultdict(list)
        for row in rows:
            groups[what_is_printed(unpack(row[2]))].append(row)
        for first, *others in groups.values():
            score = self._score(first[2], others[0][2]) if others else 1.0
            if score >= self.learned.options.work_threshold:
                yield self._item(first, others, round(score, 4))
            else:
                yield from map(self._item, (first, *others))

    def _item(self, row: Row, others: Sequence[Row] = (), score: float = 1.0) -> Item:
        number, ident, record = row
        also = [{"number": number, "ident": ident} for number, ident, _ in others]
        described = pack_description(self.learned.describe(unpack(record)))
        return Item(number, ident, described, 1 + len(also), also, score)

    def _score(self, one: bytes, other: bytes) -> float:
        left, right = (self.learned.describe(unpack(record)) for record in (one, other))
        return probability(left, right, self.learned.options)
