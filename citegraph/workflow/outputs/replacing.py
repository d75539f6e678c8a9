"""Results that take the place of older ones at one moment: all of them, or none."""

import errno
import logging
import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from citegraph.errors import CitegraphError
from citegraph.workflow.durable import sync_file, sync_folder
from citegraph.workflow.outputs.carrying import carry, set_aside
from citegraph.workflow.outputs.exchanging import exchange
from citegraph.workflow.outputs.files import as_bytes, create, unwritable
from citegraph.workflow.outputs.made import MANIFEST, is_ours, listed_outputs, outdated, sha256_of
from citegraph.workflow.outputs.staging import (
    LEFT_BEHIND,
    UNFINISHED,
    StagedFolder,
    commit_lock,
    dissolve_results,
    place_of,
    staged_folder,
    staged_name,
)

#: What systems say of a folder that cannot get another name: it is mounted, or part of an image.
_FIXED = (errno.EXDEV, errno.EBUSY)
_log = logging.getLogger(__name__)


def replace_folder(
    folder: Path, contents: Iterable[tuple[str, str | bytes]], manifest: str = MANIFEST
) -> None:
    """Make a folder anew of texts and bytes under their names, the manifest last.

    They are written into a folder beside it, which then changes places with it: whatever happens,
    there are either all old results or all new ones. What is not listed in the old manifest is
    not the program's and goes over into the new folder. Raises :class:`CitegraphError` when it
    cannot be written; then everything stays as it was.
    """
    target = real_folder(folder)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with staged_folder(target) as staged:
            names = _fill(staged.path, contents)
            with commit_lock(target):
                _commit(staged, target, names, manifest)
    except OSError as error:
        raise unwritable(folder, error) from error


def check_writable(folder: Path, names: Iterable[str] = ()) -> None:
    """Raise :class:`CitegraphError` where results cannot be written; nothing is left behind.

    ``names`` are files that will be: files of others that are called so are not written over.
    """
    target = real_folder(folder)
    try:
        if target.is_dir():
            if not os.access(target, os.R_OK | os.W_OK | os.X_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
            if not is_ours(target):
                _refuse_foreign(folder, target, names)
        place = place_of(target)
        while not place.exists() and place != place.parent:
            place = place.parent
        probe = place / staged_name(target)
        probe.mkdir()
        probe.rmdir()
    except OSError as error:
        raise unwritable(folder, error) from error


def real_folder(folder: Path) -> Path:
    """Return the folder that a path means, links followed; it may be yet to be made.

    Raises :class:`CitegraphError` where it is something else, or leads to a folder with files
    that are not ours.
    """
    real = Path(os.path.realpath(folder))
    if os.path.lexists(real) and not real.is_dir():
        raise CitegraphError(f"{folder} is no folder; choose another --out or --name")
    if folder.is_symlink():
        if not real.is_dir():
            raise CitegraphError(f"{folder} is a link to {real}, which is not there; make it first")
        if any(real.iterdir()) and not is_ours(real):
            raise CitegraphError(
                f"{folder} is a link to {real}, where other files than results stand; "
                "choose another --out or --name"
            )
    return real


def _refuse_foreign(folder: Path, target: Path, names: Iterable[str]) -> None:
    found = next((name for name in names if os.path.lexists(target / name)), None)
    if found:
        raise CitegraphError(
            f"{folder / found} is there and was not made by citegraph; "
            "move it away, or choose another --out or --name"
        )


def _fill(folder: Path, contents: Iterable[tuple[str, str | bytes]]) -> list[str]:
    """Write everything into a new folder, on the disk; return the names in their order."""
    names = []
    for name, content in contents:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(create(path), "wb") as file:
            file.write(as_bytes(content))
            file.flush()
            sync_file(file.fileno())
        names.append(name)
        del content  # Until the next one comes, its memory is free.
    return names


def _commit(staged: StagedFolder, target: Path, names: list[str], manifest: str) -> None:
    """Put new results in place of those that are there."""
    if not target.exists():
        staged.finish()
        os.rename(staged.path, target)
        sync_folder(target.parent)
        return
    _refuse_folders(target, names)
    if not is_ours(target):
        _refuse_foreign(target, target, names)
    ours = {*names, *outdated(target, names, manifest)}
    others = _files_of_others(staged.path, target, names, manifest)
    try:
        if place_of(target) == target:
            raise OSError(errno.EXDEV, "it cannot get another name")
        carry(target, staged.path, ours)
        set_aside(target, staged.path, others)
        with suppress(OSError):
            shutil.copystat(target, staged.path)
        staged.finish()
        swap(staged.path, target)
    except OSError as error:
        if error.errno not in _FIXED:
            raise
        set_aside(target, target, others)
        _put_in_place(staged.path, target, names, ours, manifest)
        return
    sync_folder(target.parent)
    try:
        dissolve_results(staged.path, target)
    except OSError:
        # The new results are in place; what is left goes with the next build.
        _log.warning(LEFT_BEHIND, staged.path, exc_info=True)


def _refuse_folders(target: Path, names: list[str]) -> None:
    for name in names:
        if (target / name).is_dir() and not (target / name).is_symlink():
            raise IsADirectoryError(errno.EISDIR, f"{name} is a folder there")


def _files_of_others(staged: Path, target: Path, names: list[str], manifest: str) -> list[str]:
    """Return the names of new results under which something else stands that we did not write.

    That is known where a manifest lists what we wrote, as those of earlier versions do not.
    """
    listed = listed_outputs(target, manifest)
    return [
        name
        for name in names
        if listed and name != manifest and name not in listed
        if (target / name).is_file() and sha256_of(target / name) != sha256_of(staged / name)
    ]


def swap(staged: Path, target: Path) -> None:
    """Let two folders, or files, change places: at one moment, or else by way of a third name.

    After a crash between the three, :func:`~citegraph.workflow.outputs.staging.sweep` ends it.
    """
    if exchange(staged, target):
        return
    old = staged.with_suffix(".old")
    os.rename(target, old)
    try:
        os.rename(staged, target)
    except OSError:
        os.rename(old, target)
        raise
    os.rename(old, staged)


def _put_in_place(
    staged: Path, target: Path, names: list[str], ours: set[str], manifest: str
) -> None:
    """Put files in place one by one, where the folder itself cannot change places.

    Meanwhile there is no manifest: what has none is not whole.
    """
    (staged / UNFINISHED).touch()
    (target / manifest).unlink(missing_ok=True)
    sync_folder(target)
    for name in ours - set(names):
        (target / name).unlink(missing_ok=True)
    for name in names:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        os.replace(staged / name, target / name)
    sync_folder(target)
