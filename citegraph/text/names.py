"""Given names compared: whole names as names, initials as initials."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import JaroWinkler

from citegraph.knowledge import table
from citegraph.text.fold import surname_key
from citegraph.text.homoglyphs import repair_homoglyphs
from citegraph.text.initials import Agreement, initials, may_stand_for, stands_plainly
from citegraph.text.scripts import script_of
from citegraph.text.western import surname_similarity

_NAME = re.compile(r"[^\W\d_]+(?:['’ʹʼ][^\W\d_]+)*")
_SHORTEST_WHOLE_NAME = 3
#: Aleksandr and Alexander are as near as this; Ivan and Igor are not.
_SAME_SCRIPT_NAME = 0.8
#: Names of no table in two scripts, patronymics most of all, may be spelt as loosely as this.
_ACROSS_SCRIPTS_NAME = 0.4


@dataclass(frozen=True, slots=True)
class _Given:
    """One given name: its initial, and the name itself unless only its initial is printed."""

    initial: str
    whole: str


@lru_cache(maxsize=1 << 16)
def given_agree(left: str, right: str) -> Agreement:
    """Compare the given names of two people, place by place.

    Whole names agree when they are forms of one name (``knowledge/given_name_variants.tsv``:
    Михаил, Mykhailo, Michael; Bill, William), or are spelt nearly alike; two known names of
    different rows do not. Where one side has only an initial, the initials are compared.
    ``same``: as many names on both sides; ``compatible``: fewer on one, or initials that agree
    in Western names alone (Г. and H.). Symmetric.

    >>> given_agree("Е. А.", "Екатерина А."), given_agree("Иван", "Игорь")
    ('same', 'contradicted')
    >>> given_agree("Susanne", ""), given_agree("Sergei", "Сергей")
    ('compatible', 'same')
    >>> given_agree("Владимир", "Volodymyr"), given_agree("Мария", "Марина")
    ('same', 'contradicted')
    """
    lefts, rights = _given_names(left), _given_names(right)
    pairs = tuple(zip(lefts, rights, strict=False))
    if not all(_may_be_one(one, other) for one, other in pairs):
        return "contradicted"
    alike = lefts and len(lefts) == len(rights) and all(_plainly(*pair) for pair in pairs)
    return "same" if alike else "compatible"


@lru_cache(maxsize=1 << 16)
def _given_names(given: str) -> tuple[_Given, ...]:
    """Take the given names apart; glued initials are one each."""
    found: list[_Given] = []
    for token in _NAME.findall(repair_homoglyphs(given)):
        begun = initials(token)
        whole = len(begun) == 1 and len(token) >= _SHORTEST_WHOLE_NAME
        known = whole and not (token.isupper() and len(token) == _SHORTEST_WHOLE_NAME)
        found += [_Given(initial, token if known else "") for initial in begun]
    return tuple(found)


def _may_be_one(left: _Given, right: _Given) -> bool:
    if not left.whole or not right.whole:
        return may_stand_for(left.initial, right.initial)
    left_key, right_key = surname_key(left.whole), surname_key(right.whole)
    if left_key == right_key:
        return True
    rows, others = _variants().get(left_key), _variants().get(right_key)
    if rows and others:
        return not rows.isdisjoint(others)
    if not may_stand_for(left.initial, right.initial):
        return False
    return _are_near(left.whole, right.whole, left_key, right_key)


def _plainly(left: _Given, right: _Given) -> bool:
    return bool(left.whole and right.whole) or stands_plainly(left.initial, right.initial)


def _are_near(left: str, right: str, left_key: str, right_key: str) -> bool:
    """Whether names of no table are short and long, or are spelt nearly alike."""
    if left_key.startswith(right_key) or right_key.startswith(left_key):
        return True
    if JaroWinkler.similarity(left_key, right_key) >= _SAME_SCRIPT_NAME:
        return True
    across = script_of(left) != script_of(right)
    return across and surname_similarity(left, right) >= _ACROSS_SCRIPTS_NAME


@cache
def _variants() -> dict[str, frozenset[int]]:
    """The rows of the table in which the key of a given name stands."""
    rows: dict[str, set[int]] = {}
    for number, row in enumerate(table("given_name_variants")):
        for form in row["forms"].split():
            rows.setdefault(surname_key(form), set()).add(number)
    return {key: frozenset(numbers) for key, numbers in rows.items()}
