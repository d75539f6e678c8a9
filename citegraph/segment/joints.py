"""What the edges of printed lines tell: whether an entry goes on there."""

import re
from functools import cache

from citegraph.knowledge import table

_EDGE = 16


def begins_within(text: str) -> bool:
    """Whether a line begins in the middle of a reference.

    >>> begins_within("http://towns.example/rivers"), begins_within("ТАБЛИЦЫ")
    (True, False)
    """
    return any(pattern.search(text[:_EDGE]) for pattern in _joints("goes-on"))


def breaks_off(text: str) -> bool:
    """Whether a line ends in the middle of a reference.

    >>> breaks_off("Портал городов. – Режим доступа:"), breaks_off("2001. 960 с.")
    (True, False)
    """
    return any(pattern.search(text[-_EDGE:]) for pattern in _joints("unfinished"))


def counts_something(before: str) -> bool:
    """Whether a number after this text is one of a volume, page or figure.

    >>> counts_something("Economica. 1937. V."), counts_something("Boston, 1998. 576 p.")
    (True, False)
    """
    return any(pattern.search(before[-_EDGE:]) for pattern in _joints("counted"))


@cache
def _joints(name: str) -> tuple[re.Pattern[str], ...]:
    rows = table("line_joints")
    return tuple(re.compile(row["pattern"]) for row in rows if row["joint"] == name)
