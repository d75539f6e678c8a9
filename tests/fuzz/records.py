"""Reading one input as a bibliography in one of some formats, and the laws of the records."""

import re
import zlib
from collections.abc import Callable, Mapping
from pathlib import PurePath

from citegraph.model import LabelledReference, Location, MarkedEntry, RawReference, Reference
from citegraph.normalize import normalize
from citegraph.read import FORMATS, Reading, read_bytes
from citegraph.read.encoding import decode
from tests.fuzz.laws import check_count, check_packable, check_reading, count_lines, repeated

_HEAD = 8_192
_MANY = 10_000


def format_of(data: bytes, formats: tuple[str, ...]) -> str:
    """Return the format that the beginning of an input fits, else one of them, the same always."""
    head = data[:_HEAD].decode("utf-8", "replace")
    fitting = (name for name in formats if FORMATS[name].signature and FORMATS[name].fits(head))
    return next(fitting, formats[zlib.crc32(data[:16]) % len(formats)])


def read_as(data: bytes, format: str) -> Reading:
    """Return the reading of an input in a format, after the laws of every reading."""
    return _reading_and_text(data, format)[0]


def _reading_and_text(data: bytes, format: str) -> tuple[Reading, str]:
    """The reading after the laws of every reading, and the text; none of a binary file."""
    name = f"a{FORMATS[format].suffixes[0]}"
    reading = repeated(data, lambda: read_bytes(data, name, format=format))
    # Lines of a binary file are those that its reader makes.
    is_binary = FORMATS[format].binary
    text = "" if is_binary else _text_of(reading, data)
    check_reading(reading, data, _MANY if is_binary else count_lines(text))
    return reading, text


def _text_of(reading: Reading, data: bytes) -> str:
    """The text of an input in the encoding that was believed; bytes where that is not known."""
    encodings = {document.encoding for document in reading.documents} - {""}
    if len(encodings) == 1:
        return data.decode(encodings.pop(), "replace")
    return decode(data).text


def check_records(
    data: bytes, formats: tuple[str, ...], counts: Mapping[str, Callable[[str], int]]
) -> None:
    """Read an input; count its records in another way; make values of every record."""
    format = format_of(data, formats)
    reading, text = _reading_and_text(data, format)
    # A file that begins like another format is read as that.
    format = next((document.format for document in reading.documents), format)
    if format in counts and not any(map(_refused, reading.problems)):
        check_count(counts[format](text.removeprefix("\ufeff")), reading, f"{format} records")
    for document in reading.documents:
        described = (document.description,) if document.description else ()
        for entry in (*described, *(one for found in document.lists for one in found.entries)):
            check_packable(reference_of(entry, document.file), data)


def _refused(problem: object) -> bool:
    """Whether a file was left out as a whole, which is said."""
    return getattr(problem, "level", "") == "error"


def reference_of(entry: MarkedEntry, file: str = "a", position: int = 1) -> Reference:
    """Return the typed reference of an entry whose fields are marked."""
    place = Location(file, entry.line)
    id = f"{PurePath(file).name}#1.{position}"
    raw = RawReference(id, entry.text, place, position=position, marked=entry.fields)
    spans = entry.fields.spans if entry.fields else ()
    return normalize(LabelledReference(raw, spans))[0]


def lines_like(pattern: str) -> Callable[[str], int]:
    """Return a count of the lines of a text that match."""
    compiled = re.compile(pattern)
    return lambda text: sum(
        compiled.match(line) is not None for line in re.split(r"\r\n?|\n", text)
    )
