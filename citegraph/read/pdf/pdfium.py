"""Pages of a PDF file by PDFium: words with their places, from the single characters.

PDFium parts words by spaces of its own and marks a hyphen at a line end as U+0002; its order of
the characters is that of the file, which the layout does not rely on.
"""

import ctypes
import math
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2.raw as pdfium

from citegraph.read.pdf.letters import character
from citegraph.read.pdf.page import PageText, Unreadable, Word
from citegraph.read.pdf.spacing import is_space

_HYPHENS = frozenset((0x02, 0xFFFE))
_SPACES = frozenset((0x09, 0x20, 0xA0, 0x2002, 0x2003, 0x2009, 0x202F, 0x3000))
_BREAKS = frozenset((0x0A, 0x0D))
_HIGH, _LOW = range(0xD800, 0xDC00), range(0xDC00, 0xE000)
_PASSWORD = 4
_PICTURES = 2_000
# Directions of print are told apart by steps of so many degrees.
_STEP = 15
# In sizes of the font: a longer way from character to character than this parts words, a
# shorter space that PDFium adds may not; a step back or off the base line begins a new word.
_GAP = 0.3
_NO_GAP = 0.06
_BACK = 0.5
_OFF = 0.04
_BOLD = 600
_BOLD_NAMES = ("bold", "black", "heavy", "cmbx")
# Tallest letters rise so much of the size above the base line. What does not rise so many points
# says nothing of the size, which is then a usual one.
_RISE = 0.7
_LEAST_RISE = 3.0
_USUAL = 10.0
_LARGEST = 1_000.0


class PdfiumFile:
    """An open PDF file."""

    def __init__(self, data: bytes) -> None:
        pdfium.FPDF_InitLibrary()
        self._data = data  # PDFium reads from it as long as the file is open
        self._document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
        if not self._document:
            error = pdfium.FPDF_GetLastError()
            raise Unreadable("password" if error == _PASSWORD else "broken")
        self.count: int = pdfium.FPDF_GetPageCount(self._document)

    def close(self) -> None:
        """Free what PDFium holds."""
        pdfium.FPDF_CloseDocument(self._document)

    def properties(self) -> dict[str, str]:
        """Return what the file says of itself: "Title", "Author" … where it is not empty."""
        found = {}
        for key in ("Title", "Author", "Subject", "Keywords", "Creator", "Producer"):
            size = pdfium.FPDF_GetMetaText(self._document, key.encode(), None, 0)
            buffer = ctypes.create_string_buffer(max(size, 2))
            pdfium.FPDF_GetMetaText(self._document, key.encode(), buffer, size)
            text = buffer.raw[: max(size - 2, 0)].decode("utf-16-le", errors="replace")
            if text.strip():
                found[key] = text.strip()
        return found

    def pages(self, first: int, last: int, most: int) -> Iterator[PageText]:
        """Yield pages ``first`` to ``last`` (1-based), at most ``most`` characters of each."""
        for number in range(first, last + 1):
            page = pdfium.FPDF_LoadPage(self._document, number - 1)
            if not page:
                yield PageText(number, fault="broken")
                continue
            text = pdfium.FPDFText_LoadPage(page)
            if text:
                yield _read_page(page, text, number, most)
                pdfium.FPDFText_ClosePage(text)
            else:
                yield PageText(number, fault="broken")
            pdfium.FPDF_ClosePage(page)


def _read_page(page: object, text: object, number: int, most: int) -> PageText:
    count = pdfium.FPDFText_CountChars(text)
    reader = _Characters(text, pdfium.FPDF_GetPageHeightF(page))
    reader.read(min(count, most))
    return PageText(
        number,
        reader.layers(),
        reader.letters,
        reader.unmapped,
        not reader.letters and _has_pictures(page),
        "too-long" if count > most else "",
    )


def _has_pictures(page: object) -> bool:
    for index in range(min(pdfium.FPDFPage_CountObjects(page), _PICTURES)):
        kind = pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page, index))
        if kind in (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM):
            return True
    return False


