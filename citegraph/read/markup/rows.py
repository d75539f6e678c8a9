"""Rows of tables as lines: a row of data is one line, a layout of columns is not."""

import re
from collections.abc import Sequence

from citegraph.model import Line
from citegraph.read.markup.blocks import joined

_LABEL = re.compile(r"\[[^\[\]]{1,40}\]|\(?\d{1,4}[.):]?")

#: An item of more lines is a part of a page rather than of a list.
_MOST_LINES = 20


def row_lines(cells: Sequence[Sequence[Line]]) -> list[Line]:
    r"""Return the lines of a row whose cells hold these lines.

    Cells of one line each stand beside each other, with a tab between them; so does a number
    or a label before all that the next cell holds. Other cells follow one another.

    >>> [line.text for line in row_lines([[Line("1.", 1)], [Line("Смит А.", 2), Line("Ч. 2", 3)]])]
    ['1.\tСмит А. Ч. 2']
    """
    filled = [cell for cell in cells if cell]
    if len(filled) > 1 and all(len(cell) == 1 for cell in filled):
        return [joined((cell[0] for cell in filled), "\t")]
    if len(filled) > 1 and is_label(filled[0]):
        first = joined((filled[0][0], joined(filled[1], " ")), "\t")
        return [first, *(line for cell in filled[2:] for line in cell)]
    return [line for cell in filled for line in cell]


def is_label(cell: Sequence[Line]) -> bool:
    """Whether a cell holds nothing but the number or label of what stands beside it."""
    return len(cell) == 1 and _LABEL.fullmatch(cell[0].text.strip()) is not None


class RowCollector:
    """The rows at hand, from the outermost table to the innermost; terms of glossaries too.

    Every method gets the lines that are written so far; the end of a row rewrites its own.
    """

    def __init__(self) -> None:
        self._rows: list[list[tuple[int, int]]] = []
        self._starts: list[int] = []
        self._term = (0, 0)
        self._items: list[bool] = []

    def begin_row(self, lines: list[Line]) -> None:
        """Begin a row of a table."""
        self._rows.append([])

    def begin_cell(self, lines: list[Line]) -> None:
        """Begin a cell, or a term."""
        self._starts.append(len(lines))

    def end_cell(self, lines: list[Line]) -> None:
        """End a cell."""
        start = self._starts.pop()
        if self._rows:
            self._rows[-1].append((start, len(lines)))

    def end_row(self, lines: list[Line]) -> None:
        """End a row: its cells become the lines that they are seen as."""
        bounds = self._rows.pop()
        if bounds:
            lines[bounds[0][0] :] = row_lines([lines[start:end] for start, end in bounds])

    def begin_item(self, lines: list[Line]) -> None:
        """Begin an item of a list."""
        self._items[-1:] = [True] if self._items else []
        self._items.append(False)
        self._starts.append(len(lines))

    def end_item(self, lines: list[Line]) -> None:
        """End an item of a list: it is one line, unless it holds a list itself, or a lot."""
        start = self._starts.pop()
        holds_items = self._items.pop()
        item = lines[start:]
        if not holds_items and 1 < len(item) <= _MOST_LINES:
            if not any(line.heading for line in item):
                lines[start:] = [joined(item, " ")]

    def end_term(self, lines: list[Line]) -> None:
        """End a term of a glossary (``dt``)."""
        self._term = (self._starts.pop(), len(lines))

    def begin_definition(self, lines: list[Line]) -> None:
        """Begin what is said of the last term (``dd``); a label stands before it as in a row."""
        start, end = self._term
        term = (start, end) if end == len(lines) and is_label(lines[start:end]) else (end, end)
        self._rows.append([term] if term[0] < term[1] else [])
        self._starts.append(len(lines))
        self._term = (0, 0)

    def end_definition(self, lines: list[Line]) -> None:
        """End what is said of a term."""
        start = self._starts.pop()
        bounds = self._rows.pop()
        if bounds:
            lines[bounds[0][0] :] = row_lines([lines[bounds[0][0] : start], lines[start:]])
