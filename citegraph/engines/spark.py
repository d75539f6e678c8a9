"""Pairs counted by Spark, on this machine or on a cluster."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import narwhals as nw

from citegraph.engines import joins
from citegraph.engines.edges.faults import faults_in_table
from citegraph.engines.edges.sources import Sources
from citegraph.engines.joins import Frame, frame_of
from citegraph.engines.options import CociteOptions
from citegraph.engines.pairs_file import write_sorted
from citegraph.engines.plan import Prepared, kept_pairs, largest_count, prepare
from citegraph.engines.session import spark_session
from citegraph.engines.spark_files import (
    Storage,
    path_of,
    place_of,
    read_edges,
    sources_of,
)
from citegraph.engines.task import Rows, Tally, Task, is_url
from citegraph.errors import UsageError
from citegraph.model import Problem
from citegraph.workflow.outputs.replacing import swap
from citegraph.workflow.progress import Progress


class Spark:
    """Keeps interim results as Parquet in a folder beside the output: all workers reach it.

    What is kept so is not computed again when a worker is lost.
    """

    def __init__(self, session: Any, folder: str) -> None:
        self.session = session
        self.folder = folder

    def keep(self, frame: Frame, name: str) -> Frame:
        """Write the result of a frame to a folder."""
        place = f"{self.folder}/{name}"
        frame.to_native().write.parquet(place)
        return frame_of(self.session.read.parquet(place))

    def number(self, frame: Frame, id: str) -> Frame:
        """Number the rows in the order of their ids, with gaps; ids that are numbers stay."""
        from pyspark.sql import functions

        native = frame.to_native()
        if dict(native.dtypes)[id] == "bigint":
            return frame.with_columns(code=nw.col(id))
        # Rows ascend from partition to partition, and so do these numbers.
        number = functions.monotonically_increasing_id()
        return frame_of(native.orderBy(id).withColumn("code", number))

    def rows(self, frame: Frame) -> list[dict[str, Any]]:
        """Return the result of a frame of few rows."""
        return [row.asDict() for row in frame.to_native().collect()]


def count_pairs(task: Task, progress: Progress) -> Tally:
    """Count pairs in one plan of joins, whose parts Spark shares out among its workers."""
    with spark_session(task.master, _settings(task)) as session:
        session.conf.set("spark.sql.csv.parser.columnPruning.enabled", "false")
        out = place_of(task.out)
        storage = Storage(session, out)
        if not storage.is_here and storage.exists(out):
            raise UsageError(f"{out} is there already; name another place, or remove it")
        sources = sources_of(session, task.edges, (task.citing, task.cited))
        with _folder(storage, out) as folder:
            engine = Spark(session, folder)
            tally = _count(engine, sources, task, progress)
            if storage.is_here and tally.pairs <= task.options.collected:
                write_sorted(path_of(f"{folder}/pairs"), Path(task.out), task.options)
                return tally
            _move(engine, storage, task)
            return replace(tally, is_sorted=False)


def _settings(task: Task) -> dict[str, str]:
    """Return what holds for Spark on this machine."""
    options = task.options
    found = {
        "spark.driver.memory": f"{options.memory_bytes >> 20}m",
        # Several for each core, so that what one of them holds fits into its share of memory.
        "spark.sql.shuffle.partitions": "64",
    }
    if options.threads:
        found["spark.master"] = f"local[{options.threads}]"
    if task.temp:
        found["spark.local.dir"] = str(task.temp)
    return found


@contextmanager
def _folder(storage: Storage, out: str) -> Iterator[str]:
    """Yield a folder for interim results beside the output, which is removed at the end."""
    parent, _, name = out.rpartition("/")
    folder = f"{parent}/.{name}.{uuid.uuid4().hex[:8]}.tmp"
    try:
        yield folder
    finally:
        storage.remove(folder)


def _count(engine: Spark, sources: Sources, task: Task, progress: Progress) -> Tally:
    options = task.options
    progress("edges", 0, 0)
    arrived = read_edges(engine.session, sources, turned=options.turned)
    arrived = joins.clean(arrived, is_text=sources.is_text)
    grouped = engine.keep(joins.times_of(arrived), "edges")
    sound, loop = joins.is_sound(sources.is_text), joins.is_loop()
    marked = grouped.with_columns(sound=sound, loop=loop.fill_null(value=False))
    rows = _rows(engine, marked)
    edges = marked.filter(nw.col("sound"), ~nw.col("loop")).select("unit", "item")
    made = prepare(edges, options, engine)
    progress("pairs", 0, 0)
    pairs = engine.keep(_with_ids(made, options), "pairs")
    count = int(engine.rows(pairs.select(pairs=nw.len()))[0]["pairs"])
    largest = 0 if count else largest_count(made, options, engine)
    problems = (*sources.problems, *_faults(sources, rows.faulty, options))
    return Tally(rows, made.lists, count, largest, problems=problems)


def _rows(engine: Spark, marked: Frame) -> Rows:
    sound, loop, times = nw.col("sound"), nw.col("loop"), nw.col("times")
    told = engine.rows(
        marked.select(
            rows=times.sum(),
            faulty=nw.when(sound).then(0).otherwise(times).sum(),
            loops=nw.when(sound & loop).then(times).otherwise(0).sum(),
            edges=nw.when(sound & ~loop).then(1).otherwise(0).sum(),
        )
    )[0]
    rows, faulty, loops, edges = (
        int(told[name] or 0) for name in ("rows", "faulty", "loops", "edges")
    )
    return Rows(rows, faulty, loops, rows - faulty - loops - edges, edges)


def _with_ids(made: Prepared, options: CociteOptions) -> Frame:
    """Return the pairs with the ids of their items, strengths and weights."""
    ids = made.codes.select("code", "item", "total")
    pairs = kept_pairs(made, options)
    for code, id in (("item", "first"), ("second", "second")):
        named = ids.rename({"code": code, "item": f"{id}_id", "total": f"{id}_total"})
        pairs = pairs.join(named, on=code, how="inner")
    pairs = pairs.drop("item", "second").rename({"first_id": "first", "second_id": "second"})
    return joins.weighed(pairs, options, made.everything)


def _faults(sources: Sources, faulty: int, options: CociteOptions) -> Iterator[Problem]:
    """Yield the faulty rows: with their places in CSV files of this machine, else their number."""
    told = []
    for source in sources.files if faulty else ():
        if not (source.is_parquet or is_url(source.path)):
            told += list(faults_in_table(source, options.faults))
    yield from told
    if faulty > len(told):
        yield Problem(
            "missing-id",
            f"{faulty - len(told):,} {'more ' if told else ''}rows lack an id, or have more or "
            "fewer cells than the first",
            "they were not counted; --engine duckdb tells their places",
        )


def _move(engine: Spark, storage: Storage, task: Task) -> None:
    """Give the folder of pairs its name, as CSV where that was asked for."""
    out, made = place_of(task.out), f"{engine.folder}/pairs"
    if task.out.lower().endswith(".csv"):
        table = f"{engine.folder}/table"
        engine.session.read.parquet(made).write.csv(table, header=True)
        made = table
    if storage.exists(out):
        # Here alone, and at no moment is there nothing: old pairs go with the interim results.
        swap(path_of(made), path_of(out))
    else:
        storage.rename(made, out)
