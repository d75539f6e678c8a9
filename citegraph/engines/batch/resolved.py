"""``citegraph batch resolve``: parsed references to the works behind them, on either engine."""

import atexit
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from citegraph.config import Configuration
from citegraph.engines.batch.clustering import Alone, Clustering, LinksOf, Members
from citegraph.engines.batch.columns import parsed_schema
from citegraph.engines.batch.comparing import Scoring
from citegraph.engines.batch.components import Components, connected
from citegraph.engines.batch.facts import (
    NAMES,
    YEARS,
    Counting,
    Summing,
    venues_of,
    words,
    years_and_names,
)
from citegraph.engines.batch.flow import Flow
from citegraph.engines.batch.joining import AsRecords, Narrowing, PassingOn
from citegraph.engines.batch.keying import Keying
from citegraph.engines.batch.learned import Learned, Lookup
from citegraph.engines.batch.local_flow import LocalFlow
from citegraph.engines.batch.options import BatchOptions
from citegraph.engines.batch.output import check_out, write_statistics
from citegraph.engines.batch.pairing import Pairing
from citegraph.engines.batch.parsed import Machine, parse_files
from citegraph.engines.batch.places import Place, find_places
from citegraph.engines.batch.records import Numbering, unpack, unpack_description
from citegraph.engines.batch.rows import TALLIES, TALLY
from citegraph.engines.batch.sameness import JoiningSame
from citegraph.engines.batch.spark_flow import SparkFlow
from citegraph.engines.batch.splits import Split, plan_splits
from citegraph.engines.session import spark_session
from citegraph.engines.task import is_url
from citegraph.errors import CitegraphError, UsageError
from citegraph.workflow.parallel import worker_pool
from citegraph.workflow.progress import Progress, silent

if TYPE_CHECKING:
    from citegraph.engines.batch.learned import Integers

_STEPS = 6


@dataclass(frozen=True, slots=True)
class Run:
    """One run: the engine, the settings, a folder for what is learned, and what was counted."""

    flow: Flow
    config: Configuration
    options: BatchOptions
    folder: Path
    progress: Progress
    counted: dict[str, int]

    def learn(self, name: str, table: "tuple[Integers, Integers]") -> Lookup:
        """Write a small table and make it known to all processes."""
        # Workers tell the tables of several runs by their names.
        found = Lookup.write(self.folder / f"{self.folder.name}-{name}.npy", *table)
        self.flow.ship(found.path)
        return found

    def step(self, number: int) -> None:
        """Tell how far the run is."""
        self.progress("resolve", number, _STEPS)


def resolve_files(
    inputs: Sequence[str],
    out: str,
    machine: Machine,
    settings: tuple[Configuration, BatchOptions],
    progress: Progress = silent,
) -> dict[str, int]:
    """Find the works behind parsed references; return what was counted.

    ``inputs`` are what :func:`~citegraph.engines.batch.parsed.parse_files` writes, or what it
    reads. ``out`` is a new folder of Parquet files (``works_schema``): one row for each reference,
    in the order of the input. Raises :class:`CitegraphError` when nothing can be written.
    """
    machine.check()
    check_out(out, inputs)
    config, options = settings
    with _parsed(inputs, out, machine, settings, progress) as parsed:
        splits, count = _numbered(plan_splits(parsed, options))
        if not count:
            raise CitegraphError("no reference was found; nothing was written")
        with _folder(machine) as folder, _flow(machine, folder, count, options) as flow:
            run = Run(flow, config, options, folder, progress, {"references": count})
            _resolve(run, splits, out)
    if not is_url(out):
        write_statistics(Path(out), run.counted)
    return run.counted


@contextmanager
def _folder(machine: Machine) -> Iterator[Path]:
    """Yield a folder of this machine; a session of Spark may ask for its files to its end."""
    folder = Path(tempfile.mkdtemp(prefix="citegraph-"))
    if machine.engine == "spark":
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        yield folder
        return
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _parsed(
    inputs: Sequence[str],
    out: str,
    machine: Machine,
    settings: tuple[Configuration, BatchOptions],
    progress: Progress,
) -> Iterator[Sequence[str]]:
    """Yield folders of parsed references; others are parsed first, into a folder beside ``out``."""
    states = {_is_parsed(place) for place in find_places(inputs)}
    if states == {True}:
        yield inputs
        return
    if len(states) > 1:
        raise UsageError("some of the input is parsed and some is not; parse the rest first")
    if is_url(out):
        raise UsageError(f"the input is not parsed: citegraph batch parse {' '.join(inputs)} first")
    folder = Path(out).with_name(Path(out).name + ".parsed")
    if folder.exists():
        raise UsageError(f"{folder} is there already; name another --out, or remove it")
    try:
        parse_files(inputs, str(folder), machine, settings, progress)
        yield [str(folder)]
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _is_parsed(place: Place) -> bool:
    """Whether a file is one that ``batch parse`` wrote."""
    from pyarrow import ArrowInvalid, parquet

    if place.kind != "parquet":
        return False
    with place.open_file() as file:
        try:
            return set(parsed_schema().names) <= set(parquet.read_schema(file).names)
        except ArrowInvalid as error:
            raise CitegraphError(f"{place.path}: no Parquet file ({error})") from error


