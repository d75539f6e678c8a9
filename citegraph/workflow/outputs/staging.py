"""The folder beside the results in which new ones are made, and what killed builds leave there."""

import errno
import logging
import os
import re
import secrets
import shutil
import stat
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from io import FileIO
from pathlib import Path

from citegraph.errors import CitegraphError
from citegraph.workflow.durable import sync_folder
from citegraph.workflow.file_locks import locked
from citegraph.workflow.outputs.carrying import dissolve
from citegraph.workflow.outputs.files import create
from citegraph.workflow.outputs.made import MANIFEST, REPORT_MANIFEST, listed_outputs, outdated

#: In a folder in which all is to be removed if the program ends now; its lock is held meanwhile.
UNFINISHED = ".unfinished"
#: Another program moves files within a folder for a moment only.
_SECONDS = 60.0
LEFT_BEHIND = "%s: older results cannot be taken away; look what is in them"
#: No link is followed, and no pipe waited for.
_AS_IT_IS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_log = logging.getLogger(__name__)


def place_of(folder: Path) -> Path:
    """Return the folder in which new results of ``folder`` are made: that which it stands in.

    That is the folder itself where it cannot be given another name, or nothing can be made
    beside it.
    """
    if folder.is_dir() and (os.path.ismount(folder) or not os.access(folder.parent, os.W_OK)):
        return folder
    return folder.parent


@contextmanager
def commit_lock(folder: Path) -> Iterator[None]:
    """Keep other programs from putting results in place of a folder, and wait for one that does.

    Raises :class:`CitegraphError` when that takes a minute.
    """
    path = place_of(folder) / f".{folder.name}.lock"
    with ExitStack() as held:
        while True:
            file = held.enter_context(_lock_file(path))
            if not held.enter_context(locked(file, seconds=_SECONDS)):
                raise CitegraphError(
                    f"{folder}: another program is putting results there; try again when it has"
                )
            # Who had it before us has taken the file away: then it locks nobody out.
            with suppress(FileNotFoundError):
                if os.path.samestat(os.fstat(file.fileno()), path.stat()):
                    break
            held.close()
        try:
            yield
        finally:
            with suppress(OSError):
                path.unlink()


def _lock_file(path: Path) -> FileIO:
    """Open the file of a lock, which is made where it is not there.

    Raises :class:`CitegraphError` for anything else: a pipe would be waited for, and a link leads
    elsewhere.
    """

    def opened(name: str, flags: int) -> int:
        return os.open(name, flags | _AS_IT_IS, 0o666)

    try:
        file = open(path, "ab", buffering=0, opener=opened)
    except OSError as error:
        if error.errno not in (errno.ELOOP, errno.ENXIO, errno.EISDIR):
            raise
    else:
        if stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            return file
        file.close()
    raise CitegraphError(
        f"{path} is no plain file, which keeps results from being put in place; "
        "take it away, or choose another --out or --name"
    )


def staged_name(folder: Path) -> str:
    """Return a name that no other folder has, and that is swept."""
    return f".{folder.name}-{secrets.token_hex(8)}.tmp"


class StagedFolder:
    """A folder that is being filled; its lock tells that the program which fills it is alive."""

    def __init__(self, path: Path, like: Path) -> None:
        self.path = path
        self._held = ExitStack()
        path.mkdir()
        if like.is_dir():
            os.chmod(path, stat.S_IMODE(like.stat().st_mode) | stat.S_IRWXU)
        mark = self._held.enter_context(open(create(path / UNFINISHED), "r+b", buffering=0))
        self._held.enter_context(locked(mark, seconds=0))
        self._made = path.stat()

    def finish(self) -> None:
        """Let the disk have it, and say that it is whole: from now on it is not swept as scrap."""
        self._held.close()
        for folder, _, _ in os.walk(self.path):
            sync_folder(Path(folder))
        (self.path / UNFINISHED).unlink()
        sync_folder(self.path)

    def close(self) -> None:
        """Remove it, unless it has changed places with another one, or has another name."""
        self._held.close()
        with suppress(FileNotFoundError):
            if os.path.samestat(self._made, self.path.stat()):
                remove(self.path)


@contextmanager
def staged_folder(folder: Path) -> Iterator[StagedFolder]:
    """Make a new folder for results of ``folder``; at the end it is gone, wherever it went."""
    with commit_lock(folder):
        sweep(folder)
        staged = StagedFolder(place_of(folder) / staged_name(folder), folder)
    try:
        yield staged
    finally:
        staged.close()


def sweep(folder: Path) -> None:
    """Remove what killed programs left of results of a folder; the lock of commits is held.

    What is not the program's in it, as in an old folder that was not taken away yet, goes where
    it belongs.
    """
    left = re.compile(rf"\.{re.escape(folder.name)}-[0-9a-f]{{16}}\.(old|tmp)")
    for place in {folder.parent, folder}:
        names = sorted(os.listdir(place)) if place.is_dir() else []
        # Before the new ones the old ones: where there is nothing, they are the results.
        for name in sorted((name for name in names if left.fullmatch(name)), key=_suffix):
            path = place / name
            try:
                if path.is_dir() and not path.is_symlink():
                    _sweep(path, folder)
            except OSError:
                _log.warning(LEFT_BEHIND, path, exc_info=True)


def _suffix(name: str) -> str:
    return name.rpartition(".")[2] + name


def _sweep(path: Path, folder: Path) -> None:
    mark = path / UNFINISHED
    if mark.is_file():
        with open(mark, "r+b", buffering=0) as file, locked(file, seconds=0) as is_dead:
            pass
        if is_dead:
            remove(path)
    elif not any(path.iterdir()):
        path.rmdir()  # Not begun yet.
    elif not folder.exists():
        os.rename(path, folder)
    else:
        dissolve_results(path, folder)


def dissolve_results(old: Path, new: Path) -> None:
    """Take a folder with older results away; what is not the program's goes into ``new``."""
    ours: set[str] = set()
    for manifest in (MANIFEST, REPORT_MANIFEST):
        kept = listed_outputs(new, manifest)
        ours |= kept.keys() | outdated(old, kept, manifest)
        if (new / manifest).is_file():
            ours.add(manifest)
    dissolve(old, new, ours)


def remove(path: Path) -> None:
    """Remove a folder that is ours with all that is in it."""
    for folder, _, _ in os.walk(path):
        with suppress(OSError):
            os.chmod(folder, stat.S_IRWXU)
    shutil.rmtree(path, ignore_errors=True)
