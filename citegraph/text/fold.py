"""Keys that bring the spellings of one surname together, whatever the script."""

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

from citegraph.knowledge import table
from citegraph.text.clean import letters_and_digits
from citegraph.text.homoglyphs import repair_homoglyphs

_NOT_LETTERS = re.compile(r"[^a-z]+")
_DOUBLED = re.compile(r"([a-z])\1+")
_CACHED_NAMES = 1 << 16


@lru_cache(maxsize=1)
def _letters() -> dict[int, str]:
    return {ord(row["from"]): row["to"] for row in table("surname_letters")}


@lru_cache(maxsize=1)
def _rules() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(row["pattern"]), row["to"]) for row in table("surname_fold"))


def latin_letters(text: str) -> str:
    """Return the text as letters a to z, Cyrillic by the letters of the surname key.

    >>> latin_letters("дель-Палачио"), latin_letters("Müller"), latin_letters("Щукин")
    ('delpalachio', 'muller', 'shukin')
    """
    lowered = unicodedata.normalize("NFKC", repair_homoglyphs(text)).casefold()
    return _NOT_LETTERS.sub("", anyascii(lowered.translate(_letters())).lower())


@lru_cache(maxsize=_CACHED_NAMES)
def surname_key(text: str) -> str:
    """Return the key under which all spellings of a Russian surname meet.

    Cyrillic and every Latin form (BGN/PCGN, ALA-LC, GOST 7.79 A and B, passports, ISO 9,
    scholarly, German and French habits) pass through one ordered table of rules. Soft signs
    go, ё counts as е, double letters as one; the final а of Иванова stays. A text without
    letters keeps its digits, or itself: a key is empty for blank text only.

    >>> {surname_key(name) for name in ("Алексеев", "Alekseev", "Alexeev", "Alekseyev")}
    {'aleksev'}
    >>> {surname_key(name) for name in ("Цибуля", "Tsibulya", "Tsiboulia", "Cibulja")}
    {'tsibula'}
    >>> surname_key("Иванова") == surname_key("Иванов")
    False
    """
    letters = key = latin_letters(text)
    for pattern, to in _rules():
        key = pattern.sub(to, key)
    return _DOUBLED.sub(r"\1", key) or letters or letters_and_digits(text) or text.strip()
