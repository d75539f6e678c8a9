"""ZIP archives unpacked within bounds: whatever a member claims, no more is taken from it."""

import io
import struct
import zlib
from pathlib import Path
from typing import BinaryIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from citegraph.read.options import ReadOptions

#: What zipfile raises for archives that are damaged or made to do damage.
_DAMAGE = (
    BadZipFile,
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
    struct.error,
    zlib.error,
)
# The record that ends an archive: how many bytes its directory takes is at offset 12.
_END = b"PK\x05\x06"
_END_SIZE = 22
_LONGEST_COMMENT = 65_535
_DIRECTORY_SIZE = struct.Struct("<12xL")
#: Bytes of a member in the directory: its name is not longer than this in good faith.
_ENTRY = 400
_ENCRYPTED = 0x1
#: How a bound is named to who may want to raise it.
_KEY = "(raise {} under [read] in your settings file if it is worth more)"
# Small members may be of one character: only what is large can be a bomb.
_HARMLESS = 1 << 20


class UnzipError(Exception):
    """An archive or a member that cannot be unpacked: a code of a problem, and the reason."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason


class Unzip:
    """An open archive in memory or on disk; ``members`` are its files in the order of it."""

    def __init__(self, archive: bytes | Path, options: ReadOptions) -> None:
        """Open the archive; raises :class:`UnzipError` when it is none, or has too many members."""
        try:
            self._archive = _open(archive, options)
        except _DAMAGE as error:
            raise UnzipError("damaged-archive", f"the archive is damaged: {error}") from error
        self._max_ratio = options.max_ratio
        self.members: tuple[ZipInfo, ...] = tuple(
            # ``is_dir`` of the standard library fails on a member without a name.
            info
            for info in self._archive.infolist()
            if not info.filename.endswith("/")
        )
        if len(self.members) > options.max_members:
            raise _too_many(options)
        self._by_name = {info.filename: info for info in self.members}

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    def read(self, member: str | ZipInfo, most: int, key: str = "max_bytes") -> bytes:
        """Return the bytes of a member.

        Raises :class:`UnzipError` for one that is missing, damaged, encrypted, or has more than
        ``most`` bytes, the bound that the option ``key`` sets.
        """
        info = self._by_name.get(member) if isinstance(member, str) else member
        if info is None:
            raise UnzipError("missing-part", f"«{member}» is not in the archive")
        if info.flag_bits & _ENCRYPTED:
            raise UnzipError("encrypted", "it is protected by a password")
        ratio = info.file_size / max(info.compress_size, 1)
        if info.file_size > _HARMLESS and ratio > self._max_ratio:
            times = f"{ratio:,.0f} times its size"
            reason = f"it unpacks to {times}, as only harmful files do {_KEY.format('max_ratio')}"
            raise UnzipError("too-large", reason)
        if info.file_size > most:
            reason = f"it unpacks to more than {most:,} bytes {_KEY.format(key)}"
            raise UnzipError("too-large", reason)
        try:
            with self._archive.open(info) as stream:
                return stream.read(most)
        except _DAMAGE as error:
            raise UnzipError("damaged-archive", f"it cannot be unpacked: {error}") from error


def _open(archive: bytes | Path, options: ReadOptions) -> ZipFile:
    if isinstance(archive, bytes):
        stream = io.BytesIO(archive)
        _check_directory(stream, options)
        return ZipFile(stream)
    with archive.open("rb") as file:
        _check_directory(file, options)
    return ZipFile(archive)


def _check_directory(stream: BinaryIO, options: ReadOptions) -> None:
    """Refuse a directory that is too long: each entry costs far more memory than its bytes."""
    size = stream.seek(0, io.SEEK_END)
    stream.seek(max(0, size - _END_SIZE - _LONGEST_COMMENT))
    tail = stream.read()
    end = tail.rfind(_END)
    if 0 <= end <= len(tail) - _END_SIZE:
        if _DIRECTORY_SIZE.unpack_from(tail, end)[0] > options.max_members * _ENTRY:
            raise _too_many(options)


def _too_many(options: ReadOptions) -> UnzipError:
    key = _KEY.format("max_members")
    return UnzipError("too-large", f"it holds more than {options.max_members:,} files {key}")
