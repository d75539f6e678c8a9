"""Rows of edge files that cannot be used, told with their place."""

import csv
import io
import string
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from citegraph.engines.edges.sources import Source
from citegraph.model import Location, Problem

if TYPE_CHECKING:
    import pyarrow as pa

_NO_ID = "the row has no id of what cites or is cited, or a letter of it is broken"
_NOT_COUNTED = "it was not counted; complete it"


def faults_in_table(source: Source, most: int) -> Iterator[Problem]:
    """Yield the first faulty rows of a CSV file, which is read once more for that."""
    yield from islice(_faults(source), most)


def _faults(source: Source) -> Iterator[Problem]:
    import pyarrow as pa

    # Lines are told apart as the reader of the edges does, by line feeds alone.
    with pa.input_stream(source.path, compression=source.compression) as stream:
        lines = io.TextIOWrapper(stream, "utf-8-sig", "replace", newline="\n")
        header = source.has_header
        for number, line in enumerate(lines, start=1):
            text = line.rstrip("\r\n")
            if not text:
                continue
            if header:
                header = False
                continue
            cells = _cells(text, source.delimiter)
            where = Location(source.path, number)
            if len(cells) != source.width:
                message = f"{len(cells)} cells, and not {source.width} as the first row has"
                yield Problem("damaged-row", message, _NOT_COUNTED, where, text[:200])
            elif any(_is_broken(cells[place]) for place in (source.citing, source.cited)):
                yield Problem("missing-id", _NO_ID, _NOT_COUNTED, where, text[:200])


def _cells(text: str, delimiter: str) -> list[str]:
    """Return the cells of a line; one that Python's reader refuses is parted at each sign."""
    try:
        return next(csv.reader([text], delimiter=delimiter), [])
    except csv.Error:
        return text.split(delimiter)


def _is_broken(id: str) -> bool:
    return not id.strip(string.whitespace) or "\ufffd" in id


def faults_in_parquet(
    source: Source, before: int, sound: "pa.ChunkedArray", most: int
) -> Iterator[Problem]:
    """Yield the first rows of a batch that are not sound; ``before`` rows precede it."""
    import numpy as np

    for place in np.flatnonzero(~sound.to_numpy())[:most].tolist():
        message = f"row {before + place + 1}: {_NO_ID}"
        yield Problem("missing-id", message, _NOT_COUNTED, Location(source.path))


def rest_of_faults(source: Source, left: int) -> Iterator[Problem]:
    """Yield a problem for the faulty rows that were not told one by one."""
    if left > 0:
        message = f"{left:,} more rows lack an id, or have more or fewer cells than the first"
        where = Location(source.path)
        yield Problem("missing-id", message, "they were not counted", where)
