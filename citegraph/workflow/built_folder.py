"""A folder of results, and what it was built from."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from citegraph.config import Configuration
from citegraph.config.configuration import configure
from citegraph.errors import CitegraphError, UsageError
from citegraph.given_files import read_given
from citegraph.read import STDIN, find_sources
from citegraph.workflow.decisions import table_beside
from citegraph.workflow.outputs.made import LARGEST_MANIFEST, MANIFEST, PAGE


@dataclass(frozen=True, slots=True)
class Served:
    """Results in a folder, the sources and settings that make them again, and who decides."""

    folder: Path
    sources: tuple[str, ...]
    config: Configuration
    jobs: int = 1
    by: str = ""

    @property
    def table(self) -> Path:
        """Where decisions are written: beside the first source."""
        return table_beside(Path(self.sources[0]))

    @property
    def page(self) -> Path:
        """The page that is shown."""
        return self.folder / PAGE

    def page_mark(self) -> str:
        """Return what changes when the page is built again, by whomever; "" where there is none."""
        return file_mark(self.page)

    def is_stale(self) -> bool:
        """Whether decisions were written after the page was built."""
        try:
            return self.table.stat().st_mtime_ns > self.page.stat().st_mtime_ns
        except OSError:
            return False


def file_mark(path: Path) -> str:
    """Return what changes with a file, without reading it; "" where there is none."""
    try:
        found = path.stat()
    except OSError:
        return ""
    return f"{found.st_ino}-{found.st_size}-{found.st_mtime_ns}"


def is_built(path: Path) -> bool:
    """Whether a path is a folder that ``citegraph build`` has made."""
    return (path / MANIFEST).is_file() and (path / PAGE).is_file()


def built_folder(folder: Path, jobs: int = 1, by: str = "") -> Served:
    """Return what a folder of results says of itself in its manifest.

    Raises :class:`CitegraphError` where that cannot be read or is of another make, and
    :class:`UsageError` where the sources are not where they were.
    """
    manifest = _read(folder / MANIFEST)
    sources, options = _texts(manifest.get("sources")), manifest.get("options")
    if not sources or not isinstance(options, dict):
        raise CitegraphError(f"{folder / MANIFEST} names no sources and options; build it again")
    config = configure(options, where=str(folder / MANIFEST))
    served = Served(folder, sources, config, jobs, by)
    check_sources(served)
    return served


def check_sources(served: Served) -> None:
    """Raise :class:`UsageError` where sources are missing, or can be read only once."""
    if STDIN in map(Path, served.sources):
        raise UsageError("the standard input cannot be read again; name files or folders")
    try:
        find_sources(served.sources, served.config.read)
    except CitegraphError as error:
        raise UsageError(
            f"{served.folder} was built from {', '.join(served.sources)}: {error}; "
            "run this in the folder in which it was built, or name the sources instead"
        ) from error


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(read_given(path, LARGEST_MANIFEST).decode("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise CitegraphError(f"{path}: cannot be read: {error}; build it again") from error
    if not isinstance(found, dict) or found.get("program") != "citegraph":
        raise CitegraphError(f"{path} is no manifest of citegraph")
    return found


def _texts(value: object) -> tuple[str, ...]:
    """The texts of a list; nothing where it is anything else."""
    found = tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()
    return found if isinstance(value, list) and len(found) == len(value) else ()
