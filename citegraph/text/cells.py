r"""Cells of tables that a spreadsheet runs as nothing but text, and back.

A spreadsheet runs a cell that begins with one of ``= + - @`` (and, where full-width letters are
typed, ``＝ ＋ － ＠``) as a formula (OWASP, CSV Injection). What parts cells is not for the table to
say: in Russian or German settings it is a semicolon, and several signs may be ticked on import.
So an apostrophe, the sign of text, goes before each such sign: at the beginning, behind a comma,
semicolon or tab, and behind the quotation marks, apostrophes and spaces that follow these.

The rule puts an apostrophe wherever it finds such a place, also where one stands already: so it
can be taken back without a doubt.
"""

import re

#: What parts cells, and the spaces and quotation marks before the first sign of one.
_BEGIN = r"""(\A|[,;\t])((?:[^\S\t]|["'])*)"""
_SIGN = r"[=+\-@＝＋－＠]"
_RUNS = re.compile(f"{_BEGIN}(?={_SIGN})")
_RUN = re.compile(rf"""[,;\t](?:[^\S\t]|["'])*{_SIGN}""")
_KEPT_TEXT = re.compile(rf"{_BEGIN}'(?={_SIGN})")


def text_cell(text: str) -> str:
    """Return the text with an apostrophe before every sign that would begin a formula.

    >>> text_cell("=1+1"), text_cell("Lake 1999"), text_cell("A; =B"), text_cell("'-1")
    ("'=1+1", 'Lake 1999', "A; '=B", "''-1")
    """
    return _RUNS.sub(r"\1\2'", text)


def begins_formula(line: str) -> bool:
    r"""Whether a sign anywhere in a line of cells, parted by tabs, would begin a formula.

    >>> begins_formula("Lake\t-1"), begins_formula("A; =B"), begins_formula("1999-2000\tA-B")
    (True, True, False)
    """
    return _RUN.search(f"\t{line}") is not None


def restored_cell(text: str) -> str:
    """Return the text that :func:`text_cell` was given.

    >>> restored_cell("'=1+1"), restored_cell("A; '=B"), restored_cell("''-1"), restored_cell("'x")
    ('=1+1', 'A; =B', "'-1", "'x")
    """
    return _KEPT_TEXT.sub(r"\1\2", text)
