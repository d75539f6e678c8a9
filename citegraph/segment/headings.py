"""Lines that open or end a reference list."""

import re
from functools import cache, lru_cache

from citegraph.knowledge import table
from citegraph.model import Line
from citegraph.text.clean import collapse_spaces

_DECORATION = re.compile(r"^[\s#*_\d.)§([«]{0,12}(?:[IVXivx]{1,5}\.\s)?|[\s#*_.:)\]»]{0,12}$")
_LETTER_SPACED = re.compile(r"(?:[^\W\d_] ){4,60}[^\W\d_]")
_RUN_IN = re.compile(r"([^:.]{3,60})[:.]\s{1,20}(?=\[?1[.)\]]\s{0,20}\S)")
_LONGEST = 500


def heading_role(line: str) -> str:
    """Say what a line announces: a role of ``knowledge/headings.tsv``, or "" for none of them.

    >>> heading_role("СПИСОК ЛИТЕРАТУРЫ:"), heading_role("Л и т е р а т у р а")
    ('list', 'list')
    >>> heading_role("5. References"), heading_role("Сведения об авторах")
    ('list', 'end')
    >>> heading_role("Литература этого времени")
    ''
    """
    return "" if len(line) > _LONGEST or not line.strip() else _role(line)


@lru_cache(maxsize=1 << 14)
def _role(line: str) -> str:
    """Compare a line with every pattern; each line is asked about several times."""
    text = _DECORATION.sub("", collapse_spaces(line)).casefold().replace("ё", "е")
    spaced = _LETTER_SPACED.fullmatch(text) is not None
    if spaced:
        text = text.replace(" ", "")
    for role, pattern in _patterns(closed_up=spaced):
        if pattern.fullmatch(text):
            return role
    return ""


def split_heading(line: Line) -> tuple[Line, ...]:
    """Return the line, or in two where the first entry stands on the line of the heading.

    >>> [part.text for part in split_heading(Line("Литература: 1. Смит А. Труды", 7))]
    ['Литература', '1. Смит А. Труды']
    """
    match = _RUN_IN.match(line.text)
    if not match or heading_role(match[1]) != "list":
        return (line,)
    entry = line.text[match.end() :]
    return (
        Line(match[1].strip(), line.number, line.page, heading=line.heading, indent=line.indent),
        Line(entry, line.number, line.page, indent=line.indent),
    )


@cache
def _patterns(*, closed_up: bool) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the roles and their patterns; ``closed_up`` without the spaces of letter-spacing."""
    rows = [(row["role"], row["pattern"]) for row in table("headings")]
    if closed_up:
        rows = [(role, pattern.replace(" ?", "").replace(" ", "")) for role, pattern in rows]
    return tuple((role, re.compile(pattern)) for role, pattern in rows)
