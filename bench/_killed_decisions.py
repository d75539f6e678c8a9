"""Writers of decisions that are killed: what they said is written stands, and nothing else."""

import http.client
import json
import os
import random
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from bench._crashing import ROOT
from citegraph.workflow.decisions import read_table

_LIST = "Литература\n1. Портер М. Сети // Форсайт. 2011. № 2. С. 6-8.\n"
_LONG = "почему " * 400
#: Appends as ``decide`` and ``review`` do, and says which row is written.
_APPEND = """
import sys
from pathlib import Path
from citegraph.workflow.deciding import append_decisions, new_decision
for n in range(100_000):
    name = f"{sys.argv[2]} {n}"
    row = new_decision(name, "B", "same", "person", "", sys.argv[3])
    append_decisions(Path(sys.argv[1]), [row])
    print(name, flush=True)
"""


@dataclass(slots=True)
class Decided:
    """What was counted over many kills of writers."""

    kills: Counter[str] = field(default_factory=Counter)
    written: int = 0
    found: int = 0
    told: int = 0
    faults: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """Return the table of it."""
        kinds = ", ".join(f"{how} {count}" for how, count in sorted(self.kills.items()))
        return [
            f"Decisions: {self.kills.total()} writers killed ({kinds})",
            f"rows said to be written: {self.written}; rows read afterwards: {self.found}; "
            f"rows cut off, told as such: {self.told}",
            f"faults: {len(self.faults)}",
            *(f"  {one}" for one in self.faults[:40]),
        ]


def kill_writers(folder: Path, count: int, seed: int = 1) -> Decided:
    """Kill so many writers, of three kinds, that append to one table, two of them at a time."""
    folder.mkdir(parents=True)
    (folder / "list.txt").write_text(_LIST, encoding="utf-8")
    decided, chance = Decided(), random.Random(seed)
    said: set[str] = set()
    for number in range(count):
        kind = ("append", "append", "append", "serve", "decide")[number % 5]
        if kind == "append":
            said |= _kill_appending(folder, number, chance)
        elif kind == "serve":
            said |= _kill_serving(folder, number, chance)
        else:
            said |= _kill_deciding(folder, number, chance)
        decided.kills[kind] += 1
        _look(folder, said, number, decided)
    decided.written = len(said)
    return decided


def _run(*command: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, *command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)}, start_new_session=True,
    )  # fmt: skip


def _kill(process: "subprocess.Popen[str]") -> None:
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        process.wait()


def _kill_appending(folder: Path, number: int, chance: random.Random) -> set[str]:
    """Kill one that appends row after row, while another one appends too."""
    table = folder / "decisions.tsv"
    names = [f"{number}{letter}" for letter in "xy"]
    running = [_run("-c", _APPEND, str(table), name, _LONG) for name in names]
    said = set()
    for process in running:
        with process:
            assert process.stdout
            said.add(process.stdout.readline().strip())
            time.sleep(chance.uniform(0, 0.05))
            _kill(process)
            said |= {line.strip() for line in process.stdout if line.endswith("\n")}
    return said - {""}


def _kill_serving(folder: Path, number: int, chance: random.Random) -> set[str]:
    """Kill a server that a page sends its decisions to."""
    said = set()
    with _run("-m", "citegraph", "serve", str(folder), "--out", str(folder / "graphs"),
              "--no-open") as process:  # fmt: skip
        assert process.stdout
        address = ""
        for line in process.stdout:
            if found := re.search(r"http://127\.0\.0\.1:(\d+)(/\S+?/)(\s|$)", line):
                address = found[0]
                port, path = int(found[1]), found[2]
                break
        if not address:
            return set()
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        until = time.perf_counter() + chance.uniform(0.01, 0.3)
        row = 0
        while time.perf_counter() < until:
            name = f"{number}s {row}"
            _post(connection, port, path, name)
            said.add(name)
            row += 1
        name = f"{number}s last"
        connection.connect()
        _post(connection, port, path, name, wait=False)
        time.sleep(chance.uniform(0, 0.01))
        _kill(process)
        connection.close()
    return said


def _post(
    connection: http.client.HTTPConnection, port: int, path: str, name: str, *, wait: bool = True
) -> None:
    token = path.strip("/")
    row = {"left": name, "right": "B", "verdict": "same", "kind": "person", "why": _LONG}
    connection.request(
        "POST",
        f"{path}decisions",
        json.dumps({"rows": [row]}),
        {
            "Content-Type": "application/json",
            "Origin": f"http://127.0.0.1:{port}",
            "X-Citegraph-Token": token,
        },
    )
    if wait:
        answer = connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            raise RuntimeError(f"the server answers {answer.status}: {body.decode()}")


def _kill_deciding(folder: Path, number: int, chance: random.Random) -> set[str]:
    """Kill ``citegraph decide`` anywhere in its run."""
    name = f"Портер М. {number}"
    with _run("-m", "citegraph", "decide", "rename", "Портер М.", name, "--in", str(folder),
              "--kind", "person", "--why", _LONG) as process:  # fmt: skip
        try:
            process.wait(chance.uniform(0.2, 3))
        except subprocess.TimeoutExpired:
            _kill(process)
    return {name} if process.returncode == 0 else set()


def _look(folder: Path, said: set[str], number: int, decided: Decided) -> None:
    rows, problems = read_table(folder / "decisions.tsv")
    names = [one.right if one.verdict == "rename" else one.left for one in rows]
    decided.found, decided.told = len(rows), len(problems)
    if lost := said - set(names):
        decided.faults.append(f"kill {number}: lost {sorted(lost)[:3]}")
    if len(names) != len(set(names)):
        decided.faults.append(f"kill {number}: a row came twice")
    if foreign := [one for one in rows if one.why not in ("", _LONG.strip())]:
        told = {one.location for one in problems}
        if any(one.location not in told for one in foreign):
            decided.faults.append(f"kill {number}: a row is cut off and nothing tells it")
