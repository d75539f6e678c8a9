"""Files that are written whole or not at all, wherever the user named them."""

import os
import re
import secrets
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import cache
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO, TextIO

from citegraph.errors import CitegraphError
from citegraph.workflow.durable import sync_file, sync_folder
from citegraph.workflow.file_locks import locked

#: What is not finished yet; the living hold a lock on theirs.
_UNFINISHED = re.compile(r"\.citegraph-[0-9a-f]{16}\.tmp")


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 text with LF line ends, whole or not at all.

    Folders above are made. Raises :class:`CitegraphError` when it cannot be written; the old
    file stays.
    """
    write_bytes(path, as_bytes(text))


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file, whole or not at all, as :func:`write_text` does."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with whole_path(path) as interim:
            interim.write_bytes(data)
    except OSError as error:
        raise unwritable(path, error) from error


def write_folder(folder: Path, contents: Iterable[tuple[str, str | bytes]]) -> None:
    """Write texts, and bytes as they are, under their names into a folder of the user.

    A name may lead into folders below («figures/map.svg»), which are made. Each is written aside
    as it comes, so that they need not be in memory together; when all are, each is put in place:
    after an error before that no old file has changed. Raises :class:`CitegraphError` when the
    folder cannot be written.
    """
    path = folder
    try:
        with ExitStack() as written:
            for name, content in contents:
                path = folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                interim = written.enter_context(whole_path(path, follow=False))
                interim.write_bytes(as_bytes(content))
                del content  # Until the next one comes, its memory is free.
    except OSError as error:
        raise unwritable(path, error) from error


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file to write to; it takes the place of an old one when all of it is written.

    An old file keeps its permissions, and a link leads on to where it led. To a device or a pipe
    such as ``/dev/stdout`` is written as it comes. After an error the old file is as it was.
    Raises :class:`OSError`.
    """
    if _is_stream(path):
        with open(path, "wb") as stream:
            yield stream
        return
    with whole_path(path) as interim, open(interim, "r+b") as file:
        yield file


@contextmanager
def whole_text(path: Path) -> Iterator[TextIO]:
    """Open a file as :func:`whole_file` does, for UTF-8 text whose line ends stay as they are."""
    with whole_file(path) as file:
        text = TextIOWrapper(file, encoding="utf-8", errors="replace", newline="")
        yield text
        text.flush()
        text.detach()


@contextmanager
def whole_path(path: Path, *, follow: bool = True) -> Iterator[Path]:
    """Yield the name of an empty file beside ``path``, for libraries that open files themselves.

    It takes the place of ``path`` at the end, as that of :func:`whole_file` does; where ``path``
    is a link, that of what it leads to, or of the link itself where ``follow`` is False.
    """
    place = Path(os.path.realpath(path)) if follow else path
    _refuse_what_is_no_file(place)
    sweep_files(place.parent)
    with ExitStack() as lock:
        with _told_of(path):
            interim = lock.enter_context(_new_file(place.parent))
        try:
            yield interim
            with _told_of(path):
                _put(interim, place, lock)
        except BaseException:
            lock.close()
            interim.unlink(missing_ok=True)
            raise
    sync_folder(place.parent)


@contextmanager
def _told_of(path: Path) -> Iterator[None]:
    """Let errors speak of the path that the user named."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror or str(error), str(path)) from error


def as_bytes(content: str | bytes) -> bytes:
    r"""Return bytes as they are, and text as UTF-8; half of a surrogate pair becomes «?».

    >>> as_bytes("ё"), as_bytes(b"PNG")
    (b'\xd1\x91', b'PNG')
    """
    return content if isinstance(content, bytes) else content.encode("utf-8", "replace")


def unwritable(path: Path, error: OSError) -> CitegraphError:
    """Return what to tell of a path that the system does not let us write."""
    return CitegraphError(
        f"{path}: cannot be written: {error.strerror or error}; "
        "choose another folder with --out, or free the place"
    )


def create(path: Path) -> int:
    """Make a file with the permissions of any new one (umask), and return its number.

    Raises :class:`FileExistsError` where something is already.
    """
    flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0)
    return os.open(path, flags, 0o666)


@cache
def sweep_files(folder: Path) -> None:
    """Remove what killed programs left unfinished in a folder; once, it need not be always."""
    with suppress(OSError):
        for entry in list(os.scandir(folder)):
            if _UNFINISHED.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                with suppress(OSError):
                    _remove_dead(Path(entry.path))


def _remove_dead(path: Path) -> None:
    """Remove a file unless a living program holds its lock."""
    with open(path, "r+b", buffering=0) as file, locked(file, seconds=0) as is_ours:
        if is_ours and sys.platform != "win32":
            path.unlink()
    if is_ours and sys.platform == "win32":
        path.unlink()  # Fails for a file that anybody has open.


@contextmanager
def _new_file(folder: Path) -> Iterator[Path]:
    """Make an empty file of a name of its own, and hold its lock while it is worked on."""
    while True:
        interim = folder / f".citegraph-{secrets.token_hex(8)}.tmp"
        with open(create(interim), "r+b", buffering=0) as file, locked(file, seconds=0) as is_ours:
            # Another program may have swept it before it was locked.
            if is_ours and interim.exists():
                yield interim
                return


def _put(interim: Path, place: Path, lock: ExitStack) -> None:
    """Let the disk have a file; give it its name, and the permissions of the old one."""
    with open(interim, "r+b") as file:
        sync_file(file.fileno())
    with suppress(OSError):
        mode = os.lstat(place).st_mode
        if stat.S_ISREG(mode):
            os.chmod(interim, stat.S_IMODE(mode))
    if sys.platform == "win32":
        lock.close()  # An open file gets no other name there.
    os.replace(interim, place)


def _is_stream(path: Path) -> bool:
    """Whether a path is that of a terminal, of another device for characters, or of a pipe."""
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return False
    return stat.S_ISCHR(mode) or stat.S_ISFIFO(mode)


def _refuse_what_is_no_file(path: Path) -> None:
    """Raise for a device or a pipe: the administrator would put it out of the way."""
    with suppress(FileNotFoundError, NotADirectoryError):
        mode = os.lstat(path).st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode) or stat.S_ISLNK(mode)):
            raise OSError("no file stands there, but a device or a pipe")
