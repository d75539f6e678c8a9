"""PDF: pages of any print, and files of any bytes through the child process."""

import struct
import zlib
from collections.abc import Iterator
from unittest import mock

from citegraph.read import default_options
from citegraph.read.pdf import reader
from citegraph.read.pdf.columns import Columns
from citegraph.read.pdf.layout import lay_out
from citegraph.read.pdf.letters import Letters
from citegraph.read.pdf.line_numbers import without_line_numbers
from citegraph.read.pdf.page import PageLines, PageText, Word
from citegraph.read.pdf.rescue import Pages
from citegraph.read.source_file import SourceFile
from tests.fuzz.laws import check_reading, repeated
from tests.fuzz.records import read_as

_SIZES = (10.0, 8.0, 6.5, 14.0, 0.0, 1000.0, 3.0, 10.5)
#: Of files one in so many goes through the child, which takes long; all are laid out as print.
_THROUGH_CHILD = 24
_FORM = struct.Struct("<BBHHB")
_OPTIONS = default_options()
#: More lines than a page of an input can have.
_MANY = 10_000


def check(data: bytes) -> None:
    """Read a file, or lay out the pages that an input stands for."""
    if data.startswith(b"%PDF") and zlib.crc32(data) % _THROUGH_CHILD == 0:
        read_as(data, "pdf")
        return
    file = SourceFile("a.pdf", "pdf", "0" * 64, data)
    pages = Pages(3, tuple(_lines(data)), (("Title", data[:40].decode("utf-8", "replace")),))

    def given(*_: object) -> Pages:
        return pages

    # A function of its own, as a mock takes longer to make than a small page to read.
    with mock.patch.object(reader, "read_pages", given):
        reading = repeated(data, lambda: reader.read(file, _OPTIONS))
    check_reading(reading, data, _MANY)


def _lines(data: bytes) -> Iterator[PageLines]:
    letters, columns = Letters(), Columns()
    texts = data.split(b"\f")[:3]
    pages = (
        PageText(number, (tuple(_words(text)), ()), len(text))
        for number, text in enumerate(texts, start=1)
    )
    for page in without_line_numbers(map(letters.repair, pages)):
        yield lay_out(page, columns)


def _words(data: bytes) -> Iterator[Word]:
    """Lines of an input: 7 bytes of place, size and font, then what is printed there."""
    for line in data.split(b"\n"):
        if len(line) <= _FORM.size:
            continue
        size, flags, left, base, step = _FORM.unpack(line[: _FORM.size])
        points = _SIZES[size % len(_SIZES)]
        at = left / 100
        for text in line[_FORM.size :].decode("utf-8", "replace").split():
            width = len(text) * points * (step % 16) / 16
            yield Word(text, at, at + width, base / 80, points, bool(flags & 1), bool(flags & 2),
                       "CMR10" if flags & 4 else "")  # fmt: skip
            at += width + (step >> 4)


def seeds() -> tuple[bytes, ...]:
    """Pages of two columns, with raised figures and notes, and a small file."""
    rows = []
    for number in range(12):
        for left in (4_000, 22_000):
            form = _FORM.pack(0, 0, left, 8_000 + 1_000 * number, 0x28)
            rows.append(form + f"{number + 1}. Белов А. Rivers and towns. 1998".encode())
    notes = [_FORM.pack(1, 0, 4_000, 44_000, 0x28) + b"1 See Hill, 2001, p. 5"]
    raised = [_FORM.pack(2, 2, 9_000, 7_700, 0x08) + b"1"]
    page = b"\n".join((*rows[:2], *raised, *rows[2:], *notes))
    return page, page[:200] + b"\f" + page, _file(b"BT /F1 10 Tf 50 500 Td (1. On Rivers) Tj ET")


def _file(content: bytes) -> bytes:
    """A PDF file of one page, without a table of its objects: readers find them."""
    return (
        b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Count 1/Kids[4 0 R]>>endobj\n"
        b"3 0 obj<</Length %d>>stream\n%s\nendstream endobj\n"
        b"4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 600]/Contents 3 0 R/Resources"
        b"<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
        b"trailer<</Size 5/Root 1 0 R>>\n%%%%EOF\n" % (len(content), content)
    )
