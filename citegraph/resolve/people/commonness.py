"""How many people may bear a printed name: what the name alone proves."""

import math
import re
from functools import cache, lru_cache

from citegraph.knowledge import table
from citegraph.text import initials, surname_key

_WORD = re.compile(r"[^\W\d_]+")
_SYLLABLE = re.compile(r"[aeiouy]+")
#: Bearers of a surname that the table does not list.
_UNLISTED = 20_000
#: Share of the bearers of a surname with a given name of this initial, with this given name, and
#: for the names of China and Korea with a name of this one syllable.
_INITIAL = 1 / 12
_NAME = 1 / 80
_SYLLABLES = 1 / 60
_EAST_ASIAN = frozenset(("zh", "ko"))
_SHORTEST_NAME = 2


@lru_cache(maxsize=1 << 16)
def commonness(family: str, given: str) -> float:
    """Return the decimal logarithm of how many people of the world may print this name.

    The bearers of the surname (a rough table; 20,000 for one that is not in it) times the share
    of them whose given names begin, or are, so.

    >>> commonness("Wang", "W.") > commonness("Wang", "Weiming") > commonness("Islankina", "E. A.")
    True
    >>> round(commonness("Иванов", "И. И."), 1), round(commonness("Иванов", "Игорь Ильич"), 1)
    (3.8, 2.2)
    """
    key = surname_key(family)
    bearers, east_asian = _bearers().get(key, (_UNLISTED, False))
    expected = math.log10(bearers)
    words = _WORD.findall(given)
    whole = [word for word in words if len(word) > _SHORTEST_NAME or not word[:1].isupper()]
    if east_asian and whole:
        syllables = sum(len(_SYLLABLE.findall(surname_key(word))) or 1 for word in words)
        return expected + min(3, syllables) * math.log10(_SYLLABLES)
    others = max(0, len(initials(given)) - len(whole))
    return expected + len(whole) * math.log10(_NAME) + others * math.log10(_INITIAL)


def bearers_of(key: str) -> int:
    """Return how many bear a surname of the table, by its key; 0 for another.

    >>> bearers_of(surname_key("Иванов")), bearers_of(surname_key("Исланкина"))
    (1000000, 0)
    """
    return _bearers().get(key, (0, False))[0]


def is_east_asian(key: str) -> bool:
    """Whether a surname key is that of a common surname of China or Korea.

    >>> is_east_asian(surname_key("Zhang")), is_east_asian(surname_key("Иванов"))
    (True, False)
    """
    return _bearers().get(key, (0, False))[1]


def is_common(key: str) -> bool:
    """Whether a surname key is that of a surname of the table.

    >>> is_common(surname_key("Иванов")), is_common(surname_key("Исланкина"))
    (True, False)
    """
    return key in _bearers()


@cache
def _bearers() -> dict[str, tuple[int, bool]]:
    """Return by surname key how many bear it, and whether it is one of China or Korea."""
    found: dict[str, tuple[int, bool]] = {}
    for row in table("common_surnames"):
        key = surname_key(row["surname"])
        one = (1000 * int(row["thousands"]), row["language"] in _EAST_ASIAN)
        found[key] = max(one, found.get(key, one))
    return found
