"""The bytes behind the name of a source: a file, one in an archive, packed, standard input."""

import gzip
import io
import re
import sys
import zlib
from pathlib import Path, PurePath
from typing import BinaryIO, cast

from citegraph.read.archives import find_archive, is_member, read_member
from citegraph.read.options import ReadOptions
from citegraph.read.unzip import UnzipError

#: The source that is standard input, and how it is called afterwards.
STDIN = Path("-")
STDIN_NAME = "<stdin>"
_PACKED = ".gz"
#: Half of a pair of code units, which stands for a byte that is no letter.
_HALF = re.compile("[\ud800-\udfff]")
_GZIP = b"\x1f\x8b"
_PIECE = 1 << 20
# Small files may be of one character: only what is large can be a bomb.
_HARMLESS = 1 << 20


class UnreadableError(Exception):
    """A source whose bytes cannot be had: code, reason and advice of the problem to tell."""

    def __init__(self, code: str, reason: str, advice: str) -> None:
        super().__init__(code, reason, advice)
        self.code = code
        self.reason = reason
        self.advice = advice


def read_contents(path: Path, options: ReadOptions) -> bytes:
    """Return the bytes of a source, no more than one beyond ``max_bytes``; unpack ``.gz``.

    Raises :class:`UnreadableError`.
    """
    archive = None if path == STDIN else find_archive(path)
    try:
        if path == STDIN:
            data = _read_some(sys.stdin.buffer, options.max_bytes + 1)
        elif archive:
            data = read_member(archive, path, options)
        else:
            with path.open("rb") as file:
                data = _read_some(file, options.max_bytes + 1)
    except UnzipError as error:
        advice = "unpack the archive and name the folder"
        raise UnreadableError(error.code, error.reason, advice) from error
    except OSError as error:
        reason = f"cannot be read: {error.strerror or error}"
        advice = "check the path and the permissions"
        raise UnreadableError("unreadable-file", reason, advice) from error
    if is_packed(path) and data.startswith(_GZIP):
        return _unpack(data, options)
    return data


def shown_name(path: Path) -> str:
    """Return what a source is called in results: its path; letters that are none become «\ufffd».

    A name in another encoding than that of the system can be opened, not written as text.

    >>> shown_name(Path("refs", "a.bib")), shown_name(STDIN)
    ('refs/a.bib', '<stdin>')
    """
    return STDIN_NAME if path == STDIN else _HALF.sub("\ufffd", path.as_posix())


def is_there(path: Path, options: ReadOptions) -> bool:
    """Whether a path is that of a file, also of one in a ZIP archive."""
    try:
        return path.is_file() or is_member(path, options)
    except (OSError, ValueError):
        return False


def is_packed(path: PurePath) -> bool:
    """Whether a path is that of a single file packed by gzip.

    >>> is_packed(PurePath("refs.bib.gz")), is_packed(PurePath("refs.bib"))
    (True, False)
    """
    return path.suffix.lower() == _PACKED


def unpacked_name(path: PurePath) -> PurePath:
    """Return the name that tells the format: without the suffix of packing.

    >>> unpacked_name(PurePath("refs.bib.gz")).name
    'refs.bib'
    """
    return path.with_suffix("") if is_packed(path) else path


def _read_some(stream: BinaryIO, most: int) -> bytes:
    """Read so many bytes at most, piece by piece: memory is taken only for what is there."""
    pieces = []
    while most > 0 and (piece := stream.read(min(most, _PIECE))):
        pieces.append(piece)
        most -= len(piece)
    return b"".join(pieces)


def _unpack(data: bytes, options: ReadOptions) -> bytes:
    """Unpack a file; no file in good faith is so many times larger than packed."""
    bomb = max(len(data) * options.max_ratio, _HARMLESS)
    most = min(bomb, options.max_unpacked_bytes)
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as packed:
            unpacked = _read_some(cast(BinaryIO, packed), most + 1)
    except (OSError, EOFError, zlib.error) as error:
        reason = f"the packed file is damaged: {error}"
        raise UnreadableError("damaged-archive", reason, "pack the file again") from error
    if len(unpacked) <= most:
        return unpacked
    if most == bomb:
        raise UnreadableError(
            "too-large",
            f"it unpacks to more than {options.max_ratio:,} times its size (max_ratio), as only "
            "harmful files do",
            "unpack it, or raise max_ratio under [read] in your settings file",
        )
    raise UnreadableError(
        "too-large",
        f"it unpacks to more than {options.max_unpacked_bytes:,} bytes (max_unpacked_bytes)",
        "split it, or raise max_unpacked_bytes under [read] in your settings file",
    )
