"""Programs that find the records of one work, side by side: one input, one machine, one run.

Programs that give scores are given the best threshold that half of the clusters show, and are
judged on the other half, and the other way round; a pair across the halves is judged by the mean
of the two thresholds. What a program prints as clusters is judged as it is.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench._deduplicators import PROGRAMS
from citegraph.evaluate.identity.gold import Row
from citegraph.evaluate.identity.scores import Measure, best_threshold, cluster_parts, pair_measure
from citegraph.evaluate.identity.work_clusters import references_of

_ROOT = Path(__file__).parents[1]
#: Programs that may live in the interpreter that CITEGRAPH_PEERS names.
_PEERS = ("bib-dedupe", "Splink")
_LONGEST = 3600


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one program made of one set; ``said`` why there is nothing."""

    program: str
    measure: Measure | None = None
    seconds: float = 0.0
    cpu: float = 0.0
    peak: float = 0.0
    said: str = ""


def side_by_side(rows: Sequence[Row], programs: Iterable[str] = PROGRAMS) -> list[Outcome]:
    """Run the programs on the records of a set, one after the other."""
    records = records_of(rows)
    truth = [row.text("cluster") for row in rows]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "records.json")
        path.write_text(json.dumps(records), encoding="utf-8")
        return [_outcome(program, path, truth) for program in programs]


def records_of(rows: Sequence[Row]) -> list[dict[str, str]]:
    """Return the records as all programs get them: names «Family, Given and …», years bare."""
    return [
        {
            "ID": f"r{number:06d}",
            "ENTRYTYPE": row.text("ENTRYTYPE") or "article",
            "author": " and ".join(f"{one.family}, {one.given}" for one in reference.authors),
            "title": reference.title,
            "year": str(reference.year or ""),
            "journal": reference.container,
            "booktitle": "",
            "volume": reference.volume,
            "number": reference.issue,
            "pages": reference.pages,
            "doi": reference.doi,
            "printed": " ".join(row.text(name) for name in ("author", "title", "year")),
        }
        for number, (row, reference) in enumerate(zip(rows, references_of(rows), strict=True))
    ]


def _outcome(program: str, path: Path, truth: Sequence[str]) -> Outcome:
    peers = os.environ.get("CITEGRAPH_PEERS", "")
    python = peers if peers and program in _PEERS else sys.executable
    command = [python, "-m", "bench._deduplicators", program, str(path)]
    try:
        done = subprocess.run(
            command, cwd=_ROOT, capture_output=True, text=True, timeout=_LONGEST, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return Outcome(program, said=f"left out: {error}")
    if done.returncode:
        return Outcome(program, said=f"failed: {(done.stderr.strip() or '-').splitlines()[-1]}")
    found = json.loads(done.stdout.splitlines()[-1])
    if "absent" in found:
        return Outcome(program, said=f"left out: {found['absent']}")
    measure = judge(found, truth)
    return Outcome(program, measure, found["seconds"], found["cpu"], found["peak"])


def judge(found: dict[str, Any], truth: Sequence[str]) -> Measure:
    """Return the pair figures of clusters, or of scored pairs by cross-validation."""
    if "clusters" in found:
        return pair_measure("pairs", list(cluster_parts(truth, found["clusters"]).values()))
    right, false = _cross_validated([tuple(pair) for pair in found["pairs"]], truth)
    wanted = sum(count * (count - 1) // 2 for count in Counter(truth).values())
    return pair_measure("pairs", [(float(right), float(false), float(wanted - right))])


def _cross_validated(
    pairs: Sequence[tuple[int, int, float]], truth: Sequence[str]
) -> tuple[int, int]:
    half_of = {cluster: number % 2 for number, cluster in enumerate(sorted(set(truth)))}
    halves: dict[int, list[tuple[int, int, float]]] = {0: [], 1: [], 2: []}
    for left, right, score in pairs:
        one, other = half_of[truth[left]], half_of[truth[right]]
        halves[one if one == other else 2].append((left, right, score))
    thresholds = [_threshold(halves[half], truth, half_of, half) for half in (0, 1)]
    floors = {0: thresholds[1], 1: thresholds[0], 2: sum(thresholds) / 2}
    right = false = 0
    for half, members in halves.items():
        for one, other, score in members:
            if score >= floors[half]:
                same = truth[one] == truth[other]
                right, false = right + same, false + (not same)
    return right, false


def _threshold(
    pairs: Sequence[tuple[int, int, float]],
    truth: Sequence[str],
    half_of: dict[str, int],
    half: int,
) -> float:
    judged = [(score, truth[one] == truth[other]) for one, other, score in pairs]
    sizes = Counter(cluster for cluster in truth if half_of[cluster] == half)
    wanted = sum(count * (count - 1) // 2 for count in sizes.values())
    return best_threshold(judged, wanted - sum(same for _, same in judged))[1]


def table(name: str, outcomes: Iterable[Outcome]) -> list[str]:
    """Return one row of a table for each outcome."""
    lines = []
    for one in outcomes:
        if one.measure is None:
            lines.append(f"| {name} | {one.program} | {one.said} | | | | | | |")
            continue
        found = one.measure
        lines.append(
            f"| {name} | {one.program} | {found.precision:.3f} | {found.recall:.3f} "
            f"| {found.f1:.3f} | {found.false} | {one.seconds:.1f} | {one.cpu:.1f} "
            f"| {one.peak:.0f} |"
        )
    return lines


HEAD = [
    "| set | program | precision | recall | F1 | false pairs | seconds | CPU seconds | peak MB |",
    "|---|---|---:|---:|---:|---:|---:|---:|---:|",
]
