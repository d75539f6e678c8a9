"""ZIP archives unpacked within bounds: whatever a member claims, no more is taken from it."""

import io
import struct
import zlib
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
_DIRECTORY_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 0x1
# Small members may be of one character: only what is large can be a bomb.
_HARMLESS = 1 << 20


class UnzipError(Exception):
    """An archive or a member that cannot be unpacked: a code of a problem, and the reason."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason


class Unzip:
    """An open archive. All that is read from it together keeps within the bounds."""

    def __init__(self, data: bytes, options: ReadOptions) -> None:
        """Open the archive; raises :class:`UnzipError` when it is none, or has too many members."""
        # The directory is counted before it is read: each entry costs twenty times its bytes.
        if data.count(_DIRECTORY_ENTRY) > options.max_members:
            raise UnzipError("too-large", f"it holds more than {options.max_members:,} files")
        try:
            self._archive = ZipFile(io.BytesIO(data))
        except _DAMAGE as error:
            raise UnzipError("damaged-archive", f"the archive is damaged: {error}") from error
        self._left = options.max_unpacked_bytes
        self._options = options
        self.members: tuple[ZipInfo, ...] = tuple(
            info for info in self._archive.infolist() if not info.is_dir()
        )
        self._by_name = {info.filename: info for info in self.members}

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    def read(self, member: str | ZipInfo) -> bytes:
        """Return the bytes of a member; raises :class:`UnzipError` for one that has none."""
        info = self._by_name.get(member) if isinstance(member, str) else member
        if info is None:
            raise UnzipError("missing-part", f"«{member}» is not in the archive")
        if info.flag_bits & _ENCRYPTED:
            raise UnzipError("encrypted", "it is protected by a password")
        self._check(info)
        try:
            with self._archive.open(info) as stream:
                data = stream.read(self._left + 1)
        except _DAMAGE as error:
            raise UnzipError("damaged-archive", f"it cannot be unpacked: {error}") from error
        self._left -= len(data)
        if self._left < 0:
            raise self._too_large()
        return data

    def _check(self, info: ZipInfo) -> None:
        if info.file_size > self._left:
            raise self._too_large()
        ratio = info.file_size / max(info.compress_size, 1)
        if info.file_size > _HARMLESS and ratio > self._options.max_ratio:
            raise UnzipError(
                "too-large",
                f"it unpacks to {ratio:,.0f} times its size, as only harmful files do",
            )

    def _too_large(self) -> UnzipError:
        most = self._options.max_unpacked_bytes
        return UnzipError("too-large", f"it unpacks to more than {most:,} bytes")
