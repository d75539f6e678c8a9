"""Which files the user means by a list of files, folders and patterns."""

import glob
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from citegraph.errors import CitegraphError, UsageError
from citegraph.model.decision import DECISIONS_FILE
from citegraph.read.archives import archive_members, find_archive, is_archive
from citegraph.read.contents import STDIN
from citegraph.read.options import ReadOptions, default_options
from citegraph.read.table import SUFFIXES, is_read
from citegraph.read.unzip import UnzipError

_GLOB = frozenset("*?[")
#: How the manifest of results begins.
_MANIFESTS = ("manifest.json", "report.manifest.json")
_PROGRAM = b'"program": "citegraph"'
_HEAD = 200


@dataclass(frozen=True, slots=True)
class Sources:
    """Files to read in a stable order, each once, and what was left out.

    ``unknown`` are files of a folder that no reader takes. ``described`` are README files
    of a folder: they speak about the sources and are read only when they are named
    themselves. ``closed`` are places in a folder that cannot be read, each with the reason.
    """

    files: tuple[Path, ...]
    unknown: tuple[Path, ...] = ()
    described: tuple[Path, ...] = ()
    closed: tuple[tuple[Path, str], ...] = ()


class _Found(Enum):
    """What a path turned out to be."""

    NAMED = "a file that the user named himself"
    INSIDE = "a file in a folder"
    FOLDER = "a folder that cannot be opened"
    LINK = "a link to a folder; name the folder itself to read it"
    SPECIAL = "not a regular file"
    ARCHIVE = "an archive inside an archive; unpack the outer one to read it"
    EMPTY = "the archive holds no file that citegraph reads"


def find_sources(names: Iterable[str | Path], options: ReadOptions | None = None) -> Sources:
    """Expand files, folders (recursively), ZIP archives and patterns; "-" is standard input.

    Hidden files and results of this program are left out. A file that is named in two ways is read
    once, under the first of its names. A file in an archive is named as if the archive were a
    folder. Raises
    :class:`UsageError` for a name that does not exist or matches nothing, and
    :class:`CitegraphError` when no readable file is left.
    """
    given = [_checked(name) for name in names]
    files: dict[str, Path] = {}
    unknown: dict[Path, None] = {}
    described: dict[Path, None] = {}
    closed: dict[Path, str] = {}
    bounds = options or default_options()
    for path, found in (pair for name in given for pair in _expand(name, bounds)):
        if isinstance(found, str):
            closed[path] = found
        elif found not in (_Found.NAMED, _Found.INSIDE):
            closed[path] = found.value
        elif found is _Found.INSIDE and path.name == DECISIONS_FILE:
            continue
        elif found is _Found.INSIDE and path.stem.upper() == "README":
            described[path] = None
        elif found is _Found.NAMED or is_read(path):
            files.setdefault(os.path.realpath(path), path)
        else:
            unknown[path] = None
    if not files:
        raise CitegraphError(_nothing(given, unknown, closed))
    return Sources(
        tuple(files.values()), tuple(unknown), tuple(described), tuple(sorted(closed.items()))
    )


def _checked(name: str | Path) -> Path:
    if not str(name):
        raise UsageError("an empty name is no source; give a file, a folder or a pattern")
    return Path(name)


def _expand(name: Path, options: ReadOptions) -> Iterator[tuple[Path, _Found | str]]:
    """Yield the files that a name means, those in archives too, and what each is."""
    if name == STDIN:
        yield name, _Found.NAMED
        return
    for path, found in _resolve(name):
        if found in (_Found.NAMED, _Found.INSIDE) and is_archive(path):
            yield from _unpack(path, options)
        else:
            yield path, found


def _unpack(archive: Path, options: ReadOptions) -> Iterator[tuple[Path, _Found | str]]:
    """Yield the files in an archive, sorted; those that begin with a full stop are hidden."""
    try:
        members = sorted(archive_members(archive, options))
    except UnzipError as error:
        yield archive, error.reason
        return
    shown = [
        path
        for path in members
        if not any(part.startswith((".", "__MACOSX")) for part in path.relative_to(archive).parts)
    ]
    if not shown:
        yield archive, _Found.EMPTY
    for path in shown:
        yield path, _Found.ARCHIVE if is_archive(path) else _Found.INSIDE


def _resolve(path: Path) -> Iterator[tuple[Path, _Found]]:
    try:
        is_folder, exists = path.is_dir(), path.exists() or path.is_symlink()
    except OSError as error:
        raise CitegraphError(f"{path}: cannot be opened: {error.strerror or error}") from error
    if is_folder:
        yield from _walk(path)
    elif exists:
        yield path, _Found.NAMED
    elif _GLOB & set(str(path)):
        yield from _match(path)
    elif find_archive(path):
        yield path, _Found.NAMED
    else:
        raise UsageError(
            f"{path}: no such file or folder; "
            "give a file, a folder or a pattern such as «papers/*.txt»"
        )


def _walk(top: Path) -> Iterator[tuple[Path, _Found]]:
    """Yield what is in a folder, sorted; links to folders are not followed (they may circle).

    Results of this program in it are no sources: a second build would read the first one.
    """
    failed: list[OSError] = []
    for folder, folders, names in os.walk(top, onerror=failed.append):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and not _is_made(Path(folder, name))
        )
        for name in folders:
            if os.path.islink(os.path.join(folder, name)):
                yield Path(folder, name), _Found.LINK
        for name in sorted(names):
            if not name.startswith("."):
                path = Path(folder, name)
                # A link may lead where nobody may look, or to a name that is none.
                yield path, _Found.INSIDE if os.path.isfile(path) else _Found.SPECIAL
    for error in failed:
        yield Path(error.filename), _Found.FOLDER


def _is_made(folder: Path) -> bool:
    """Whether a manifest in a folder says that citegraph has made what is there."""
    for name in _MANIFESTS:
        with suppress(OSError):
            if (folder / name).is_file():
                with (folder / name).open("rb") as file:
                    return _PROGRAM in file.read(_HEAD)
    return False


def _match(pattern: Path) -> Iterator[tuple[Path, _Found]]:
    matches = sorted(glob.glob(str(pattern), recursive=True))
    if not matches:
        raise UsageError(f"{pattern}: no file matches this pattern; check the folder")
    for match in map(Path, matches):
        if os.path.isdir(match):
            yield from _walk(match)
        else:
            yield match, _Found.NAMED if os.path.isfile(match) else _Found.SPECIAL


def _nothing(given: list[Path], unknown: Iterable[Path], closed: dict[Path, str]) -> str:
    where = ", ".join(str(path) for path in given) or "the sources"
    suffixes = ", ".join(filter(None, SUFFIXES))
    others = sorted({path.suffix or path.name for path in unknown})
    found = f"only {', '.join(others)} files" if others else "no files"
    reasons = "".join(f"\n{path}: {reason}" for path, reason in sorted(closed.items()))
    return (
        f"{where}: {found} there; citegraph reads {suffixes}: "
        f"put reference lists or papers in{reasons}"
    )
