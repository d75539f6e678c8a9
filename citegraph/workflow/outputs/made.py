"""What citegraph has made in a folder, by what its manifests say."""

import json
from collections.abc import Collection, Iterator, Mapping
from hashlib import file_digest
from pathlib import Path

from citegraph.given_files import read_given

MANIFEST = "manifest.json"
REPORT_MANIFEST = "report.manifest.json"
PAGE = "index.html"
#: More bytes than any manifest has.
LARGEST_MANIFEST = 200_000_000
_GENERATOR = b'<meta name="generator" content="citegraph '
_HEAD = 4_096


def is_ours(folder: Path) -> bool:
    """Whether citegraph has made results in a folder: a manifest or the page says so."""
    manifests = (read_json(folder / name) for name in (MANIFEST, REPORT_MANIFEST))
    return any(one.get("program") == "citegraph" for one in manifests) or is_explorer_page(
        folder / PAGE
    )


def is_explorer_page(path: Path) -> bool:
    """Whether a file is a page that citegraph made; a folder is none."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return _GENERATOR in file.read(_HEAD)


def read_json(path: Path) -> Mapping[str, object]:
    """Return an object of JSON; an empty one where there is none that can be read."""
    try:
        found = json.loads(read_given(path, LARGEST_MANIFEST))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def listed_outputs(folder: Path, manifest: str = MANIFEST) -> dict[str, str]:
    """Return the files that a manifest lists, each with its SHA-256; the manifest is none."""
    listed = read_json(folder / manifest).get("outputs")
    return dict(_pairs(listed if isinstance(listed, list) else ()))


def _pairs(listed: Collection[object]) -> Iterator[tuple[str, str]]:
    for one in listed:
        if isinstance(one, dict):
            file, digest = one.get("file"), one.get("sha256")
            if isinstance(file, str) and isinstance(digest, str) and _is_inside(file):
                yield file, digest


def _is_inside(name: str) -> bool:
    """Whether a name leads to a file in the folder: anybody may have written a manifest.

    >>> [_is_inside(one) for one in ("figures/map.svg", "../a", "/etc/passwd", "a/../../b", "C:a")]
    [True, False, False, False, False]
    """
    whole = all(part not in ("", ".", "..") for part in name.split("/"))
    return whole and not set(name) & {"\\", ":", "\0"}


def outdated(folder: Path, kept: Collection[str], manifest: str = MANIFEST) -> set[str]:
    """Return the files that a manifest lists, and that are not among those ``kept``.

    One that somebody has changed since is not ours any more, and none of them.
    """
    return {
        name
        for name, digest in listed_outputs(folder, manifest).items()
        if name not in kept and digest == sha256_of(folder / name)
    }


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file as it is on the disk; "" where none can be read."""
    try:
        if not path.is_file():
            return ""
        with path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
