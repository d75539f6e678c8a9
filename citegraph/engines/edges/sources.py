"""Edge files that a user names: found in folders, their columns told."""

import codecs
import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from citegraph.engines.edges.columns import find_columns
from citegraph.errors import CitegraphError, UsageError
from citegraph.model import Location, Problem

if TYPE_CHECKING:
    import pyarrow as pa

_TABLES = (".csv", ".tsv", ".csv.gz", ".tsv.gz")
#: Names of files that are read; others in a folder are not.
SUFFIXES = (*_TABLES, ".parquet")
_DELIMITERS = "\t,;"
#: What columns of ids hold.
TEXT, INTEGER = "text", "integer"
#: The names of the citing and the cited column that the user gave, or "".
Names = tuple[str, str]
#: No header is longer than this.
_FIRST_LINE = 1 << 20


@dataclass(frozen=True, slots=True)
class Source:
    """An edge file: where its two columns are, and how it is laid out.

    ``width`` is the number of its columns; ``delimiter`` is "" for Parquet. ``is_text`` is
    whether its ids are texts; those of CSV always are.
    """

    path: str
    citing: int
    cited: int
    width: int
    delimiter: str = ""
    has_header: bool = False
    is_text: bool = True

    @property
    def is_parquet(self) -> bool:
        """Whether this is a Parquet file, and not CSV."""
        return not self.delimiter

    @property
    def compression(self) -> str | None:
        """How the file is packed, in the words of Arrow."""
        return "gzip" if self.path.lower().endswith(".gz") else None


