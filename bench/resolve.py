"""CPU seconds, memory, pairs and figures of identity on invented libraries of growing size.

``CITEGRAPH_RESOLVE=1000,10000`` names the sizes (1,000, 10,000 and 100,000 when it is not set).
Each size runs in a process of its own.
"""

import os
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
SIZES = os.environ.get("CITEGRAPH_RESOLVE", "1000,10000,100000")
_SEEN: Counter[str] = Counter()


def pair_figures(truth: Mapping[str, int], found: Mapping[str, str]) -> tuple[float, float]:
    """Return pairwise recall and precision of a clustering of the keys of the truth."""

    def pairs(labels: Iterable[object]) -> int:
        return sum(count * (count - 1) // 2 for count in Counter(labels).values())

    right, both = pairs(truth.values()), pairs((truth[one], found[one]) for one in truth)
    return both / max(1, right), both / max(1, pairs(found[one] for one in truth))


def _timed(module: Any, name: str) -> None:
    """Add up the CPU seconds that a function takes, under its name."""
    function = getattr(module, name)

    def wrapped(*args: Any, **kwargs: Any) -> Any:
        start = time.process_time()
        try:
            return function(*args, **kwargs)
        finally:
            _SEEN[name] += round(1e6 * (time.process_time() - start))

    setattr(module, name, wrapped)


def _counted(module: Any, name: str, count: Callable[[Any], int]) -> None:
    """Add up the results of a function, under its name."""
    function = getattr(module, name)

    def wrapped(*args: Any, **kwargs: Any) -> Any:
        found = function(*args, **kwargs)
        _SEEN[f"pairs {name}"] += count(found)
        return found

    setattr(module, name, wrapped)


def _peak() -> float:
    """Return the peak memory of this process in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(size: int) -> str:
    """Return the row of one size; the functions measured stay wrapped."""
    from bench._libraries import library
    from citegraph.resolve import default_options, resolve, stage
    from citegraph.resolve.works import grouping

    for name in ("resolve_venues", "group_works", "resolve_people"):
        _timed(stage, name)
    for name in ("candidate_pairs", "pairs_across", "compared_pairs"):
        _counted(grouping, name, len)
    made = library(size)
    before = _peak()
    start = time.process_time()
    found = resolve(made.references, default_options())
    seconds = time.process_time() - start
    peak = _peak()
    work_of = {one: work.id for work in found.works for one in work.references}
    venue_of = {one: venue.id for venue in found.venues for one in venue.references}
    person_of = {one.id: person.id for person in found.people for one in person.mentions}
    figures = (
        pair_figures(made.work_of, work_of),
        pair_figures(made.venue_of, venue_of),
        pair_figures(made.person_of, person_of),
    )
    parts = [_SEEN[name] / 1e6 for name in ("resolve_venues", "group_works", "resolve_people")]
    candidates = _SEEN["pairs candidate_pairs"] + _SEEN["pairs pairs_across"]
    compared = _SEEN["pairs compared_pairs"]
    shares = " | ".join(f"{recall:.3f} {precision:.3f}" for recall, precision in figures)
    times = " | ".join(f"{part:.1f}" for part in (seconds, *parts))
    counts = f"{candidates / size:.1f} | {compared / size:.1f} | {len(found.works):,}"
    known = len(set(made.work_of.values()))
    return f"| {size:,} | {times} | {before:.0f} | {peak:.0f} | {counts} of {known:,} | {shares} |"


def main() -> str:
    """Return a table with a row for each size."""
    lines = [
        "Recall and precision of pairs, the truth being that of the generator.\n",
        "| references | CPU s | venues | works | people | MiB before | MiB at most "
        "| candidates per reference | compared | works found | works R P | venues R P "
        "| people R P |",
        "|" + "---:|" * 13,
    ]
    for size in SIZES.split(","):
        code = f"from bench.resolve import measure; print(measure({int(size)}))"
        lines.append(
            subprocess.run(
                [sys.executable, "-c", code],
                cwd=ROOT,
                check=True,
                stdout=subprocess.PIPE,
                text=True,
            ).stdout.strip()
        )
    return "\n".join(lines)
