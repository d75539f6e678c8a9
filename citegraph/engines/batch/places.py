"""Files of the input, on this machine or where a URL leads (s3://, gs://, hdfs://)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from citegraph.errors import CitegraphError, UsageError

if TYPE_CHECKING:
    from pyarrow import fs

_KINDS = {
    "txt": "text", "text": "text", "jsonl": "jsonl", "ndjson": "jsonl", "csv": "csv",
    "tsv": "tsv", "tab": "tsv", "parquet": "parquet", "pq": "parquet",
}  # fmt: skip
_PACKED = ".gz"


@dataclass(frozen=True, slots=True)
class Place:
    """A file, as the user named it or the folder around it, and what it holds."""

    path: str
    kind: str

    @property
    def is_packed(self) -> bool:
        """Whether it is packed by gzip: it can only be read from its beginning on."""
        return self.path.endswith(_PACKED)

    def open_stream(self) -> Any:
        """Open it for reading from its beginning on, unpacked."""
        system, path = file_system(self.path)
        return system.open_input_stream(path, compression="gzip" if self.is_packed else None)

    def open_file(self) -> Any:
        """Open it for reading anywhere, as it is."""
        system, path = file_system(self.path)
        return system.open_input_file(path)


def file_system(path: str) -> tuple["fs.FileSystem", str]:
    """Return the file system of a path or URL, and the path there."""
    from pyarrow import ArrowException, fs

    if "://" not in path:
        return fs.LocalFileSystem(), path
    try:
        system, inside = fs.FileSystem.from_uri(path)
    except (ArrowException, OSError, ValueError) as error:
        raise CitegraphError(f"{path}: cannot be reached ({error})") from error
    return system, inside


def find_places(inputs: Sequence[str]) -> Iterator[Place]:
    """Yield the files of the input in its order; those of a folder by name, at any depth.

    Files of a folder whose suffix is none of ours, and hidden ones (``_SUCCESS``, ``.crc``), are
    left out. Raises :class:`CitegraphError` for what is not there or cannot be read.
    """
    from pyarrow import fs

    for one in inputs:
        path = one.removeprefix("file://") if one.startswith("file:///") else one
        system, inside = file_system(path)
        found = system.get_file_info(inside)
        if found.type == fs.FileType.NotFound:
            raise UsageError(f"{one}: no such file or folder")
        if found.type == fs.FileType.Directory:
            yield from _of_folder(system, inside, path)
            continue
        kind = _kind(path)
        if not kind:
            allowed = ", ".join(f".{suffix}" for suffix in _KINDS)
            raise UsageError(f"{one}: its suffix is none of {allowed} (text and tables may be .gz)")
        yield Place(path, kind)


def _of_folder(system: "fs.FileSystem", inside: str, path: str) -> Iterator[Place]:
    from pyarrow import fs

    root = inside.rstrip("/")
    infos = system.get_file_info(fs.FileSelector(inside, recursive=True))
    names = sorted(info.path for info in infos if info.type == fs.FileType.File)
    places = [
        Place(path.rstrip("/") + name.removeprefix(root), _kind(name))
        for name in names
        if _kind(name) and not _is_hidden(name.removeprefix(root))
    ]
    if not places:
        raise CitegraphError(f"{path}: no file of references in this folder")
    yield from places


def _kind(path: str) -> str:
    """What a file of this name holds, "" for what we do not read.

    >>> _kind("a/refs.txt.gz"), _kind("refs.gz"), _kind("refs.parquet.gz"), _kind("refs.bib")
    ('text', 'text', '', '')
    """
    name = path.rpartition("/")[2].casefold()
    if name.endswith(_PACKED):
        stem = name.removesuffix(_PACKED)
        kind = _KINDS.get(stem.rpartition(".")[2], "") if "." in stem else "text"
        return "" if kind == "parquet" else kind
    return _KINDS.get(name.rpartition(".")[2], "")


def _is_hidden(path: str) -> bool:
    return any(part.startswith((".", "_")) for part in path.split("/") if part)
