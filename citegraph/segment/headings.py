"""Lines that open or end a reference list."""

import re
from functools import cache

from citegraph.knowledge import table
from citegraph.text.clean import collapse_spaces

_DECORATION = re.compile(r"^[\s#*_\d.)§]{0,12}|[\s#*_.:]{0,12}$")
_LETTER_SPACED = re.compile(r"(?:[^\W\d_] ){4,40}[^\W\d_]")
_LONGEST = 500


def heading_role(line: str) -> str:
    """Say what a line announces: "list", "end", "remarks", or "" for none of them.

    >>> heading_role("СПИСОК ЛИТЕРАТУРЫ:"), heading_role("Л и т е р а т у р а")
    ('list', 'list')
    >>> heading_role("5. References"), heading_role("Сведения об авторах")
    ('list', 'end')
    >>> heading_role("Литература этого времени")
    ''
    """
    if len(line) > _LONGEST or not line.strip():
        return ""
    text = _DECORATION.sub("", collapse_spaces(line)).casefold().replace("ё", "е")
    if _LETTER_SPACED.fullmatch(text):
        text = text.replace(" ", "")
    for role, pattern in _patterns():
        if pattern.fullmatch(text):
            return role
    return ""


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((row["role"], re.compile(row["pattern"])) for row in table("headings"))
