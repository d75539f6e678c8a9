"""The file of pairs: there only when all of it is written."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from citegraph.engines.options import CociteOptions
from citegraph.engines.task import Task, is_url
from citegraph.errors import CitegraphError, UsageError
from citegraph.workflow.outputs import whole_path

if TYPE_CHECKING:
    import pyarrow as pa

SUFFIXES = (".parquet", ".csv")


def check_target(task: Task) -> None:
    """Raise :class:`UsageError` when pairs cannot be written where the task says."""
    out, path = task.out, Path(task.out)
    if path.suffix.lower() not in SUFFIXES:
        raise UsageError(f"{out}: pairs are written as {' or '.join(SUFFIXES)}; name such a file")
    urls = [place for place in (*task.edges, out) if is_url(place)]
    if urls and task.options.engine != "spark":
        raise UsageError(f"{urls[0]}: only --engine spark reads and writes URLs")
    if is_url(out):
        return
    if not path.parent.is_dir():
        raise UsageError(f"{path.parent}: no such folder to write {path.name} to")
    if path.is_dir() and not _is_written_by_spark(path):
        raise UsageError(f"{out} is a folder; name a file")
    for edges in task.edges:
        if not is_url(edges) and path.resolve().is_relative_to(Path(edges).resolve()):
            raise UsageError(f"{out} is, or lies in, the input {edges}; write somewhere else")


def _is_written_by_spark(path: Path) -> bool:
    return (path / "_SUCCESS").exists()


class Names:
    """The ids of items and their totals, by code."""

    def __init__(self, ids: "pa.Array", totals: Any, everything: int) -> None:
        self.ids = ids
        self.totals = totals
        self.everything = everything


@contextmanager
def pairs_file(out: str, names: Names, options: CociteOptions) -> Iterator["PairsFile"]:
    """Yield a file of pairs; it takes its name at the end, and no earlier file is touched before.

    Pairs come in the order of first and second.
    """
    path = Path(out)
    with _whole(path) as interim:
        file = PairsFile(path, interim, names, options)
        try:
            yield file
            file.finish()
        finally:
            file.close()


class PairsFile:
    """Takes pairs in codes and writes them with ids, strengths and weights to ``interim``."""

    def __init__(self, path: Path, interim: Path, names: Names, options: CociteOptions) -> None:
        self._path = path
        self._interim = interim
        self._names = names
        self._options = options
        self._writer: Any = None
        self.pairs = 0

    def finish(self) -> None:
        """End a table without a pair too."""
        if self._writer is None:
            self.write([], [], [])

    def close(self) -> None:
        """Write what is still to be written."""
        if self._writer is not None:
            self._writer.close()

    def write(self, first: Any, second: Any, count: Any, strength: Any = None) -> None:
        """Add pairs: codes of both items, counts, and strengths in whole parts."""
        import numpy as np
        import pyarrow as pa

        from citegraph.engines.joins import frame_of, weighed

        names = self._names
        one, other = (np.asarray(codes, dtype=np.int64) for codes in (first, second))
        columns = {
            "first": names.ids.take(pa.array(one)),
            "second": names.ids.take(pa.array(other)),
            "count": pa.array(np.asarray(count, dtype=np.int64)),
            "first_total": pa.array(np.asarray(names.totals[one], dtype=np.int64)),
            "second_total": pa.array(np.asarray(names.totals[other], dtype=np.int64)),
        }
        if self._options.fractional:
            columns["strength"] = pa.array(np.asarray(strength if len(one) else [], np.int64))
        frame = weighed(frame_of(pa.table(columns)), self._options, names.everything)
        self._add(frame.to_native())
        self.pairs += len(one)

    def _add(self, made: "pa.Table") -> None:
        try:
            if self._writer is None:
                self._writer = _open(self._interim, self._path.suffix.lower(), made.schema)
            self._writer.write_table(made, self._options.batch_rows)
        except OSError as error:
            raise CitegraphError(f"{self._path}: {error}") from error


def _open(path: Path, suffix: str, schema: "pa.Schema") -> Any:
    import pyarrow.parquet as pq
    from pyarrow import csv

    if suffix == ".csv":
        return csv.CSVWriter(path, schema, write_options=csv.WriteOptions(quoting_style="needed"))
    return pq.ParquetWriter(path, schema, compression="zstd")


def write_sorted(folder: Path, out: Path, options: CociteOptions) -> None:
    """Write the pairs of a folder of Parquet files to one file, ordered by first and second."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    made = pq.read_table(folder, partitioning=None)
    # Spark adds notes, and that counts are never null.
    plain = pa.schema([pa.field(one.name, one.type) for one in made.schema])
    made = made.cast(plain).sort_by([("first", "ascending"), ("second", "ascending")])
    with (
        _whole(out) as interim,
        _open(interim, out.suffix.lower(), made.schema) as writer,
    ):
        writer.write_table(made, options.batch_rows)


@contextmanager
def _whole(path: Path) -> Iterator[Path]:
    """Yield where to write a file of pairs; parts that Spark has written before make way for it."""
    with whole_path(path) as interim:
        yield interim
        if path.is_dir():
            shutil.rmtree(path)
