"""Works from labelled pairs of records: columns ``a``, ``b`` (objects) and ``match``."""

import time
from collections.abc import Sequence

from citegraph.evaluate.identity.gold import Row
from citegraph.evaluate.identity.records import name_reader, to_reference
from citegraph.evaluate.identity.report import Fact, Fault, IdentityReport
from citegraph.evaluate.identity.scores import Part, best_threshold, pair_measure
from citegraph.evaluate.identity.tracing import describe, why_missed
from citegraph.evaluate.reliability import reliability
from citegraph.model import Evidence
from citegraph.resolve import ResolveOptions
from citegraph.resolve.works.descriptions import Description
from citegraph.resolve.works.scoring import score_pair

Scored = tuple[float, tuple[Evidence, ...]]


def score_labelled_pairs(path: str, rows: Sequence[Row], options: ResolveOptions) -> IdentityReport:
    """Score the decision on every labelled pair, alone and with the whole set known."""
    sides = [row.record(side) for row in rows for side in ("a", "b")]
    read_names = name_reader([side.text("author") for side in sides])
    references = [to_reference(number, side, read_names) for number, side in enumerate(sides)]
    pairs = list(zip(references[::2], references[1::2], strict=True))
    started = time.perf_counter()
    alone = [_score(describe(pair, options), options) for pair in pairs]
    seconds = time.perf_counter() - started
    items = describe(references, options)
    started = time.perf_counter()
    known = [
        score_pair(one, other, options) for one, other in zip(items[::2], items[1::2], strict=True)
    ]
    scoring = time.perf_counter() - started
    truth = [row.flag("match") for row in rows]
    judged = [(score, same) for (score, _), same in zip(known, truth, strict=True)]
    best, threshold = best_threshold(judged)
    measures = (
        pair_measure("pairs, each alone", _parts(alone, truth, options)),
        pair_measure("pairs, all known", _parts(known, truth, options)),
    )
    return IdentityReport(
        path,
        f"{len(rows)} labelled pairs of records, {sum(truth)} of them one work",
        measures,
        (
            Fact("best F1 of the scores", best, f"all known, threshold {threshold:.3f}"),
            Fact("µs per comparison", 1e6 * scoring / max(1, len(rows)), "records described"),
            Fact("µs per pair alone", 1e6 * seconds / max(1, len(rows)), "describing included"),
        ),
        calibrations=(("pairs of records", reliability(judged)),),
        faults=tuple(_faults(rows, known, truth, options)),
        notes=(
            f"a pair is one work from a score of {options.work_threshold} on; «all known»: venues "
            "and repeated titles are learned from all records first",
        ),
    )


def _score(pair: Sequence[Description], options: ResolveOptions) -> Scored:
    return score_pair(pair[0], pair[1], options)


def _parts(scored: Sequence[Scored], truth: Sequence[bool], options: ResolveOptions) -> list[Part]:
    joined = [score >= options.work_threshold for score, _ in scored]
    return [
        (float(found and same), float(found and not same), float(same and not found))
        for found, same in zip(joined, truth, strict=True)
    ]


def _faults(
    rows: Sequence[Row], scored: Sequence[Scored], truth: Sequence[bool], options: ResolveOptions
) -> list[Fault]:
    faults = []
    for row, (score, evidence), same in zip(rows, scored, truth, strict=True):
        if same == (score >= options.work_threshold):
            continue
        reason = why_missed(True, score, evidence, options.work_threshold) if same else "joined"
        one, other = (_told(row.record(side)) for side in ("a", "b"))
        faults.append(Fault("missed" if same else "false", reason, score, one, other, evidence))
    return faults


def _told(row: Row) -> str:
    return " | ".join(filter(None, (row.text(name) for name in row.values)))
