"""A spreadsheet as far as opening a table goes: how it parts cells, and what it would run.

Quotation marks hold a cell together where it begins with one, wherever the separators are those
of the system or of the dialog of import (Excel: comma or semicolon by the region; LibreOffice:
commas, semicolons and tabs together). What stands behind the closing mark belongs to the cell.
"""

import re
from collections.abc import Iterator

#: Separators that a spreadsheet may take a table to have: by its region, or ticked on import.
SEPARATORS = (",", ";", "\t", ",;\t")
#: Numbers, alone or several that other separators would part, are no danger.
_NUMBERS = re.compile(r"[-+.\de,;\s]*", re.IGNORECASE)
_SIGNS = frozenset("=+-@＝＋－＠")


def cells(text: str, separators: str) -> Iterator[str]:
    """Yield all cells of a table as they are shown."""
    cell: list[str] = []
    quoted = closed = False
    for char in text.removeprefix("\ufeff"):
        if quoted:
            quoted, closed = char != '"', char == '"'
            cell += [char] * quoted
        elif closed and char == '"':
            cell.append(char)
            quoted, closed = True, False
        elif char in separators or char in "\r\n":
            yield "".join(cell)
            cell, closed = [], False
        elif char == '"' and not cell and not closed:
            quoted = True
        else:
            cell.append(char)
            closed = False
    yield "".join(cell)


def runs(cell: str) -> bool:
    """Whether a spreadsheet would take a cell for a formula; numbers are numbers."""
    shown = cell.strip()
    return shown[:1] in _SIGNS and not _NUMBERS.fullmatch(shown)


def formulas(text: str) -> list[str]:
    """Return the cells of a table that would run, whatever its separators are taken to be."""
    return [cell for one in SEPARATORS for cell in cells(text, one) if runs(cell)]
