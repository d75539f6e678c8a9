"""The printed lines of a page in the order of reading."""

from collections.abc import Sequence

from citegraph.read.pdf.columns import Columns
from citegraph.read.pdf.page import PageLines, PageText, PrintedLine
from citegraph.read.pdf.rows import Row, print_line

# An edge of a column is where at least two lines begin, within so many points.
_SAME_EDGE = 2.0


def lay_out(page: PageText, columns: Columns) -> PageLines:
    """Return the lines of a page, block by block; print in other directions comes last."""
    lines: list[PrintedLine] = []
    block = 0
    for index, layer in enumerate(page.layers):
        for rows in columns.reading_order(layer, min(index, 1)):
            lines += [line._replace(aside=index > 0) for line in _block(rows, block)]
            block += 1
    return PageLines(
        page.number, tuple(lines), page.letters, page.unmapped, page.pictures, page.fault
    )


def _block(rows: Sequence[Row], number: int) -> list[PrintedLine]:
    lines = [line for line in map(print_line, rows) if line.text.strip()]
    edge = left_edge([line.left for line in lines])
    far = max((line.right for line in lines), default=0.0)
    return [line._replace(block=number, edge=edge, far=far) for line in lines]


def left_edge(lefts: Sequence[float]) -> float:
    """Return the outermost place where two lines begin, else the outermost of all.

    >>> left_edge([20.0, 50.1, 50.0, 62.0])
    50.0
    """
    ordered = sorted(lefts)
    for left, following in zip(ordered, ordered[1:], strict=False):
        if following - left <= _SAME_EDGE:
            return left
    return ordered[0] if ordered else 0.0
