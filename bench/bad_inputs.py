"""Thousands of bad inputs through the real program: crashes, hangs, silent losses, by kind.

Files of this checkout made bad in every way, bombs, payloads in every field, special files; with
``CITEGRAPH_CORPORA=FOLDER`` the bibliography files of that folder too. Every one is read,
segmented, parsed, made a library of and written in every format of a library; one in 150 and
all special ones go through ``citegraph build``. ``CITEGRAPH_KINDS=TEXT`` takes the kinds whose
name holds the text. What is judged is counted by code that shares none with the readers
(``bench/_bad_judged.py``); the files that failed are kept in ``CITEGRAPH_FAILED``.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from bench._bad_bombs import bombs
from bench._bad_inputs import ROOT, BadInput, mutated
from bench._bad_judged import dumped, verdict
from bench._bad_payloads import payloads
from bench._bad_runner import Told
from bench._bad_special import build, special

SEEDS = 12
_AT_ONCE = 300
#: Seconds without a sign after which a process is ended.
_WAIT = 1_000.0
#: One in so many goes through the command too.
_BUILT = 150


@dataclass
class Row:
    """The figures of a kind."""

    inputs: int = 0
    read: int = 0
    told: int = 0
    problems: int = 0
    crashes: int = 0
    hangs: int = 0
    losses: int = 0
    seconds: float = 0.0
    failed: list[str] = field(default_factory=list)


def inputs(wanted: str = "", seeds: int = SEEDS) -> Iterator[BadInput]:
    """Yield all bad inputs of the kinds that are wanted, but not the special files."""
    yield from mutated(seeds, wanted)
    yield from (one for one in payloads() if wanted in one.kind)
    yield from bombs(wanted)
    if folder := os.environ.get("CITEGRAPH_CORPORA"):
        yield from (one for one in corpora(Path(folder)) if wanted in one.kind)


def corpora(folder: Path) -> Iterator[BadInput]:
    """Yield the files of a folder, those of BibTeX as a kind of their own."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name != "MANIFEST.json":
            kind = ".bib" if path.suffix in (".bib", ".bibtex", ".biblatex") else "other"
            yield BadInput(f"found: {kind} files of people", path.name, path.read_bytes())


def judge(found: Iterable[BadInput], folder: Path) -> dict[str, Row]:
    """Read every input in processes of their own, many in each, and count what came of it."""
    rows: dict[str, Row] = defaultdict(Row)
    rest = iter(found)
    number = 0
    while batch := list(islice(rest, _AT_ONCE)):
        written: dict[str, BadInput] = {}
        for one in batch:
            number += 1
            # A folder of its own: files beside each other may speak of each other.
            path = folder / str(number) / one.name
            path.parent.mkdir()
            path.write_bytes(one.data)
            written[str(path)] = one
        for told in run(list(written), folder):
            row = rows[written[told.path].kind]
            note(row, written[told.path], told)
            if int(Path(told.path).parent.name) % _BUILT == 0:
                _build(row, Path(told.path), folder)
        for name in written:
            shutil.rmtree(Path(name).parent)
    return rows


def _build(row: Row, path: Path, folder: Path) -> None:
    """Put a file through the command too."""
    said = build(path, folder)
    if said:
        row.crashes += 1
        row.failed.append(f"build of {path.name}: {said}")


def run(paths: Sequence[str], folder: Path) -> Iterator[Told]:
    """Yield what came of every file; a process that ends early costs one."""
    left = list(paths)
    while left:
        listed = folder / "list"
        listed.write_bytes(b"\0".join(map(os.fsencode, left)))
        command = [sys.executable, "-m", "bench._bad_runner", str(listed)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, env=environment
        ) as process:
            hung = threading.Event()
            yield from _results(process, left, hung)
            said = process.stderr.read().decode(errors="replace") if process.stderr else ""
        if left:
            reason = f"ended with {process.returncode}: {said[-500:]}"
            seconds = float("inf") if hung.is_set() else 0.0
            yield Told(left.pop(0), crash="" if hung.is_set() else reason, seconds=seconds)


def _results(
    process: subprocess.Popen[bytes], left: list[str], hung: threading.Event
) -> Iterator[Told]:
    """Yield what a process tells, taking each from what is left; end it when it is silent."""

    def give_up() -> None:
        hung.set()
        process.kill()

    assert process.stdout is not None
    while True:
        timer = threading.Timer(_WAIT, give_up)
        timer.start()
        line = process.stdout.readline()
        timer.cancel()
        if not line:
            return
        said = json.loads(line)
        if "begin" not in said:
            left.remove(said["path"])
            yield Told(**said)


def note(row: Row, one: BadInput, told: Told) -> None:
    """Add what came of an input to the figures of its kind."""
    row.inputs += 1
    row.seconds = max(row.seconds, told.seconds)
    row.problems += len(told.problems)
    row.told += bool(told.problems or told.refused)
    row.read += bool(told.references or told.described) and not told.problems
    judged = verdict(one.data, told)
    if judged:
        row.crashes += judged.startswith("crash")
        row.hangs += judged.startswith("hang")
        row.losses += judged.startswith("loss")
        row.failed.append(f"{one.name}: {judged}; {dumped(told)}")
        _keep(one, len(row.failed))


def _keep(one: BadInput, number: int) -> None:
    if folder := os.environ.get("CITEGRAPH_FAILED"):
        kept = Path(folder, one.kind.replace(" ", "-").replace(":", ""), str(number))
        kept.mkdir(parents=True, exist_ok=True)
        (kept / one.name).write_bytes(one.data)


def main() -> str:
    """Return the table by kind, and what failed below it."""
    wanted = os.environ.get("CITEGRAPH_KINDS", "")
    with tempfile.TemporaryDirectory() as folder:
        rows = judge(inputs(wanted), Path(folder))
        if wanted in "special files":
            rows["special files"] = row = Row()
            for name, judged, seconds in special(Path(folder)):
                row.inputs += 1
                row.told += not judged
                row.crashes += bool(judged)
                row.seconds = max(row.seconds, seconds)
                row.failed += [f"{name}: {judged}"] if judged else []
    return table(rows)


def table(rows: dict[str, Row]) -> str:
    """Return the figures as a table, and the inputs that failed."""
    lines = [
        "| kind | inputs | read without a word | with problems told | problems | crashes | hangs "
        "| silent losses | longest CPU s |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    total = Row()
    for kind, row in rows.items():
        lines.append(_line(kind, row))
        for name in ("inputs", "read", "told", "problems", "crashes", "hangs", "losses"):
            setattr(total, name, getattr(total, name) + getattr(row, name))
        total.seconds = max(total.seconds, row.seconds)
    lines.append(_line("all", total))
    failed = [f"- {kind}: {one}" for kind, row in rows.items() for one in row.failed]
    return "\n".join(lines + ([""] + failed if failed else []))


def _line(kind: str, row: Row) -> str:
    return (
        f"| {kind} | {row.inputs:,} | {row.read:,} | {row.told:,} | {row.problems:,} "
        f"| {row.crashes} | {row.hangs} | {row.losses} | {row.seconds:.1f} |"
    )
