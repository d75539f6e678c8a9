"""Builds that are killed at random moments, and what must hold of the results between them."""

import hashlib
import json
import os
import random
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from bench._invented import references
from citegraph.errors import CitegraphError
from citegraph.view import read_page_data

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "data" / "refs"
NAME = "papers"
#: So long may a process live on whose parent was killed.
_GRACE = 10.0
_SHOWN = 5
_MARK = "CITEGRAPH_CRASH_RUN"
_HALF_ENTRY = re.compile(r"[0-9a-f]{62}\.[0-9a-f]{8}\.tmp")
_HOUR = 3_600.0
Digests = Mapping[str, str]


def write_inputs(folder: Path, variant: str, lists: int = 6, length: int = 25) -> None:
    """Write sources into ``folder/papers``: the sample and invented lists, in one of two variants.

    In variant b the sample is the same, half of the lists differ, one is new and one is missing.
    """
    papers = folder / NAME
    papers.mkdir(parents=True)
    for path in sorted(SAMPLE.glob("*.txt")):
        (papers / path.name).write_bytes(path.read_bytes())
    numbers = range(lists) if variant == "a" else range(1, lists + 1)
    for number in numbers:
        seed = number + (100 if variant == "b" and number % 2 else 0)
        printed = islice(references(seed), length)
        lines = [f"{place}. {text}" for place, text in enumerate(printed, 1)]
        text = "\n".join(["Литература", *lines, ""])
        (papers / f"list-{number}.txt").write_text(text, encoding="utf-8")
    row = "Портер М.\tPorter, M.\tsame\tperson\n"
    if variant == "b":
        row = row.replace("same", "different")
    head = "left\tright\tverdict\tkind\n"
    (papers / "decisions.tsv").write_text(head + row, encoding="utf-8")


def build_command(out: Path, jobs: int = 1) -> list[str]:
    """Return the command that builds ``papers`` of the current folder in ``out/papers``."""
    return [
        sys.executable, "-m", "citegraph", "build", NAME, "--out", str(out), "--jobs", str(jobs),
    ]  # fmt: skip


def environment(mark: str = "") -> dict[str, str]:
    """Return the environment of a run, with a mark that its children inherit."""
    return os.environ | {"PYTHONPATH": str(ROOT), _MARK: mark}


def build(folder: Path, out: Path, jobs: int = 1) -> None:
    """Build uninterrupted; raises where that fails."""
    subprocess.run(
        build_command(out, jobs), cwd=folder, env=environment(), check=True, capture_output=True
    )


