"""Whole-program times: help, the build of the five documents, and of records from file to map.

``CITEGRAPH_WOS`` names a file of Web of Science records (it is left out without it),
``CITEGRAPH_PEERS`` the python of an environment with metaknowledge, which makes the bare
co-citation graph of the same file.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
RUNS = 7
WOS = os.environ.get("CITEGRAPH_WOS", "")
PEERS = os.environ.get("CITEGRAPH_PEERS", "")
_BARE_GRAPH = (
    "import sys, metaknowledge\n"
    "print(len(metaknowledge.RecordCollection(sys.argv[1]).networkCoCitation()))"
)


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
    """Return a table of the medians of seven runs, and one of a run from file to map."""
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
    lines += [f"| {name} | {seconds:.3f} |" for name, seconds in rows]
    return "\n".join([*lines, "", *_file_to_map()])


def _file_to_map() -> list[str]:
    if not WOS:
        return ["A file of records is left out: CITEGRAPH_WOS is not set."]
    path = str(Path(WOS).resolve())
    with tempfile.TemporaryDirectory() as folder:
        build = [sys.executable, "-m", "citegraph", "build", path, "--out", folder]
        rows = [("citegraph build, from file to map", *used(build))]
        (manifest,) = Path(folder).glob("*/manifest.json")
        counts = json.loads(manifest.read_text(encoding="utf-8"))["counts"]
    if PEERS:
        rows.append(("metaknowledge, bare graph", *used([PEERS, "-c", _BARE_GRAPH, path])))
    size = f"{counts['documents']:,} records, {counts['references_in']:,} references"
    lines = [f"| {size} | CPU seconds | peak MiB |", "|---|---:|---:|"]
    lines += [f"| {name} | {seconds:.1f} | {peak:.0f} |" for name, seconds, peak in rows]
    if not PEERS:
        lines.append("\nmetaknowledge is left out: CITEGRAPH_PEERS is not set.")
    return lines


def used(command: list[str]) -> tuple[float, float]:
    """Return the user and system seconds of a command as a whole process, and its peak in MiB."""
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"failed ({process.returncode}): {' '.join(command)}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024
