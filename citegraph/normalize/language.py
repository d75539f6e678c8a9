"""The language of a cited work (BCP 47), from what is printed."""

import re
from collections.abc import Sequence

from citegraph.text import cyrillic_share

_NOTE = re.compile(r"рус|russ", re.IGNORECASE)
#: Letters that one language alone of those written in Cyrillic uses.
_LETTERS = (
    ("be", re.compile("[ўЎ]")),
    ("kk", re.compile("[әғқңөұүһӘҒҚҢӨҰҮҺ]")),
    ("uk", re.compile("[їєґЇЄҐ]")),
    ("sr", re.compile("[јљњћђџЈЉЊЋЂЏ]")),
)
#: The letter і is Ukrainian, and Russian before 1918; with ё, ы or э it is Belarusian or Russian.
_DOTTED = re.compile("[іІ]")
_NOT_UKRAINIAN = re.compile("[ёыэъЁЫЭЪ]")
_NOT_BULGARIAN = re.compile("[ёыэЁЫЭіІ]")
_OLD_RUSSIAN = re.compile("[ѣѢѳѲ]|ъ(?=\\s|$)")
#: Endings of the Bulgarian definite article; Russian words that end so are few.
_ARTICLE = re.compile(r"\b\w{3,20}(?:ата|ята|ето|ите|ията|ъл?т)\b")
_ARTICLES_NEEDED = 1
_WORDS = (
    ("de", frozenset("der die das und für des zur im ein eine von über als mit den".split())),
    ("fr", frozenset("les des du et dans pour une sur aux la le au".split())),
    ("es", frozenset("los las el del y para una en por con".split())),
    ("en", frozenset("the of and in for a on to from with as an by".split())),
)
_ENDINGS = (
    "iya", "iia", "ogo", "skii", "skiy", "skij", "skogo", "ykh", "yh", "aya", "oy", "nost",
    "stvo", "stva", "tsii", "tsiy", "tsiya", "eniye", "enie", "eniya", "eni",
)  # fmt: skip
_SHORT = frozenset(("i", "v", "kak"))
_EDGES = "«»“”„\"'’().,:;!?[]–—-"


def find_language(
    title: str, texts: Sequence[str], note: str, *, is_translated: bool = False
) -> str:
    """Return "ru", "uk", "be", "kk", "bg", "sr", "en", "de", "fr", "es", or "" when nothing tells.

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
    >>> find_language("Рэкі і азёры", (), ""), find_language("Реките на Балканите", (), "")
    ('be', 'bg')
    """
    if note:
        return "ru" if _NOTE.search(note) else "en" if "ng" in note.casefold() else ""
    words = title or " ".join(texts)
    if words.isascii() or cyrillic_share(words) <= 0.5:
        return _latin_language(words, is_translated)
    return _cyrillic_language(words)


def _cyrillic_language(words: str) -> str:
    for code, letters in _LETTERS:
        if letters.search(words):
            return code
    if _DOTTED.search(words):
        if _OLD_RUSSIAN.search(words):
            return "ru"
        return "be" if _NOT_UKRAINIAN.search(words) else "uk"
    if _NOT_BULGARIAN.search(words):
        return "ru"
    folded = words.casefold()
    is_bulgarian = " на " in f" {folded} " and len(_ARTICLE.findall(folded)) >= _ARTICLES_NEEDED
    return "bg" if is_bulgarian and "ь " not in folded + " " else "ru"


def _latin_language(words: str, is_translated: bool) -> str:
    found = [word.strip(_EDGES) for word in words.casefold().split()]
    best, code = 0, ""
    for name, known in _WORDS:
        count = sum(map(known.__contains__, found))
        if count > best:
            best, code = count, name
    transliterated = sum(word.endswith(_ENDINGS) or word in _SHORT for word in found)
    if transliterated > best:
        return "ru"
    if best:
        return code
    if is_translated:
        return "ru"
    return "en" if words and words.isascii() else ""
