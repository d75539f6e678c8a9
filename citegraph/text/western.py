"""How near a Western name is to its Russian transcription."""

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import Indel, JaroWinkler

from citegraph.knowledge import table
from citegraph.text.fold import latin_letters, surname_key
from citegraph.text.scripts import script_of

READINGS = ("english", "german", "romance")
_HACEKS = str.maketrans({"č": "ch", "š": "sh", "ž": "zh"})
_SAME_SOUND = (("kh", "h"), ("g", "h"), ("dzh", "zh"), ("dz", "z"), ("y", "i"), ("w", "v"))
_SOFT_VOWEL = re.compile(r"i+(?=[aeou])|(?<=[aeou])i(?=e)")
_DOUBLED = re.compile(r"([a-z])\1+")
#: Longer than any name.
_LONGEST = 100
_VOWELS = re.compile(r"[aeiou]+")
#: A near-equal name of the same script is another name (Hansen, Hansson): never above this.
_SAME_SCRIPT_CEILING = 0.8
#: A name that only sounds the same is a little less sure than one with the same key.
_HEARD_CEILING = 0.98


@lru_cache(maxsize=len(READINGS))
def _rules(reading: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    rows = (row for row in table("western") if row["reading"] in ("any", reading))
    return tuple((re.compile(row["pattern"]), row["to"]) for row in rows)


def _sound(letters: str) -> str:
    for old, new in _SAME_SOUND:
        letters = letters.replace(old, new)
    return _DOUBLED.sub(r"\1", _SOFT_VOWEL.sub("", letters))


@lru_cache(maxsize=1 << 16)
def western_readings(name: str) -> tuple[str, ...]:
    """Return how a name sounds in Russian: once for Cyrillic, by each reading for Latin.

    The readings (English, German, Romance) are rows of ``knowledge/western.tsv``.

    >>> western_readings("Смит"), western_readings("Smith")
    (('smit',), ('smit',))
    >>> western_readings("Gauthier")
    ('hauter', 'hautir', 'hoti')
    """
    name = name[:_LONGEST]
    if script_of(name) == "Cyrl":
        return (_sound(latin_letters(name)),)
    plain = unicodedata.normalize("NFC", name).casefold()
    found = []
    for reading in READINGS:
        spoken = plain
        for pattern, to in _rules(reading):
            spoken = pattern.sub(to, spoken)
        found.append(_sound(latin_letters(spoken.translate(_HACEKS))))
    return tuple(dict.fromkeys(sound for sound in found if sound)) or (surname_key(name),)


@lru_cache(maxsize=1 << 16)
def western_blocks(name: str) -> tuple[str, ...]:
    """Return the loose keys under which a name and its transcription are looked for.

    The consonants of each reading; a first vowel counts as one letter whatever it is.

    >>> western_blocks("Портер"), western_blocks("Porter")
    (('prtr',), ('prtr',))
    """
    keys = []
    for sound in western_readings(name):
        first = "a" if sound[:1] in "aeiou" else ""
        keys.append(first + _VOWELS.sub("", sound))
    return tuple(dict.fromkeys(key for key in keys if key))


def surname_similarity(left: str, right: str) -> float:
    """Return how likely two spellings name the same family, 0 to 1; symmetric.

    One when the surname keys agree. Across scripts the best of the readings counts
    (Indel similarity); within one script near-equality is worth 0.8 at most, because
    Hansen and Hansson are two people.

    >>> surname_similarity("Портер", "Porter"), surname_similarity("Смит", "Smith")
    (1.0, 1.0)
    >>> surname_similarity("Hansen", "Hansson") <= 0.8
    True
    """
    left_key, right_key = surname_key(left), surname_key(right)
    if left_key == right_key:
        return 1.0
    if script_of(left) == script_of(right):
        return _SAME_SCRIPT_CEILING * JaroWinkler.similarity(left_key, right_key)
    sounds = ((one, other) for one in western_readings(left) for other in western_readings(right))
    best = max(
        Indel.normalized_similarity(one, other) for one, other in (*sounds, (left_key, right_key))
    )
    ceiling = _SAME_SCRIPT_CEILING if _is_feminine_pair(left_key, right_key) else _HEARD_CEILING
    return ceiling * best


def _is_feminine_pair(left: str, right: str) -> bool:
    """Whether one key is the other with the final а of Иванова."""
    return left + "a" == right or right + "a" == left
