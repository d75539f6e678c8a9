"""One person's name as somebody writes it: any order, any case, with or without titles."""

import re
from dataclasses import replace
from functools import cache, lru_cache

from citegraph.knowledge import table
from citegraph.model import Name
from citegraph.text.clean import collapse_spaces, letters_and_digits
from citegraph.text.fold import surname_key
from citegraph.text.given_names import is_western_given_name
from citegraph.text.printed_names import parse_name

_BRACKETS = re.compile(r"[()\[\]]")
_WORD = re.compile(r"[^\W\d_]{3,}")
_PIECE = re.compile(r"[,\s]+")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.-?)+")
_DEGREE = re.compile(r"(?<![^\W\d_])(?:[^\W\d_]{1,5}\.[ -]?){1,4}(?![^\W\d_])")
_SUFFIX = re.compile(r"(?<=\w)[.,]?\s+(jr|sr|ii|iii|iv|мл|ст)\b\.?\s*$", re.IGNORECASE)
#: «сын» and «дочь» behind the father's name: part of the patronymic.
_SON = re.compile(
    r"(?<=\w)[\s-]+(оглы|оглу|кызы|гызы|улы|ogly|oglu|kyzy|gizi|qizi|uly)\b", re.IGNORECASE
)
_SON_OF_INITIAL = re.compile(r"(?<=\.)[\s-]*(?:оглы|оглу|кызы|ogly|oglu|kyzy)\b", re.IGNORECASE)
_LONGEST = 200


@lru_cache(maxsize=1 << 14)
def read_person(text: str) -> Name:
    """Return the name of one person, or of a body, however it is written down.

    Initials may stand in front or behind, a comma may part them from the family, a whole
    given name is known by its patronymic or by the tables of given names in either script;
    else the last word is the family. Words in capitals and in small letters are read as if
    they were written properly; titles and degrees are left out; «оглы» stays with the given
    names. A bare word is a family. A body comes back as ``literal``; blank text as an empty name.

    >>> name = read_person("Исланкина Е.А.")
    >>> name.family, name.given, name.particle, name.suffix
    ('Исланкина', 'Е. А.', '', '')
    >>> [str(read_person(text)) for text in ("Islankina E.A.", "E. A. Islankina")]
    ['Islankina, E. A.', 'Islankina, E. A.']
    >>> str(read_person("Islankina, Ekaterina")), str(read_person("Ekaterina A. Islankina"))
    ('Islankina, Ekaterina', 'Islankina, Ekaterina A.')
    >>> str(read_person("Исланкина Екатерина Александровна")), str(read_person("islankina e.a."))
    ('Исланкина, Екатерина Александровна', 'Islankina, E. A.')
    >>> str(read_person("проф. JOHN SMITH, Jr.")), str(read_person("Islankina Ekaterina"))
    ('Smith, John, Jr.', 'Islankina, Ekaterina')
    """
    plain = _BRACKETS.sub(" ", collapse_spaces(text[:_LONGEST]))
    plain = _SON_OF_INITIAL.sub("", plain)
    plain = _SON.sub(r"-\1", _SUFFIX.sub(r", \1.", _without_titles(plain)))
    name = parse_name(_properly_cased(plain))
    if name.literal:
        return replace(name, literal=collapse_spaces(text), printed=text)
    return replace(_turned(name) if "," not in plain else name, printed=text)


def _turned(name: Name) -> Name:
    """Put «Islankina Ekaterina» right: two whole words, only the last a given name."""
    if name.particle or not name.given or " " in name.given or "." in name.given:
        return name
    if is_known_given_name(name.family) and not is_known_given_name(name.given):
        return replace(name, family=name.given, given=name.family)
    return name


def is_known_given_name(word: str) -> bool:
    """Whether a word is a given name of the tables, in either script.

    >>> is_known_given_name("Екатерина"), is_known_given_name("Ekaterina")
    (True, True)
    >>> is_known_given_name("Islankina")
    False
    """
    return is_western_given_name(word) or surname_key(word) in _given_name_keys()


@cache
def _given_name_keys() -> frozenset[str]:
    return frozenset(surname_key(row["form"]) for row in table("given_names_ru"))


@cache
def _titles(kind: str) -> frozenset[str]:
    return frozenset(row["form"] for row in table("person_titles") if row["kind"] == kind)


def _without_titles(text: str) -> str:
    kept = _DEGREE.sub(lambda found: " " if _is_degree(found.group()) else found.group(), text)
    return " ".join(word for word in kept.split() if not _is_title(word)).strip(" ,")


def _is_degree(text: str) -> bool:
    return text.islower() and letters_and_digits(text) in _titles("degree")


def _is_title(word: str) -> bool:
    """Whether a word is a title; capitals alone are initials (MR Smith, Smith DR)."""
    return not word.isupper() and letters_and_digits(word) in _titles("word")


def _properly_cased(text: str) -> str:
    """Write a name of capitals or of small letters alone as names are written."""
    if text.islower():
        return _INITIALS.sub(
            lambda found: found.group().upper(), _WORD.sub(lambda w: w.group().capitalize(), text)
        )
    if _SUFFIX.sub("", text).isupper() and len(_PIECE.split(text)) > 1:
        return _WORD.sub(lambda found: found.group().capitalize(), text)
    return text