def _numbered(splits: Sequence[Split]) -> tuple[list[Split], int]:
    """Return the splits with the number of their first reference in all of the input."""
    found, count = [], 0
    for split in splits:
        found.append(replace(split, first=count + 1))
        count += split.stop - split.start
    return found, count


@contextmanager
def _flow(machine: Machine, folder: Path, count: int, options: BatchOptions) -> Iterator[Flow]:
    parts = -(-count // options.part_rows)
    if machine.engine == "local":
        with worker_pool(machine.jobs) as pool:
            yield LocalFlow(folder, parts, pool, options.file_rows)
        return
    with spark_session(machine.master) as session:
        flow = SparkFlow(session, parts, -(-count // options.file_rows))
        try:
            yield flow
        finally:
            flow.release()


def _resolve(run: Run, splits: Sequence[Split], out: str) -> None:
    """Run the stages in their order."""
    flow = run.flow
    run.step(0)
    numbered = flow.keep(flow.read(splits, Numbering()))
    learned = _learn(run, numbered)
    run.step(1)
    items = flow.keep(flow.group([numbered], JoiningSame(learned, run.options.same_members)))
    counts = run.learn("words", _counts(run, items))
    run.step(2)
    links = flow.keep(_links(run, items, counts))
    found = _components(run, links)
    run.step(4)
    first_of = run.learn("components", (found.numbers, found.first_of))
    members = flow.map(items, Members(first_of))
    clustered = flow.group(
        [members, flow.map(links, LinksOf(first_of))], Clustering(run.config.resolve)
    )
    run.step(5)
    flow.write([flow.map(items, Alone(first_of)), clustered], out, "number")
    run.step(_STEPS)


def _learn(run: Run, numbered: Any) -> Learned:
    """Count years of titles and names of containers, and find the venues."""
    import pyarrow.compute as pc

    counted = run.flow.map(numbered, Counting(unpack, years_and_names))
    facts = run.flow.collect(run.flow.group([counted], Summing()))
    years = facts.filter(pc.field("kind") == YEARS)
    names = facts.filter(pc.field("kind") == NAMES)
    named = dict(
        zip(names.column("text").to_pylist(), names.column("count").to_pylist(), strict=True)
    )
    run.counted["containers"] = len(named)
    table = venues_of(named, run.options.venue_names, run.config.resolve)
    pair = (years.column("key").to_numpy(), years.column("count").to_numpy())
    return Learned(run.learn("years", pair), run.learn("venues", table), run.config.resolve)


def _counts(run: Run, items: Any) -> "tuple[Integers, Integers]":
    counted = run.flow.map(items, Counting(unpack_description, words))
    facts = run.flow.collect(run.flow.group([counted], Summing()))
    return facts.column("key").to_numpy(), facts.column("count").to_numpy()


def _links(run: Run, items: Any, counts: Lookup) -> Any:
    """Return the pairs of items that may be one work."""
    flow, options = run.flow, run.config.resolve
    keys = flow.map(items, Keying(counts, options.rare_word_limit))
    asked = flow.group([keys], Pairing(options, run.options.key_members))
    pairs = flow.group([asked], Narrowing(options.block_pairs))
    records = flow.keep(flow.map(items, AsRecords()))
    passed = flow.group([pairs, records], PassingOn())
    return flow.group([passed, records], Scoring(options))


def _components(run: Run, links: Any) -> Components:
    import pyarrow.compute as pc

    rows = run.flow.collect(links)
    run.step(3)
    told = rows.filter(pc.field("left") == TALLY)
    for kind, name in TALLIES.items():
        counted = told.filter(pc.field("right") == kind).column("score")
        run.counted[name] = int(pc.sum(counted).as_py() or 0)
    rows = rows.filter(pc.field("left") != TALLY)
    left, right, score = (rows.column(name).to_numpy() for name in rows.schema.names)
    options = run.options
    found = connected(left, right, score, options.component_members, options.component_levels)
    run.counted["links"] = len(left)
    run.counted["items in components"] = len(found.numbers)
    run.counted["largest component"] = found.largest
    run.counted["components cut"] = found.cut
    return found
