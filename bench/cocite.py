"""CPU seconds and peak memory of ``citegraph cocite`` on invented citations, by engine.

``CITEGRAPH_EDGES="1e6 1e7"`` are the sizes, ``CITEGRAPH_SPARK`` a Python with PySpark,
``CITEGRAPH_FOLDER`` a folder with room for edges and interim results, ``CITEGRAPH_MEMORY`` (4GB)
what engines may take, ``CITEGRAPH_ENGINES`` ("local duckdb") those that run.
"""

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

#: Citations in a list: their mean and most.
_MEAN, _MOST = 30, 300
#: Works that a topic holds, and the share of citations that stay in the topic of their list.
_TOPIC, _OWN = 5000, 0.85
_ROWS = 2_000_000
Numbers = np.ndarray[Any, np.dtype[np.int64]]


def citations(edges: int) -> Iterator[tuple[Numbers, Numbers]]:
    """Yield columns of what cites and what is cited, some million rows at once.

    Lengths of lists are log-normal; in a topic, and beyond it, the r-th of n works is cited as
    often as (r/n)^(-2/3); there is one work to four citations.
    """
    rng = np.random.default_rng(1)
    works = max(1000, edges // 4)
    topics = max(1, works // _TOPIC)
    done = lists = 0
    while done < edges:
        rows = min(_ROWS, edges - done)
        sizes = rng.lognormal(np.log(_MEAN) - 0.18, 0.6, rows // _MEAN + 1)
        lengths = np.clip(sizes, 1, _MOST).astype(np.int64)
        lengths = lengths[: np.searchsorted(np.cumsum(lengths), rows) + 1]
        citing = np.repeat(np.arange(lists, lists + len(lengths)), lengths)[:rows]
        topic = np.repeat(rng.integers(0, topics, len(lengths)), lengths)[:rows]
        count, size = len(citing), works // topics
        own = (size * rng.random(count) ** 3).astype(np.int64) + topic * size
        any_work = (works * rng.random(count) ** 3).astype(np.int64)
        yield citing, np.where(rng.random(count) < _OWN, own, any_work)
        done, lists = done + count, lists + len(lengths)


def write_edges(path: Path, edges: int) -> None:
    """Write citations to a Parquet file."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pa.schema([("citing", pa.int64()), ("cited", pa.int64())])
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        for citing, cited in citations(edges):
            writer.write_table(pa.table({"citing": citing, "cited": cited}))


def measured(command: list[str], folder: Path) -> dict[str, Any]:
    """Run a command; return its CPU seconds, wall seconds, and the peak of memory and disk.

    Memory is what the process and its children have at one time, looked at twice a second; the
    CPU of a child that nobody waits for (Java) is what it had when last seen.
    """
    peak = {"memory": 0, "disk": 0}
    seen: dict[int, float] = {}
    started, before = time.perf_counter(), _waited()
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        ended = threading.Event()

        def look() -> None:
            while not ended.wait(0.5):
                peak["memory"] = max(peak["memory"], _resident(process.pid, seen))
                peak["disk"] = max(peak["disk"], _size(folder))

        watch = threading.Thread(target=look)
        watch.start()
        said = process.communicate()[1]
        ended.set()
        watch.join()
    if process.returncode:
        raise RuntimeError(said)
    cpu = max(_waited() - before, sum(seen.values()))
    return {"cpu": cpu, "wall": time.perf_counter() - started, "said": said, **peak}


def _waited() -> float:
    now = os.times()
    return now.children_user + now.children_system


def _resident(process: int, seen: dict[int, float]) -> int:
    """Return the bytes of memory that a process and its children hold; note their CPU seconds."""
    total = 0
    here = Path(f"/proc/{process}")
    try:
        pages = int((here / "statm").read_text(encoding="utf-8").split()[1])
        total = pages * os.sysconf("SC_PAGE_SIZE")
        after_name = (here / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        seen[process] = (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")
        for task in (here / "task").iterdir():
            children = (task / "children").read_text(encoding="utf-8").split()
            total += sum(_resident(int(child), seen) for child in children)
    except (OSError, IndexError):
        # It has ended.
        pass
    return total


def _size(folder: Path) -> int:
    """Return the bytes that files in a folder take, while some of them vanish."""
    total = 0
    for inside, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.stat(os.path.join(inside, name)).st_blocks * 512
            except OSError:
                continue
    return total


def _cases() -> Iterator[tuple[str, str]]:
    for engine in os.environ.get("CITEGRAPH_ENGINES", "local duckdb").split():
        yield engine, sys.executable
    if spark := os.environ.get("CITEGRAPH_SPARK"):
        yield "spark", spark


def main() -> str:
    """Return a table: one row for each size and engine."""
    rows = [
        "| citations | engine | CPU seconds | wall | peak memory MB | peak disk MB | last line |",
        "|---:|---|---:|---:|---:|---:|---|",
    ]
    memory = os.environ.get("CITEGRAPH_MEMORY", "4GB")
    with tempfile.TemporaryDirectory(dir=os.environ.get("CITEGRAPH_FOLDER")) as name:
        folder = Path(name)
        temp = folder / "temp"
        temp.mkdir()
        for size in os.environ.get("CITEGRAPH_EDGES", "1e6 1e7").split():
            edges = folder / f"{size}.parquet"
            write_edges(edges, int(float(size)))
            for engine, python in _cases():
                command = [python, "-m", "citegraph", "cocite", str(edges), "--engine", engine]
                command += ["--memory", memory, "--temp", str(temp)]
                found = measured([*command, "--out", str(folder / "pairs.parquet")], temp)
                said = found["said"].strip().splitlines()[-1]
                rows.append(
                    f"| {size} | {engine} | {found['cpu']:.1f} | {found['wall']:.0f} | "
                    f"{found['memory'] / 1e6:,.0f} | {found['disk'] / 1e6:,.0f} | {said} |"
                )
                print(rows[-1], file=sys.stderr, flush=True)
    return "\n".join(rows)


if __name__ == "__main__":
    print(main())
