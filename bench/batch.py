"""The batch stages: references per CPU-second on both engines, and agreement with resolve().

``CITEGRAPH_BATCH=1000,10000`` names the sizes (10,000 when it is not set), ``CITEGRAPH_SPARK`` a
Python with PySpark (this one when it is not set; Spark is left out where there is none), and
``CITEGRAPH_GOLD`` a folder of labelled records for the agreement (left out when it is not set).
CPU seconds are those of all processes of a run, the JVM and the workers of Spark among them.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from bench._invented import references
from bench._libraries import library
from citegraph.evaluate.clusters import pairwise
from citegraph.model import Reference

ROOT = Path(__file__).parents[1]
SIZES = tuple(map(int, os.environ.get("CITEGRAPH_BATCH", "10000").split(",")))
PYTHON = os.environ.get("CITEGRAPH_SPARK", sys.executable)
_LOOK = 0.1
_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU and wall seconds of a run, the MiB that its processes held at most, what it said."""

    cpu: float
    wall: float
    peak: float
    told: str


def main() -> str:
    """Return the tables."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tables = [_speed(folder, "parse"), _speed(folder, "resolve"), _agreement(folder)]
    return "\n\n".join(tables)


def _engines() -> list[tuple[str, list[str]]]:
    found = [("local", [sys.executable])]
    has_spark = subprocess.run([PYTHON, "-c", "import pyspark"], capture_output=True, check=False)
    return found + ([("spark", [PYTHON])] if has_spark.returncode == 0 else [])


def _speed(folder: Path, stage: str) -> str:
    lines = [
        f"### {stage}\n",
        "| references | engine | CPU s | wall s | references per CPU-second | MiB at most |",
        "|---:|---|---:|---:|---:|---:|",
    ]
    told = []
    for size in SIZES:
        source = folder / (f"{size}.txt" if stage == "parse" else f"{size}.parquet")
        (_write_lines if stage == "parse" else _write_library)(source, size)
        results = []
        for engine, python in _engines():
            out = folder / f"{stage}-{size}-{engine}"
            options = ["--engine", engine, *(["--master", "local[2]"] if engine == "spark" else [])]
            command = [*python, "-m", "citegraph", "batch", stage, str(source), "--out", str(out)]
            cost = run([*command, *options])
            rate = size / cost.cpu
            row = f"| {size:,} | {engine} | {cost.cpu:.1f} | {cost.wall:.1f} | {rate:,.0f} "
            lines.append(f"{row}| {cost.peak:,.0f} |")
            told.append(cost.told)
            results.append(_rows(out))
            shutil.rmtree(out)
        same = all(one == results[0] for one in results)
        lines.append(f"| {size:,} | same rows: {same} | | | | |")
    return "\n".join([*lines, "", *dict.fromkeys(told)])


def run(command: Sequence[str]) -> Cost:
    """Run a command and add up what all its processes use."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, start_new_session=True, text=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
    )  # fmt: skip
    used: dict[int, float] = {}
    peak = [0.0]
    watch = threading.Thread(target=_watch, args=(process, used, peak))
    watch.start()
    told = process.communicate()[1].strip().splitlines()
    watch.join()
    assert 0 == process.returncode, told
    last = told[-1].partition(": ")[2] if told else ""
    return Cost(sum(used.values()), time.perf_counter() - start, peak[0], last)


def _watch(process: "subprocess.Popen[str]", used: dict[int, float], peak: list[float]) -> None:
    while process.poll() is None:
        held = 0.0
        for one, parent, cpu, pages in _processes():
            if one == process.pid or parent in used or one in used:
                used[one] = max(cpu, used.get(one, 0.0))
                held += pages * _PAGE / (1 << 20)
        peak[0] = max(peak[0], held)
        time.sleep(_LOOK)


def _processes() -> Iterator[tuple[int, int, float, int]]:
    """Yield id, parent, CPU seconds and resident pages of all processes, by age."""
    for path in sorted(Path("/proc").glob("[0-9]*"), key=lambda path: int(path.name)):
        try:
            values = (path / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        cpu = (int(values[11]) + int(values[12])) / _TICKS
        yield int(path.name), int(values[1]), cpu, int(values[21])


def _write_lines(path: Path, size: int) -> None:
    path.write_text("".join(f"{one}\n" for one in islice(references(), size)), encoding="utf-8")


def _write_library(path: Path, size: int) -> None:
    _write_parsed(path, library(size).references)


def _write_parsed(path: Path, found: Sequence[Reference]) -> None:
    import pyarrow as pa
    from pyarrow import parquet

    from citegraph.engines.batch.columns import parsed_schema, to_row

    rows = [to_row(one, ()) for one in sorted(found, key=lambda one: one.id)]
    parquet.write_table(pa.Table.from_pylist(rows, schema=parsed_schema()), path)


def _rows(folder: Path) -> list[dict[str, Any]]:
    from pyarrow import parquet

    rows: list[dict[str, Any]] = parquet.read_table(folder).to_pylist()
    return rows


def _agreement(folder: Path) -> str:
    lines = [
        "### agreement of batch resolve with resolve()\n",
        "| set | references | F1 of resolve() | F1 of batch | F1 of one by the other |",
        "|---|---:|---:|---:|---:|",
    ]
    for name, found, truth in _sets():
        one, other = _both(folder / f"{name}-set", found)
        figures = [pairwise(truth, one).f1, pairwise(truth, other).f1, pairwise(one, other).f1]
        shown = " | ".join(f"{figure:.4f}" for figure in figures)
        lines.append(f"| {name} | {len(found):,} | {shown} |")
    return "\n".join(lines)


def _sets() -> Iterator[tuple[str, list[Reference], Mapping[str, str]]]:
    from citegraph.evaluate.identity.gold import read_rows
    from citegraph.evaluate.identity.work_clusters import references_of

    made = library(SIZES[0])
    yield "invented", made.references, {one: str(work) for one, work in made.work_of.items()}
    gold = os.environ.get("CITEGRAPH_GOLD")
    for path in sorted(Path(gold).glob("*.jsonl.gz")) if gold else ():
        rows = read_rows(path)
        if all(row.has("cluster", "title", "author") for row in rows):
            found = references_of(rows)
            truth = {a.id: b.text("cluster") for a, b in zip(found, rows, strict=True)}
            yield path.name.partition(".")[0], found, truth


def _both(folder: Path, found: list[Reference]) -> tuple[dict[str, str], dict[str, str]]:
    """Return the works that resolve() and the batch stage find."""
    from citegraph.config import load_configuration
    from citegraph.engines.batch.columns import to_reference
    from citegraph.engines.batch.options import default_options
    from citegraph.engines.batch.parsed import Machine
    from citegraph.engines.batch.resolved import resolve_files
    from citegraph.resolve import resolve

    folder.mkdir()
    _write_parsed(folder / "parsed.parquet", found)
    config = load_configuration()
    again = [to_reference(row) for row in _rows(folder / "parsed.parquet")]
    works = resolve(again, config.resolve).works
    settings = config, default_options()
    resolve_files([str(folder / "parsed.parquet")], str(folder / "out"), Machine(), settings)
    return (
        {one: work.id for work in works for one in work.references},
        {row["id"]: str(row["work"]) for row in _rows(folder / "out")},
    )
