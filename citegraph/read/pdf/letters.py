"""Characters that a font shows and does not name: codes of TeX, letters of Windows-1251."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from citegraph.knowledge import table
from citegraph.read.encoding import decode
from citegraph.read.pdf.page import PageText, Word

#: A ligature of the oldest fonts of TeX is carried as a private character up to the whole word.
_LIGATURE = 0xE000
_PRIVATE = re.compile("[\ue000-\ue01f]")
_SYMBOL = range(0xF020, 0xF07F)
#: Codes of the Symbol font that are not those of ASCII.
_NOT_ASCII = frozenset("\"$'@\\^`")
_ASCII_WORD = re.compile(r"[A-Za-z]{2}|[A-Za-z][\ue000-\ue01f]|[\ue000-\ue01f][A-Za-z]")
_LATIN_1 = re.compile("[\u00c0-\u00ff\u00a8\u00b8]")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile("[\u00c0-\u00ff\u00b8]{3}")
_FEWEST = 4
_SHARE = 0.6


def character(code: int, *, bare: bool, bitmap: bool) -> str:
    """Return what a code means, "" for nothing.

    ``bare`` says that PDFium found no Unicode value and gives the code itself, ``bitmap`` that
    the font is one without a name, as the bitmap fonts of TeX are.

    >>> character(0x2104, bare=False, bitmap=True), character(0x15, bare=True, bitmap=True)
    (']', '–')
    """
    if bitmap or code == 0x2104:
        found = _tex_codes("code" if bare else "name").get(code)
        if found is not None:
            return found
        if bare and code in _tex_codes("ligature"):
            return chr(_LIGATURE + code)
    if code < 0x20 or 0x7F <= code < 0xA0 or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
        return ""
    if code in _SYMBOL:
        char = chr(code - 0xF000)
        plain = not char.isalpha() and char not in _NOT_ASCII
        return char.replace("-", "−") if plain else chr(code)
    if code == 0xF0B7:
        return "•"
    return "" if code in (0xAD, 0xFFFD, 0xFFFE, 0xFFFF, 0x200B, 0xFEFF) else chr(code)


@cache
def _tex_codes(why: str) -> dict[int, str]:
    return {int(row["seen"], 16): row["text"] for row in table("tex_codes") if row["why"] == why}


class Letters:
    """Repairs the letters of a file page by page; a font once found wrong stays so."""

    def __init__(self) -> None:
        self._wrong: set[str] = set()

    def repair(self, page: PageText) -> PageText:
        """Return a page with Cyrillic letters where a font shows them as Latin ones."""
        words = [word for layer in page.layers for word in layer]
        text = " ".join(word.text for word in words)
        if _LATIN_1.search(text):
            self._wrong |= _wrong_fonts(words, self._wrong)
        elif text.isascii() or not (self._wrong or _PRIVATE.search(text)):
            return page
        return replace(page, layers=tuple(tuple(map(self._repair, layer)) for layer in page.layers))

    def _repair(self, word: Word) -> Word:
        text = word.text
        if _PRIVATE.search(text):
            text = _ligatures(text)
        if word.font in self._wrong and not text.isascii():
            text = cyrillic(text, tex=not word.font)
        return word if text == word.text else Word(text, *word[1:])


def _wrong_fonts(words: Sequence[Word], known: set[str]) -> set[str]:
    """Return the fonts whose words read as Latin-1 are Cyrillic ones."""
    texts: dict[str, list[str]] = defaultdict(list)
    for word in words:
        if word.font not in known and not word.text.isascii():
            texts[word.font].append(word.text)
    return {font for font, parts in texts.items() if is_cyrillic(parts)}


def is_cyrillic(words: Iterable[str]) -> bool:
    """Whether words that hold accented Latin letters are Cyrillic, read in the wrong encoding.

    >>> is_cyrillic(["Ñïèñîê", "ëèòåðàòóðû"]), is_cyrillic(["für", "Größe", "naïve", "été"])
    (True, False)
    """
    odd = [word for word in words if _LATIN_1.search(word)]
    text = " ".join(odd)
    accented = len(_LATIN_1.findall(text))
    if accented < max(_FEWEST, _SHARE * len(_LETTER.findall(text))) or not _WORD.search(text):
        return False
    return decode(text.encode("cp1252", errors="ignore")).encoding == "cp1251"


@lru_cache(maxsize=20_000)
def cyrillic(text: str, *, tex: bool = False) -> str:
    """Return text in Windows-1251 that was read as Latin-1; ``tex`` for the fonts of TeX.

    >>> cyrillic("Ñïèñîê ëèòåðàòóðû")
    'Список литературы'
    """
    return text.translate(_cyrillic_letters(tex))


@cache
def _cyrillic_letters(tex: bool) -> dict[int, str]:
    found = {}
    for code in range(0x80, 0x100):
        byte = bytes((code,))
        seen = byte.decode("cp1252", errors="ignore") or byte.decode("latin-1")
        shown = byte.decode("cp1251", errors="ignore")
        if code >= 0xC0 or (not tex and seen not in "“”„‘’‚–—…•‰‹›†‡™"):
            found[seen] = shown or seen
    if tex:
        for row in table("t2a_codes"):
            byte = bytes((int(row["code"], 16),))
            found[byte.decode("cp1252", errors="ignore") or byte.decode("latin-1")] = row["text"]
    return str.maketrans(found)


def _ligatures(text: str) -> str:
    """Print the ligatures of a word of Latin letters; elsewhere their codes mean nothing."""
    known = _tex_codes("ligature") if _ASCII_WORD.search(text) else {}
    return _PRIVATE.sub(lambda match: known.get(ord(match[0]) - _LIGATURE, ""), text)
