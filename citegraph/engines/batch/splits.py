"""The input divided into splits: what one call of a process or one task of Spark reads.

The splits are the same on every engine, and so are the ids of references that have none of their
own. Text is read once to number its lines, tables only at their ends.
"""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from citegraph.engines.batch.options import BatchOptions
from citegraph.engines.batch.places import Place, find_places
from citegraph.errors import CitegraphError
from citegraph.read.binary import binary_kind
from citegraph.read.encoding import decode

if TYPE_CHECKING:
    import pyarrow as pa

_FIRST = 4096
_LONGEST_HEADER = 1 << 16
_WIDE = ("utf-16", "utf-16-le", "utf-16-be")


@dataclass(frozen=True, slots=True)
class Split:
    """A part of a file: bytes ``start`` to ``stop``, or such rows of a row group of Parquet.

    ``first`` is the number of its first line or row, from 1. ``stop`` is -1 for all there is.
    """

    path: str
    kind: str
    start: int
    stop: int
    first: int
    group: int = 0


def plan_splits(inputs: Sequence[str], options: BatchOptions) -> list[Split]:
    """Return the splits of files and folders, in the order of the input.

    Raises :class:`CitegraphError` for what is not there, is no text or table, or lacks a column.
    """
    return [split for place in find_places(inputs) for split in _PLANS[place.kind](place, options)]


def _of_text(place: Place, options: BatchOptions) -> Iterator[Split]:
    """Yield parts that end with a line."""
    whole = Split(place.path, place.kind, 0, -1, 1)
    with place.open_stream() as stream:
        beginning = stream.read(_FIRST)
    kind = binary_kind(beginning)
    if kind:
        raise CitegraphError(f"{place.path}: this is {kind}, not text")
    if place.is_packed or decode(beginning).encoding in _WIDE:
        yield whole
        return
    with place.open_file() as file:
        start = reached = 0
        first = 1
        while block := file.read(options.split_bytes):
            end = block.rfind(b"\n") + 1
            if end:
                yield replace(whole, start=start, stop=reached + end, first=first)
                start, first = reached + end, first + block.count(b"\n")
            reached += len(block)
        if start < reached:
            yield replace(whole, start=start, stop=reached, first=first)


def _of_table(place: Place, options: BatchOptions) -> Iterator[Split]:
    """Yield the whole: a line end may stand inside a cell."""
    with place.open_stream() as stream:
        beginning = stream.read(_LONGEST_HEADER)
    header = decode(beginning).text.partition("\n")[0]
    check_columns(place.path, table_columns(header, place.kind)[0])
    yield Split(place.path, place.kind, 0, -1, 1)


def _of_parquet(place: Place, options: BatchOptions) -> Iterator[Split]:
    """Yield rows of the row groups."""
    from pyarrow import ArrowInvalid, parquet

    with place.open_file() as file:
        try:
            found = parquet.ParquetFile(file)
        except ArrowInvalid as error:
            raise CitegraphError(f"{place.path}: no Parquet file ({error})") from error
        _check(place.path, found.schema_arrow)
        first = 1
        for group in range(found.num_row_groups):
            rows = found.metadata.row_group(group).num_rows
            for start in range(0, rows, options.split_rows):
                stop = min(rows, start + options.split_rows)
                yield Split(place.path, place.kind, start, stop, first + start, group)
            first += rows


def _check(path: str, schema: "pa.Schema") -> None:
    import pyarrow as pa

    check_columns(path, schema.names)
    kind = schema.field("text").type
    if not (pa.types.is_string(kind) or pa.types.is_large_string(kind)):
        raise CitegraphError(f"{path}: the column «text» holds {kind}, not text")


def table_columns(header: str, kind: str) -> tuple[list[str], str]:
    """Return the names of the columns of a table in text, and the sign between them.

    >>> table_columns("id;text", "csv")
    (['id', 'text'], ';')
    """
    sign = "\t" if kind == "tsv" else max(",;\t", key=header.count)
    names = next(csv.reader([header.lstrip("\ufeff")], delimiter=sign), [])
    return [name.strip() for name in names], sign


def check_columns(path: str, names: Sequence[str]) -> None:
    """Raise :class:`CitegraphError` unless there is a column of references."""
    if "text" not in names:
        raise CitegraphError(
            f"{path}: no column «text»; there are {', '.join(names)}. A table of references "
            "has the columns id, text and, where it is known, citing"
        )


_PLANS = {
    "text": _of_text,
    "jsonl": _of_text,
    "csv": _of_table,
    "tsv": _of_table,
    "parquet": _of_parquet,
}
