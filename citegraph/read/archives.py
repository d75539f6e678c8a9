"""ZIP archives of sources: every file in them is named as if the archive were a folder."""

import os
from collections import Counter
from functools import lru_cache
from pathlib import Path, PurePosixPath
from zipfile import ZipInfo

from citegraph.read.encoding import decode
from citegraph.read.options import ReadOptions
from citegraph.read.unzip import Unzip, UnzipError

_SUFFIX = ".zip"
#: Says that the name of a member is in UTF-8; else programs use the code page of their country.
_UTF8 = 0x800
_ZIP_DEFAULT = "cp437"


def is_archive(path: Path) -> bool:
    """Whether a path is that of a ZIP archive of sources."""
    return path.suffix.lower() == _SUFFIX


def archive_members(path: Path, options: ReadOptions) -> tuple[Path, ...]:
    """Return the files in an archive as ``papers.zip/inner/a.txt``, in its order.

    Raises :class:`UnzipError` when it cannot be opened or holds too much.
    """
    return tuple(path / name for name in _opened(path, options)[1])


def find_archive(path: Path) -> Path | None:
    """Return the archive that a path leads into, None when it is no such path."""
    return next((one for one in path.parents if is_archive(one) and os.path.isfile(one)), None)


def is_member(path: Path, options: ReadOptions) -> bool:
    """Whether a path is that of a file in a ZIP archive that can be opened."""
    archive = find_archive(path)
    try:
        return archive is not None and path in archive_members(archive, options)
    except UnzipError:
        return False


def read_member(archive: Path, path: Path, options: ReadOptions) -> bytes:
    """Return the bytes of a file in an archive; raises :class:`UnzipError`."""
    opened, members = _opened(archive, options)
    info = members.get(path.relative_to(archive).as_posix())
    if info is None:
        raise UnzipError("unreadable-file", "it is not in the archive")
    return opened.read(info, options.max_bytes)


def _opened(path: Path, options: ReadOptions) -> tuple[Unzip, dict[str, ZipInfo]]:
    try:
        status = path.stat()
    except OSError as error:
        raise UnzipError("unreadable-file", str(error.strerror or error)) from error
    return _open(path, (status.st_mtime_ns, status.st_size), options)


@lru_cache(maxsize=1)
def _open(
    path: Path, version: tuple[int, int], options: ReadOptions
) -> tuple[Unzip, dict[str, ZipInfo]]:
    """Open an archive once for all its members; a changed file is opened again."""
    archive = Unzip(path, options)
    most = options.max_archive_bytes
    if sum(info.file_size for info in archive.members) > most:
        raise UnzipError(
            "too-large",
            f"its files have more than {most:,} bytes together (raise max_archive_bytes under "
            "[read] in your settings file if it is worth more)",
        )
    members: dict[str, ZipInfo] = {}
    seen: Counter[str] = Counter()
    for info, name in zip(archive.members, _names(archive.members), strict=True):
        seen[name] += 1
        while (free := _numbered(name, seen[name])) in members:
            seen[name] += 1
        members[free] = info
    return archive, members


def _names(members: tuple[ZipInfo, ...]) -> list[str]:
    """Return the names of members; those in an unknown code page are guessed together."""
    raw = [_raw_name(info) for info in members]
    told = "\n".join(name.decode("latin-1") for name in raw if name is not None)
    guessed = iter(decode(told.encode("latin-1")).text.split("\n"))
    return [
        safe_name(info.filename if name is None else next(guessed, ""))
        for info, name in zip(members, raw, strict=True)
    ]


def _raw_name(info: ZipInfo) -> bytes | None:
    """Return the bytes of a name whose encoding is not told."""
    if info.flag_bits & _UTF8:
        return None
    try:
        name = info.filename.encode(_ZIP_DEFAULT)
    except UnicodeEncodeError:
        return None
    return None if b"\n" in name or b"\r" in name else name


def safe_name(name: str) -> str:
    r"""Return the name of a member as one inside its archive, wherever it pretends to lie.

    >>> safe_name("../../etc/passwd"), safe_name("C:\\refs\\a.txt"), safe_name("/")
    ('etc/passwd', 'C_/refs/a.txt', '_')
    """
    printable = "".join(char if char.isprintable() else "_" for char in name)
    parts = printable.replace("\\", "/").replace(":", "_").split("/")
    kept = [part for part in parts if part not in ("", ".", "..")]
    return "/".join(kept) or "_"


def _numbered(name: str, number: int) -> str:
    """Return the name of the first, second … member that is called so: a.txt, a (2).txt."""
    path = PurePosixPath(name)
    return str(path.with_name(f"{path.stem} ({number}){path.suffix}")) if number > 1 else name
