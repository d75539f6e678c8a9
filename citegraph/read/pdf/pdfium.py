"""Pages of a PDF file by PDFium: words with their places, from the single characters.

PDFium parts words by spaces of its own and marks a hyphen at a line end as U+0002; its order of
the characters is that of the file, which the layout does not rely on.
"""

import ctypes
import math
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from citegraph.read.pdf.letters import character
from citegraph.read.pdf.page import PageText, Unreadable, Word
from citegraph.read.pdf.spacing import is_space

_HYPHENS = frozenset((0x02, 0xFFFE))
_SPACES = frozenset((0x09, 0x20, 0xA0, 0x2002, 0x2003, 0x2009, 0x202F, 0x3000))
_BREAKS = frozenset((0x0A, 0x0D))
_HIGH = frozenset(range(0xD800, 0xDC00))
_SPECIAL = _SPACES | _BREAKS | frozenset(range(0xD800, 0xE000))
_SHORTS = ctypes.POINTER(ctypes.c_ushort)
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
    """How the characters of one text object are printed; ``flat`` says on one level base line."""

    __slots__ = (
        "angle",
        "back",
        "base",
        "bold",
        "cos",
        "flat",
        "font",
        "foot",
        "gap",
        "sin",
        "size",
    )

    def __init__(self, text: object, index: int, font: "_Font") -> None:
        matrix = pdfium.FS_MATRIX()
        pdfium.FPDFText_GetMatrix(text, index, ctypes.byref(matrix))
        size = abs(pdfium.FPDFText_GetFontSize(text, index)) * math.hypot(matrix.c, matrix.d)
        size = font.size or size
        self.size = round(size, 2) if 0 < size < _LARGEST else 1.0
        self.gap, self.back = _GAP * self.size, -_BACK * self.size
        angle = math.degrees(math.atan2(matrix.b, matrix.a)) if matrix.a or matrix.b else 0.0
        self.angle = int(round(angle / _STEP) * _STEP) % 360
        turn = math.radians(self.angle)
        self.cos, self.sin = round(math.cos(turn), 9), round(math.sin(turn), 9)
        self.font, self.bold = font.name, font.bold
        self.flat = not self.angle and not matrix.b
        self.base = self.foot = math.inf  # of the last character whose base line was asked for


