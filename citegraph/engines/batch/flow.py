"""What every engine does with batches: map them, and bring rows of one key together.

The stages of ``citegraph batch resolve`` are written once as works, over these two; an engine
moves the rows. A work gives the same rows for the same groups, and rows of a group come in one
order, so that all engines give the same result.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import pyarrow as pa

    from citegraph.engines.batch.splits import Split

#: The column by which rows are brought together.
KEY = "key"
#: Groups are handed on together until they have so many rows.
_TOGETHER = 1 << 14


class MapWork(Protocol):
    """A function of batches; it is sent to other processes, so it is picklable."""

    @property
    def schema(self) -> "pa.Schema":
        """The columns of what comes out."""

    def __call__(self, batches: "Iterator[pa.RecordBatch]") -> "Iterator[pa.RecordBatch]":
        """Yield what is made of the batches."""


class GroupWork(Protocol):
    """A function of whole groups: the rows of one key, sorted by ``order``."""

    @property
    def schema(self) -> "pa.Schema":
        """The columns of what comes out."""

    @property
    def order(self) -> tuple[str, ...]:
        """The columns by which rows of one key are sorted."""

    @property
    def most(self) -> int:
        """A larger group is cut into pieces of so many rows; 0 for never."""

    def of_groups(self, table: "pa.Table", starts: Sequence[int]) -> "Iterator[pa.RecordBatch]":
        """Yield what is made of groups: each begins at one of ``starts``, the last is the end."""


class Flow(Protocol):
    """An engine. What a dataset is, it knows alone."""

    def read(self, splits: "Sequence[Split]", work: MapWork) -> Any:
        """Return what ``work`` makes of the splits, whose fields are the columns."""

    def map(self, dataset: Any, work: MapWork) -> Any:
        """Return a dataset of what ``work`` makes of the batches of another."""

    def group(self, datasets: Sequence[Any], work: GroupWork) -> Any:
        """Return what ``work`` makes of the groups of datasets of one schema."""

    def keep(self, dataset: Any) -> Any:
        """Return the dataset, computed once where it is used several times."""

    def collect(self, dataset: Any) -> "pa.Table":
        """Return all rows, in any order."""

    def ship(self, path: str) -> None:
        """Make a file known to all processes."""

    def write(self, datasets: Sequence[Any], out: str, order: str) -> None:
        """Write rows, sorted by a column, as a folder of Parquet files."""


@dataclass(frozen=True, slots=True)
class Grouped:
    """The work on groups as a work on batches that come sorted by key and order."""

    work: GroupWork

    @property
    def schema(self) -> "pa.Schema":
        """The columns of what comes out."""
        return self.work.schema

    def __call__(self, batches: "Iterator[pa.RecordBatch]") -> "Iterator[pa.RecordBatch]":
        """Yield what the work makes of the groups."""
        for table, starts in whole_groups(batches, self.work.most):
            yield from self.work.of_groups(table, starts)


def whole_groups(
    batches: "Iterator[pa.RecordBatch]", most: int
) -> "Iterator[tuple[pa.Table, list[int]]]":
    """Yield tables of whole groups and where each group begins, the end included.

    A group of more than ``most`` rows is cut into pieces of so many (0: never): its first rows are
    the first piece wherever batches end.
    """
    import pyarrow as pa

    waiting: list[pa.RecordBatch] = []
    count = 0
    for batch in batches:
        if len(batch):
            waiting.append(batch)
            count += len(batch)
        if count >= _TOGETHER:
            table = pa.Table.from_batches(waiting).combine_chunks()
            starts = _starts(table, most)
            if len(starts) > 2:  # All but the last group, which may go on.
                yield table.slice(0, starts[-2]), starts[:-1]
                table = table.slice(starts[-2])
            waiting, count = table.to_batches(), len(table)
    if waiting:
        table = pa.Table.from_batches(waiting).combine_chunks()
        yield table, _starts(table, most)


def _starts(table: "pa.Table", most: int) -> list[int]:
    import numpy as np

    keys = table.column(KEY).to_numpy()
    borders = [0, *(np.flatnonzero(keys[1:] != keys[:-1]) + 1).tolist(), len(keys)]
    if not most:
        return borders
    cut = [0]
    for start, end in zip(borders[:-1], borders[1:], strict=True):
        cut += [*range(start + most, end, most), end]
    return cut
