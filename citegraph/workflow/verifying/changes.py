"""What has changed since a build: the program and what it runs on, and all that it read."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from citegraph.config import Configuration
from citegraph.errors import CitegraphError
from citegraph.read.archives import find_archive
from citegraph.version import __version__
from citegraph.workflow.decisions import table_beside
from citegraph.workflow.environment import environment
from citegraph.workflow.manifest import source_files
from citegraph.workflow.outputs.made import sha256_of

Manifest = Mapping[str, object]


def changes_of_the_program(manifest: Manifest) -> Iterator[str]:
    """Yield a line for every version that is another one than a manifest names."""
    now = environment()
    yield from _version("citegraph", manifest.get("version"), __version__)
    if manifest.get("version") == __version__ and manifest.get("code") not in (None, now["code"]):
        yield "citegraph: its version is the same, but its code or what it runs on is not"
    yield from _version("Python", manifest.get("python"), now["python"])
    yield from _version("Unicode tables", manifest.get("unicode"), now["unicode"])
    yield from _version("platform", manifest.get("platform"), now["platform"])
    before, after = manifest.get("libraries"), now["libraries"]
    if isinstance(before, dict) and isinstance(after, dict):
        for name in sorted({*before, *after}):
            yield from _version(name, before.get(name, ""), after.get(name, ""))


def changes_of_inputs(manifest: Manifest, config: Configuration) -> Iterator[str]:
    """Yield a line for every file that is read and is not as a manifest names it."""
    sources = tuple(map(str, _listed(manifest, "sources")))
    known = dict(_sums(manifest, "inputs")) | dict(_sums(manifest, "other_files"))
    yield from _changed("input", known)
    try:
        found = source_files(sources, config)
    except CitegraphError as error:
        yield f"sources: {error}"
        found = []
    if "other_files" in manifest:
        yield from (f"input {name}: is new" for name in found if name not in known)
    tables = dict(_sums(manifest, "decisions"))
    yield from _changed("decisions", tables)
    beside = dict.fromkeys(table_beside(Path(source)).as_posix() for source in sources)
    yield from (
        f"decisions {name}: are new"
        for name in beside
        if name not in tables and Path(name).is_file()
    )
    model = manifest.get("model")
    if isinstance(model, dict):
        yield from _changed("model", dict(_sums({"model": [model]}, "model", "path")))


def _version(name: str, before: object, after: object) -> Iterator[str]:
    # Manifests of earlier versions name fewer of them.
    if before is not None and before != after:
        yield f"{name}: was {before or 'not there'}, is {after or 'not there'}"


def _changed(what: str, sums: Mapping[str, str]) -> Iterator[str]:
    for name, before in sums.items():
        path = Path(name)
        if find_archive(path) is not None:
            continue  # The archive as a whole is among them.
        if not path.is_file():
            yield f"{what} {name}: is gone"
        elif before != sha256_of(path):
            yield f"{what} {name}: has changed"


def _sums(manifest: Manifest, key: str, file: str = "file") -> Iterator[tuple[str, str]]:
    for one in _listed(manifest, key):
        if isinstance(one, dict):
            name, digest = one.get(file), one.get("sha256")
            if isinstance(name, str) and isinstance(digest, str):
                yield name, digest


def _listed(manifest: Manifest, key: str) -> Iterable[object]:
    found = manifest.get(key)
    return found if isinstance(found, list) else ()
