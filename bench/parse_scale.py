"""Measure how the parser grows: many references, and single ones that are made to be slow."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from citegraph.evaluate import GoldReferences, read_gold
from citegraph.model import Location, RawReference
from citegraph.normalize import find_doubts, normalize
from citegraph.parse import default_options, load_parser

ROOT = Path(__file__).resolve().parents[1]
GOLD = ROOT / "tests" / "gold" / "refs.parse.jsonl"
SIZES = (1_000, 10_000, 100_000)
LENGTH = 100_000
#: Repeated until they are long; the worst of them bounds what one reference can cost.
PATTERNS = (
    "а", "А. ", "1 ", "1-", "1.", ". ", ", ", "//", " / ", ". – ", "[a] ", "(", "«", "№ 5 ",
    "Иванов И. И., ", "ред. ", "под ред. И. И. Иванова, ", "в 6 т. ", "Т. 1, вып. 2. ", "С. 1–2. ",
    "http://a.", "doi:10.1/", "ISBN 9", "2011;12(5):", "М.: Наука, 1990. ", "Smith J. ", "et al. ",
    "and ", "王力. ", "ا ", "a\u0301", "слово-", "A.B.C.", "In: ", "(ed.) ",
)  # fmt: skip


def main() -> str:
    """Return a table of many references, and one of the worst single ones."""
    lines = ["| references | CPU seconds | per CPU-second | peak MiB |", "|---:|---:|---:|---:|"]
    lines += map(_many, SIZES)
    lines += ["", f"| worst single references of {LENGTH:,} characters | CPU milliseconds |"]
    lines += ["|---|---:|", *_worst()]
    return "\n".join(lines)


def _many(size: int) -> str:
    """Row for ``citegraph parse --lines`` on that many lines, start-up included."""
    gold = read_gold(GOLD)
    assert isinstance(gold, GoldReferences)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "lines.txt")
        with path.open("w", encoding="utf-8") as file:
            # No two lines are the same, so that nothing remembered helps.
            file.writelines(f"{gold.rows[n % len(gold.rows)].raw} ({n})\n" for n in range(size))
        command = [
            sys.executable,
            "-m",
            "citegraph",
            "parse",
            "--lines",
            "--to",
            "jsonl",
            str(path),
        ]
        child = subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise RuntimeError(f"citegraph parse failed on {size} lines")
    seconds = used.ru_utime + used.ru_stime
    return f"| {size:,} | {seconds:.1f} | {size / seconds:,.0f} | {used.ru_maxrss / 1024:.0f} |"


def _worst() -> Iterator[str]:
    parser, options = load_parser(), default_options()
    parser.parse(RawReference("a", "Smith", Location("a")))
    costs = []
    for pattern in PATTERNS:
        text = (pattern * (LENGTH // len(pattern) + 1))[:LENGTH]
        started = time.process_time()
        reference, problems = normalize(parser.parse(RawReference("a", text, Location("a"))))
        find_doubts(reference, problems, options)
        costs.append((time.process_time() - started, pattern))
    for seconds, pattern in sorted(costs, reverse=True)[:5]:
        yield f"| `{pattern.strip() or 'space'}` repeated | {seconds * 1000:.0f} |"