class _Font(NamedTuple):
    """A font: its name, "" for one that is drawn; ``size`` only where the file does not say."""

    name: str
    bold: bool
    size: float = 0.0


class _Print:
    """How the characters of one text object are printed."""

    __slots__ = ("angle", "bold", "cos", "font", "sin", "size")

    def __init__(self, text: object, index: int, font: "_Font") -> None:
        matrix = pdfium.FS_MATRIX()
        pdfium.FPDFText_GetMatrix(text, index, ctypes.byref(matrix))
        size = abs(pdfium.FPDFText_GetFontSize(text, index)) * math.hypot(matrix.c, matrix.d)
        size = font.size or size
        self.size = round(size, 2) if 0 < size < _LARGEST else 1.0
        angle = math.degrees(math.atan2(matrix.b, matrix.a)) if matrix.a or matrix.b else 0.0
        self.angle = int(round(angle / _STEP) * _STEP) % 360
        turn = math.radians(self.angle)
        self.cos, self.sin = round(math.cos(turn), 9), round(math.sin(turn), 9)
        self.font, self.bold = font.name, font.bold


class _Characters:
    """Puts the characters of a page together to words, by direction of print."""

    def __init__(self, text: object, height: float) -> None:
        self._text = text
        self._height = height
        self._words: dict[int, list[Word]] = {}
        self._fonts: dict[int, _Font] = {}
        self._drawn: dict[int, float] | None = None
        self._prints: dict[int, _Print] = {}
        self._how: _Print | None = None
        self._chars: list[str] = []
        self._left = self._right = self._base = self._last = self._inner = 0.0
        self._glued = False
        self.letters = 0
        self.unmapped = 0

    def read(self, count: int) -> None:
        """Read the first ``count`` characters."""
        text = self._text
        box = pdfium.FS_RECTF()
        x, y = ctypes.c_double(), ctypes.c_double()
        at_box, at_x, at_y = ctypes.byref(box), ctypes.byref(x), ctypes.byref(y)
        unicode, loose = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetLooseCharBox
        origin = pdfium.FPDFText_GetCharOrigin
        gap = False  # a space that PDFium added: believed when there is room for one
        high = 0  # the first half of a character beyond U+FFFF, which PDFium gives in two
        for index in range(count):
            code = unicode(text, index)
            if code in _BREAKS and pdfium.FPDFText_IsGenerated(text, index) == 1:
                if self._chars:
                    self._flush(glued=True)
                gap = False
                continue
            if code in _SPACES:
                if pdfium.FPDFText_IsGenerated(text, index) == 1:
                    gap = True
                else:
                    self._flush(glued=False)
                continue
            if code in _HIGH:
                high = code
                continue
            if code in _LOW and high:
                code = 0x10000 + ((high - 0xD800) << 10) + code - 0xDC00
            high = 0
            how = self._print(index)
            if how is None or not loose(text, index, at_box) or not origin(text, index, at_x, at_y):
                continue
            self.letters += 1
            if how.angle == 0:
                left, right, base = box.left, box.right, self._height - y.value
            else:
                left, right, base = _turned(box, x.value, y.value, how)
            char = "-" if code in _HYPHENS else self._character(code, index, how)
            self._add(char, (left, right, base), how, gap)
            gap = False
        self._flush(glued=False)

    def _character(self, code: int, index: int, how: _Print) -> str:
        if 0xAD < code < 0x2000 or 0x20 < code < 0x7F:
            return chr(code)
        bare = code < 0xA0 and pdfium.FPDFText_HasUnicodeMapError(self._text, index) == 1
        return character(code, bare=bare, bitmap=not how.font)

    def _print(self, index: int) -> _Print | None:
        item = pdfium.FPDFText_GetTextObject(self._text, index)
        if not item:
            return self._how
        key = _address(item)
        how = self._prints.get(key)
        if how is None:
            font = pdfium.FPDFTextObj_GetFont(item)
            how = self._prints[key] = _Print(self._text, index, self._font(font))
        return how

    def _font(self, font: object) -> _Font:
        key = _address(font)
        known = self._fonts.get(key)
        if known is None:
            buffer = ctypes.create_string_buffer(256)
            size = pdfium.FPDFFont_GetBaseFontName(font, buffer, 256)
            name = buffer.raw[: max(min(size, 256) - 1, 0)].decode("utf-8", errors="replace")
            bold = any(word in name.casefold() for word in _BOLD_NAMES)
            bold = bold or pdfium.FPDFFont_GetWeight(font) >= _BOLD
            known = _Font(name, bold, 0.0 if name else self._drawn_sizes().get(key, 0.0))
            self._fonts[key] = known
        return known

    def _drawn_sizes(self) -> dict[int, float]:
        """Measure the fonts of the page by their tallest letters: drawn ones have no size."""
        if self._drawn is not None:
            return self._drawn
        rises: dict[int, float] = {}
        box, y = pdfium.FS_RECTF(), ctypes.c_double()
        for index in range(pdfium.FPDFText_CountChars(self._text)):
            item = pdfium.FPDFText_GetTextObject(self._text, index)
            if item:
                key = _address(pdfium.FPDFTextObj_GetFont(item))
                pdfium.FPDFText_GetLooseCharBox(self._text, index, ctypes.byref(box))
                pdfium.FPDFText_GetCharOrigin(self._text, index, ctypes.c_double(), ctypes.byref(y))
                rises[key] = max(rises.get(key, 0.0), box.top - y.value)
        self._drawn = {
            key: round(2 * rise / _RISE) / 2 if rise > _LEAST_RISE else _USUAL
            for key, rise in rises.items()
        }
        return self._drawn

    def _add(self, char: str, place: tuple[float, float, float], how: _Print, spaced: bool) -> None:
        left, right, base = place
        last = self._how
        if self._chars and last is not None:
            size = max(how.size, last.size)
            # The letters of a ligature share one box.
            gap = left - self._right if left != self._last else 0.0
            if spaced and -_BACK * size < gap < _NO_GAP * size:
                spaced = is_space("".join(self._chars[-2:]), char, gap / size, self._inner / size)
            if spaced or gap > _GAP * size or gap < -_BACK * size or how.angle != last.angle:
                self._flush(glued=not spaced)
            elif (
                abs(base - self._base) > _OFF * size
                or how.size != last.size
                or (how is not last and (how.font, how.bold) != (last.font, last.bold))
            ):
                self._flush(glued=True)
            self._inner = gap
        elif spaced:
            self._glued = False
        if not self._chars:
            self._left, self._right, self._base, self._inner = left, right, base, 0.0
        if not char:
            self.unmapped += 1
        self._chars.append(char)
        self._how, self._last = how, left
        self._right = max(self._right, right)

    def _flush(self, *, glued: bool) -> None:
        how, text = self._how, "".join(self._chars)
        if how is not None and text:
            word = Word(
                text, self._left, self._right, self._base, how.size, how.bold, self._glued, how.font
            )
            self._words.setdefault(how.angle, []).append(word)
        self._chars.clear()
        self._glued = glued

    def layers(self) -> tuple[tuple[Word, ...], ...]:
        """Return the words by direction, the direction with most characters first."""
        sizes = Counter(
            {angle: sum(len(word.text) for word in words) for angle, words in self._words.items()}
        )
        order = sorted(sizes, key=lambda angle: (-sizes[angle], angle))
        return tuple(tuple(self._words[angle]) for angle in order)


def _address(pointer: object) -> int:
    return ctypes.cast(pointer, ctypes.c_void_p).value or 0  # type: ignore[arg-type]


def _turned(box: object, x: float, y: float, how: _Print) -> tuple[float, float, float]:
    left, right = box.left, box.right  # type: ignore[attr-defined]
    bottom, top = box.bottom, box.top  # type: ignore[attr-defined]
    along = [a * how.cos + b * how.sin for a in (left, right) for b in (bottom, top)]
    return min(along), max(along), x * how.sin - y * how.cos
