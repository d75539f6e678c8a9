"""How likely two spellings name the same family, in one script or across scripts."""

import math
import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler

from citegraph.text.correspondences import (
    LENGTH,
    cyrillic_sounds,
    latin_sounds,
    reading_cost,
)
from citegraph.text.fold import surname_key, without_particles
from citegraph.text.homoglyphs import repair_homoglyphs
from citegraph.text.scripts import Script, script_of

#: A near-equal name of the same script is another name (Hansen, Hansson): never above this.
_SAME_SCRIPT_CEILING = 0.8
#: A name that only sounds the same is a little less sure than one with the same key.
_HEARD_CEILING = 0.99
#: Two names that end as Russian ones do in both scripts, and whose keys differ, are two names or
#: a misprint (Воронов, Vorontsov): never a strong relation.
_RUSSIAN_CEILING = 0.89
_RUSSIAN = re.compile(r"(?:[оеё]ва?|[сц]к(?:ий|ая)|енко)\$$")
_RUSSIAN_IN_LATIN = re.compile(r"(?:[oe]va?|[sc]k(?:[iy][ijy]?|a[ijy]a)|enko)\$$")
#: Similarity is logistic in the cost of reading one name as the other, shared out over the letters
#: of both. Learnt with ``knowledge/correspondences.tsv`` and moved by +1.9, so that 0.9 is where
#: true pairs and as many wrong pairs of one block are told apart best.
_BIAS, _SLOPE = 8.85, 20.0
#: Farther apart than this share of the cost a pair is not looked at to the end.
_FARTHEST = 0.75


def surname_similarity(left: str, right: str) -> float:
    """Return how likely two spellings name the same family, 0 to 1; symmetric.

    One when the surname keys agree. Across scripts the least cost counts at which the Latin
    letters read as the Cyrillic ones (``knowledge/correspondences.tsv``): 0.9 and more is a strong
    relation. Latin names that differ in the signs of letters alone (Vučić, Vucic) are that near
    too; else near-equality within one script is worth 0.8 at most, because Hansen and Hansson
    are two people, and so is the final а of Иванова across scripts.

    >>> surname_similarity("Портер", "Porter"), surname_similarity("Смит", "Smith")
    (1.0, 1.0)
    >>> surname_similarity("Готье", "Gauthier") > 0.9, surname_similarity("Хьюз", "Hughes") > 0.9
    (True, True)
    >>> surname_similarity("Hansen", "Hansson") <= 0.8
    True
    """
    left_key, right_key = surname_key(left), surname_key(right)
    if left_key == right_key:
        return 1.0
    scripts = _script(left), _script(right)
    if scripts == ("Cyrl", "Latn"):
        return _heard(left, right)
    if scripts == ("Latn", "Cyrl"):
        return _heard(right, left)
    if scripts[0] == scripts[1] == "Latn" and _plain(left) == _plain(right):
        return _HEARD_CEILING
    return _SAME_SCRIPT_CEILING * JaroWinkler.similarity(left_key, right_key)


def _plain(latin: str) -> str:
    """The letters without their signs, as print often leaves them: Vučić and Vucic."""
    return "".join(
        char for char in unicodedata.normalize("NFD", latin.casefold()) if char.isalpha()
    )


def _script(name: str) -> Script:
    found = script_of(name)
    return script_of(repair_homoglyphs(name)) if found == "Zmix" else found


@lru_cache(maxsize=1 << 16)
def _heard(cyrillic: str, latin: str) -> float:
    one = cyrillic_sounds(without_particles(cyrillic))
    other = latin_sounds(without_particles(latin))
    letters = len(one) + len(other) - 4 + LENGTH
    cost = reading_cost(one, other, _FARTHEST * letters)
    logit = _BIAS - _SLOPE * min(cost / letters, _FARTHEST)
    ceiling = _HEARD_CEILING
    if _RUSSIAN.search(one) and _RUSSIAN_IN_LATIN.search(other):
        ceiling = _RUSSIAN_CEILING
    if _is_feminine_pair(one, other):
        ceiling = _SAME_SCRIPT_CEILING
    return ceiling / (1 + math.exp(-logit))


def _is_feminine_pair(cyrillic: str, latin: str) -> bool:
    """Whether only one of two surnames of the Russian kind has the final а of Иванова."""
    feminine = cyrillic.endswith(("ва$", "на$", "ая$"))
    return feminine != latin.endswith(("va$", "na$", "wa$", "aya$", "aia$", "aja$")) and (
        cyrillic.endswith(("в$", "н$", "ий$", "ый$"))
        or latin.endswith(("v$", "n$", "w$", "y$", "ff$"))
    )
