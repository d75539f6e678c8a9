"""Labels that stand where a number could: «[HB14] …», «Орлова 1989 — …», «СРЯ — …»."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from citegraph.knowledge import table

_LONGEST = 120


class Key(NamedTuple):
    """A printed label: its text, the column after it, whether it can be nothing else."""

    text: str
    column: int
    strong: bool
    form: str


def find_key(text: str) -> Key | None:
    """Return the label that a line begins with.

    >>> find_key("Орлова 1989 — М. П. Орлова. Труды").text, find_key("[12] Смит А.")
    ('Орлова 1989', None)
    """
    for form, strong, pattern in _forms():
        match = pattern.match(text[:_LONGEST])
        if match:
            return Key(match[1].strip(), match.end(), strong, form)
    return None


def believed_keys(keys: Sequence[Key | None], share: float) -> bool:
    """Whether the labels at the starts of a list are labels: many, and some of them strong."""
    found = [key for key in keys if key]
    strong = sum(key.strong for key in found)
    return bool(strong) and len(found) >= share * len(keys)


@cache
def _forms() -> tuple[tuple[str, bool, re.Pattern[str]], ...]:
    return tuple(
        (row["form"], row["strong"] == "1", re.compile(row["pattern"]))
        for row in table("list_keys")
    )
