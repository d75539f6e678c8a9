r"""Rows of decisions.tsv as people, spreadsheets and this program write them.

Cells are separated by tabs. A spreadsheet puts quotation marks around a cell that holds some, a
tab or a line end; a cell that it would run as a formula begins with an apostrophe here, as in the
other tables (OWASP, CSV Injection), which is taken off again.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from citegraph.text import collapse_spaces, strip_controls

COLUMNS = ("left", "right", "verdict", "kind", "by", "date", "why")
#: What a row cannot do without.
NEEDED = COLUMNS[:4]

_LINE_END = re.compile(r"\r\n|\n|\r")
_CELLS = {
    delimiter: re.compile(rf'("(?:[^"]|"")*"|[^{delimiter}]*)(?:{delimiter}|$)')
    for delimiter in "\t;,"
}
_QUOTED = re.compile(r'"(?:[^"]|"")*"')
#: The first characters of formulas, and of a remark.
_ESCAPED = re.compile(r"'+[=+\-@＝＋－＠#]")
#: How a line begins that is a remark; that of a cell is behind an apostrophe. One that a
#: spreadsheet put in quotation marks may go on in the next line, any other ends with its line.
_REMARK = re.compile(r'\s*+"?\s*+#')
_LINE_REMARK = re.compile(r"\s*+#")
_DANGEROUS = re.compile(r"'*[=+\-@＝＋－＠#]")
#: A cell with line ends in it goes on for so many lines at most.
_MOST_LINES = 20
#: More columns than a table of decisions, of whatever program, has.
_MOST_CELLS = 200


def split_rows(text: str, delimiter: str = "\t") -> Iterator[tuple[int, list[str]]]:
    r"""Yield the number of the first line and the cells of each row; of empty ones too.

    The delimiter is a tab, a semicolon or a comma.

    >>> list(split_rows('a\t"the ""other"" one"\n\n"two\nlines"\t\'=1'))
    [(1, ['a', 'the "other" one']), (2, ['']), (3, ['two lines', '=1'])]
    """
    lines = _LINE_END.split(text.removeprefix("\ufeff"))
    for places, cells in _walk(lines, delimiter=delimiter, remarks=False):
        yield places.start + 1, cells


def table_rows(text: str) -> Iterator[tuple[range, list[str]]]:
    r"""Yield the lines and the cells of each row of a table of decisions, no remarks, none empty.

    >>> list(table_rows("# mine\n\n'#1\tb\n"))
    [(range(3, 4), ['#1', 'b'])]
    """
    lines = _LINE_END.split(text.removeprefix("\ufeff"))
    for places, cells in _walk(lines):
        if any(cells) and not _REMARK.match(lines[places.start]):
            yield range(places.start + 1, places.stop + 1), cells


def last_line(text: str) -> tuple[int, bool]:
    r"""Return the number of the last line that has begun, and whether a cell in it is open.

    >>> last_line("a\tb\n"), last_line('a\t"b')
    ((2, False), (1, True))
    """
    lines = _LINE_END.split(text)
    return len(lines), _opens(lines[-1])


def goes_on(text: str) -> bool:
    r"""Whether a line below a text could be read into a row of it: a cell was never closed.

    >>> goes_on('a\t"b\n'), goes_on('a\t"b\n"\n'), goes_on('a\t"b\n\n')
    (True, False, False)
    """
    lines = _LINE_END.split(text)
    if not lines[-1]:
        del lines[-1]
    # An empty line ends every row; behind it rows begin anew.
    begin = next((at for at in range(len(lines), 0, -1) if not lines[at - 1].strip()), 0)
    reach = max(begin, len(lines) + 1 - _MOST_LINES)
    if not any('"' in line for line in lines[reach:]):
        return False
    return any(
        places.start >= reach and len(places) == 1 and _opens(lines[places.start])
        for places, _ in _walk(lines, begin)
    )


def is_short(cells: Sequence[str], columns: Sequence[str]) -> bool:
    """Whether a row holds something, and not as much as the table has columns.

    >>> is_short(["a", "b"], ["left", "right", "verdict"]), is_short([], ["left"])
    (True, False)
    """
    return 0 < len(cells) < len(columns)


def _walk(
    lines: Sequence[str], begin: int = 0, *, delimiter: str = "\t", remarks: bool = True
) -> Iterator[tuple[range, list[str]]]:
    """Yield the places of the lines and the cells of each row; a remark is a line without cells."""
    while begin < len(lines):
        if remarks and _LINE_REMARK.match(lines[begin]):
            yield range(begin, begin + 1), []
            begin += 1
        else:
            cells, taken = _cells(lines, begin, delimiter)
            yield range(begin, begin + taken), cells
            begin += taken


def _opens(line: str) -> bool:
    """Whether a line of a table of decisions opens a cell that does not end in it."""
    return not _LINE_REMARK.match(line) and _is_open(_split(line)[-1])


def _cells(lines: Sequence[str], number: int, delimiter: str) -> tuple[list[str], int]:
    """The cells of a row and how many lines it takes; an empty line ends every row."""
    cells = _split(lines[number], delimiter)
    if _is_open(cells[-1]):
        for end in range(number + 2, min(number + _MOST_LINES, len(lines)) + 1):
            if not lines[end - 1].strip():
                break
            joined = _split("\n".join(lines[number:end]), delimiter)
            if not any(map(_is_open, joined)):
                return list(map(_value, joined)), end - number
    return list(map(_value, cells)), 1


def _split(line: str, delimiter: str = "\t") -> list[str]:
    cells = [found[1] for found in islice(_CELLS[delimiter].finditer(line), _MOST_CELLS)]
    # At the end of the line the pattern matches nothing once more.
    return cells[:-1] if len(cells) > 1 and not line.endswith(delimiter) else cells


def _is_open(cell: str) -> bool:
    """Whether a quotation mark begins a cell and none ends it."""
    return cell.startswith('"') and cell.count('"') % 2 == 1


def _value(cell: str) -> str:
    if _QUOTED.fullmatch(cell):
        cell = cell[1:-1].replace('""', '"')
    cell = collapse_spaces(strip_controls(cell))
    return cell[1:] if _ESCAPED.match(cell) else cell


def render_row(cells: Sequence[str]) -> str:
    r"""Return a line that reads back as these cells, without its line end.

    White space in a cell becomes single spaces, other control characters are left out.

    >>> render_row(["=1+1", "a\tb", "c"])
    "'=1+1\ta b\tc"
    """
    return "\t".join(map(_cell, cells))


def _cell(value: str) -> str:
    text = collapse_spaces(strip_controls(value))
    if _DANGEROUS.match(text):
        text = f"'{text}"
    if text.startswith('"'):
        text = '"' + text.replace('"', '""') + '"'
    return text
