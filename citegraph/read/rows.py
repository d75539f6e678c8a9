"""Rows of a delimited file with a header line, with the lines that they stand in."""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from citegraph.model import Problem
from citegraph.read.source_file import SourceFile

_DELIMITERS = "\t;,"
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|$)")
#: More lines than these are not one row: a quotation mark was never closed.
_MOST_LINES = 1_000


@dataclass(frozen=True, slots=True)
class Row:
    """A row: the line that it begins in, and (column, value) for every filled cell, in order."""

    line: int
    cells: tuple[tuple[str, str], ...]


def read_rows(file: SourceFile, problems: list[Problem]) -> Iterator[Row]:
    """Yield the rows of a file with a header; the delimiter is told by the header.

    A row that is broken (it swallows the next ones, or is cut off) gives a problem, and what
    follows it is read all the same.
    """
    lines = [line.lstrip("\ufeff") for line in _LINE.findall(file.text) if line]
    start = next((at for at, line in enumerate(lines) if line.strip("\ufeff \t\r\n")), len(lines))
    if start == len(lines):
        return
    first = lines[start].lstrip("\ufeff \t")
    delimiter = max(_DELIMITERS, key=first.count)
    header, _ = _parse([first], delimiter)
    header = [name.strip("\ufeff ") for name in header]
    at = start + 1
    while at < len(lines):
        # Only quotation marks let a row go on in the next line.
        most = _MOST_LINES if '"' in lines[at] else 1
        cells, used = _parse(lines[at : at + most], delimiter)
        fits = len(cells) == len(header) or (
            len(cells) > len(header) and not any(cell.strip() for cell in cells[len(header) :])
        )
        # Where signs of quotation are odd, one was not closed, and the row swallows the next.
        open_quote = used > 1 and sum(line.count('"') for line in lines[at : at + used]) % 2
        if used > 1 and (open_quote or not fits):
            cells, used, fits = _parse(lines[at : at + 1], delimiter)[0], 1, False
        if any(cell.strip() for cell in cells):
            if not fits:
                problems.append(_damaged(file, at + 1, lines[at], len(cells), len(header)))
            yield Row(at + 1, _filled(header, cells))
        at += used


def _parse(lines: Sequence[str], delimiter: str) -> tuple[list[str], int]:
    """Return the cells of the first row, and how many lines it takes."""
    if delimiter == "\t" and not lines[0].startswith('"') and '\t"' not in lines[0]:
        return lines[0].rstrip("\r\n").split("\t"), 1
    before = csv.field_size_limit(2**31 - 1)
    try:
        reader = csv.reader(lines, delimiter=delimiter, skipinitialspace=True)
        return next(reader, []), max(1, reader.line_num)
    except csv.Error:
        return lines[0].rstrip("\r\n").split(delimiter), 1
    finally:
        csv.field_size_limit(before)


def _filled(header: Sequence[str], cells: Sequence[str]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name, cell.strip()) for name, cell in zip(header, cells, strict=False) if cell.strip()
    )


def _damaged(file: SourceFile, line: int, raw: str, cells: int, columns: int) -> Problem:
    return file.problem(
        "damaged-row",
        f"this row has {cells} cells under {columns} columns; it was read as far as it fits",
        "export the table again, and do not save it with a spreadsheet program",
        line,
        raw=raw.strip()[:500],
    )
