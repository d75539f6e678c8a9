"""Fit the weights of works in one language: ``CITEGRAPH_GOLD=FOLDER python -m bench.fit_works``.

Logistic regression on the pairs that the program compares in the gold files of the folder, each
weight drawn to what was expected of it (column ``prior``). Prints figures of a cross-validation
by cluster (by list, by title); where ``CITEGRAPH_WEIGHTS`` names a file, the weights are written to
it: ours are in ``citegraph/resolve/works/weights.tsv``. Needs numpy and scipy. The same files give
the same weights.
"""

import math
import os
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import sparse
from scipy.optimize import minimize

from citegraph.evaluate.identity.gold import Row, read_rows
from citegraph.evaluate.identity.records import name_reader, read_printed, to_reference
from citegraph.evaluate.identity.scores import best_threshold, pair_measure
from citegraph.evaluate.identity.tracing import Pair, describe
from citegraph.evaluate.identity.work_clusters import references_of
from citegraph.evaluate.identity.work_lists import article_of, printed_pair
from citegraph.evaluate.reliability import reliability
from citegraph.resolve import ResolveOptions, default_options
from citegraph.resolve.candidates import rows_of
from citegraph.resolve.works import weights as weights_module
from citegraph.resolve.works.across import are_across
from citegraph.resolve.works.comparing import Level, compare
from citegraph.resolve.works.descriptions import Description
from citegraph.resolve.works.grouping import compared_pairs
from citegraph.resolve.works.titles import nearest_titles
from citegraph.resolve.works.vetoes import find_veto
from citegraph.resolve.works.weights import BIAS, Weight, weights

#: How strongly a weight is drawn to what was expected of it, in pairs that say otherwise.
STRENGTH = 4.0
FOLDS = 5
#: Gold files by the beginnings of their names, and what each of their pairs counts: fewer where
#: many pairs of a few large clusters say the same, more where only few of many are hard.
COUNTS = {
    "bibdedupe-srs": 2.0,
    "cora": 0.15,
    "dblp-acm": 1.0,
    "dblp-scholar": 1.0,
    "npe-ref-pairs": 0.7,
    "russian_journal_twins": 1.0,
}
_OWN = Path(weights_module.__file__).with_name("weights.tsv")
Numbers = npt.NDArray[np.float64]
Labelled = tuple[Pair, bool, str]


@dataclass(frozen=True, slots=True)
class Examples:
    """The compared pairs of a set: their levels, whether they are one work, and their fold.

    ``weight`` is what each pair counts. Pairs that a veto decides, and pairs in two languages,
    are not among them.
    """

    name: str
    levels: tuple[tuple[Level, ...], ...]
    same: tuple[bool, ...]
    folds: tuple[int, ...]
    weight: float = 1.0


def examples_of(
    name: str, rows: Sequence[Row], options: ResolveOptions, weight: float = 1.0
) -> Examples:
    """Return the pairs of a gold set of any kind as the program would compare them.

    Those of records and lists come out of the blocks, so that the wrong ones are hard; labelled
    pairs are taken as they are. All pairs of one cluster (one list) are in one fold.
    """
    if rows[0].has("cluster"):
        items, labelled = _clusters(rows, options)
    elif rows[0].has("match") and isinstance(rows[0].values["a"], dict):
        items, labelled = _pairs(rows, options)
    else:
        items, labelled = _lists(rows, options)
    levels, same, folds = [], [], []
    for (left, right), is_one, group in labelled:
        found = _levels(items[left], items[right])
        if found is not None:
            levels.append(found)
            same.append(is_one)
            folds.append(zlib.crc32(group.encode()) % FOLDS)
    return Examples(name, tuple(levels), tuple(same), tuple(folds), weight)


def _clusters(
    rows: Sequence[Row], options: ResolveOptions
) -> tuple[Sequence[Description], Iterator[Labelled]]:
    items = describe(references_of(rows), options)
    truth = [row.text("cluster") for row in rows]
    parts = [row.text("dataset") for row in rows]
    return items, (
        ((a, b), truth[a] == truth[b], truth[a])
        for a, b in rows_of(compared_pairs(items, options))
        if parts[a] == parts[b]
    )


def _lists(
    rows: Sequence[Row], options: ResolveOptions
) -> tuple[Sequence[Description], Iterator[Labelled]]:
    sides = zip(*map(printed_pair, rows), strict=True)
    texts = [(side, n, text) for side, column in zip("ab", sides) for n, text in enumerate(column)]
    items = describe([read_printed(f"{side}#1.{n:06d}", text) for side, n, text in texts], options)
    article = [article_of(row) for row in rows] * 2
    return items, (
        ((a, b), b - a == len(rows), article[a])
        for a, b in rows_of(compared_pairs(items, options))
        if article[a] == article[b]
    )


def _pairs(
    rows: Sequence[Row], options: ResolveOptions
) -> tuple[Sequence[Description], Iterator[Labelled]]:
    sides = [row.record(side) for row in rows for side in ("a", "b")]
    read_names = name_reader([side.text("author") for side in sides])
    items = describe([to_reference(n, side, read_names) for n, side in enumerate(sides)], options)
    return items, (
        ((2 * n, 2 * n + 1), row.flag("match"), row.record("a").text("title"))
        for n, row in enumerate(rows)
    )


def _levels(left: Description, right: Description) -> tuple[Level, ...] | None:
    if are_across(left, right):
        return None
    match = nearest_titles(left, right)
    return None if find_veto(left, right, match) else tuple(compare(left, right, match))


