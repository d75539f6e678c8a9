"""Pairs counted by DuckDB, on disk where memory does not suffice."""

import math
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import narwhals as nw
import numpy as np

from citegraph.engines import joins
from citegraph.engines.edges.reading import EdgeReader
from citegraph.engines.edges.sources import find_sources
from citegraph.engines.joins import Frame, frame_of
from citegraph.engines.options import CociteOptions
from citegraph.engines.pairs_file import Names, pairs_file
from citegraph.engines.plan import Prepared, kept_pairs, largest_count, prepare
from citegraph.engines.task import Rows, Tally, Task
from citegraph.errors import CitegraphError
from citegraph.workflow.progress import Progress

if TYPE_CHECKING:
    import pyarrow as pa
    from duckdb import DuckDBPyConnection

#: The share of the memory that DuckDB is given: it takes somewhat more than it is told, and the
#: ids of the items are held outside of it.
_SHARE = 0.7


class DuckDB:
    """Keeps interim results as tables of a database in a folder of its own."""

    def __init__(self, connection: "DuckDBPyConnection") -> None:
        self._connection = connection

    def keep(self, frame: Frame, name: str) -> Frame:
        """Write the result of a frame to a table."""
        frame.to_native().create(name)
        return self.table(name)

    def table(self, name: str) -> Frame:
        """Return the frame of a table."""
        return frame_of(self._connection.table(name))

    def number(self, frame: Frame, id: str) -> Frame:
        """Number the rows in the order of their ids, from 0."""
        return frame.with_row_index("code", order_by=id).with_columns(nw.col("code").cast(nw.Int64))

    def drop(self, name: str) -> None:
        """Give back the place of a table."""
        self._connection.execute(f"DROP TABLE {name}")

    def arrow(self, frame: Frame) -> "pa.Table":
        """Return the result of a frame."""
        return frame.to_native().to_arrow_table()

    def batches(self, frame: Frame, rows: int) -> "Iterator[pa.RecordBatch]":
        """Yield the result of a frame, so many rows at once."""
        yield from frame.to_native().to_arrow_reader(rows)

    def rows(self, frame: Frame) -> list[dict[str, Any]]:
        """Return the result of a frame of few rows."""
        found: list[dict[str, Any]] = self.arrow(frame).to_pylist()
        return found


def count_pairs(task: Task, progress: Progress) -> Tally:
    """Load all edges into a database on disk, and count pairs in as many turns as memory asks."""
    import duckdb

    options = task.options
    sources = find_sources(task.edges, task.citing, task.cited)
    reader = EdgeReader(sources, options, progress)
    try:
        with _database(task) as connection:
            engine = DuckDB(connection)
            rows = _load(connection, engine, reader)
            return _count(task, engine, rows, reader, progress)
    except duckdb.OutOfMemoryException as error:
        raise CitegraphError(
            f"DuckDB needs more than --memory {options.memory}, or more disk under --temp: {error}"
        ) from error
    except duckdb.Error as error:
        raise CitegraphError(f"DuckDB: {error}") from error


@contextmanager
def _database(task: Task) -> "Iterator[DuckDBPyConnection]":
    import duckdb

    options = task.options
    try:
        folder = tempfile.TemporaryDirectory(prefix="citegraph-", dir=task.temp)
    except OSError as error:
        place = task.temp or "interim results"
        raise CitegraphError(f"{place}: {error.strerror}; name another --temp") from error
    with folder as name:
        config: dict[str, Any] = {
            "memory_limit": f"{int(options.memory_bytes * _SHARE)}B",
            "temp_directory": str(Path(name, "spilled")),
            "preserve_insertion_order": "false",
        }
        if options.threads:
            config["threads"] = str(options.threads)
        connection = duckdb.connect(str(Path(name, "edges.duckdb")), config=config)
        try:
            connection.execute("SET enable_progress_bar = false")
            yield connection
        finally:
            connection.close()


def _load(connection: "DuckDBPyConnection", engine: DuckDB, reader: EdgeReader) -> Rows:
    """Write the edges of all files to the table ``edges``, each once."""
    import pyarrow as pa

    failure: list[CitegraphError] = []

    def batches() -> "Iterator[pa.RecordBatch]":
        try:
            yield from reader.batches()
        except CitegraphError as error:
            # DuckDB would make a message of its own of it.
            failure.append(error)

    arriving = pa.RecordBatchReader.from_batches(reader.schema, batches())
    connection.register("arriving", arriving)
    connection.execute("CREATE TABLE arrived AS SELECT * FROM arriving")
    connection.unregister("arriving")
    if failure:
        raise failure[0]
    edges = engine.keep(joins.distinct(engine.table("arrived")), "edges")
    engine.drop("arrived")
    count = engine.rows(edges.select(rows=nw.len()))[0]["rows"]
    sound = reader.rows - reader.faulty - reader.loops
    return Rows(reader.rows, reader.faulty, reader.loops, sound - count, count)


def _count(task: Task, engine: DuckDB, rows: Rows, reader: EdgeReader, progress: Progress) -> Tally:
    options = task.options
    made = prepare(engine.table("edges"), options, engine)
    items = engine.arrow(made.codes.sort("code").select("item", "total"))
    names = Names(items["item"].combine_chunks(), items["total"].to_numpy(), made.everything)
    with pairs_file(task.out, names, options) as file:
        for turn in _turns(engine, made, options):
            pairs = kept_pairs(made, options, turn).sort("item", "second")
            for batch in engine.batches(pairs, options.batch_rows):
                file.write(*batch.columns)
            progress("pairs", turn[1], len(items))
    largest = 0 if file.pairs else largest_count(made, options, engine)
    return Tally(rows, made.lists, file.pairs, largest, problems=reader.problems)


def _turns(engine: DuckDB, made: Prepared, options: CociteOptions) -> list[tuple[int, int]]:
    """Return ranges of first items whose pairs fit into memory together."""
    wanted = made.lists.additions * options.pair_bytes / (options.memory_bytes * _SHARE)
    if wanted <= 1:
        return [(0, made.lists.kept)]
    costs = engine.arrow(joins.costs_of(made.edges))
    items = costs["item"].to_numpy()
    # A pair is that of its first item: of those that an item meets, so many come after it.
    summed = np.cumsum(costs["cost"].to_numpy() * (1 - items / made.lists.kept))
    turns = math.ceil(wanted)
    ends = items[np.searchsorted(summed, np.arange(1, turns) / turns * summed[-1])] + 1
    edges = sorted({0, *ends.tolist(), made.lists.kept})
    return list(pairwise(edges))