@dataclass(frozen=True, slots=True)
class Sources:
    """All edge files of a run, and what is to be said about them."""

    files: tuple[Source, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def is_text(self) -> bool:
        """Whether ids are texts: if those of any file are."""
        return any(file.is_text for file in self.files)


def find_sources(paths: Sequence[str], citing: str = "", cited: str = "") -> Sources:
    """Return the edge files among ``paths``, those in folders included, in the order of names.

    Raises :class:`UsageError` for a path that is not there, a folder without an edge file, or
    a file of another kind, and :class:`CitegraphError` for one whose columns cannot be told.
    """
    files: list[Source] = []
    problems: list[Problem] = []
    for path in _files(paths, problems):
        if path.stat().st_size == 0:
            where = Location(path.as_posix())
            problems.append(Problem("empty-file", "nothing is in it", "get it again", where))
        elif path.name.lower().endswith(".parquet"):
            files.append(_parquet(path.as_posix(), (citing, cited)))
        else:
            line = _first_line(path)
            files.append(table_source(path.as_posix(), line, (citing, cited), problems))
    return Sources(tuple(files), tuple(problems))


def _files(paths: Sequence[str], problems: list[Problem]) -> Iterator[Path]:
    seen = set()
    for path in map(Path, paths):
        if path.is_dir():
            found = list(_in_folder(path, problems))
        elif not path.exists():
            raise UsageError(f"{path}: no such file or folder")
        elif not _is_edges(path):
            raise UsageError(f"{path}: edges are read from {', '.join(SUFFIXES)} and folders")
        else:
            found = [path]
        for file in found:
            if file.resolve() not in seen:
                seen.add(file.resolve())
                yield file


def _in_folder(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    """Yield the edge files in a folder; as in Spark, names that begin with . or _ are no data."""
    inside = sorted(path for path in folder.rglob("*") if path.is_file())
    shown = [
        path
        for path in inside
        if not {part[0] for part in path.relative_to(folder).parts} & {*"._"}
    ]
    found = [path for path in shown if _is_edges(path)]
    if not found:
        raise UsageError(f"{folder}: no edge file ({', '.join(SUFFIXES)}) is in this folder")
    if len(shown) > len(found):
        other = next(path for path in shown if path not in found).name
        problems.append(
            Problem(
                "other-file",
                f"{len(shown) - len(found)} files are no edge files, such as «{other}»",
                "",
                Location(folder.as_posix()),
                level="note",
            )
        )
    yield from found


def _is_edges(path: Path) -> bool:
    return path.name.lower().endswith(SUFFIXES)


def _parquet(path: str, given: Names) -> Source:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        schema = pq.read_schema(path)
    except (pa.ArrowException, OSError) as error:
        raise CitegraphError(f"{path}: cannot be read as Parquet: {error}") from error
    return parquet_source(path, [(one.name, _kind(one.type)) for one in schema], given)


def _kind(kind: "pa.DataType") -> str:
    """Return "text", "integer", or what else a column of Arrow holds."""
    import pyarrow as pa

    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    if pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind):
        return TEXT
    return INTEGER if pa.types.is_integer(kind) else str(kind)


def parquet_source(path: str, columns: Sequence[tuple[str, str]], given: Names) -> Source:
    """Return a Parquet file whose columns have these names, and hold these kinds of values."""
    names = [name for name, _ in columns]
    places = _places(path, names, given) or (0, 1)
    for name, kind in (columns[place] for place in places):
        if kind not in (TEXT, INTEGER):
            raise CitegraphError(
                f"{path}: the column «{name}» is of type {kind}; ids are texts or whole numbers; "
                "name other columns by --citing and --cited, or convert it"
            )
    is_text = any(columns[place][1] == TEXT for place in places)
    return Source(path, *places, len(names), is_text=is_text)


def table_source(path: str, line: str, given: Names, problems: list[Problem]) -> Source:
    """Return a CSV file whose first line is this; tell of one that names no columns."""
    delimiter = "\t" if ".tsv" in path.lower() else max(_DELIMITERS, key=line.count)
    try:
        cells = next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error as error:
        raise CitegraphError(
            f"{path}:1: the first row cannot be read: {error.args[0].partition(' - ')[0]}; "
            "lines end with a line feed, cells are short"
        ) from error
    places = _places(path, cells, given)
    if places is None:
        shown = delimiter.join(cells)[:80]
        problems.append(
            Problem(
                "no-header",
                f"the first row, «{shown}», names no columns and counts as a citation, "
                "the first column citing the second",
                "name the columns by --citing and --cited if it does",
                Location(path, 1),
                level="note",
            )
        )
    first, second = places or (0, 1)
    return Source(path, first, second, len(cells), delimiter, places is not None)


def _places(path: str, names: list[str], given: Names) -> tuple[int, int] | None:
    """Return the places of the two columns, None for the first two of a table without names."""
    found = find_columns(names, *given)
    if found is None and any(given):
        wanted = " and ".join(f"«{name}»" for name in given if name)
        raise CitegraphError(f"{path}:1: no column {wanted} here; there are: {', '.join(names)}")
    if found is None and len(names) < 2:
        raise CitegraphError(
            f"{path}:1: one column only, «{names[0][:80] if names else ''}»; needed are two, of "
            "what cites and of what is cited, separated by commas, semicolons or tabs"
        )
    return found


def _first_line(path: Path) -> str:
    """Return the first line that is not blank."""
    import pyarrow as pa

    packed = "gzip" if path.name.lower().endswith(".gz") else None
    try:
        with pa.input_stream(path, compression=packed) as stream:
            head = stream.read(_FIRST_LINE)
    except (pa.ArrowException, OSError) as error:
        raise CitegraphError(f"{path}: cannot be read: {error}") from error
    start = _decoded(str(path), head)
    lines = (line.rstrip("\r") for line in start.replace("\r\n", "\n").split("\n"))
    return next((line for line in lines if line.strip()), "")


def _decoded(path: str, head: bytes) -> str:
    """Return the beginning of a table as text; refuse what would be read as other ids."""
    if (
        head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        or b"\0" in head.partition(b"\n")[0]
    ):
        raise CitegraphError(f"{path}: is in UTF-16, or no text; save it as UTF-8")
    return head.decode("utf-8-sig", "replace")
