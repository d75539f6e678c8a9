"""Files that are not the program's go over from an old folder of results into the new one."""

import errno
import os
import shutil
import stat
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

#: What systems say of files that get no second name: the file system knows none, or the owner
#: is another (fs.protected_hardlinks of Linux). They are moved later.
_NO_LINK = {errno.EPERM, errno.EACCES, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK, errno.ENOSYS}


def carry(old: Path, new: Path, ours: Collection[str]) -> None:
    """Give what stands in ``old`` a second name in ``new``, all but ``ours`` (relative, with /).

    Where a file system knows no second names, nothing happens: :func:`dissolve` moves it.
    Raises :class:`OSError` where that cannot be: EXDEV for another file system inside.
    """
    device = old.stat().st_dev
    for name, path, is_folder in _walk(old):
        target = new / name
        if is_folder:
            if path.lstat().st_dev != device:
                raise OSError(errno.EXDEV, "another file system is mounted there", str(path))
            target.mkdir(exist_ok=True)
        elif name not in ours:
            _link(path, target)
    for name, path, is_folder in _walk(old):
        if is_folder:
            with suppress(OSError):
                shutil.copystat(path, new / name)


def set_aside(old: Path, new: Path, names: Iterable[str]) -> None:
    """Keep files of ``old`` under other names in ``new``, such as «coupling (2).csv»."""
    for name in names:
        target = _free(new / name)
        _link(old / name, target)
        if not os.path.lexists(target):
            shutil.copy2(old / name, target, follow_symlinks=False)


def dissolve(old: Path, new: Path, ours: Collection[str]) -> None:
    """Take a folder away: ``ours`` are removed, all else is in ``new`` or goes there.

    Of a file that stands in both the later one is kept, and the other one too where ``old`` has
    the later. Raises :class:`OSError` where something cannot be moved; it stays where it is.
    """
    for name, path, is_folder in _walk(old):
        if is_folder:
            os.chmod(path, path.lstat().st_mode | stat.S_IRWXU)
            if name not in ours and not os.path.lexists(new / name):
                (new / name).mkdir(parents=True)
                shutil.copystat(path, new / name)
        elif name in ours or _is_kept(path, new / name):
            path.unlink()
        else:
            _move(path, _free(new / name))
    for _, path, is_folder in reversed(list(_walk(old))):
        if is_folder:
            path.rmdir()
    old.rmdir()


def _walk(folder: Path) -> Iterator[tuple[str, Path, bool]]:
    """Yield all that stands in a folder and below, folders before what is in them.

    A link to a folder is no folder.
    """
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        for entry in sorted(os.scandir(here), key=lambda one: one.name):
            path = Path(entry.path)
            is_folder = entry.is_dir(follow_symlinks=False)
            yield path.relative_to(folder).as_posix(), path, is_folder
            if is_folder:
                waiting.append(path)


def _link(path: Path, target: Path) -> None:
    """Give a file a second name; a file of ours under the same one, in other letters, is kept."""
    try:
        os.link(path, target, follow_symlinks=False)
    except FileExistsError:
        if target.is_dir():
            raise
    except NotImplementedError:
        return
    except OSError as error:
        if error.errno not in _NO_LINK:
            raise


def _is_kept(path: Path, other: Path) -> bool:
    """Whether a file stands elsewhere too: the same one, or a later one."""
    try:
        one, two = path.lstat(), other.lstat()
    except FileNotFoundError:
        return False
    return os.path.samestat(one, two) or one.st_mtime_ns <= two.st_mtime_ns


def _free(path: Path) -> Path:
    """Return a path where nothing stands: this one, else «notes (2).txt» and so on."""
    number, found = 1, path
    while os.path.lexists(found):
        number += 1
        found = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return found


def _move(path: Path, target: Path) -> None:
    """Move a file to where nothing stands, and write over nothing that comes there meanwhile."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(path, target, follow_symlinks=False)
        path.unlink()
    except (OSError, NotImplementedError):
        if os.path.lexists(target):
            raise
        os.rename(path, target)
