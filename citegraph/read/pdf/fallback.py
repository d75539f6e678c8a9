"""Pages of a PDF file by pypdf, where PDFium fails: text without places."""

import io
import logging
from collections.abc import Iterator
from typing import Any

from citegraph.read.pdf.page import PageText, Unreadable, Word
from citegraph.text.clean import well_formed

# Places are made up: one line under the other, every character of one width.
_LEADING = 12.0
_SIZE = 10.0
_WIDTH = 5.0


class PypdfFile:
    """An open PDF file; the same face as that of PDFium."""

    def __init__(self, data: bytes) -> None:
        import pypdf

        logging.getLogger("pypdf").setLevel(logging.CRITICAL)
        try:
            self._reader: Any = pypdf.PdfReader(io.BytesIO(data))
            if self._reader.is_encrypted and not self._reader.decrypt(""):
                raise Unreadable("password")
            self.count = len(self._reader.pages)
        except Unreadable:
            raise
        except Exception as error:  # pypdf raises whatever the file provokes
            raise Unreadable("broken") from error

    def close(self) -> None:
        """Free what pypdf holds."""
        self._reader.close()

    def properties(self) -> dict[str, str]:
        """Return nothing: a file that has to be rescued is not believed about itself."""
        return {}

    def pages(self, first: int, last: int, most: int) -> Iterator[PageText]:
        """Yield pages ``first`` to ``last`` (1-based), at most ``most`` characters of each."""
        for number in range(first, last + 1):
            try:
                text = self._reader.pages[number - 1].extract_text()
            except Exception:  # as above
                yield PageText(number, fault="broken")
                continue
            words = tuple(_words(well_formed(text[:most])))
            letters = sum(len(word.text) for word in words)
            fault = "too-long" if len(text) > most else ""
            yield PageText(number, (words,), letters, fault=fault)


def _words(text: str) -> Iterator[Word]:
    for row, line in enumerate(text.splitlines()):
        place = 0.0
        for part in line.split():
            width = _WIDTH * len(part)
            yield Word(part, place, place + width, (row + 1) * _LEADING, _SIZE)
            place += width + _WIDTH
