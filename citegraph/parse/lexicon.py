"""What the knowledge tables say about a word: one short string of classes per word."""

import re
from collections import defaultdict
from functools import cache

from citegraph.knowledge import table

_VOWELLESS = re.compile(r"(?:(?![aeiouyаеёиоуыэюя])[^\W\d_])+")
#: Letters of the Cyrillic alphabet that transliteration spells with two: «M.YU.», «V.CH.».
DIGRAPHS = frozenset("ya ye yo yu ja je jo ju ia ie io iu ch kh sh ts tc zh dj dz".split())
_COMMENTS = ("вступ", "предисл", "послесл", "коммент", "комм", "прим", "рец", "участ")
#: Words of roles in a statement of responsibility that the table of terms does not hold.
ROLES = {
    "составление": "editor", "составил": "editor", "составила": "editor", "составители": "editor",
    "автор-составитель": "editor", "авторы-составители": "editor", "авт.-сост": "editor",
    "редкол": "editor", "руководитель": "editor", "рук": "editor", "перевела": "translator",
    "переводчики": "translator", "сверен": "translator",
}  # fmt: skip
_YEAR = re.compile(r"(?:1[4-9]|20)\d\d")


@cache
def _classes() -> dict[str, str]:
    kinds: dict[str, set[str]] = defaultdict(set)
    for row in table("terms"):
        kinds[row["form"]].add(row["kind"])
    for row in table("months"):
        kinds[row["form"]].add("month")
    for row in table("particles"):
        kinds[row["form"]].add("particle")
    for row in table("places"):
        kinds[row["form"].split()[0].split(",")[0].split(".")[0].casefold()].add("place")
    return {form: "|".join(sorted(found)) for form, found in kinds.items()}


def word_class(word: str) -> str:
    """Return the classes of a lower-case word, joined by "|" ("" when no table knows it).

    >>> word_class("вып"), word_class("january"), word_class("кластер")
    ('issue', 'month', '')
    """
    return _classes().get(word, "")


def names_role(word: str) -> bool:
    """Whether a lower-case word names a role in a statement of responsibility.

    >>> names_role("ред"), names_role("составители"), names_role("предисловие"), names_role("город")
    (True, True, True, False)
    """
    if word in ROLES or word.startswith(_COMMENTS):
        return True
    return not {"editor", "translator"}.isdisjoint(word_class(word).split("|"))


@cache
def _gazetteer() -> dict[str, str]:
    kinds: dict[str, str] = {}
    for row in table("function_words"):
        for form in row["forms"].split():
            kinds.setdefault(form, f"f-{row['language']}")
    for row in table("given_names_ru"):
        kinds.setdefault(row["form"], "given")
    for row in table("given_names_western"):
        kinds.setdefault(row["form"], "given")
    return kinds


def token_class(text: str, word: str) -> str:
    """Return the classes of a word for the tagger: those of its terms, else a given or small word.

    >>> token_class("Екатерина", "екатерина"), token_class("und", "und"), token_class("Vol", "vol")
    ('given', 'and', 'volume')
    """
    known = word_class(word)
    if known:
        return known
    found = _gazetteer().get(word, "")
    return "" if found == "given" and text.islower() else found


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(row["form"] for row in table("abbreviations"))


def is_abbreviation(word: str) -> bool:
    """Whether a word of a title, without its full stop, is a shortened one.

    >>> is_abbreviation("ун-та"), is_abbreviation("Sci"), is_abbreviation("Вестн")
    (True, True, True)
    >>> is_abbreviation("РФ"), is_abbreviation("Форсайт")
    (False, False)
    """
    folded = word.casefold()
    if folded in _abbreviations():
        return True
    return len(word) > 1 and not word.isupper() and _VOWELLESS.fullmatch(folded) is not None


def is_year(text: str) -> bool:
    """Whether a token is a year of publication, 1400 to 2099.

    >>> is_year("2014"), is_year("1270"), is_year("20145")
    (True, False, False)
    """
    return bool(_YEAR.fullmatch(text))
