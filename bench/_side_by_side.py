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
from citegraph.evaluate.identity.records import read_printed
from citegraph.evaluate.identity.scores import Measure, best_threshold, cluster_parts, pair_measure
from citegraph.evaluate.identity.work_clusters import references_of
from citegraph.evaluate.identity.work_lists import article_of, printed_pair
from citegraph.model import Reference

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


@dataclass(frozen=True, slots=True)
class Task:
    """Records, the true work of each, and the group inside which the truth is known."""

    records: tuple[dict[str, str], ...]
    truth: tuple[str, ...]
    groups: tuple[str, ...]


def task_of_records(rows: Sequence[Row]) -> Task:
    """Return the task of a set of records in clusters."""
    records = (
        _record(number, reference, row.text("ENTRYTYPE") or "article", _printed(row))
        for number, (row, reference) in enumerate(zip(rows, references_of(rows), strict=True))
    )
    return Task(
        tuple(records),
        tuple(row.text("cluster") for row in rows),
        tuple(row.text("dataset") for row in rows),
    )


def task_of_lists(rows: Sequence[Row]) -> Task:
    """Return the task of paired lists: item n of both is one work, inside each article.

    citegraph gets the printed lines, the others get the fields that it reads from them.
    """
    texts = [text for row in rows for text in printed_pair(row)]
    records = []
    for number, text in enumerate(texts):
        reference = read_printed(f"bench#1.{number:06d}", text)
        records.append({**_record(number, reference, "article", text), "raw": text})
    return Task(
        tuple(records),
        tuple(str(number) for number in range(len(rows)) for _ in range(2)),
        tuple(article_of(row) for row in rows for _ in range(2)),
    )


def side_by_side(task: Task, programs: Iterable[str] = PROGRAMS) -> list[Outcome]:
    """Run the programs on the records of a set, one after the other."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "records.json")
        path.write_text(json.dumps(task.records), encoding="utf-8")
        return [_outcome(program, path, task) for program in programs]


def _printed(row: Row) -> str:
    return " ".join(row.text(name) for name in ("author", "title", "year"))


def _record(number: int, reference: Reference, entry: str, printed: str) -> dict[str, str]:
    """Return a record as all programs get it: names «Family, Given and …», the year bare."""
    return {
        "ID": f"r{number:06d}",
        "ENTRYTYPE": entry,
        "author": " and ".join(
            one.literal or f"{one.family}, {one.given}" for one in reference.authors
        ),
        "title": reference.title,
        "year": str(reference.year or ""),
        "journal": reference.container,
        "booktitle": "",
        "volume": reference.volume,
        "number": reference.issue,
        "pages": reference.pages,
        "doi": reference.doi,
        "printed": printed,
        "raw": "",
    }


def _outcome(program: str, path: Path, task: Task) -> Outcome:
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
    measure = judge(found, task.truth, task.groups)
    return Outcome(program, measure, found["seconds"], found["cpu"], found["peak"])


def judge(found: dict[str, Any], truth: Sequence[str], groups: Sequence[str]) -> Measure:
    """Return the pair figures of clusters, or of scored pairs by cross-validation.

    Only pairs inside a group count: across groups nobody knows what is one work.
    """
    truth = [f"{group}\n{one}" for group, one in zip(groups, truth, strict=True)]
    if "clusters" in found:
        labels = [f"{group}\n{one}" for group, one in zip(groups, found["clusters"], strict=True)]
        return pair_measure("pairs", list(cluster_parts(truth, labels).values()))
    known = [tuple(pair) for pair in found["pairs"] if groups[pair[0]] == groups[pair[1]]]
    right, false = _cross_validated(known, truth)
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
