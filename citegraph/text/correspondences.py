"""What it costs to read a Latin name as a Cyrillic one, letter group by letter group."""

import re
import unicodedata
from functools import cache, lru_cache

from anyascii import anyascii

from citegraph.knowledge import table
from citegraph.text.homoglyphs import repair_homoglyphs

#: Cyrillic letters, Latin letters, cost; both ends of a name are letters of their own (^ and $).
Costs = dict[str, dict[str, float]]

#: Stands for a letter of no row: ``ANY`` for ``ANY`` is one letter for another, "" none.
ANY = "*"
#: Added to the letters of two names when a cost is shared out, so that short names may differ less.
LENGTH = 6
FAR = 1e9

_NOT_LATIN = re.compile("[^a-z]+")
_NOT_RUSSIAN = re.compile("[^а-я]+")
_SIGNS = str.maketrans(
    {"č": "ch", "š": "sh", "ž": "zh", "ş": "sh", "ć": "ch", "ß": "ss", "đ": "dj", "ř": "rzh"}
)
_RUSSIAN = str.maketrans(
    {"ё": "е", "і": "и", "ї": "и", "є": "е", "ґ": "г", "ў": "у", "ј": "й", "қ": "к", "ғ": "г"}
)
_LONGEST_LATIN = 4
#: Longer than any name.
_LONGEST = 60


@lru_cache(maxsize=1 << 16)
def cyrillic_sounds(name: str) -> str:
    """Return the Russian letters of a name between ^ and $.

    >>> cyrillic_sounds("Готье"), cyrillic_sounds("дель-Палачио")
    ('^готье$', '^дельпалачио$')
    """
    plain = (
        unicodedata.normalize("NFC", repair_homoglyphs(name[:_LONGEST]))
        .casefold()
        .translate(_RUSSIAN)
    )
    return f"^{_NOT_RUSSIAN.sub('', plain)}$"


@lru_cache(maxsize=1 << 16)
def latin_sounds(name: str) -> str:
    """Return the letters a to z of a name between ^ and $, signs with a haček written out.

    >>> latin_sounds("Müller"), latin_sounds("Dvořák"), latin_sounds("Hašek")
    ('^muller$', '^dvorzhak$', '^hashek$')
    """
    plain = (
        unicodedata.normalize("NFC", repair_homoglyphs(name[:_LONGEST]))
        .casefold()
        .translate(_SIGNS)
    )
    return f"^{_NOT_LATIN.sub('', anyascii(plain).lower())}$"


@cache
def learnt_costs() -> Costs:
    """Return the costs of ``knowledge/correspondences.tsv``."""
    costs: Costs = {}
    for row in table("correspondences"):
        costs.setdefault(row["cyrillic"], {})[row["latin"]] = float(row["cost"])
    return costs


@lru_cache(maxsize=1 << 16)
def _groups(latin: str) -> tuple[tuple[tuple[str, int], ...], ...]:
    """From each place the groups of letters that begin there, and where they end."""
    ends = len(latin) + 1
    return tuple(
        tuple((latin[j:to], to) for to in range(j, min(ends, j + _LONGEST_LATIN + 1)))
        for j in range(ends)
    )


def reading_cost(cyrillic: str, latin: str, limit: float = FAR) -> float:
    """Return the cost of the cheapest alignment of two names with ends, ``FAR`` above the limit.

    >>> reading_cost("^смит$", "^smith$") < reading_cost("^смит$", "^smart$")
    True
    """
    return cost_of_ways(learnt_costs(), cyrillic, latin, limit)[-1].get(len(latin), FAR)


def cost_of_ways(
    costs: Costs, cyrillic: str, latin: str, limit: float = FAR
) -> list[dict[int, float]]:
    """Return for each place of the Cyrillic name the places of the Latin one it may align with.

    Each has the least cost of coming there; what costs more than the limit is left out.

    >>> cost_of_ways({"*": {"*": 5.0, "": 4.0}, "^": {"^": 0.0}, "а": {"a": 0.5}}, "^а", "^a")
    [{0: 0.0}, {1: 0.0}, {2: 0.5}]
    """
    size, groups = len(cyrillic), _groups(latin)
    added = costs.get("", {})
    ways: list[dict[int, float]] = [{} for _ in range(size + 2)]
    ways[0][0] = 0.0
    for i in range(size):
        here = ways[i]
        if not here:
            continue
        if i:
            _add_letters(here, latin, added, limit)
        _align(here, costs.get(cyrillic[i]), groups, ways[i + 1], limit)
        _align(here, costs.get(cyrillic[i : i + 2]), groups, ways[i + 2], limit)
        if 0 < i < size - 1:
            _give_up(here, costs[ANY], len(latin) - 1, ways[i + 1], limit)
    return ways[: size + 1]


def _align(
    here: dict[int, float],
    others: dict[str, float] | None,
    groups: tuple[tuple[tuple[str, int], ...], ...],
    there: dict[int, float],
    limit: float,
) -> None:
    """Go on from each place by the Latin groups that a Cyrillic one may stand for."""
    if not others:
        return
    for j, cost in here.items():
        for group, to in groups[j]:
            more = others.get(group)
            if more is not None:
                more += cost
                if more <= limit and more < there.get(to, FAR):
                    there[to] = more


def _give_up(
    here: dict[int, float],
    any_letter: dict[str, float],
    inner: int,
    there: dict[int, float],
    limit: float,
) -> None:
    """Let a Cyrillic letter stand for nothing, or for any one letter inside the name."""
    replaced, left_out = any_letter[ANY], any_letter[""]
    for j, cost in here.items():
        if cost + left_out < min(limit, there.get(j, FAR)):
            there[j] = cost + left_out
        if 0 < j < inner and cost + replaced < min(limit, there.get(j + 1, FAR)):
            there[j + 1] = cost + replaced


def _add_letters(here: dict[int, float], latin: str, added: dict[str, float], limit: float) -> None:
    """Let Latin letters stand for nothing."""
    for j in range(min(here), len(latin) - 1):
        cost = here.get(j)
        if cost is not None:
            cost += added.get(latin[j], FAR)
            if cost <= limit and cost < here.get(j + 1, FAR):
                here[j + 1] = cost
