"""Columns of Python values as a batch, and what is counted on the way."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa

#: Rows with this key are no rows of data: ``rank`` says what was counted.
TALLY = -1
BLOCKS, LARGE_BLOCKS, LOOKED_AT, ASKED, SCORED = range(5)
TALLIES = {
    BLOCKS: "blocks",
    LARGE_BLOCKS: "blocks divided",
    LOOKED_AT: "pairs looked at",
    ASKED: "pairs that passed",
    SCORED: "pairs scored",
}


def batch_of(rows: Iterable[Sequence[Any]], schema: "pa.Schema") -> "pa.RecordBatch":
    """Return rows (values in the order of the columns) as a batch."""
    import pyarrow as pa

    listed = list(rows)
    columns = zip(*listed, strict=True) if listed else [()] * len(schema)
    arrays = [pa.array(c, f.type) for c, f in zip(columns, schema, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def arrays_of(columns: "Sequence[Any]", schema: "pa.Schema") -> "pa.RecordBatch":
    """Return arrays as a batch; None is a column of nulls."""
    import pyarrow as pa

    count = next(len(column) for column in columns if column is not None)
    arrays = [
        pa.nulls(count, field.type) if column is None else pa.array(column, field.type)
        for column, field in zip(columns, schema, strict=True)
    ]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)
