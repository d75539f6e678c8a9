"""``citegraph batch parse``: references in files to records in Parquet, on either engine."""

from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from citegraph.config import Configuration
from citegraph.engines.batch.columns import parsed_schema
from citegraph.engines.batch.options import BatchOptions
from citegraph.engines.batch.output import check_out, new_folder, write_parts
from citegraph.engines.batch.parsing import Parsing
from citegraph.engines.batch.splits import Split, plan_splits
from citegraph.engines.extras import need_extras
from citegraph.engines.session import spark_session
from citegraph.engines.task import is_url
from citegraph.errors import CitegraphError, UsageError
from citegraph.extras import need
from citegraph.workflow.parallel import map_in_order
from citegraph.workflow.progress import Progress, silent

if TYPE_CHECKING:
    import pyarrow as pa

ENGINES = ("local", "spark")


@dataclass(frozen=True, slots=True)
class Machine:
    """Where to run: the engine, Spark's master, the processes of the local engine."""

    engine: str = "local"
    master: str | None = None
    jobs: int = 1

    def check(self) -> None:
        """Raise :class:`CitegraphError` when something that the engine needs is missing."""
        if self.engine not in ENGINES:
            raise UsageError(f"no engine «{self.engine}»; there are {', '.join(ENGINES)}")
        if self.engine == "spark":
            need_extras("spark")
        else:
            need("citegraph batch", "pyarrow")


@dataclass(frozen=True, slots=True)
class Written:
    """How many references were written, and how many of them with a problem."""

    references: int
    with_problems: int


def parse_files(
    inputs: Sequence[str],
    out: str,
    machine: Machine,
    settings: tuple[Configuration, BatchOptions],
    progress: Progress = silent,
) -> Written:
    """Parse the references of files and folders into a folder of Parquet files.

    One row for each reference, in the order of the input. ``out`` is a new folder, or on Spark a
    URL that it can write to. Raises :class:`CitegraphError` when nothing can be written.
    """
    machine.check()
    check_out(out, inputs)
    config, options = settings
    splits = plan_splits(inputs, options)
    if not splits:
        raise CitegraphError("no reference was found; nothing was written")
    work = Parsing(config.parse, config.read.max_line, options.batch_rows)
    if machine.engine == "local":
        return _on_this_machine(splits, work, out, machine.jobs, (options, progress))
    with spark_session(machine.master) as session:
        return parse_on_spark(session, splits, work, out, options)


def _on_this_machine(
    splits: Sequence[Split],
    work: Parsing,
    out: str,
    jobs: int,
    told: tuple[BatchOptions, Progress],
) -> Written:
    options, progress = told
    if is_url(out):
        raise UsageError(f"{out}: the local engine writes to a folder of this machine")
    faulty = 0

    def watched() -> "Iterator[pa.Table]":
        nonlocal faulty
        done = 0
        for table in map_in_order(partial(_table_of, work), splits, jobs):
            done += len(table)
            faulty += count_problems(table)
            progress("parse", done, 0)
            yield table

    with new_folder(out) as folder:
        total = write_parts(folder, watched(), parsed_schema(), options.file_rows)
        if not total:
            raise CitegraphError("no reference was found; nothing was written")
    return Written(total, faulty)


def _table_of(work: Parsing, split: Split) -> "pa.Table":
    return work.table_of(split)


def count_problems(table: "pa.Table") -> int:
    """Return how many rows have a problem that is more than a note."""
    return sum(
        any(one["level"] != "note" for one in problems)
        for problems in table.column("problems").to_pylist()
    )


def parse_on_spark(
    session: Any, splits: Sequence[Split], work: Parsing, out: str, options: BatchOptions
) -> Written:
    """Parse on Spark: the same function over the same splits, consecutive ones in a task."""
    from pyspark.sql import functions

    parsed = parsed_frame(session, splits, work, options)
    if is_url(out):
        parsed.write.mode("error").parquet(out)
        where = out
    else:
        with new_folder(out) as folder:
            # Spark makes the folder itself.
            parsed.write.mode("overwrite").parquet(folder.absolute().as_uri())
        where = out
    found = session.read.parquet(where)
    faulty = found.filter(functions.exists("problems", lambda one: one.level != "note"))
    return Written(found.count(), faulty.count())


def parsed_frame(
    session: Any, splits: Sequence[Split], work: Parsing, options: BatchOptions
) -> Any:
    """Return the parsed references as a DataFrame; its partitions are in the order of the input."""
    from pyspark.sql.pandas.types import from_arrow_schema

    # Rows of a split of text are not known; it is cut so that it holds about ``split_rows``.
    known = [split.stop - split.start for split in splits if split.kind == "parquet"]
    rows = sum(known) + options.split_rows * (len(splits) - len(known))
    cores = session.sparkContext.defaultParallelism
    parts = max(min(len(splits), cores), -(-rows // options.partition_rows))
    listed = session.sparkContext.parallelize([astuple(split) for split in splits], parts)
    kinds = "path string, kind string, start long, stop long, first long, group int"
    frame = session.createDataFrame(listed, kinds)
    return frame.mapInArrow(work, from_arrow_schema(parsed_schema()))
