"""Titles as citation indexes shorten them: «COMPETITIVE ADVANTAG», «HARVARD BUS REV».

Small words are left out, the others cut off or contracted, and the whole ends after 20 characters.
"""

import re
from functools import lru_cache

from anyascii import anyascii

from citegraph.model import Reference

_WORD = re.compile(r"[^\W_]+")
#: A title of so many characters may have been cut off at its end.
_CUT_OFF = 17
_SMALL_WORD = 4
_CONTRACTION = 3


def is_indexed(reference: Reference) -> bool:
    """Whether a reference is an entry of a citation index, with shortened titles."""
    return reference.printed.raw.is_index_entry


@lru_cache(maxsize=1 << 16)
def shortens(short: str, long: str) -> bool:
    """Whether a title in an index can be that of a work or a journal with a longer title.

    >>> shortens("COMPETITIVE ADVANTAG", "The competitive advantage of nations")
    True
    >>> shortens("HARVARD BUS REV", "Harvard Business Review"), shortens("J ECON", "Ecology")
    (True, False)
    >>> shortens("AIDE MULTICRITERE DE", "Aide multicritère à la décision")
    True
    >>> shortens("HDB RIVER", "Handbook of River Ecology")
    False
    """
    longs = _words(long)
    place = 0
    for word in _words(short):
        while place < len(longs) and not _shortens_word(word, longs[place]):
            if len(longs[place]) > _SMALL_WORD:
                return False
            place += 1
        place += 1
    if place > len(longs) or not place:
        return False
    return len(short) >= _CUT_OFF or all(len(word) <= _SMALL_WORD for word in longs[place:])


@lru_cache(maxsize=1 << 14)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(anyascii(text).casefold()))


def _shortens_word(short: str, long: str) -> bool:
    if long.startswith(short):
        return True
    if len(short) < _CONTRACTION or short[0] != long[0]:
        return False
    letters = iter(long)
    return all(letter in letters for letter in short)
