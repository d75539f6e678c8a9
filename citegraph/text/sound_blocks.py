"""Loose keys under which a name and its transcription are looked for among many names."""

import math
from functools import cache, lru_cache

from citegraph.knowledge import table
from citegraph.text.correspondences import cyrillic_sounds, latin_sounds
from citegraph.text.fold import without_particles
from citegraph.text.homoglyphs import repair_homoglyphs
from citegraph.text.scripts import script_of

#: Latin group of letters: the consonants it may stand for, each with its doubt (-log of its share).
_Readings = dict[str, list[tuple[str, float]]]

_VOWELS = frozenset("аеёиоуыэюяйьъ")
_ALIKE = str.maketrans("згщжчц", "схшшшс")
#: Consonants that count as one in names with many of them.
_COARSE = str.maketrans("сшфптх", "ссвбдк")
_MANY = 4
_LONGEST_LATIN = 4
#: Longer than any name.
_LONGEST = 60
#: Readings of a Latin name that are followed, and how much more doubtful than the best they may be.
_WIDTH, _MARGIN = 6, 4.0
_MOST_READINGS = 6
#: By the number of consonants (the last row for more): how much more doubtful than the best a
#: reading may be to give a key, and the most keys so long. Short ones are shared by many names.
_KEPT = ((0.0, 1), (2.0, 2), (3.5, 3), (4.0, 3), (4.5, 3), (5.0, 4))
#: So much more doubtful than the best, a reading is neither followed nor gives a key.
_WIDEST = max(_MARGIN, *(margin for margin, _ in _KEPT))


@lru_cache(maxsize=1 << 16)
def western_blocks(name: str) -> tuple[str, ...]:
    """Return the loose keys under which a name and its transcription are looked for.

    The consonants of a Cyrillic name, like ones as one (all of them coarser in long names), and
    «а» for a vowel in front; for a Latin name those of its likeliest readings after
    ``knowledge/correspondences.tsv``.

    >>> western_blocks("Портер")
    ('брдр',)
    >>> "брдр" in western_blocks("Porter")
    True
    """
    plain = without_particles(repair_homoglyphs(name[:_LONGEST]))
    if script_of(plain) == "Cyrl":
        return tuple(filter(None, (_block(_consonants(cyrillic_sounds(plain))),)))
    ends = sorted((doubt, key) for key, doubt in _read(latin_sounds(plain)).items())
    found: list[set[str]] = [set() for _ in _KEPT]
    for doubt, consonants in ends:
        block = _block(consonants)
        size = min(len(block), len(_KEPT) - 1)
        margin, most = _KEPT[size]
        if doubt <= ends[0][0] + margin and len(found[size]) < most:
            found[size].add(block)
    return tuple(sorted(block for blocks in found for block in blocks if block))


def _block(consonants: str) -> str:
    """The key of consonants: дж counts as ж and дз as з, as J is read either way."""
    plain = consonants.replace("дш", "ш").replace("дс", "с")
    return _single(plain.translate(_COARSE)) if len(plain) >= _MANY else _single(plain)


def _consonants(group: str) -> str:
    """The consonants of Cyrillic letters; «а» for a vowel at the beginning of a name (^)."""
    letters = group.strip("^$")
    front = "а" if group[:1] == "^" and letters[:1] in _VOWELS and letters else ""
    bare = "".join(char for char in letters if char not in _VOWELS)
    return _single(front + bare.translate(_ALIKE))


def _single(letters: str) -> str:
    return "".join(char for n, char in enumerate(letters) if not n or letters[n - 1] != char)


def _read(latin: str) -> dict[str, float]:
    """The consonants that a Latin name may have in Cyrillic, each with its doubt."""
    inside, front = _readings()
    size = len(latin)
    found: list[dict[str, float]] = [{} for _ in range(size + 1)]
    found[0][""] = 0.0
    for j in range(size):
        if not found[j]:
            continue
        here = sorted(zip(found[j].values(), found[j], strict=True))[:_WIDTH]
        least = here[0][0] + _MARGIN
        here = [one for one in here if one[0] <= least]
        # The sign of the beginning goes together with the letters behind it.
        first, readings = (j + 2, front) if j == 0 else (j + 1, inside)
        for to in range(first, min(size, first + _LONGEST_LATIN - 1) + 1):
            _extend(here, readings.get(latin[j:to], ()), found[to])
    return found[size]


def _extend(
    here: list[tuple[float, str]],
    readings: list[tuple[str, float]] | tuple[()],
    there: dict[str, float],
) -> None:
    """Add what follows, the least doubtful first; what is too doubtful by now is left out."""
    if not readings:
        return
    bound = min(there.values(), default=math.inf) + _WIDEST
    bound = min(bound, here[0][0] + readings[0][1] + _WIDEST)
    for consonants, more in readings:
        for doubt, begun in here:
            total = doubt + more
            if total > bound:
                break
            joined = consonants[1:] if consonants[:1] == begun[-1:] else consonants
            key = begun + joined
            if total < there.get(key, math.inf):
                there[key] = total


@cache
def _readings() -> tuple[_Readings, _Readings]:
    """The readings of groups of Latin letters inside a name, and of ^ with the first group."""
    inside: dict[str, dict[str, float]] = {}
    front: dict[str, dict[str, float]] = {}
    total = sum(float(row["count"]) for row in table("correspondences"))
    for row in table("correspondences"):
        cyrillic, latin = row["cyrillic"], row["latin"]
        share = float(row["count"]) / total
        if not latin or latin == "^" or not share:
            continue
        if latin[0] == "^":
            _add(front, latin, _consonants(cyrillic), share)
            continue
        _add(inside, latin, _consonants(cyrillic), share)
        if latin[0] != "$":
            _add(front, f"^{latin}", _consonants(f"^{cyrillic}"), share)
    return _by_doubt(inside), _by_doubt(front)


def _add(readings: dict[str, dict[str, float]], latin: str, consonants: str, share: float) -> None:
    known = readings.setdefault(latin, {})
    known[consonants] = known.get(consonants, 0.0) + share


def _by_doubt(readings: dict[str, dict[str, float]]) -> _Readings:
    return {
        latin: sorted(((key, -math.log(share)) for key, share in known.items()), key=_doubt)[
            :_MOST_READINGS
        ]
        for latin, known in readings.items()
    }


def _doubt(reading: tuple[str, float]) -> tuple[float, str]:
    return reading[1], reading[0]
