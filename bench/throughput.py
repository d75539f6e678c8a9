"""References per CPU-second from end to end, memory of a long stream, worst single references.

``CITEGRAPH_STREAM=1000000`` sets the length of the long stream (100,000 when it is not set).
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from bench._invented import references
from citegraph.workflow import parse_lines

ROOT = Path(__file__).parents[1]
SIZES = (1_000, 10_000, 100_000)
STREAM = int(os.environ.get("CITEGRAPH_STREAM", "100000"))
LONG = 100_000
WORST = 12
RUNS = 3
UNITS = (
    *(
        "а",
        "Щ",
        "1",
        ".",
        "-",
        "—",
        "[",
        "(",
        "«",
        '"',
        "’",
        "/",
        "_",
        "😀",
        "\u0301",
        "а\u0301",
        "\x00",
    ),
    *("[a] ", "a-", "1-", "- (", " / ", " // ", "А. ", "In ", "In: Brown C. (ed.) ", "a\u202e "),
    *(
        "http://",
        "http://a.example/b ",
        "http://a. ",
        "www.a",
        "a.b.c.",
        "10.1000/",
        "ISBN 978-5-1 ",
    ),
    *(
        "Белов И. И., ",
        "Smith, J., ",
        "Smith J and ",
        "et al. ",
        "2014 ",
        "2014;12:5 ",
        "№ 5 ",
        "Т. 1. ",
    ),
    *("ред. ", "под ред. И. И. Громова, ", "М.: Наука, 2001. ", "2-е изд., испр. ", "[b], 2012, "),
    *(
        "— (Философия ; вып. 5) ",
        "дата обращения: 1.1.2011 ",
        "С. 36–45. ",
        "в 6 т. ",
        "a&b=c",
        "Слово ",
    ),
    *("Т. 1, вып. 2. ", "2011;12(5):", "王力. ", "ا ", "and ", "(ed.) ", "Hrsg. ", "A.B.C."),
)


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU and wall seconds and peak MiB of one call; CPU is that of its child processes too."""

    cpu: float
    wall: float
    peak: float


def parse_stream(lines: Iterable[str], *options: str) -> Cost:
    """Send lines through ``citegraph parse --lines`` and throw the items away."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "citegraph", "parse", "--lines", *options],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdin is not None
    with process.stdin:
        process.stdin.writelines(f"{line}\n".encode() for line in lines)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert 0 == process.returncode
    wall = time.perf_counter() - start
    return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024)


def main() -> str:
    """Return the three tables."""
    return "\n\n".join((_scaling(), _long_stream(), _worst()))


def _scaling() -> str:
    startup = min(parse_stream(["Hill J. Growth. 1998."]).cpu for _ in range(RUNS))
    lines = [
        f"Start-up: {startup:.2f} CPU seconds, not counted in the column per CPU-second.\n",
        "| references | jobs | format | CPU s | wall s | per CPU-second | peak MiB |",
        "|---:|---:|---|---:|---:|---:|---:|",
    ]
    runs = [(size, "1", "csl-json") for size in SIZES]
    runs += [(SIZES[1], "1", name) for name in ("jsonl", "bibtex", "ris", "gost", "table")]
    runs += [(SIZES[1], "2", "csl-json"), (SIZES[2], "2", "csl-json")]
    for size, jobs, name in runs:
        cost = parse_stream(islice(references(), size), "--jobs", jobs, "--to", name)
        rate = f"{size / (cost.cpu - startup):,.0f}" if jobs == "1" else ""
        lines.append(
            f"| {size:,} | {jobs} | {name} | {cost.cpu:.1f} | {cost.wall:.1f} | {rate} "
            f"| {cost.peak:.0f} |"
        )
    return "\n".join(lines)


def _long_stream() -> str:
    cost = parse_stream(islice(references(), STREAM), "--to", "jsonl")
    return (
        f"A stream of {STREAM:,} references: {cost.cpu:,.0f} CPU seconds, "
        f"peak memory {cost.peak:,.0f} MiB."
    )


def _worst() -> str:
    parse_lines(["Hill J. Growth. 1998."])
    texts = {unit: (unit * LONG)[:LONG] for unit in UNITS}
    texts["real references, joined"] = " ".join(islice(references(), LONG // 100))[:LONG]
    costs = sorted(((_milliseconds(text), unit) for unit, text in texts.items()), reverse=True)
    lines = [f"| one line of {LONG:,} characters | CPU ms |", "|---|---:|"]
    return "\n".join(lines + [f"| `{unit!r}` | {cost:.1f} |" for cost, unit in costs[:WORST]])


def _milliseconds(text: str) -> float:
    """Median of three: cleaning, parsing, normalizing."""
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        parse_lines([text])
        times.append(time.process_time() - start)
    return 1000 * sorted(times)[RUNS // 2]
