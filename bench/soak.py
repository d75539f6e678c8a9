"""A long stream of good and hostile references: items out, CPU seconds and memory on the way.

``CITEGRAPH_SOAK=1000000`` sets its length (100,000 when it is not set).
"""

import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import IO

from bench._invented import references

ROOT = Path(__file__).parents[1]
LENGTH = int(os.environ.get("CITEGRAPH_SOAK", "100000"))
ROWS = 10
#: Every so many references one of these stands between them.
HOSTILE_EVERY = 50
HOSTILE = (
    "[" * 20_000,
    "А. " * 5_000,
    "Hill J., " * 3_000,
    "http://a.example/" + "b-" * 8_000,
    "1" * 30_000,
    "«" * 9_000 + "»" * 9_000,
    "Там же. С. 5.",
    "@article{x, title={" + "{" * 4_000,
    "=cmd|' /C calc'!A0",
    "<script>alert(1)</script>" * 200,
    "\u202egnp.exe\u0301\u0301 " * 500,
    "Смит " + "и" * 20_000 + " // Труды. 2001.",
)


def stream(length: int) -> Iterator[str]:
    """Yield invented references, some of them hostile."""
    for number, text in enumerate(islice(references(), length)):
        place, rest = divmod(number, HOSTILE_EVERY)
        yield HOSTILE[place % len(HOSTILE)] if rest == HOSTILE_EVERY - 1 else text


def main() -> str:
    """Return the table."""
    process = subprocess.Popen(
        [sys.executable, "-m", "citegraph", "parse", "--lines", "--to", "jsonl"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    threading.Thread(target=_feed, args=(process.stdin,), daemon=True).start()
    rows = ["| references in, items out | CPU s | memory now MB |", "|---:|---:|---:|"]
    step = max(1, LENGTH // ROWS)
    items = 0
    for items, _ in enumerate(process.stdout, start=1):
        if not items % step or items == 1:
            rows.append(_row(process.pid, items))
            print(rows[-1], file=sys.stderr, flush=True)
    code = process.wait()
    return "\n".join([*rows, "", f"{LENGTH:,} in, {items:,} out, exit code {code}"])


def _feed(pipe: IO[bytes]) -> None:
    with pipe:
        for line in stream(LENGTH):
            pipe.write(f"{line}\n".encode())


def _row(pid: int, items: int) -> str:
    place = Path(f"/proc/{pid}")
    found = re.search(r"VmRSS:\s+(\d+)", (place / "status").read_text())
    fields = (place / "stat").read_text().rpartition(")")[2].split()
    seconds = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return f"| {items:,} | {seconds:,.0f} | {int(found[1]) / 1024 if found else 0:.0f} |"
