"""What stands in a split: rows of references that are to be parsed."""

import csv
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from citegraph.engines.batch.columns import Row, problem_row
from citegraph.engines.batch.places import Place
from citegraph.engines.batch.splits import Split, table_columns
from citegraph.model import Problem
from citegraph.read.streams import decoded_lines
from citegraph.text.cells import restored_cell

if TYPE_CHECKING:
    import pyarrow as pa

_BLOCK = 1 << 16
_COLUMNS = ("id", "citing", "text")
#: Cells of a table may be as long as this.
_LONGEST_CELL = 1 << 20


class Line(NamedTuple):
    """A line of a text, its number, and what was wrong with its bytes."""

    number: int
    text: str
    problems: list[dict[str, str]]


def read_split(split: Split, max_line: int, rows: int) -> Iterator[list[Row]]:
    """Yield the references of a split, so many rows at once.

    A row has the columns of ``input_schema``. One without an id of its own is called
    ``file#1.line`` (or row), one without a citing document belongs to its file.
    """
    found = _READERS[split.kind](split, max_line)
    while portion := list(islice(found, rows)):
        yield portion


def _lines(split: Split, max_line: int) -> Iterator[Line]:
    """Yield the lines of a part of a file with their numbers in the file."""
    told: dict[int, list[dict[str, str]]] = defaultdict(list)

    def report(problem: Problem) -> None:
        line = problem.location.line if problem.location else None
        told[line or 1].append(problem_row(problem))

    number = 0
    for texts in decoded_lines(_blocks(split), split.path, max_line, report):
        for text in texts:
            number += 1
            yield Line(split.first + number - 1, text, told.pop(number, []))


def _blocks(split: Split) -> Iterator[bytes]:
    place = Place(split.path, split.kind)
    if split.stop < 0:
        with place.open_stream() as stream:
            while block := stream.read(_BLOCK):
                yield block
        return
    with place.open_file() as file:
        file.seek(split.start)
        left = split.stop - split.start
        while left > 0 and (block := file.read(min(_BLOCK, left))):
            left -= len(block)
            yield block


def _read_text(split: Split, max_line: int) -> Iterator[Row]:
    for line in _lines(split, max_line):
        yield _row(split, line.number, {"text": line.text}, line.problems)


def _read_json_lines(split: Split, max_line: int) -> Iterator[Row]:
    for line in _lines(split, max_line):
        try:
            values = json.loads(line.text)
        except (ValueError, RecursionError):
            values = None
        if isinstance(values, dict):
            yield _row(split, line.number, values, line.problems)
        else:
            broken = _broken("this line is no JSON object")
            yield _row(split, line.number, {"text": ""}, [*line.problems, broken])


def _read_table(split: Split, max_line: int) -> Iterator[Row]:
    told: list[dict[str, str]] = []
    texts = _cell_lines(_lines(split, max_line), told)
    header = next(texts, "")
    names, sign = table_columns(header, split.kind)
    csv.field_size_limit(_LONGEST_CELL)
    rows = csv.reader(texts, delimiter=sign)
    for number, cells in enumerate(_sound_rows(rows), start=split.first):
        values = dict(zip(names, map(restored_cell, cells or []), strict=False))
        broken = [] if cells is not None else [_broken("this row of the table cannot be read")]
        yield _row(split, number, values, [*told, *broken])
        told.clear()


def _cell_lines(lines: Iterable[Line], told: list[dict[str, str]]) -> Iterator[str]:
    for line in lines:
        told += line.problems
        yield line.text + "\n"


def _sound_rows(rows: Iterator[list[str]]) -> Iterator[list[str] | None]:
    """Yield the rows that are not empty; None for one that cannot be read."""
    while True:
        try:
            cells = next(rows)
        except StopIteration:
            return
        except csv.Error:
            yield None
            continue
        if cells:
            yield cells


def _read_parquet(split: Split, max_line: int) -> Iterator[Row]:
    number = split.first
    for batch in parquet_rows(split, _COLUMNS):
        for values in batch.to_pylist():
            yield _row(split, number, values, [])
            number += 1


def parquet_rows(split: Split, columns: Iterable[str]) -> "Iterator[pa.RecordBatch]":
    """Yield the rows of a split of Parquet, those of the columns that it has."""
    from pyarrow import parquet

    with Place(split.path, split.kind).open_file() as file:
        found = parquet.ParquetFile(file)
        names = [name for name in columns if name in found.schema_arrow.names]
        before = 0
        for batch in found.iter_batches(row_groups=[split.group], columns=names):
            start, stop = max(split.start - before, 0), min(split.stop - before, len(batch))
            if start < stop:
                yield batch.slice(start, stop - start)
            before += len(batch)
            if before >= split.stop:
                return


def _row(
    split: Split, number: int, values: Mapping[str, Any], problems: list[dict[str, str]]
) -> Row:
    text, name, citing = (values.get(column) for column in ("text", "id", "citing"))
    if not isinstance(text, str):
        problems = [*problems, _broken("the column «text» holds no text in this row")]
    return {
        "id": str(name) if name not in (None, "") else f"{split.path}#1.{number}",
        "citing": str(citing) if citing not in (None, "") else split.path,
        "text": text if isinstance(text, str) else "",
        "problems": problems,
    }


def _broken(message: str) -> dict[str, str]:
    advice = "give every row a text, in UTF-8"
    return problem_row(Problem("broken-row", message, advice))


_READERS = {
    "text": _read_text,
    "jsonl": _read_json_lines,
    "csv": _read_table,
    "tsv": _read_table,
    "parquet": _read_parquet,
}
