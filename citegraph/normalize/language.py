"""The language of a cited work (BCP 47), from what is printed."""

import re
from collections.abc import Sequence

from citegraph.text import cyrillic_share

_NOTE = re.compile(r"рус|russ", re.IGNORECASE)
_UKRAINIAN = re.compile(r"[іїєґІЇЄҐ]")
_BELARUSIAN = re.compile(r"[ўЎ]")
_WORDS = (
    ("de", frozenset("der die das und für des zur im ein eine von über als mit den".split())),
    ("fr", frozenset("les des du et dans pour une sur aux la le au".split())),
    ("es", frozenset("los las el del y para una en por con".split())),
    ("en", frozenset("the of and in for a on to from with as an by".split())),
)
_TRANSLIT = re.compile(
    r"\b\w*(?:iya|iia|ogo|skii|skiy|skij|skogo|ykh|yh|aya|oy|nost|stv[oa]|tsi[iy]"
    r"|eni[eya])\b|\bi\b|\bv\b|\bkak\b",
    re.IGNORECASE,
)


def find_language(
    title: str, texts: Sequence[str], note: str, *, is_translated: bool = False
) -> str:
    """Return "ru", "uk", "be", "en", "de", "fr", "es", or "" when nothing tells.

    ``note`` is a printed remark such as "(in Russian)"; ``texts`` the other words of the reference;
    a title in Latin letters with a translation in brackets and no common word is transliterated.

    >>> find_language("Кластеры", (), ""), find_language("Cluster policy", (), "in Russian")
    ('ru', 'ru')
    >>> find_language("Innovatsionnaya politika i razvitie regionov", (), "")
    'ru'
    >>> find_language("Technoparki Rossii", (), "", is_translated=True)
    'ru'
    >>> find_language("The nature of law", (), ""), find_language("Die Ordnung der Dinge", (), "")
    ('en', 'de')
    """
    if note:
        return "ru" if _NOTE.search(note) else "en" if "ng" in note.casefold() else ""
    words = title or " ".join(texts)
    if cyrillic_share(words) > 0.5:
        return "uk" if _UKRAINIAN.search(words) else "be" if _BELARUSIAN.search(words) else "ru"
    return _latin_language(words, is_translated)


def _latin_language(words: str, is_translated: bool) -> str:
    found = words.casefold().split()
    counts = [(sum(word in known for word in found), code) for code, known in _WORDS]
    best, code = max(counts, key=lambda pair: pair[0])
    if len(_TRANSLIT.findall(words)) > best:
        return "ru"
    if best:
        return code
    if is_translated:
        return "ru"
    return "en" if words and words.isascii() else ""
