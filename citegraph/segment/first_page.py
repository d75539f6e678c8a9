"""What single lines of a first page tell: the rows of ``knowledge/first_page.tsv``."""

import re
from functools import cache

from citegraph.knowledge import table


def role_match(role: str, text: str) -> re.Match[str] | None:
    """Return where the first pattern of a role fits a line.

    >>> role_match("body", "Department of Rivers") is not None
    True
    """
    return next((found for one in _patterns(role) if (found := one.search(text))), None)


@cache
def _patterns(role: str) -> tuple[re.Pattern[str], ...]:
    rows = table("first_page")
    return tuple(re.compile(row["pattern"]) for row in rows if row["role"] == role)
