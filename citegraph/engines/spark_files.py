"""Edge files and interim results where Spark finds them: on this machine, HDFS or S3."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import reduce
from itertools import groupby
from pathlib import Path
from typing import Any

from citegraph.engines.edges.sources import (
    INTEGER,
    SUFFIXES,
    TEXT,
    Names,
    Source,
    Sources,
    find_sources,
    parquet_source,
    table_source,
)
from citegraph.engines.joins import Frame, frame_of
from citegraph.engines.task import is_url
from citegraph.errors import UsageError
from citegraph.model import Problem

_CROOKED = "_corrupt_record"
_KINDS = {
    "string": TEXT, "byte": INTEGER, "short": INTEGER, "integer": INTEGER, "long": INTEGER,
    "tinyint": INTEGER, "smallint": INTEGER, "int": INTEGER, "bigint": INTEGER,
}  # fmt: skip


def place_of(path: str) -> str:
    """Return the URL of a place; what is no URL is a path of this machine.

    >>> place_of("hdfs:///pairs.parquet"), place_of("/tmp/a b.parquet")
    ('hdfs:///pairs.parquet', 'file:///tmp/a b.parquet')
    """
    # Hadoop takes names as they are, without the signs that a URL would have for spaces.
    return path if is_url(path) else f"file://{Path(path).absolute().as_posix()}"


def path_of(place: str) -> Path:
    """Return the path of a place of this machine.

    >>> path_of("file:///tmp/a b.parquet").as_posix()
    '/tmp/a b.parquet'
    """
    return Path(place.removeprefix("file://"))


class Storage:
    """The file system that Spark has for a path, asked through Java."""

    def __init__(self, session: Any, path: str) -> None:
        java = session._jvm.org.apache.hadoop.fs
        self._at = java.Path
        self._files = self._at(path).getFileSystem(session._jsc.hadoopConfiguration())

    @property
    def is_here(self) -> bool:
        """Whether it is that of this machine."""
        return bool(self._files.getScheme() == "file")

    def exists(self, path: str) -> bool:
        """Whether there is a file or folder."""
        return bool(self._files.exists(self._at(path)))

    def remove(self, path: str) -> None:
        """Remove a file, or a folder and all in it."""
        self._files.delete(self._at(path), True)

    def rename(self, path: str, name: str) -> None:
        """Give a file or folder another name."""
        if not self._files.rename(self._at(path), self._at(name)):
            raise UsageError(f"{name} cannot be written; the pairs are in {path}")

    def inside(self, path: str) -> Iterator[str]:
        """Yield the files in a folder, at any depth, in the order of their names."""
        found = self._files.listFiles(self._at(path), True)
        names = []
        while found.hasNext():
            names.append(found.next().getPath().toString())
        yield from sorted(names)


def sources_of(session: Any, paths: Sequence[str], given: Names) -> Sources:
    """Return the edge files, those behind URLs included.

    Of the files behind a URL, the first of each kind tells the columns of all.
    """
    local = [path for path in paths if not is_url(path)]
    found = find_sources(local, *given) if local else Sources(())
    files, problems = list(found.files), list(found.problems)
    for path in (path for path in paths if is_url(path)):
        files += _behind(session, path, given, problems)
    return Sources(tuple(files), tuple(problems))


def _behind(session: Any, url: str, given: Names, problems: list[Problem]) -> Iterator[Source]:
    storage = Storage(session, url)
    if not storage.exists(url):
        raise UsageError(f"{url}: no such file or folder")
    hidden = ("/.", "/_")
    paths = [
        path
        for path in storage.inside(url)
        if path.lower().endswith(SUFFIXES) and not any(sign in path for sign in hidden)
    ]
    if not paths:
        raise UsageError(f"{url}: no edge file ({', '.join(SUFFIXES)}) is there")
    tables = [path for path in paths if not path.lower().endswith(".parquet")]
    parquet = [path for path in paths if path not in set(tables)]
    if tables:
        first = session.read.text(tables[0]).head(1)
        like = table_source(tables[0], first[0][0] if first else "", given, problems)
        yield from (replace(like, path=path) for path in tables)
    if parquet:
        fields = session.read.parquet(parquet[0]).schema.fields
        columns = [(one.name, _KINDS.get(one.dataType.typeName(), "other")) for one in fields]
        like = parquet_source(parquet[0], columns, given)
        yield from (replace(like, path=path) for path in parquet)


def read_edges(session: Any, sources: Sources, *, turned: bool) -> Frame:
    """Return the rows of all files as ``unit`` and ``item``, null where a row is crooked."""
    frames = []
    for layout, alike in groupby(sources.files, lambda one: replace(one, path="")):
        paths = [place_of(one.path) for one in alike]
        frame = (
            _parquet(session, layout, paths)
            if layout.is_parquet
            else _table(session, layout, paths)
        )
        frames.append(frame)
    citing, cited = ("item", "unit") if turned else ("unit", "item")
    kind = "string" if sources.is_text else "bigint"
    chosen = [
        frame.selectExpr(
            f"cast({one} AS {kind}) AS {citing}", f"cast({other} AS {kind}) AS {cited}"
        )
        for frame, one, other in frames
    ]
    if not chosen:
        return frame_of(session.createDataFrame([], f"unit {kind}, item {kind}"))
    return frame_of(reduce(lambda one, other: one.unionByName(other), chosen))


def _parquet(session: Any, layout: Source, paths: list[str]) -> tuple[Any, str, str]:
    frame = session.read.parquet(*paths)
    names = [f"`{frame.columns[place]}`" for place in (layout.citing, layout.cited)]
    return frame, names[0], names[1]


def _table(session: Any, layout: Source, paths: list[str]) -> tuple[Any, str, str]:
    columns = ", ".join(f"c{place} string" for place in range(layout.width))
    frame = session.read.csv(
        paths,
        schema=f"{columns}, {_CROOKED} string",
        sep=layout.delimiter,
        header=layout.has_header,
        quote='"',
        escape='"',
        mode="PERMISSIVE",
        columnNameOfCorruptRecord=_CROOKED,
        encoding="UTF-8",
    )
    # A row with more or fewer cells than the first is crooked, and none of it counts.
    straight = [
        f"if({_CROOKED} IS NULL, c{place}, NULL)" for place in (layout.citing, layout.cited)
    ]
    return frame, straight[0], straight[1]
