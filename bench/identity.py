"""Measure identity on labelled sets: ``CITEGRAPH_GOLD=FOLDER python -m bench identity``.

The folder holds gold files as `citegraph evaluate names|people|works` reads them; in
``CITEGRAPH_SETS`` a comma separates the beginnings of the names of those that are wanted. Records
in clusters and paired lists are given to other programs too: rapidfuzz alone, and bib-dedupe and
Splink where they are installed, here or in the Python that ``CITEGRAPH_PEERS`` names.
"""

import os
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path

from anyascii import anyascii

from bench._side_by_side import HEAD, side_by_side, table, task_of_lists, task_of_records
from citegraph.errors import CitegraphError
from citegraph.evaluate.identity import KINDS, IdentityReport
from citegraph.evaluate.identity.gold import Row, read_rows
from citegraph.evaluate.identity.run import Kind, find_kind
from citegraph.evaluate.identity.surnames import NamePair, key_measure
from citegraph.evaluate.identity.work_clusters import score_records
from citegraph.evaluate.identity.work_lists import score_paired_lists
from citegraph.resolve import default_options
from citegraph.text import surname_key

#: What is given to other programs too.
TASKS = {score_records: task_of_records, score_paired_lists: task_of_lists}
_ALL = tuple(chain.from_iterable(KINDS.values()))
#: Keys of surnames as programs make them that do not know of scripts, and ours.
NAME_KEYS: dict[str, Callable[[str], str]] = {
    "surname_key": surname_key,
    "letters a to z": lambda name: re.sub("[^a-z]", "", name),
    "anyascii, letters a to z": lambda name: re.sub("[^a-z]", "", anyascii(name).lower()),
}


def main() -> str:
    """Return tables of the measurements on the folder that CITEGRAPH_GOLD names."""
    folder = os.environ.get("CITEGRAPH_GOLD")
    if not folder:
        return "left out: set CITEGRAPH_GOLD to a folder of labelled sets (see docs/evaluate.md)"
    beginnings = tuple(os.environ.get("CITEGRAPH_SETS", "").split(","))
    figures = ["| set | measure | precision | recall | F1 | 95 % | false | missed |"]
    figures.append("|---|---|---:|---:|---:|---|---:|---:|")
    facts = ["| set | figure | value |", "|---|---|---:|"]
    peers, keys = list(HEAD), ["| set | key of surnames | precision | recall | F1 |"]
    keys.append("|---|---|---:|---:|---:|")
    for name, rows, kind in _sets(Path(folder), beginnings):
        report = kind.score(name, rows, default_options())
        figures += _measures(report)
        facts += [f"| {name} | {one.name} | {one.value:,.4g} |" for one in report.facts]
        if kind.score in TASKS:
            peers += table(name, side_by_side(TASKS[kind.score](rows)))
        if all(row.has("surname_cyr", "surname_lat") for row in rows):
            keys += name_keys(name, _surnames(rows))
    return "\n\n".join("\n".join(lines) for lines in (figures, facts, peers, keys))


def _sets(folder: Path, beginnings: tuple[str, ...]) -> Iterator[tuple[str, list[Row], Kind]]:
    paths = (*folder.glob("*.jsonl"), *folder.glob("*.jsonl.gz"))
    for path in sorted(path for path in paths if path.name.startswith(beginnings)):
        try:
            rows = read_rows(path)
        except CitegraphError:
            continue
        kind = find_kind(rows, _ALL)
        if kind is not None:
            yield path.name.partition(".")[0], rows, kind


def _measures(report: IdentityReport) -> Iterator[str]:
    for one in report.measures:
        low, high = one.interval
        yield (
            f"| {report.path} | {one.name} | {one.precision:.3f} | {one.recall:.3f} | {one.f1:.3f} "
            f"| {low:.3f}–{high:.3f} | {_count(one.false)} | {_count(one.missed)} |"
        )


def _count(count: int | None) -> str:
    return "–" if count is None else str(count)


def _surnames(rows: Sequence[Row]) -> list[NamePair]:
    clean = (row for row in rows if row.flag("clean"))
    return sorted(
        {(row.text("surname_cyr").casefold(), row.text("surname_lat").casefold()) for row in clean}
    )


def name_keys(name: str, pairs: Sequence[NamePair]) -> Iterator[str]:
    """Yield a row for each key: how far it brings together and keeps apart, across the scripts."""
    for key_name, key in NAME_KEYS.items():
        found = key_measure(key_name, pairs, key)
        yield (
            f"| {name} | {key_name} | {found.precision:.3f} | {found.recall:.3f} | {found.f1:.3f} |"
        )
    most = Counter(NAME_KEYS["letters a to z"](left) for left in {left for left, _ in pairs})
    shared, count = most.most_common(1)[0]
    yield f"| {name} | letters a to z: {count} Cyrillic surnames have one key, «{shared}» | | | |"
