"""Markdown and plain text in any encoding."""

import unicodedata
import zlib

from citegraph.read.encoding import decode
from citegraph.text.clean import letters_and_digits
from tests.fuzz.laws import require
from tests.fuzz.records import read_as


def check(data: bytes) -> None:
    """Read an input as one of both; of plain text no letter may be lost."""
    format = ("text", "markdown")[zlib.crc32(data[:16]) % 2]
    reading = read_as(data, format)
    if format == "markdown" or not reading.documents:
        return
    text = unicodedata.normalize("NFC", decode(data).text)
    lines = "".join(line.text for found in reading.documents for line in found.lines)
    require(
        letters_and_digits(text) == letters_and_digits(unicodedata.normalize("NFC", lines)),
        "every letter is in a line", text, lines,
    )  # fmt: skip
