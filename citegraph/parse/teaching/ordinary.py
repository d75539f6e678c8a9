"""Ordinary references, made up: what a correction layer must leave as it is.

They are shapes of the usual styles (knowledge table ``ordinary_references``) filled with invented
words. No labels are needed: what the shipped model and the rules read in them is what stays.
"""

import re
from collections import defaultdict
from functools import cache
from random import Random

from citegraph.knowledge import table

_SLOT = re.compile(r"\{(\w+)\}")
_NUMBERS = {"n": (1, 12), "vol": (2, 90), "total": (96, 640), "year": (1962, 2023)}


def ordinary_references(count: int, seed: int) -> list[str]:
    """Return ``count`` made-up references, all shapes in turn; the same for the same seed.

    >>> made = ordinary_references(60, seed=1)
    >>> len(made), made == ordinary_references(60, seed=1), any("{" in text for text in made)
    (60, True, False)
    """
    shapes = table("ordinary_references")
    chance = Random(seed)
    return [_fill(shapes[k % len(shapes)], chance) for k in range(count)]


def _fill(shape: dict[str, str], chance: Random) -> str:
    words = _words()[shape["language"]]
    first = chance.randint(3, 380)
    last = first + chance.randint(2, 29)

    def value(match: re.Match[str]) -> str:
        slot = match[1]
        if slot in words:
            return chance.choice(words[slot])
        if slot in ("p", "q"):
            return str(first if slot == "p" else last)
        if slot in _NUMBERS:
            return str(chance.randint(*_NUMBERS[slot]))
        return _identifier(slot, chance)

    return _SLOT.sub(value, shape["form"]).replace("..", ".")


def _identifier(slot: str, chance: Random) -> str:
    """Return a date, address, DOI, ISBN or ISSN."""
    number = chance.randint(1000, 9999)
    if slot == "date":
        return f"{chance.randint(1, 28):02}.{chance.randint(1, 12):02}.{chance.randint(2008, 2023)}"
    if slot == "doi":
        return f"10.{number}/x.{chance.randint(2001, 2023)}.{chance.randint(10, 999)}"
    if slot == "issn":
        return f"{number}-{chance.randint(1000, 9999)}"
    if slot == "isbn":
        return f"978-5-{chance.randint(10, 99)}-{number}12-{chance.randint(0, 9)}"
    return f"https://www.example{chance.choice(('.org', '.ru', '.com'))}/page/{number}"


@cache
def _words() -> dict[str, dict[str, list[str]]]:
    words: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in table("ordinary_words"):
        words[row["language"]][row["slot"]].append(row["form"])
    return words
