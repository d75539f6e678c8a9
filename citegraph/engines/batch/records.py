"""References on their way through the stages: numbered, packed, and counted."""

import pickle
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from citegraph.engines.batch.columns import parsed_schema, to_reference
from citegraph.engines.batch.hashing import number_of
from citegraph.engines.batch.reading import parquet_rows
from citegraph.engines.batch.rows import batch_of
from citegraph.engines.batch.splits import Split
from citegraph.model import Location, Reference
from citegraph.resolve.works.same_text import what_is_printed

if TYPE_CHECKING:
    import pyarrow as pa

_PROTOCOL = 5


def pack(reference: Reference) -> bytes:
    """Return a reference as bytes that only our own processes read."""
    return pickle.dumps(reference, _PROTOCOL)


def unpack(record: bytes) -> Reference:
    """Return the reference that :func:`pack` packed."""
    found = pickle.loads(record)
    assert isinstance(found, Reference)
    return found


@cache
def numbered_schema() -> "pa.Schema":
    """Return the columns of numbered references; ``key`` stands for all that is printed."""
    import pyarrow as pa

    return pa.schema(
        [
            ("key", pa.int64()),
            ("number", pa.int64()),
            ("ident", pa.string()),
            ("record", pa.binary()),
        ]
    )


@dataclass(frozen=True, slots=True)
class Numbering:
    """Splits of parsed references to numbered ones: the place in the input is the number."""

    @property
    def schema(self) -> "pa.Schema":
        """The columns of what comes out."""
        return numbered_schema()

    def __call__(self, batches: "Iterator[pa.RecordBatch]") -> "Iterator[pa.RecordBatch]":
        """Yield the references of the splits in the rows of the batches."""
        for batch in batches:
            for row in batch.to_pylist():
                yield from self._of_split(Split(**row))

    def _of_split(self, split: Split) -> "Iterator[pa.RecordBatch]":
        number = split.first
        for batch in parquet_rows(split, parsed_schema().names):
            rows = []
            for row in batch.to_pylist():
                reference = _slim(to_reference(row), number)
                key = number_of("printed", repr(what_is_printed(reference)))
                rows.append((key, number, row["id"], pack(reference)))
                number += 1
            yield batch_of(rows, self.schema)


def _slim(reference: Reference, number: int) -> Reference:
    """Leave out what no comparison looks at: of the spans it only counts that there are any."""
    printed = reference.printed
    raw = replace(printed.raw, id=str(number), location=Location(""))
    printed = replace(printed, raw=raw, spans=printed.spans[:1])
    return replace(reference, id=str(number), printed=printed)
