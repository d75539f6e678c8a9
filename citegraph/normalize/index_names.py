"""Names as citation indexes print them: family first, no comma, often in capitals."""

import re
from dataclasses import replace
from functools import cache, lru_cache

from citegraph.knowledge import table
from citegraph.model import Name
from citegraph.text.bodies import is_body
from citegraph.text.given_names import is_western_given_name
from citegraph.text.printed_names import parse_name

#: A long name is cut off with a full stop: «COSTADEB.O».
_CUT = re.compile(r"^([^\W\d_]{4,})\.(?=[A-Z]{1,4}$)")
_BARE = re.compile(r"[A-Z]{1,4}")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.-?)+[A-Z]?")
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii"))
#: Longer names without initials are those of bodies.
_MOST_WORDS = 4


@lru_cache(maxsize=50_000)
def parse_index_name(printed: str) -> Name:
    """Return the name that an author in a citation index is.

    >>> str(parse_index_name("PORTER ME")), str(parse_index_name("van Eck NJ"))
    ('Porter, M. E.', 'van Eck, N. J.')
    >>> str(parse_index_name("Smith Jr. SC")), str(parse_index_name("KRAUS Jess F."))
    ('Smith, S. C., Jr.', 'Kraus, Jess F.')
    >>> str(parse_index_name("COSTADEB.O")), str(parse_index_name("World Health Organization"))
    ('Costadeb, O.', 'World Health Organization')
    """
    if "," in printed:
        return parse_name(printed)
    words = _CUT.sub(r"\1 ", printed).split()
    suffix = next((word for word in words[1:] if word.rstrip(".").casefold() in _SUFFIXES), "")
    words = [word for word in words if word is not suffix]
    initials = _initials_from(words)
    if initials == len(words) and (is_body(printed) or len(words) > _MOST_WORDS):
        return Name(literal=printed, printed=printed)
    given = _given_from(words, initials)
    names = [_lowered(word) for word in words[:initials]]
    parts = (" ".join(names[:given]), " ".join(names[given:] + words[initials:]), suffix)
    return replace(parse_name(", ".join(filter(None, parts))), printed=printed)


def _initials_from(words: list[str]) -> int:
    """Return where the initials at the end begin; letters without full stops make one group."""
    begin = len(words)
    while begin > 1:
        word = words[begin - 1]
        bare = _BARE.fullmatch(word) and (begin == len(words) or len(word) == 1)
        if not bare and not _DOTTED.fullmatch(word):
            break
        begin -= 1
    return begin


def _given_from(words: list[str], initials: int) -> int:
    """Return where the given names begin: «Patton George C», but «Di Carli MF»."""
    first = 1
    while first < initials and any(map(_is_particle, words[first - 1 : first + 1])):
        first += 1
    if first >= initials:
        return initials
    if initials == len(words) or is_western_given_name(words[first].title()):
        return first
    several = len(words[initials].replace(".", "")) > 1
    return initials if first > 1 or several else first


def _lowered(word: str) -> str:
    """Write a name in capitals as names are written; a particle in small letters."""
    if not word.isupper() or len(word) == 1:
        return word
    return word.lower() if _is_particle(word) else word.title()


def _is_particle(word: str) -> bool:
    return word.casefold() in _particles()


@cache
def _particles() -> frozenset[str]:
    return frozenset(row["form"] for row in table("particles") if row["kind"] == "particle")
