"""Letters borrowed from the wrong script, put right."""

import re
from functools import cache

from citegraph.knowledge import table

_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LATIN = re.compile(r"[A-Za-z]")


@cache
def _to_latin() -> dict[str, str]:
    return {row["cyrillic"]: row["latin"] for row in table("homoglyphs")}


@cache
def _to_cyrillic() -> dict[str, str]:
    return {latin: cyrillic for cyrillic, latin in _to_latin().items()}


def repair_homoglyphs(text: str) -> str:
    """Return the text with look-alike letters of the other script replaced, word by word.

    A word changes only when one script explains all its letters; a word that has letters
    peculiar to both scripts stays as printed. When every letter could be either, the
    script with more letters wins, Cyrillic on a tie.

    >>> repair_homoglyphs("Иcлaнкинa E. A.") == "Исланкина E. A."
    True
    >>> repair_homoglyphs("Pоrter") == "Porter"
    True
    >>> repair_homoglyphs("IT-компания")
    'IT-компания'
    """
    return _WORD.sub(lambda found: _repair_word(found.group()), text)


def _repair_word(word: str) -> str:
    cyrillic, latin = _CYRILLIC.findall(word), _LATIN.findall(word)
    if not cyrillic or not latin:
        return word
    all_cyrillic = all(char in _to_cyrillic() for char in latin)
    all_latin = all(char in _to_latin() for char in cyrillic)
    if all_cyrillic and (not all_latin or len(cyrillic) >= len(latin)):
        return "".join(_to_cyrillic().get(char, char) for char in word)
    if all_latin:
        return "".join(_to_latin().get(char, char) for char in word)
    return word
