"""One file to its documents, or to the problem that says why not."""

import hashlib
import logging
from collections.abc import Iterable
from pathlib import Path, PurePath

from citegraph.model import Location, Problem
from citegraph.read.binary import binary_kind
from citegraph.read.bounds import within_bounds
from citegraph.read.contents import UnreadableError, read_contents, shown_name
from citegraph.read.encoding import Decoded, decode
from citegraph.read.options import ReadOptions, default_options
from citegraph.read.recognition import binary_format, other_suffix, text_format
from citegraph.read.source_file import Reading, SourceFile
from citegraph.read.table import FORMATS, candidates, load_reader

_LOG = logging.getLogger(__name__)
#: What a file that holds nothing may consist of: spaces, NULs, byte-order marks.
_BLANK = b"\x00\t\n\x0b\x0c\r \x1a\xef\xbb\xbf\xfe\xff"


def read_file(path: Path, options: ReadOptions | None = None, format: str = "") -> Reading:
    """Read one source: a file, also one in a ZIP archive or packed by gzip; standard input ("-").

    ``format`` is a row of ``FORMATS`` that is to read it, whatever its name and beginning say.
    Never raises for what is wrong with the file itself.
    """
    options = options or default_options()
    name = shown_name(path)
    try:
        data = read_contents(path, options)
    except UnreadableError as error:
        return _unreadable(error.code, error.reason, error.advice, name)
    return read_bytes(data, name, options, format)


def read_bytes(
    data: bytes, name: str, options: ReadOptions | None = None, format: str = ""
) -> Reading:
    """Read the bytes of a file called ``name``; suffix and beginning decide the format.

    >>> read_bytes("1. Иванов И. И. Труды".encode("cp1251"), "list.txt").documents[0].encoding
    'cp1251'
    """
    options = options or default_options()
    if len(data) > options.max_bytes:
        return _unreadable(
            "too-large",
            f"the file has more than {options.max_bytes:,} bytes",
            "split it, or raise max_bytes under [read] in your settings file",
            name,
        )
    if not data.strip(_BLANK):
        return _unreadable("empty-file", "the file is empty", "get it once more", name)
    names = (format,) if format else candidates(PurePath(name))
    found = format if format and FORMATS[format].binary else binary_format(names, data)
    digest = hashlib.sha256(data).hexdigest()
    if found:
        file = SourceFile(name, found, digest, data)
        reading = _read_as(file, options)
        return Reading(reading.documents, (*other_suffix(file, names), *reading.problems))
    kind = binary_kind(data)
    if kind:
        return _unreadable(
            "binary-file",
            f"this is {kind}, not text",
            "save it as PDF, as a Word document (.docx) or as plain text (.txt)",
            name,
        )
    return _read_text(data, name, digest, names, options)


def _read_text(
    data: bytes, name: str, digest: str, names: tuple[str, ...], options: ReadOptions
) -> Reading:
    decoded = decode(data)
    text = decoded.text.removeprefix("\ufeff")
    found = text_format(names, text)
    if not found:
        return _no_format(name, names)
    file = SourceFile(name, found, digest, data, text, decoded.encoding, depth=options.max_depth)
    reading = _read_as(file, options)
    documents = reading.documents
    # A format can name its encoding, which the reader then believes instead of a guess.
    problems = [] if reading.declared else _encoding_problems(decoded, name)
    return Reading(documents, (*other_suffix(file, names), *problems, *reading.problems))


def _read_as(file: SourceFile, options: ReadOptions) -> Reading:
    """Read a file by the reader of its format; a fault of the reader costs this file alone."""
    try:
        reading = load_reader(file.format)(file, options)
    except MemoryError:
        raise  # what bounds the memory tells of it
    except Exception as error:
        _LOG.info("%s: the reader of %s failed", file.name, file.format, exc_info=True)
        return file.unreadable(
            "reader-fault",
            f"citegraph failed to read it as {FORMATS[file.format].title} "
            f"({type(error).__name__}); it was left out",
            "this is a fault of citegraph: please report it, with the file if you may",
        )
    return within_bounds(reading, options)


def _no_format(name: str, names: Iterable[str]) -> Reading:
    """A table, XML or JSON file that is none of the kinds that are read is no running text."""
    suffix = PurePath(name).suffix
    known = ", ".join(sorted(FORMATS[one].title for one in names))
    return _unreadable(
        "unknown-format",
        f"the content of this {suffix} file is none that is read; "
        f"of {suffix} files these are: {known}",
        "export it in one of these formats, or save it as plain text (.txt)",
        name,
    )


def _encoding_problems(decoded: Decoded, name: str) -> list[Problem]:
    where = Location(name)
    name_of = decoded.encoding.removesuffix("-sig")
    if decoded.damaged:
        first = decoded.text.count("\n", 0, decoded.text.find("\ufffd")) + 1
        return [
            Problem(
                "damaged-encoding",
                f"some bytes make no letters of {name_of}; they are shown as «\ufffd»",
                "save the file as UTF-8 again",
                Location(name, first),
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
    return Reading((), (Problem(code, message, advice, Location(name), level="error"),))
