"""Where entries lie, and files that are opened there and nowhere else.

``OUT/.cache/citegraph/1/files/ab/cdef…``: the number is the version of the format. Only kinds and
hexadecimal digits make a path, never a text of the user; a link on the way is no way.
"""

import errno
import os
import re
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from citegraph.workflow.caching.entry import VERSION

_TAG = (
    "Signature: 8a477f597d28d172789f06886806bc55\n"
    "# Kept by citegraph for the next build; delete it at any time.\n"
    "# This is a cache directory tag: https://bford.info/cachedir/\n"
)
#: Files that tell backup programs and git to leave the folder out.
_SIGNS = {"CACHEDIR.TAG": _TAG, ".gitignore": "*\n"}
_NAME = re.compile(r"[0-9a-f]{62}")
_PREFIX = re.compile(r"[0-9a-f]{2}")
_VERSION = re.compile(r"[1-9][0-9]{0,3}")
_KIND = re.compile(r"[a-z]{1,20}")
_ASIDE = re.compile(r"[0-9a-f]{62}\.[0-9a-f]{8}\.tmp")
_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0)
_NONBLOCK = getattr(os, "O_NONBLOCK", 0)


def cache_folder(out: Path) -> Path:
    """Return the folder of the cache of what is built into a folder.

    >>> cache_folder(Path("graphs")).as_posix()
    'graphs/.cache/citegraph'
    """
    return out / ".cache" / "citegraph"


def entry_place(root: Path, kind: str, key: str) -> Path:
    """Return where the entry of a key lies.

    >>> entry_place(Path("c"), "files", "ab" + 62 * "0").relative_to("c").parts[:3]
    ('1', 'files', 'ab')
    """
    if not (_KIND.fullmatch(kind) and _PREFIX.fullmatch(key[:2]) and _NAME.fullmatch(key[2:])):
        raise ValueError(f"{kind!r}, {key!r} is no key of the cache")
    return root / str(VERSION) / kind / key[:2] / key[2:]


def read_inside(root: Path, place: Path, most: int) -> bytes:
    """Return the bytes of a file in the folder of the cache.

    Raises :class:`OSError` where it is not there, is no plain file, has more than ``most`` bytes,
    or a link leads to it.
    """
    _check_way(root, place.parent)
    handle = os.open(place, os.O_RDONLY | _NOFOLLOW | _BINARY | _NONBLOCK)
    with open(handle, "rb") as file:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode) or found.st_size > most:
            raise OSError(f"{place} is no file of the cache")
        return file.read(most)


def write_inside(root: Path, place: Path, data: bytes) -> None:
    """Write a file in the folder of the cache: whole or not at all; raises :class:`OSError`.

    That it is on the disk is not waited for: a sum says whether it is.
    """
    _make_way(root, place.parent)
    aside = place.with_name(f"{place.name}.{token_hex(4)}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NOFOLLOW | _BINARY
    handle = os.open(aside, flags, 0o666)
    try:
        with open(handle, "wb") as file:
            file.write(data)
        os.replace(aside, place)
    except BaseException:
        with suppress(OSError):
            os.unlink(aside)
        raise


def find_entries(root: Path, *, aside: bool = False) -> Iterator[tuple[str, Path]]:
    """Yield the kind and place of every entry, of any version; ``aside``: of files half written.

    What has any other name is not ours, and is passed by.
    """
    name = _ASIDE if aside else _NAME
    for version in _inside(root, _VERSION):
        for kind in _inside(version, _KIND):
            for prefix in _inside(kind, _PREFIX):
                yield from ((kind.name, place) for place in _inside(prefix, name, folders=False))


def remove_empty_folders(root: Path) -> None:
    """Remove the folders of entries that hold nothing any more."""
    for version in _inside(root, _VERSION):
        for kind in _inside(version, _KIND):
            for prefix in _inside(kind, _PREFIX):
                with suppress(OSError):
                    os.rmdir(prefix)
            with suppress(OSError):
                os.rmdir(kind)
        with suppress(OSError):
            os.rmdir(version)


def _inside(folder: Path, name: re.Pattern[str], *, folders: bool = True) -> list[Path]:
    """The folders, or files, with such names in a folder, sorted; links are neither."""
    try:
        with os.scandir(folder) as found:
            return sorted(
                Path(one.path)
                for one in found
                if name.fullmatch(one.name)
                and (
                    one.is_dir(follow_symlinks=False)
                    if folders
                    else one.is_file(follow_symlinks=False)
                )
            )
    except OSError:
        return []


def _way(root: Path, folder: Path) -> Iterator[Path]:
    """The folders from ``.cache`` down to a folder in it."""
    yield from (root.parent, root)
    place = root
    for part in folder.relative_to(root).parts:
        place = place / part
        yield place


def _check_way(root: Path, folder: Path) -> None:
    for place in _way(root, folder):
        _check_folder(place)


def _check_folder(place: Path) -> None:
    if not stat.S_ISDIR(os.lstat(place).st_mode):
        reason = "a link or a file stands where a folder should be"
        raise NotADirectoryError(errno.ENOTDIR, reason, place)


def _make_way(root: Path, folder: Path) -> None:
    with suppress(OSError):
        return _check_way(root, folder)
    os.makedirs(root.parent.parent, exist_ok=True)
    for place in _way(root, folder):
        with suppress(FileExistsError):
            os.mkdir(place)
        _check_folder(place)
        if place == root:
            _put_signs(root)


def _put_signs(root: Path) -> None:
    for name, text in _SIGNS.items():
        with suppress(FileExistsError), open(root / name, "x", encoding="utf-8") as file:
            file.write(text)
