"""Given names compared: whole names as names, initials as initials."""

import re
from functools import lru_cache

from rapidfuzz.distance import Indel, JaroWinkler

from citegraph.text.fold import surname_key
from citegraph.text.initials import Agreement, initials, initials_agree
from citegraph.text.scripts import script_of
from citegraph.text.western import western_readings

_NAME = re.compile(r"[^\W\d_]+")
_SHORTEST_WHOLE_NAME = 3
#: Aleksandr and Alexander are as near as this; Ivan and Igor are not.
_SAME_SCRIPT_NAME = 0.8
_ACROSS_SCRIPTS_NAME = 0.5


@lru_cache(maxsize=1 << 16)
def given_agree(left: str, right: str) -> Agreement:
    """Compare the given names of two people: initials first, then the names in full.

    >>> given_agree("Е. А.", "Екатерина А."), given_agree("Иван", "Игорь")
    ('same', 'contradicted')
    >>> given_agree("Susanne", ""), given_agree("Sergei", "Сергей")
    ('compatible', 'same')
    """
    agreement = initials_agree(initials(left), initials(right))
    if agreement == "contradicted":
        return agreement
    pairs = zip(_NAME.findall(left), _NAME.findall(right), strict=False)
    return agreement if all(_may_be_one(one, other) for one, other in pairs) else "contradicted"


def _may_be_one(left: str, right: str) -> bool:
    if min(len(left), len(right)) < _SHORTEST_WHOLE_NAME or left.isupper() or right.isupper():
        return True
    left_key, right_key = surname_key(left), surname_key(right)
    if left_key.startswith(right_key) or right_key.startswith(left_key):
        return True
    if script_of(left) == script_of(right):
        return JaroWinkler.similarity(left_key, right_key) >= _SAME_SCRIPT_NAME
    return any(
        Indel.normalized_similarity(one, other) >= _ACROSS_SCRIPTS_NAME
        for one in western_readings(left)
        for other in western_readings(right)
    )
