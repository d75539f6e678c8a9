"""A report on the parser as text, and as plain values for JSON."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from citegraph.evaluate.confusion import Confusion
from citegraph.evaluate.parsing import SCORED_FIELDS, ParsingScore
from citegraph.evaluate.reliability import Reliability
from citegraph.evaluate.render import align, score_lines, shown
from citegraph.evaluate.report import Interval, ParseReport
from citegraph.parse.tagger import OTHER

#: Confusions listed.
LISTED = 12


def render_report(report: ParseReport) -> str:
    """Return the figures of a report as lines of text."""
    lines = score_lines(report.name, report.score)
    lines += [
        f"  whole, 95 % interval: {_interval(report.whole)}",
        f"  micro F1 exact, 95 % interval: {_interval(report.micro)}",
        f"references per CPU-second: {report.speed:,.0f}",
    ]
    for kind, groups in report.groups.items():
        lines += ["", _group_table(kind, groups)]
    lines += ["", _calibration_table("fields", report.fields)]
    lines += ["", _calibration_table("references", report.references)]
    lines += ["", "costliest confusions (references, words):"]
    lines += _confusion_lines(report.confusions)
    return "\n".join(lines)


def report_values(report: ParseReport) -> dict[str, Any]:
    """Return the report as values that JSON can hold."""
    return {
        "name": report.name,
        **_score_values(report.score),
        "whole_interval": list(report.whole),
        "micro_interval": list(report.micro),
        "references_per_cpu_second": round(report.speed, 1),
        "fields": {
            name: {mode: report.score.fields[mode][name].f1 for mode in report.score.fields}
            for name in SCORED_FIELDS
            if report.score.fields["exact"][name].gold
        },
        "groups": {
            kind: {name: _score_values(score) for name, score in groups.items()}
            for kind, groups in report.groups.items()
        },
        "calibration": {
            "fields": asdict(report.fields),
            "references": asdict(report.references),
        },
        "confusions": [asdict(confusion) for confusion in report.confusions],
    }


def _score_values(score: ParsingScore) -> dict[str, Any]:
    return {
        "references": score.references,
        "whole": score.whole_share,
        "micro_exact": score.micro("exact").f1,
        "micro_soft": score.micro("soft").f1,
    }


def _group_table(kind: str, groups: Mapping[str, ParsingScore]) -> str:
    rows = [
        [name, score.references, score.micro("exact").f1, score.micro("soft").f1, score.whole_share]
        for name, score in groups.items()
    ]
    return align([kind, "references", "F1 exact", "F1 soft", "whole"], rows)


def _calibration_table(what: str, found: Reliability) -> str:
    rows: list[Sequence[object]] = [
        [f"{one.least:.1f}–{one.least + 0.1:.1f}", one.said, one.right, one.count]
        for one in found.bins
    ]
    summary = (
        f"confidence of {what}: calibration error {found.error:.3f}, Brier {found.brier:.3f}, "
        f"AUC {found.area:.3f}, right {found.right:.3f} of {found.count}"
    )
    return summary + "\n" + align(["said", "mean", "was right", "n"], rows)


def _confusion_lines(confusions: Iterable[Confusion]) -> Iterable[str]:
    for one in list(confusions)[:LISTED]:
        gold, found = (name if name != OTHER else "(no field)" for name in (one.gold, one.found))
        yield f"  {gold} read as {found}: {one.references} references, {one.words} words"
        for id, text in one.examples:
            yield f"      {shown(text)} ({shown(id)})"


def _interval(interval: Interval) -> str:
    return f"{interval[0]:.3f}–{interval[1]:.3f}"
