"""The mark of the program: what changes with the code, tables and models that decide a result."""

import hashlib
import os
import platform
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import citegraph
from citegraph.version import __version__

#: What files are read and segmented with: packages and modules of citegraph.
READING = (
    "model",
    "knowledge",
    "text",
    "read",
    "segment",
    "processes",
    "settings.py",
    "workflow/named_lists.py",
    "workflow/records.py",
    "workflow/safe_segmenting.py",
    "workflow/supervising",
)
#: What references are parsed with.
PARSING = (
    "model",
    "knowledge",
    "text",
    "parse",
    "normalize",
    "given_files.py",
    "settings.py",
    "workflow/records.py",
    "workflow/references.py",
)
#: What the steps after that are taken with.
EVERYTHING = ("",)
#: Libraries that have a say in it.
LIBRARIES = (
    "anyascii",
    "bibtexparser",
    "graspologic-native",
    "jinja2",
    "lxml",
    "msgspec",
    "networkx",
    "numpy",
    "pylatexenc",
    "pymorphy3",
    "pymorphy3-dicts-ru",
    "pypdf",
    "pypdfium2",
    "python-crfsuite",
    "pyvis",
    "pyyaml",
    "rapidfuzz",
    "scipy",
)
_DECIDES = frozenset((".py", ".toml", ".tsv", ".crfsuite", ".j2", ".js", ".css", ".txt"))
_ASIDE = frozenset(("__pycache__", "node_modules"))


@cache
def program_mark(rooms: tuple[str, ...]) -> str:
    """Return a sum over the files of rooms of the program, its version and those of libraries.

    A developer's change of any of them gives another mark. It is made once in a process.
    """
    machine = f"{sys.platform} {platform.machine()}"
    sum = hashlib.sha256(f"{__version__} {sys.version} {machine} {_versions()}".encode())
    root = Path(citegraph.__file__).parent
    for path in sorted(_files(root, rooms)):
        data = path.read_bytes()
        sum.update(f"\n{path.relative_to(root).as_posix()} {len(data)}\n".encode())
        sum.update(data)
    return sum.hexdigest()


def _files(root: Path, rooms: Iterable[str]) -> Iterator[Path]:
    for room in rooms:
        place = root / room
        if place.is_file():
            yield place
        for folder, folders, names in os.walk(place):
            folders[:] = [name for name in folders if name not in _ASIDE]
            found = (Path(folder, name) for name in names)
            yield from (path for path in found if path.suffix in _DECIDES)


def _versions() -> str:
    return " ".join(f"{name}={library_version(name)}" for name in LIBRARIES)


def library_version(name: str) -> str:
    """Return the version of a library that is installed, "" where it is not."""
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
