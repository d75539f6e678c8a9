"""Which files the user means by a list of files, folders and patterns."""

import glob
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from citegraph.errors import CitegraphError, UsageError
from citegraph.read.table import SUFFIXES, format_of

_GLOB = frozenset("*?[")


@dataclass(frozen=True, slots=True)
class Sources:
    """Files to read in a stable order; files of a folder that no reader takes; descriptions.

    ``described`` are README files of a folder: they speak about the sources and are
    read only when they are named themselves.
    """

    files: tuple[Path, ...]
    unknown: tuple[Path, ...] = ()
    described: tuple[Path, ...] = ()


def find_sources(names: Iterable[str | Path]) -> Sources:
    """Expand files, folders (recursively) and glob patterns; hidden files are left out.

    Raises :class:`UsageError` for a name that does not exist or matches nothing, and
    :class:`CitegraphError` when no readable file is left.
    """
    given = [Path(name) for name in names]
    files: dict[Path, None] = {}
    unknown: dict[Path, None] = {}
    described: dict[Path, None] = {}
    for path in given:
        for found, named in _expand(path):
            if not named and found.stem.upper() == "README":
                described[found] = None
            elif named or format_of(found):
                files[found] = None
            else:
                unknown[found] = None
    if not files:
        raise CitegraphError(_nothing(given, unknown))
    return Sources(tuple(files), tuple(unknown), tuple(described))


def _expand(path: Path) -> Iterator[tuple[Path, bool]]:
    """Yield (file, whether the user named it himself)."""
    if path.is_dir():
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                if not name.startswith(".") and Path(folder, name).is_file():
                    yield Path(folder, name), False
    elif path.exists():
        yield path, True
    elif _GLOB & set(str(path)):
        matches = sorted(glob.glob(str(path), recursive=True))
        if not matches:
            raise UsageError(f"{path}: no file matches this pattern; check the folder")
        for match in matches:
            if Path(match).is_dir():
                yield from _expand(Path(match))
            else:
                yield Path(match), True
    else:
        raise UsageError(
            f"{path}: no such file or folder; "
            "give a file, a folder or a pattern such as «papers/*.txt»"
        )


def _nothing(given: list[Path], unknown: Iterable[Path]) -> str:
    where = ", ".join(str(path) for path in given) or "the sources"
    suffixes = ", ".join(sorted(suffix for suffix in SUFFIXES if suffix))
    others = sorted({path.suffix or path.name for path in unknown})
    found = f"only {', '.join(others)} files" if others else "no files"
    return f"{where}: {found} there; citegraph reads {suffixes}: put reference lists or papers in"
