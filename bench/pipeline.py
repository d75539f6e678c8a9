"""Whole-program times: help, and the build of the five documents."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
RUNS = 7


def cpu_seconds(command: list[str]) -> float:
    """Return the median user and system seconds of a command as a whole process."""
    times = []
    for _ in range(RUNS):
        before = os.times()
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        after = os.times()
        times.append(
            after.children_user
            - before.children_user
            + after.children_system
            - before.children_system
        )
    return median(times)


def main() -> str:
    """Return a table of the medians of seven runs."""
    python = sys.executable
    bare = cpu_seconds([python, "-c", "pass"])
    shown = cpu_seconds([python, "-m", "citegraph", "--help"])
    with tempfile.TemporaryDirectory() as folder:
        built = cpu_seconds([python, "-m", "citegraph", "build", "data/refs", "--out", folder])
    rows = [
        ("bare Python", bare),
        ("citegraph --help", shown),
        ("citegraph --help over bare Python", shown - bare),
        ("citegraph build data/refs", built),
    ]
    lines = ["| process | CPU seconds, median of 7 |", "|---|---:|"]
    return "\n".join(lines + [f"| {name} | {seconds:.3f} |" for name, seconds in rows])
