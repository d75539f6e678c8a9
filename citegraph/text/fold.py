"""Keys that bring the spellings of one surname together, whatever the script."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

from citegraph.knowledge import table
from citegraph.text.clean import letters_and_digits
from citegraph.text.homoglyphs import repair_homoglyphs

_NOT_LETTERS = re.compile(r"[^a-z]+")
_NOT_SIGNS = re.compile(r"[^a-z'\"]+")
_JOINT = re.compile(r"[\s\-‐‑‒–—]+")
_DOUBLED = re.compile(r"([a-z])\1+")
_CACHED_NAMES = 1 << 16
#: «De Li» keeps its particle: what is left would say too little.
_SHORTEST_AFTER_PARTICLE = 4
#: Longer than any name.
_LONGEST = 100


@lru_cache(maxsize=1)
def _particles() -> frozenset[str]:
    return frozenset(row["form"] for row in table("surname_particles"))


@lru_cache(maxsize=1)
def _letters() -> dict[int, str]:
    return {ord(row["from"]): row["to"] for row in table("surname_letters")}


@dataclass(frozen=True, slots=True)
class _Rule:
    """A row of the fold: for which habit of spelling, what it needs, seeks and puts."""

    only: re.Pattern[str] | None
    has: str
    pattern: re.Pattern[str]
    to: str


@lru_cache(maxsize=1)
def _rules() -> tuple[_Rule, ...]:
    return tuple(
        _Rule(
            re.compile(row["only"]) if row["only"] else None,
            row["has"],
            re.compile(row["pattern"]),
            row["to"],
        )
        for row in table("surname_fold")
    )


def latin_letters(text: str) -> str:
    """Return the text as letters a to z, Cyrillic by the letters of the surname key.

    >>> latin_letters("дель-Палачио"), latin_letters("Müller"), latin_letters("Щукин")
    ('delpalachio', 'muller', 'shukin')
    """
    return _NOT_LETTERS.sub("", _spelt(repair_homoglyphs(text)))


def _spelt(text: str) -> str:
    lowered = unicodedata.normalize("NFKC", text).casefold()
    return anyascii(lowered.translate(_letters())).lower()


@lru_cache(maxsize=_CACHED_NAMES)
def surname_key(text: str) -> str:
    """Return the key under which all spellings of a Russian surname meet.

    Cyrillic and every Latin form (BGN/PCGN, ALA-LC, GOST 7.79 A and B, passports, ISO 9,
    scholarly, German and French habits) pass through one ordered table of rules. Soft signs
    go, ё counts as е, double letters as one; the final а of Иванова stays. A text without
    letters keeps its digits, or itself: a key is empty for blank text only. Raises TypeError
    for what is no text.

    >>> {surname_key(name) for name in ("Алексеев", "Alekseev", "Alexeev", "Alekseyev")}
    {'aleksev'}
    >>> {surname_key(name) for name in ("Цибуля", "Tsibulya", "Tsiboulia", "Cibulja")}
    {'tsibula'}
    >>> surname_key("Иванова") == surname_key("Иванов")
    False
    """
    if not isinstance(text, str):
        raise TypeError(f"a name is a str, not {type(text).__name__}")
    repaired = repair_homoglyphs(text)
    parts = [_NOT_SIGNS.sub("", _spelt(part)) for part in _JOINT.split(repaired)]
    key = "".join(_folded(part) for part in parts[_particles_of(parts) :])
    letters = _NOT_LETTERS.sub("", "".join(parts))
    return _DOUBLED.sub(r"\1", key) or letters or letters_and_digits(text) or text.strip()


def _folded(letters: str) -> str:
    """Apply the rules, but not beyond the length of any name: runs of vowels take long."""
    if len(letters) > _LONGEST:
        return _folded(letters[:_LONGEST]) + letters[_LONGEST:]
    folded = letters
    for rule in _rules():
        if rule.has in folded and (rule.only is None or rule.only.search(letters)):
            folded = rule.pattern.sub(rule.to, folded)
    return folded


def without_particles(name: str) -> str:
    """Return a surname without the particles in front that are printed or not: von, дель, al.

    >>> without_particles("del-Palacio"), without_particles("ван дер Берг"), without_particles("De")
    ('Palacio', 'Берг', 'De')
    """
    parts = _JOINT.split(name.strip())
    if len(parts) == 1:
        return name
    return " ".join(parts[_particles_of([_spelt(part) for part in parts]) :])


def _particles_of(parts: list[str]) -> int:
    """How many of the parts are particles in front that may go."""
    first = 0
    while first < len(parts) - 1 and parts[first] in _particles():
        first += 1
    return first if sum(map(len, parts[first:])) >= _SHORTEST_AFTER_PARTICLE else 0
