"""Initials of given names, compared within and across scripts."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Literal

from citegraph.knowledge import table
from citegraph.text.homoglyphs import repair_homoglyphs

Agreement = Literal["same", "compatible", "contradicted"]

_TOKEN = re.compile(r"[^\W\d_]+(?:['’ʹʼ][^\W\d_]+)*")
_CAPITALISED = re.compile(r"[^\W\d_][a-zа-яё]*")
_VOWEL = re.compile(r"[aeiouyаеёиоуыэюя]", re.IGNORECASE)
#: Letters of other Cyrillic alphabets, as the Russian letter that print puts for them.
_RUSSIAN = str.maketrans("іїєґәғқңөұүһјў", "ийегагкноуухйу")
_MARKS = re.compile(r"[\u0300-\u0305\u0307-\u036f]")
#: «IVAN» is a name in capitals, «ЮВГ» are three initials.
_LONGEST_RUN_OF_INITIALS = 3


@cache
def _latin_forms() -> dict[str, tuple[str, ...]]:
    return {
        row["cyrillic"]: tuple(row["latin"].replace("?", "").split()) for row in table("initials")
    }


@cache
def _western_forms() -> dict[str, frozenset[str]]:
    """Latin letters that only Western names take for a Cyrillic one (G for Ж, H for Г)."""
    return {
        row["cyrillic"]: frozenset(form[:-1] for form in row["latin"].split() if form[-1] == "?")
        for row in table("initials")
    }


@cache
def _beginnings() -> tuple[str, ...]:
    """All beginnings of more than one letter, longest first."""
    latin = {form for forms in _latin_forms().values() for form in forms}
    found = {text for text in (*latin, *_latin_forms()) if len(text) > 1}
    return tuple(sorted(found, key=lambda text: (-len(text), text)))


@lru_cache(maxsize=1 << 16)
def initials(given: str) -> tuple[str, ...]:
    """Return the initial of each given name in lower case, all letters of one sound (yu, дж).

    >>> initials("Е. А."), initials("Yu.V."), initials("ЮВ"), initials("Jean-Pierre")
    (('е', 'а'), ('yu', 'v'), ('ю', 'в'), ('j', 'p'))
    >>> initials("Екатерина А."), initials("Дж."), initials("")
    (('е', 'а'), ('дж',), ())
    """
    text = repair_homoglyphs(unicodedata.normalize("NFC", given))
    return tuple(_beginning(part) for token in _TOKEN.findall(text) for part in _parts(token))


def _parts(token: str) -> tuple[str, ...]:
    """Take glued initials apart (YuG, ЮВ, JC); a whole name stays."""
    capitals = sum(char.isupper() for char in token)
    if capitals < 2 or len(token) > 2 * _LONGEST_RUN_OF_INITIALS:
        return (token,)
    if token.isupper() and (len(token) > _LONGEST_RUN_OF_INITIALS):
        return (token,)
    parts = tuple(_CAPITALISED.findall(token))
    return parts if all(part[0].isupper() and len(part) <= 3 for part in parts) else (token,)


def _beginning(token: str) -> str:
    plain = _plain(token)
    for beginning in _beginnings():
        if plain.startswith(beginning) and (plain == beginning or _is_one_sound(beginning)):
            return beginning
    return plain[:1] or token[:1].lower()


def _is_one_sound(beginning: str) -> bool:
    """Whether the letters are one sound at the start of a whole name (Yuri, but not Jane)."""
    return not _VOWEL.search(beginning[1:]) or beginning[0] == "y"


def _plain(token: str) -> str:
    decomposed = unicodedata.normalize("NFD", token.lower().replace("ё", "е").translate(_RUSSIAN))
    return unicodedata.normalize("NFC", _MARKS.sub("", decomposed))


@lru_cache(maxsize=1 << 14)
def may_stand_for(left: str, right: str) -> bool:
    """Whether two beginnings of :func:`initials` may be of one name; symmetric.

    >>> may_stand_for("ю", "yu"), may_stand_for("yu", "j"), may_stand_for("а", "o")
    (True, True, False)
    """
    if left.startswith(right) or right.startswith(left):
        return True
    forms = _latin_forms()
    if left in forms or right in forms:
        cyrillic, other = (left, right) if left in forms else (right, left)
        return other in forms[cyrillic]
    if len(left) == len(right) == 1:
        return False
    return any(left in latin and right in latin for latin in forms.values())


@lru_cache(maxsize=1 << 14)
def stands_plainly(left: str, right: str) -> bool:
    """Whether two beginnings that may be of one name are so not in Western names alone.

    >>> stands_plainly("г", "g"), stands_plainly("г", "h")
    (True, False)
    """
    western = _western_forms()
    return right not in western.get(left, ()) and left not in western.get(right, ())


def initials_agree(left: tuple[str, ...], right: tuple[str, ...]) -> Agreement:
    """Compare two tuples of :func:`initials`, position by position.

    ``same``: as many on both sides, all agree; ``compatible``: one side has fewer (or
    none), or some agree in Western names alone (Г. and H.); ``contradicted``: some position
    differs. Symmetric.

    >>> initials_agree(initials("Ю. В."), initials("Yu.V."))
    'same'
    >>> initials_agree(initials("И."), initials("I.A."))
    'compatible'
    >>> initials_agree(initials("А.П."), initials("А.Ю."))
    'contradicted'
    """
    pairs = tuple(zip(left, right, strict=False))
    if not all(may_stand_for(*pair) for pair in pairs):
        return "contradicted"
    alike = left and len(left) == len(right) and all(stands_plainly(*pair) for pair in pairs)
    return "same" if alike else "compatible"