class _Characters:
    """Puts the characters of a page together to words, by direction of print."""

    def __init__(self, text: object, height: float) -> None:
        self._page = text
        self._text = _address(text)
        self._height = height
        self._box = array("f", (0, 0, 0, 0))  # left, top, right, bottom, as PDFium writes them
        self._address = self._box.buffer_info()[0]
        self._words: dict[int, list[Word]] = {}
        self._fonts: dict[int, _Font] = {}
        self._drawn: dict[int, float] | None = None
        self._prints: dict[int, _Print] = {}
        self._at = 0  # the text object of the last character, and its print
        self._print: _Print | None = None
        self._how: _Print | None = None  # that of the last character of the word
        self._chars: list[str] = []
        self._left = self._right = self._base = self._last = self._inner = 0.0
        self._glued = self._spaced = False
        self._high = 0  # the first half of a character beyond U+FFFF, which PDFium gives in two
        self.letters = 0
        self.unmapped = 0

    def read(self, count: int) -> None:
        """Read the first ``count`` characters."""
        take = self._take
        for index, code in enumerate(self._codes(count)):
            if code not in _SPECIAL:
                take(code, index)
            elif code in _BREAKS and _generated(self._text, index) == 1:
                if self._chars:
                    self._flush(glued=True)
                self._spaced = False
            elif code in _SPACES:
                # A space that PDFium added is believed when there is room for one.
                if _generated(self._text, index) == 1:
                    self._spaced = True
                else:
                    self._flush(glued=False)
            elif code in _HIGH:
                self._high = code
            else:
                high, self._high = self._high, 0
                take(0x10000 + ((high - 0xD800) << 10) + code - 0xDC00 if high else code, index)
        self._flush(glued=False)

    def _codes(self, count: int) -> Sequence[int]:
        buffer = array("H", bytes(2 * count + 2))
        size = pdfium.FPDFText_GetText(
            self._page, 0, count, ctypes.cast(buffer.buffer_info()[0], _SHORTS)
        )
        if size == count + 1:
            return buffer[:count]
        # Characters without a meaning are left out of the text.
        return [pdfium.FPDFText_GetUnicode(self._page, index) for index in range(count)]

    def _take(self, code: int, index: int) -> None:
        item = _item(self._text, index)
        if item and item != self._at:
            self._at, self._print = item, self._printed(item, index)
        how = self._print
        if how is None or not _loose(self._text, index, self._address):
            return
        self.letters += 1
        left, _, right, foot = self._box
        if not how.flat:
            left, right, base = self._turned(index, how)
        elif foot == how.foot:
            base = how.base
        else:
            how.foot, base = foot, self._height - self._origin(index)[1]
            how.base = base
        if 0x20 < code < 0x7F or 0xAD < code < 0x2000:
            char = chr(code)
        else:
            char = self._character(code, index, how)
        # Most characters stand next to the one before, in the same print.
        if how is self._how and base == self._base and not self._spaced and char:
            gap = left - self._right if left != self._last else 0.0
            if how.back <= gap <= how.gap and self._chars:
                self._chars.append(char)
                self._last, self._inner = left, gap
                self._right = max(self._right, right)
                return
        self._add(char, (left, right, base), how, self._spaced)
        self._spaced = False

    def _origin(self, index: int) -> tuple[float, float]:
        x, y = ctypes.c_double(), ctypes.c_double()
        pdfium.FPDFText_GetCharOrigin(self._page, index, ctypes.byref(x), ctypes.byref(y))
        return x.value, y.value

    def _turned(self, index: int, how: _Print) -> tuple[float, float, float]:
        """Return left, right and base line of a character along its direction of print."""
        x, y = self._origin(index)
        left, top, right, bottom = self._box
        if not how.angle:
            return left, right, self._height - y
        along = [a * how.cos + b * how.sin for a in (left, right) for b in (bottom, top)]
        return min(along), max(along), x * how.sin - y * how.cos

    def _character(self, code: int, index: int, how: _Print) -> str:
        if code in _HYPHENS:
            # The text has U+FFFE also for what has no meaning.
            code = pdfium.FPDFText_GetUnicode(self._page, index)
            if code in _HYPHENS:
                return "-"
        bare = code < 0xA0 and pdfium.FPDFText_HasUnicodeMapError(self._page, index) == 1
        return character(code, bare=bare, bitmap=not how.font)

    def _printed(self, item: int, index: int) -> _Print:
        how = self._prints.get(item)
        if how is None:
            font = pdfium.FPDFTextObj_GetFont(ctypes.cast(item, pdfium.FPDF_PAGEOBJECT))
            how = self._prints[item] = _Print(self._page, index, self._font(font))
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
        for index in range(pdfium.FPDFText_CountChars(self._page)):
            item = pdfium.FPDFText_GetTextObject(self._page, index)
            if item:
                key = _address(pdfium.FPDFTextObj_GetFont(item))
                pdfium.FPDFText_GetLooseCharBox(self._page, index, ctypes.byref(box))
                pdfium.FPDFText_GetCharOrigin(self._page, index, ctypes.c_double(), ctypes.byref(y))
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


def _fast(function: Any, result: Any, *arguments: Any) -> Any:
    """Return a function that is called for every character with plain numbers for pointers."""
    found = type(function)(_address(function))
    found.restype, found.argtypes = result, arguments
    return found


_generated = _fast(pdfium.FPDFText_IsGenerated, ctypes.c_int, ctypes.c_void_p, ctypes.c_int)
_item = _fast(pdfium.FPDFText_GetTextObject, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
_loose = _fast(
    pdfium.FPDFText_GetLooseCharBox, ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p
)
