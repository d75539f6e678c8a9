"""How much a paragraph looks like a reference."""

import re
from functools import cache

from citegraph.knowledge import table

_LONGEST = 1_500


def reference_signs(text: str) -> int:
    """Return the sum of the weights of the signs of ``knowledge/reference_signs.tsv``.

    >>> reference_signs("Смит А. Богатство народов. – М.: Эксмо, 2007. – 960 с.")
    6
    >>> reference_signs("Кластеры образуются на разных уровнях.")
    0
    """
    head = text[:_LONGEST]
    return sum(weight for weight, pattern in _signs() if pattern.search(head))


@cache
def _signs() -> tuple[tuple[int, re.Pattern[str]], ...]:
    rows = table("reference_signs")
    return tuple((int(row["weight"]), re.compile(row["pattern"])) for row in rows)
