"""Works from labelled records: which records are one work (column ``cluster``)."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from citegraph.evaluate.identity.gold import Row
from citegraph.evaluate.identity.records import name_reader, to_reference
from citegraph.evaluate.identity.report import Fact, Fault, IdentityReport
from citegraph.evaluate.identity.scores import (
    Measure,
    b_cubed_measure,
    best_threshold,
    cluster_parts,
    pair_measure,
)
from citegraph.evaluate.identity.tracing import Pair, Trace, trace, why_missed
from citegraph.evaluate.reliability import reliability
from citegraph.model import Reference
from citegraph.resolve import ResolveOptions
from citegraph.text import cyrillic_share

#: Clusters of this size and more are looked at pair by pair no longer when faults are listed.
_LARGEST_SHOWN = 200


def score_records(path: str, rows: Sequence[Row], options: ResolveOptions) -> IdentityReport:
    """Score the works that are made of records against their clusters."""
    references = references_of(rows)
    truth = [row.text("cluster") for row in rows]
    found = trace(references, options)
    faults = tuple(_faults(found, rows, options))
    reasons = Counter(fault.reason for fault in faults if fault.kind == "missed")
    judged = [(score, truth[a] == truth[b]) for (a, b), score in found.scores.items()]
    return IdentityReport(
        path,
        f"{len(rows)} records of {len(set(truth))} works; {len(set(found.works))} found",
        tuple(_measures(rows, truth, found)),
        tuple(_facts(found, truth, judged)),
        tuple(reasons.most_common()),
        (("compared pairs", reliability(judged)),),
        faults,
        _notes(rows),
    )


def references_of(rows: Sequence[Row]) -> list[Reference]:
    """Return the records of a set as references, in their order."""
    read_names = name_reader([row.text("author") for row in rows])
    return [to_reference(number, row, read_names) for number, row in enumerate(rows)]


def _measures(rows: Sequence[Row], truth: Sequence[str], found: Trace) -> Iterator[Measure]:
    groups = _data_sets(rows)
    parts = [
        part
        for members in groups.values()
        for part in cluster_parts(
            [truth[i] for i in members], [found.works[i] for i in members]
        ).values()
    ]
    yield pair_measure("pairs of records", parts)
    yield b_cubed_measure("B-cubed", truth, found.works)
    if len(groups) > 1:
        for name, members in groups.items():
            of_set = [truth[i] for i in members], [found.works[i] for i in members]
            yield pair_measure(f"pairs, {name}", list(cluster_parts(*of_set).values()))
    crossing = [
        part for members in groups.values() for part in _across_scripts(members, truth, found)
    ]
    if any(sum(part) for part in crossing):
        yield pair_measure("pairs across scripts", crossing)


def _data_sets(rows: Sequence[Row]) -> dict[str, list[int]]:
    groups: dict[str, list[int]] = defaultdict(list)
    for index, row in enumerate(rows):
        groups[row.text("dataset")].append(index)
    return dict(sorted(groups.items()))


def _across_scripts(
    members: Sequence[int], truth: Sequence[str], found: Trace
) -> Iterator[tuple[float, float, float]]:
    """Pairs of a Cyrillic and a Latin record: those of both less those of each script alone."""
    by_script: dict[bool, list[int]] = {False: [], True: []}
    for index in members:
        text = found.references[index].title or found.references[index].printed.raw.text
        by_script[cyrillic_share(text) >= 0.5].append(index)
    if not all(by_script.values()):
        return
    whole, *alone = (
        cluster_parts([truth[i] for i in group], [found.works[i] for i in group])
        for group in (members, *by_script.values())
    )
    nothing = (0.0, 0.0, 0.0)
    for cluster, part in whole.items():
        less = [side.get(cluster, nothing) for side in alone]
        right, false, missed = (part[i] - sum(one[i] for one in less) for i in range(3))
        yield right, false, missed


def _facts(
    found: Trace, truth: Sequence[str], judged: Sequence[tuple[float, bool]]
) -> Iterator[Fact]:
    wanted = sum(count * (count - 1) // 2 for count in Counter(truth).values())
    met = sum(right for _, right in judged)
    yield Fact(
        "blocking recall", met / max(1, wanted), f"{met:,} of {wanted:,} true pairs are compared"
    )
    yield Fact("reduction ratio", found.reduction, f"{len(found.scores):,} pairs are compared")
    best, threshold = best_threshold(judged, wanted - met)
    yield Fact("best F1 of the scores alone", best, f"with a threshold of {threshold:.3f}")
    yield Fact("µs per comparison", found.microseconds)
    yield Fact("seconds to resolve", found.seconds, f"{len(truth):,} records")


def _notes(rows: Sequence[Row]) -> tuple[str, ...]:
    if len(_data_sets(rows)) < 2:
        return ()
    return ("pairs are counted inside each data set: nobody labelled those across them",)


def _faults(found: Trace, rows: Sequence[Row], options: ResolveOptions) -> Iterator[Fault]:
    truth = [row.text("cluster") for row in rows]
    for kind, pairs in (
        ("false", _pairs_apart(found.works, truth, [row.text("dataset") for row in rows])),
        ("missed", _pairs_apart(truth, found.works, truth)),
    ):
        for pair in pairs:
            score, evidence = found.evidence(pair, options)
            compared = pair in found.scores
            reason = "joined"
            if kind == "missed":
                reason = why_missed(compared, score, evidence, options.work_threshold)
            elif not compared or score < options.work_threshold:
                reason = "joined through others"
            one, other = (_told(rows[index]) for index in pair)
            yield Fault(kind, reason, score, one, other, evidence)


def _pairs_apart(
    together: Sequence[str], apart: Sequence[str], within: Sequence[str]
) -> Iterator[Pair]:
    """Yield the pairs of one label, and of one data set, that another labelling keeps apart."""
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, (one, other) in enumerate(zip(together, within, strict=True)):
        groups[one, other].append(index)
    for _, members in sorted(groups.items()):
        for pair in combinations(members[:_LARGEST_SHOWN], 2):
            if apart[pair[0]] != apart[pair[1]]:
                yield pair


def _told(row: Row) -> str:
    names = ("author", "title", "venue", "journal", "booktitle", "year", "volume", "number")
    values = (row.text(name) for name in (*names, "pages", "doi"))
    return f"[{row.text('id')}] " + " | ".join(filter(None, values))
