"""Printed lines joined into running text."""

import re
from collections.abc import Iterable
from functools import cache

from citegraph.knowledge import table
from citegraph.text.clean import collapse_spaces

_BROKEN_WORD = re.compile(r"([^\W\d_]{1,60})-$")
_LOWER_START = re.compile(r"([a-zà-ÿа-яёіїєґў]+)")
_LINK_TAIL = re.compile(r"(?:https?:|www\.|doi\.org|10\.\d{4})\S{0,300}$", re.IGNORECASE)


def join_lines(lines: Iterable[str]) -> str:
    r"""Join printed lines; a word broken by a hyphen at a line end is closed up.

    A hyphen stays inside addresses, before a capital or digit, and in compounds of
    ``knowledge/line_end_hyphens.tsv``. An address broken after one of ``/ - _ . = &``
    goes on without a space.

    >>> join_lines(["энерго-", "независимой памяти"])
    'энергонезависимой памяти'
    >>> join_lines(["каких-", "либо данных. URL: https://jet-", "online.ru"])
    'каких-либо данных. URL: https://jet-online.ru'
    """
    joined = ""
    for printed in lines:
        line = collapse_spaces(printed)
        if not joined or not line:
            joined += line
        elif joined[-1] in "/-_.=&?" and line[0] != "(" and _LINK_TAIL.search(joined[-300:]):
            # A full stop can also end the sentence after the address.
            joined += line if joined[-1] != "." or line[0].islower() else f" {line}"
        else:
            joined = _join(joined, line)
    return joined


def _join(left: str, right: str) -> str:
    broken = _BROKEN_WORD.search(left[-60:])
    start = _LOWER_START.match(right[:60])
    if not broken:
        return f"{left} {right}"
    if not start:
        return left + right
    head, tail = broken[1].casefold(), start[1]
    if head in _kept("before") or tail in _kept("after"):
        return left + right
    return left[:-1] + right


@cache
def _kept(position: str) -> frozenset[str]:
    rows = table("line_end_hyphens")
    return frozenset(row["part"] for row in rows if row["position"] == position)
