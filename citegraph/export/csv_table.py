"""CSV as spreadsheets open it: RFC 4180 quoting, UTF-8 with a byte-order mark, no formulas.

The mark (the first character of the text) is what makes Excel read Cyrillic; pandas, R's
readr, LibreOffice and Python's ``utf-8-sig`` take it off. What a spreadsheet would run as a
formula stands behind an apostrophe, which :func:`citegraph.text.cells.restored_cell` takes off.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence

from citegraph.export.plain import are_one_line, one_line
from citegraph.text.cells import begins_formula, text_cell

BYTE_ORDER_MARK = "\ufeff"

Cell = str | int | float | None


def render_table(columns: Sequence[str], rows: Iterable[Mapping[str, Cell]]) -> str:
    """Return the table with a header line; a missing or None cell is empty.

    Raises ValueError for a cell of a row that no column names.

    >>> render_table(["id", "n"], [{"id": "=1+1", "n": -2}]).splitlines()[1]
    "'=1+1,-2"
    """
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(_cells(columns, rows))
    return BYTE_ORDER_MARK + text.getvalue()


def table_lines(columns: Sequence[str], rows: Iterable[Mapping[str, Cell]]) -> Iterator[str]:
    """Yield the text of :func:`render_table` line by line, the header first."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    mark = BYTE_ORDER_MARK
    for cells in _cells(columns, rows):
        writer.writerow(cells)
        yield mark + text.getvalue()
        mark = ""
        text.seek(0)
        text.truncate()


def joined(values: Iterable[object], separator: str = "; ") -> str:
    """Return the values that are not empty in one cell.

    >>> joined(["a.txt:1", "", "b.txt:2"])
    'a.txt:1; b.txt:2'
    """
    return separator.join(text for text in map(str, values) if text)


def safe_cell(value: str) -> str:
    """Return the text on one line, with an apostrophe before what would be run as a formula.

    >>> safe_cell("=1+1"), safe_cell("Lake 1999")
    ("'=1+1", 'Lake 1999')
    """
    return text_cell(one_line(value))


def tab_line(cells: Iterable[object]) -> str:
    r"""Return a line of a table whose cells are parted by tabs, every cell a safe text.

    >>> tab_line(["=1+1", 2, "a"])
    "'=1+1\t2\ta\n"
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter="\t", lineterminator="\n")
    writer.writerow([safe_cell(one) if isinstance(one, str) else one for one in cells])
    return text.getvalue()


def _cells(columns: Sequence[str], rows: Iterable[Mapping[str, Cell]]) -> Iterator[list[Cell]]:
    """Yield the header and the cells of every row."""
    yield [*map(safe_cell, columns)]
    known = frozenset(columns)
    for row in rows:
        if not row.keys() <= known:
            raise ValueError(f"no column for {', '.join(sorted(row.keys() - known))}")
        values = [*map(row.get, columns)]
        texts = [one for one in values if isinstance(one, str)]
        # Nearly all rows are safe as they are; to see it of a whole row at once takes a third of
        # the time.
        if not are_one_line(texts) or begins_formula("\t".join(texts)):
            values = [safe_cell(one) if isinstance(one, str) else one for one in values]
        yield values