def digests(results: Path) -> dict[str, str]:
    """Return the SHA-256 of every file below, the manifest's without the seconds."""
    found = {}
    for path in sorted(results.rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            if path.name == "manifest.json":
                manifest = json.loads(data)
                manifest.pop("seconds", None)
                data = json.dumps(manifest, sort_keys=True).encode()
            found[path.relative_to(results).as_posix()] = hashlib.sha256(data).hexdigest()
    return found


def faults_of_manifest(results: Path) -> list[str]:
    """Return what differs between the files of a folder and what its own manifest says of them."""
    manifest = json.loads((results / "manifest.json").read_bytes())
    listed = {one["file"]: one["sha256"] for one in manifest.get("outputs", ())}
    found = [
        path.relative_to(results).as_posix()
        for path in sorted(results.rglob("*"))
        if path.is_file() and path.name != "manifest.json"
    ]
    if not listed:
        return ["the manifest lists no outputs"]
    faults = [f"{name} is not listed" for name in found if name not in listed]
    for name, digest in listed.items():
        path = results / name
        if not path.is_file():
            faults.append(f"{name} is missing")
        elif hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            faults.append(f"{name} is another one")
    return faults


def faults_of_page(page: Path) -> list[str]:
    """Return what is wrong with the explorer page: not ended, or data that cannot be parsed."""
    text = page.read_text(encoding="utf-8")
    faults = [] if text.rstrip().endswith("</html>") else ["the page has no end"]
    try:
        if not read_page_data(text).get("networks"):
            faults.append("the page has no networks")
    except CitegraphError as error:
        faults.append(f"data of the page: {error}")
    return faults


def living(mark: str) -> list[int]:
    """Return the processes that inherited a mark (Linux)."""
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        try:
            inherited = (path / "environ").read_bytes().split(b"\0")
            state = (path / "stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            continue
        if f"{_MARK}={mark}".encode() in inherited and state != "Z":
            found.append(int(path.name))
    return found


def left_over(out: Path) -> list[str]:
    """Return what a folder of results holds besides results and the cache.

    A file that a killed build has half written in the cache may be one that another build is
    writing: builds delete it when it is an hour old.
    """
    inside = [path for path in out.rglob("*") if ".tmp" in path.name or path.name.startswith(".")]
    return sorted(
        name
        for path in inside
        if (name := path.relative_to(out).as_posix()).partition("/")[0] != ".cache"
        or (".tmp" in path.name and not _is_half_an_entry(path))
    )


def _is_half_an_entry(path: Path) -> bool:
    age = time.time() - path.stat().st_mtime
    return age < _HOUR and bool(_HALF_ENTRY.fullmatch(path.name))


@dataclass(slots=True)
class Tally:
    """What was counted over many kills."""

    seconds: float
    kills: Counter[str] = field(default_factory=Counter)
    results: Counter[str] = field(default_factory=Counter)
    moments: list[float] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    most_left: int = 0
    resumed: int = 0
    slowest_child: float = 0.0

    @property
    def killed(self) -> int:
        """How many builds did not come to their end."""
        return self.kills["process group"] + self.kills["main process only"]


@dataclass(frozen=True, slots=True)
class Crash:
    """A folder with two variants of the sources, and what each gives when nothing is killed."""

    folder: Path
    whole: Mapping[str, Digests]
    seconds: float

    @property
    def out(self) -> Path:
        """Where the killed builds write."""
        return self.folder / "graphs"

    @property
    def results(self) -> Path:
        """What they write."""
        return self.out / NAME


def prepare(folder: Path, **size: int) -> Crash:
    """Write both variants of the sources and build each where nobody interferes."""
    whole, seconds = {}, float("inf")
    for variant in "ab":
        write_inputs(folder / variant, variant, **size)
        alone = folder / f"whole-{variant}"
        started = time.perf_counter()
        build(folder / variant, alone)
        seconds = min(seconds, time.perf_counter() - started)
        whole[variant] = digests(alone / NAME)
    assert whole["a"] != whole["b"]
    return Crash(folder, whole, seconds)


def kill_builds(crash: Crash, count: int, seed: int = 1, resume_every: int = 10) -> Tally:
    """Kill so many builds, of both variants in turn, and look at the results after each."""
    tally, chance, number = Tally(crash.seconds), random.Random(seed), -1
    # Builds that end before their moment are none of those that were killed.
    while tally.killed < count and number < 3 * count:
        number += 1
        variant = "ab"[number % 2]
        before = _variant_of(crash)
        _kill_one(crash, variant, number, chance, tally)
        _look(crash, {before, variant}, f"kill {number}", tally)
        if number % resume_every == resume_every - 1:
            _resume(crash, variant, 1 + number % 3, tally)
    for variant in "ab":
        _resume(crash, variant, 1, tally)
    return tally


def _variant_of(crash: Crash) -> str:
    """The variant whose results are there; "" for none, "?" for neither."""
    if not crash.results.exists():
        return ""
    found = digests(crash.results)
    return next((name for name, whole in crash.whole.items() if whole == found), "?")


def _kill_one(crash: Crash, variant: str, number: int, chance: random.Random, tally: Tally) -> None:
    mark, is_group = f"{os.getpid()}-{number}", chance.random() < 0.5
    command = build_command(crash.out, chance.choice((1, 1, 2, 3)))
    # Half of the moments are anywhere, half after the first file of the results is begun.
    at_commit = chance.random() < 0.5
    with subprocess.Popen(
        command, cwd=crash.folder / variant, env=environment(mark), start_new_session=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    ) as process:  # fmt: skip
        started = time.perf_counter()
        moment = chance.uniform(0, tally.seconds)
        if at_commit:
            _await_writing(crash, process)
            moment = time.perf_counter() - started + chance.uniform(0, tally.seconds / 5)
        try:
            process.wait(max(0.0, moment - (time.perf_counter() - started)))
        except subprocess.TimeoutExpired:
            (os.killpg if is_group else os.kill)(process.pid, signal.SIGKILL)
            process.wait()
    killed = process.returncode == -signal.SIGKILL
    how = ("process group" if is_group else "main process only") if killed else "ended before"
    if not killed and process.returncode:
        tally.faults.append(f"build {number} ended with {process.returncode}")
    tally.kills[how] += 1
    tally.moments.append(time.perf_counter() - started)
    if not killed:  # With what the cache holds, or less to do for the machine, it takes less.
        tally.seconds = min(tally.seconds, tally.moments[-1])
    tally.slowest_child = max(tally.slowest_child, _await_children(mark, number, tally))


def _await_writing(crash: Crash, process: "subprocess.Popen[bytes]") -> None:
    before = set(_names(crash.out))
    while process.poll() is None and set(_names(crash.out)) <= before:
        time.sleep(0.005)


def _names(out: Path) -> Iterator[str]:
    for folder in (out, out / NAME):
        if folder.is_dir():
            yield from (f"{folder.name}/{name}" for name in os.listdir(folder) if name != ".cache")


def _await_children(mark: str, number: int, tally: Tally) -> float:
    started = time.perf_counter()
    while left := living(mark):
        if time.perf_counter() - started > _GRACE:
            tally.faults.append(f"kill {number}: {len(left)} processes live on")
            for one in left:
                os.kill(one, signal.SIGKILL)
            break
        time.sleep(0.02)
    return time.perf_counter() - started


def _look(crash: Crash, allowed: set[str], when: str, tally: Tally) -> None:
    """Count what is there, and tell what should not be."""
    found = _variant_of(crash)
    tally.results[{"": "none yet", "?": "BROKEN"}.get(found, "whole")] += 1
    if found not in allowed:
        tally.faults.append(f"{when}: results are {found or 'gone'}, not of {sorted(allowed)}")
    if found:
        tally.faults += [f"{when}: {one}" for one in _faults(crash.results)]
    tally.most_left = max(
        tally.most_left, len({one.partition("/")[0] for one in left_over(crash.out)})
    )


def _faults(results: Path) -> list[str]:
    try:
        return faults_of_manifest(results) + faults_of_page(results / "index.html")
    except (OSError, ValueError) as error:
        return [str(error)]


def _resume(crash: Crash, variant: str, jobs: int, tally: Tally) -> None:
    """Build to the end on what the kills have left, and compare with the uninterrupted build."""
    build(crash.folder / variant, crash.out, jobs)
    tally.resumed += 1
    found, whole = digests(crash.results), crash.whole[variant]
    other = sorted(name for name in {*found, *whole} if found.get(name) != whole.get(name))
    if other:
        tally.faults.append(f"resumed build differs in {_some(other)}")
    tally.faults += [f"resumed build: {one}" for one in _faults(crash.results)]
    if left := left_over(crash.out):
        tally.faults.append(f"after a whole build there are left: {_some(left)}")


def _some(names: Sequence[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more


def build_at_once(crash: Crash, rounds: int) -> list[str]:
    """Let two programs build both variants in one folder at the same time; return the faults."""
    faults: list[str] = []
    for number in range(rounds):
        running = [
            subprocess.Popen(
                build_command(crash.out, 1 + number % 2), cwd=crash.folder / variant,
                env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
            )
            for variant in "ab"
        ]  # fmt: skip
        for process in running:
            _, said = process.communicate()
            if process.returncode:
                faults.append(f"round {number}: ended with {process.returncode}: {said[-300:]}")
        if _variant_of(crash) not in set("ab"):
            faults.append(f"round {number}: the results are those of neither")
        faults += [f"round {number}: {one}" for one in _faults(crash.results)]
        if left := left_over(crash.out):
            faults.append(f"round {number}: there are left: {_some(left)}")
    return faults