def fit(
    sets: Iterable[Examples], table: Mapping[Level, Weight], strength: float = STRENGTH
) -> dict[Level, Weight]:
    """Return the table with the weights that explain the examples best.

    Logistic regression; each weight is drawn to what was expected of it (its prior), so that a
    level that the examples hardly know keeps that. Deterministic.
    """
    keys = [key for key in table if key != BIAS]
    matrix, same, weights = _stacked(sets, keys)
    prior = [table[key].prior for key in (*keys, BIAS)]
    found = _regression(matrix, same, weights, prior, strength)
    fitted = dict(zip((*keys, BIAS), (round(float(one), 2) + 0.0 for one in found), strict=True))
    return {key: replace(one, weight=fitted[key]) for key, one in table.items()}


def cross_validated(
    sets: Sequence[Examples], table: Mapping[Level, Weight], strength: float = STRENGTH
) -> Iterator[tuple[str, list[tuple[float, bool]]]]:
    """Yield for each set the probability of each pair by weights that never saw its fold."""
    fits = [fit((_without(one, fold) for one in sets), table, strength) for fold in range(FOLDS)]
    for one in sets:
        judged = []
        for levels, same, fold in zip(one.levels, one.same, one.folds, strict=True):
            known = fits[fold]
            total = known[BIAS].weight + sum(known[level].weight for level in levels)
            judged.append((1 / (1 + math.exp(-max(-50.0, min(50.0, total)))), same))
        yield one.name, judged


def _without(one: Examples, fold: int) -> Examples:
    kept = [n for n, its_fold in enumerate(one.folds) if its_fold != fold]
    return Examples(
        one.name,
        tuple(one.levels[n] for n in kept),
        tuple(one.same[n] for n in kept),
        tuple(one.folds[n] for n in kept),
        one.weight,
    )


def _stacked(sets: Iterable[Examples], keys: Sequence[Level]) -> tuple[Any, Numbers, Numbers]:
    """Return one row for each pair, one column for each level, and one of ones for the bias."""
    column = {key: number for number, key in enumerate(keys)}
    rows: list[int] = []
    columns: list[int] = []
    same: list[float] = []
    counts: list[float] = []
    for one in sets:
        for levels, is_one in zip(one.levels, one.same, strict=True):
            found = [*(column[level] for level in levels), len(keys)]
            rows += [len(same)] * len(found)
            columns += found
            same.append(float(is_one))
            counts.append(one.weight)
    shape = (len(same), len(keys) + 1)
    matrix = sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), shape=shape)
    return matrix, np.array(same), np.array(counts)


def _regression(
    matrix: Any, same: Numbers, weights: Numbers, prior: Sequence[float], strength: float
) -> Numbers:
    start = np.array(prior)
    drawn = np.full(len(prior), strength)
    drawn[-1] = 0.0

    def loss(values: Numbers) -> tuple[float, Numbers]:
        total = matrix @ values
        off = values - start
        costs = np.logaddexp(0.0, total) - same * total
        wrong = weights * (1 / (1 + np.exp(-np.clip(total, -50, 50))) - same)
        return (
            float(weights @ costs + 0.5 * drawn @ off**2),
            np.asarray(matrix.T @ wrong + drawn * off),
        )

    options = {"maxiter": 2000, "ftol": 1e-10}
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options=options)
    return np.asarray(found.x)


def with_weights(text: str, table: Mapping[Level, Weight]) -> str:
    """Return the text of a file of weights with those of the table in its rows."""
    lines = []
    for line in text.splitlines():
        cells = line.split("\t")
        if (found := table.get((cells[0], cells[1]) if len(cells) > 1 else BIAS)) and cells[1:]:
            cells[3] = f"{found.weight:g}"
        lines.append("\t".join(cells))
    return "\n".join(lines) + "\n"


def main() -> str:
    """Fit, perhaps write the weights, and return the figures of the cross-validation."""
    folder = os.environ.get("CITEGRAPH_GOLD")
    if not folder:
        return "left out: set CITEGRAPH_GOLD to a folder of labelled sets (see docs/evaluate.md)"
    sets = []
    for name, count in COUNTS.items():
        for path in sorted(Path(folder).glob(f"{name}.*jsonl*")):
            sets.append(examples_of(path.name, read_rows(path), default_options(), count))
    if not sets:
        return f"left out: no gold file of works in {folder}"
    table = weights()
    lines = ["| set | pairs | precision | recall | F1 | best F1 | Brier | ECE |"]
    lines.append("|---|---:|---:|---:|---:|---:|---:|---:|")
    lines += [_figures(name, judged) for name, judged in cross_validated(sets, table)]
    target = os.environ.get("CITEGRAPH_WEIGHTS")
    if target:
        fitted = with_weights(_OWN.read_text(encoding="utf-8"), fit(sets, table))
        Path(target).write_text(fitted, encoding="utf-8")
        lines += ["", f"written: {target}"]
    return "\n".join(lines)


def _figures(name: str, judged: Sequence[tuple[float, bool]]) -> str:
    parts = [
        (
            float(said >= 0.5 and right),
            float(said >= 0.5 and not right),
            float(said < 0.5 and right),
        )
        for said, right in judged
    ]
    found, told = pair_measure(name, parts), reliability(judged)
    best, _ = best_threshold(judged)
    figures = (found.precision, found.recall, found.f1, best, told.brier, told.error)
    return f"| {name} | {len(judged)} | " + " | ".join(f"{one:.4f}" for one in figures) + " |"


if __name__ == "__main__":
    print(main())
