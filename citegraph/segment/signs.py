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


def sign_set(text: str) -> int:
    """Return which signs a text shows, as the bits of a number; joined by ``|``.

    >>> weight_of(sign_set("Смит А. Труды") | sign_set("М.: Эксмо, 2007. – 960 с."))
    6
    """
    head = text[:_LONGEST]
    return sum(1 << bit for bit, (_, pattern) in enumerate(_signs()) if pattern.search(head))


@cache
def weight_of(signs: int) -> int:
    """Return the sum of the weights of a set of signs."""
    return sum(weight for bit, (weight, _) in enumerate(_signs()) if signs >> bit & 1)


@cache
def dating_signs() -> int:
    """Return the set of the signs of which a whole reference nearly always shows one."""
    names = [row["sign"] for row in table("reference_signs")]
    return sum(1 << names.index(name) for name in ("year", "link", "repeated"))


@cache
def _signs() -> tuple[tuple[int, re.Pattern[str]], ...]:
    rows = table("reference_signs")
    return tuple((int(row["weight"]), re.compile(row["pattern"])) for row in rows)
