"""Time of a build again after a change of one document, beside that of a full build.

``CITEGRAPH_PAPERS=200`` sets how many invented papers there are (200 when it is not set).
The program's modules are compiled before the builds that are compared, as an installer does.
"""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from bench._papers import Paper, papers, write_paper, write_papers

ROOT = Path(__file__).parents[1]
COUNT = int(os.environ.get("CITEGRAPH_PAPERS", "200"))
#: The paper that is changed: a PDF file in the middle.
_CHANGED = COUNT // 2 - COUNT // 2 % 5


@dataclass(frozen=True, slots=True)
class Cost:
    """Processor seconds of a build with its child processes, wall-clock seconds, what it said."""

    cpu: float
    wall: float
    told: str


def _touched(paper: Paper) -> Paper:
    return paper


def _reworded(paper: Paper) -> Paper:
    first, *rest = paper.text
    return replace(paper, text=(first.replace(" ", "  ", 1).rstrip(".") + "!", *rest))


def _sentence_added(paper: Paper) -> Paper:
    first, *rest = paper.text
    return replace(paper, text=(f"{first} This was added later [3, p. 5].", *rest))


def _year_corrected(paper: Paper) -> Paper:
    first, *rest = paper.list
    digits = next(word for word in ("19", "20") if word in first)
    place = first.index(digits)
    changed = first[: place + 3] + str((int(first[place + 3]) + 1) % 10) + first[place + 4 :]
    return replace(paper, list=(changed, *rest))


def _reference_left_out(paper: Paper) -> Paper:
    return replace(paper, list=paper.list[:-1])


CHANGES: dict[str, Callable[[Paper], Paper]] = {
    "nothing (the file was touched)": _touched,
    "a sign in the text": _reworded,
    "a sentence with a citation added": _sentence_added,
    "a year in its list": _year_corrected,
    "a reference left out": _reference_left_out,
}


def main() -> str:
    """Return a table of builds: full, without a cache, and after each change of one paper."""
    made = papers(COUNT)
    with tempfile.TemporaryDirectory() as folder:
        place, out = Path(folder, "papers"), Path(folder, "out")
        files = write_papers(place, COUNT)
        plain = _build(place, Path(folder, "plain"), "--no-cache")
        full = _build(place, out)
        rows = [("all (full build, --no-cache)", plain), ("all (full build, empty cache)", full)]
        for name, change in CHANGES.items():
            write_paper(files[_CHANGED], change(made[_CHANGED]))
            copy = Path(folder, "copy")
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(out / ".cache", copy / ".cache")
            rows.append((name, _build(place, copy)))
            _compare(place, copy, Path(folder, "afresh"))
    lines = [
        f"{COUNT} papers of {_characters(made):,} characters and "
        f"{sum(len(paper.list) for paper in made) / COUNT:.0f} references (median, mean).\n",
        "| changed | CPU s | share | wall s | share | from the cache |",
        "|---|---:|---:|---:|---:|---|",
    ]
    for name, cost in rows:
        shares = f"{cost.cpu / full.cpu:.1%}", f"{cost.wall / full.wall:.1%}"
        lines.append(
            f"| {name} | {cost.cpu:.1f} | {shares[0]} | {cost.wall:.1f} | {shares[1]} "
            f"| {cost.told} |"
        )
    return "\n".join(lines)


def _characters(made: list[Paper]) -> int:
    sizes = sorted(sum(map(len, paper.paragraphs)) for paper in made)
    return sizes[len(sizes) // 2]


def _build(sources: Path, out: Path, *options: str) -> Cost:
    command = [sys.executable, "-m", "citegraph", "build", str(sources), "--name", "x", "--out"]
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        [*command, str(out), *options],
        cwd=ROOT,
        env=_environment(out.parent),
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    told = next((one for one in done.stderr.splitlines() if one.startswith("From the cache")), "")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(cpu, wall, told.partition(": ")[2])


def _environment(folder: Path) -> dict[str, str]:
    """Let Python keep compiled modules, aside from the sources: the first build makes them."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}


def _compare(sources: Path, rebuilt: Path, afresh: Path) -> None:
    """Check that a build without a cache gives the same bytes."""
    if not os.environ.get("CITEGRAPH_COMPARE"):
        return
    shutil.rmtree(afresh, ignore_errors=True)
    _build(sources, afresh, "--no-cache")
    for path in sorted((afresh / "x").iterdir()):
        if path.name != "manifest.json":
            assert path.read_bytes() == (rebuilt / "x" / path.name).read_bytes(), path.name
