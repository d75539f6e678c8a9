"""One file to one document, or to the problem that says why not."""

import hashlib
import logging
import re
from dataclasses import dataclass
from pathlib import Path

from citegraph.model import Document, Line, Location, Problem
from citegraph.read.encoding import Decoded, decode
from citegraph.read.options import ReadOptions, default_options
from citegraph.read.table import SUFFIXES, format_of, reader
from citegraph.text.clean import collapse_spaces

_LOG = logging.getLogger(__name__)
_SIGNATURES = {
    b"%PDF": "a PDF document",
    b"PK\x03\x04": "a ZIP archive or an Office document",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "a compressed file",
    b"{\\rtf": "an RTF document",
    b"\x7fELF": "a program",
    b"MZ\x90": "a program",
}
_SAMPLE = 65_536
# Some control characters get into texts copied out of PDF files; more than this share does not.
_TEXT_CONTROLS = b"\t\n\r\f\v\x1a\x1b"
_MOST_CONTROLS = 0.05
_MARKED_HEADING = re.compile(r"#{1,6} ")
_TITLE_LINES = 20
_TITLE_LENGTH = 300
_NOT_TITLES = frozenset({"аннотация", "abstract", "annotation", "резюме", "summary", "удк", "udc"})


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of a file: the document (None when it cannot be read) and the problems."""

    document: Document | None
    problems: tuple[Problem, ...] = ()


def read_file(path: Path, options: ReadOptions | None = None) -> Reading:
    """Read one file; never raises for what is wrong with the file itself."""
    options = options or default_options()
    name = path.as_posix()
    try:
        with path.open("rb") as file:
            data = file.read(options.max_bytes + 1)
    except OSError as error:
        return _unreadable(
            "unreadable-file",
            f"cannot be read: {error.strerror or error}",
            "check the path and the permissions",
            name,
        )
    if len(data) > options.max_bytes:
        return _unreadable(
            "too-large",
            f"the file has more than {options.max_bytes:,} bytes",
            "split it, or raise max_bytes under [read] in your settings file",
            name,
        )
    return read_bytes(data, name, options)


def read_bytes(data: bytes, name: str, options: ReadOptions | None = None) -> Reading:
    """Read the bytes of a file called ``name``; the suffix of the name decides the format.

    >>> read_bytes("1. Иванов И. И. Труды".encode("cp1251"), "list.txt").document.encoding
    'cp1251'
    """
    options = options or default_options()
    kind = binary_kind(data)
    if kind:
        accepted = ", ".join(sorted(suffix for suffix in SUFFIXES if suffix))
        return _unreadable(
            "binary-file",
            f"this is {kind}, not text",
            f"save it as plain text first; accepted are {accepted}",
            name,
        )
    decoded = decode(data)
    text = decoded.text.removeprefix("\ufeff")
    file_format = format_of(Path(name)) or "text"
    lines = _bounded(reader(file_format)(text), options.max_line)
    document = Document(
        file=name,
        format=file_format,
        encoding=decoded.encoding,
        sha256=hashlib.sha256(data).hexdigest(),
        lines=lines,
        title=_title(lines) or Path(name).stem,
    )
    return Reading(document, tuple(_encoding_problems(decoded, name)))


def binary_kind(data: bytes) -> str:
    """Say what kind of binary file this is, or return "" for text.

    >>> binary_kind(b"%PDF-1.7 ..."), binary_kind(b"plain text")
    ('a PDF document', '')
    """
    for signature, kind in _SIGNATURES.items():
        if data.startswith(signature):
            return kind
    sample = data[:_SAMPLE]
    if not sample or sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ""
    odd = sum(byte < 32 and byte not in _TEXT_CONTROLS for byte in sample)
    if odd <= _MOST_CONTROLS * len(sample):
        return ""
    wide = decode(sample[: len(sample) & ~1]).encoding.startswith("utf-16")
    return "" if wide else "a binary file"


def _bounded(lines: tuple[Line, ...], longest: int) -> tuple[Line, ...]:
    if all(len(line.text) <= longest for line in lines):
        return lines
    return tuple(
        Line(line.text[start : start + longest], line.number, line.page, line.heading)
        for line in lines
        for start in range(0, max(len(line.text), 1), longest)
    )


def _title(lines: tuple[Line, ...]) -> str:
    """The first heading of the file, else its first line when that can be a title."""
    for line in lines:
        # Text copied from Markdown often stands in a .txt file.
        if (line.heading or _MARKED_HEADING.match(line.text)) and line.text.strip():
            return _unmarked(line.text)[:_TITLE_LENGTH]
    for line in lines[:_TITLE_LINES]:
        text = _unmarked(line.text)
        if not text:
            continue
        first_word = text.split()[0].casefold().strip(".:")
        can_be = len(text) <= _TITLE_LENGTH and first_word not in _NOT_TITLES
        return text if can_be and not text[0].isdigit() else ""
    return ""


def _unmarked(text: str) -> str:
    return collapse_spaces(text.strip().lstrip("#").replace("**", ""))


def _encoding_problems(decoded: Decoded, name: str) -> list[Problem]:
    where = Location(name)
    if decoded.damaged:
        return [
            Problem(
                "damaged-encoding",
                f"some bytes are not valid {decoded.encoding}; they are shown as «\ufffd»",
                "save the file as UTF-8 again",
                where,
            )
        ]
    if decoded.guessed:
        return [
            Problem(
                "guessed-encoding",
                f"no mark says how the file is encoded; it was read as {decoded.encoding}",
                "save it as UTF-8 if letters look wrong",
                where,
                level="note",
            )
        ]
    return []


def _unreadable(code: str, message: str, advice: str, name: str) -> Reading:
    _LOG.info("%s: %s", name, message)
    return Reading(None, (Problem(code, message, advice, Location(name), level="error"),))
