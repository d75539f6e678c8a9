"""What single lines of a first page tell: the rows of ``knowledge/first_page.tsv``."""

import re
from functools import cache

from citegraph.knowledge import table


def role_match(role: str, text: str) -> re.Match[str] | None:
    """Return where the first pattern of a role fits a line.

    >>> role_match("institution", "Department of Rivers") is not None
    True
    """
    return next((found for one in _patterns(role) if (found := one.search(text))), None)


def is_body(text: str) -> bool:
    """Whether a line names an institution, a publication or a kind of paper.

    >>> is_body("University of Rivers"), is_body("Floods of Rivers")
    (True, False)
    """
    return bool(role_match("body", text) or role_match("institution", text))


@cache
def _patterns(role: str) -> tuple[re.Pattern[str], ...]:
    rows = table("first_page")
    return tuple(re.compile(row["pattern"]) for row in rows if row["role"] == role)
