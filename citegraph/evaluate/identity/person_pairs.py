"""Labelled pairs of names: columns ``a``, ``b``, ``match``; perhaps ``quality`` and ``schema``."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from citegraph.evaluate.identity.gold import Row
from citegraph.evaluate.identity.report import Fact, Fault, IdentityReport
from citegraph.evaluate.identity.scores import Measure, pair_measure, share_interval
from citegraph.evaluate.reliability import reliability
from citegraph.model import Comparison
from citegraph.resolve import ResolveOptions
from citegraph.resolve.people.name_comparison import compare_names
from citegraph.text.printed_names import parse_name


def score_labelled_names(path: str, rows: Sequence[Row], options: ResolveOptions) -> IdentityReport:
    """Score the decision on every labelled pair of names, alone."""
    found = [
        compare_names(parse_name(row.text("a")), parse_name(row.text("b")), options) for row in rows
    ]
    truth = [row.flag("match") for row in rows]
    rights = [(float(one.same == same), 1.0) for one, same in zip(found, truth, strict=True)]
    accuracy = sum(right for right, _ in rights) / len(rights)
    judged = [(one.score, same) for one, same in zip(found, truth, strict=True)]
    return IdentityReport(
        path,
        f"{len(rows)} labelled pairs of names, {sum(truth)} of them one person or body",
        tuple(_measures(rows, found, truth)),
        (Fact("accuracy", accuracy, "share of the pairs decided rightly", share_interval(rights)),),
        calibrations=(("pairs of names", reliability(judged)),),
        faults=tuple(
            Fault(
                "missed" if same else "false",
                row.text("quality") or row.text("schema") or "labelled",
                one.score,
                row.text("a"),
                row.text("b"),
                one.evidence,
            )
            for row, one, same in zip(rows, found, truth, strict=True)
            if one.same != same
        ),
    )


def _measures(
    rows: Sequence[Row], found: Sequence[Comparison], truth: Sequence[bool]
) -> Iterator[Measure]:
    groups: dict[str, list[int]] = defaultdict(list)
    for index, row in enumerate(rows):
        groups["all"].append(index)
        for column in ("quality", "schema"):
            if row.text(column):
                groups[f"{column} {row.text(column)}"].append(index)
    for name, members in groups.items():
        yield pair_measure(
            name,
            [
                (
                    float(found[i].same and truth[i]),
                    float(found[i].same and not truth[i]),
                    float(truth[i] and not found[i].same),
                )
                for i in members
            ],
        )
