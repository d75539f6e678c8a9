"""What one gold file of identity says: measures, facts, calibration and faults."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from citegraph.evaluate.identity.scores import Interval, Measure
from citegraph.evaluate.reliability import Reliability
from citegraph.evaluate.render import align, shown
from citegraph.model import Evidence


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure that is no precision or recall, and what it means in a few words."""

    name: str
    value: float | int
    said: str = ""
    interval: Interval | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """A pair joined wrongly ("false") or not joined ("missed"), why, and all evidence."""

    kind: str
    reason: str
    score: float
    left: str
    right: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class IdentityReport:
    """Figures of one gold file; ``reasons`` counts the missed pairs by what kept them apart."""

    path: str
    what: str
    measures: tuple[Measure, ...] = ()
    facts: tuple[Fact, ...] = ()
    reasons: tuple[tuple[str, int], ...] = ()
    calibrations: tuple[tuple[str, Reliability], ...] = ()
    faults: tuple[Fault, ...] = ()
    notes: tuple[str, ...] = ()


_COLUMNS = ["measure", "precision", "recall", "F1", "F1, 95 %", "right", "false", "missed"]


def render_identity(report: IdentityReport, faults: int | None = 0) -> str:
    """Return the report as lines of text; ``faults`` of each kind are listed, None for all."""
    lines = [f"{report.path}: {report.what}"]
    if report.measures:
        lines.append(align(_COLUMNS, [_row(measure) for measure in report.measures]))
    lines += [f"  {note}" for note in report.notes]
    if report.reasons:
        lines.append("missed pairs by what kept them apart:")
        lines += [f"  {count:>6}  {reason}" for reason, count in report.reasons]
    lines += [_fact_line(fact) for fact in report.facts]
    for name, found in report.calibrations:
        if found.count:
            lines += _calibration_lines(name, found)
    lines += _fault_lines(report.faults, faults)
    return "\n".join(lines)


def identity_values(report: IdentityReport, faults: int | None = 0) -> dict[str, Any]:
    """Return the report as values that JSON can hold."""
    values = asdict(report)
    for measure, found in zip(values["measures"], report.measures, strict=True):
        measure["f1"] = found.f1
    values["faults"] = [asdict(fault) for fault in _listed(report.faults, faults)]
    values["reasons"] = dict(report.reasons)
    return values


def _row(measure: Measure) -> list[object]:
    low, high = measure.interval
    pairs = (measure.right, measure.false, measure.missed)
    return [
        measure.name,
        measure.precision,
        measure.recall,
        measure.f1,
        f"{low:.3f}–{high:.3f}",
        *("–" if count is None else count for count in pairs),
    ]


def _fact_line(fact: Fact) -> str:
    value = f"{fact.value:,}" if isinstance(fact.value, int) else _short(fact.value)
    if fact.interval:
        value += f" ({fact.interval[0]:.3f}–{fact.interval[1]:.3f})"
    return f"{fact.name}: {value}" + (f"  ({fact.said})" if fact.said else "")


def _short(value: float) -> str:
    """Return a number with as many places as it needs to tell it from 0 and 1.

    >>> _short(0.5), _short(0.99998), _short(12.345)
    ('0.500', '0.99998', '12.3')
    """
    if value >= 10:
        return f"{value:,.1f}"
    near = 0 < value < 0.0005 or 0.9995 < value < 1
    return f"{value:.6g}" if near else f"{value:.3f}"


def _calibration_lines(name: str, found: Reliability) -> Iterator[str]:
    yield (
        f"calibration, scores of {found.count:,} {name}: Brier {found.brier:.4f} "
        f"(mean squared error), ECE {found.error:.4f} (mean distance of «said» from «was one»), "
        f"AUC {found.area:.4f} (1 = every right pair above every wrong one)"
    )
    rows: list[Sequence[object]] = [
        [f"{one.least:.1f}–{one.least + 0.1:.1f}", one.said, one.right, one.count]
        for one in found.bins
    ]
    yield align(["score", "said", "was one", "pairs"], rows)


def _listed(faults: Sequence[Fault], most: int | None) -> list[Fault]:
    found = []
    for kind in ("false", "missed"):
        found += [fault for fault in faults if fault.kind == kind][:most]
    return found


def _fault_lines(faults: Sequence[Fault], most: int | None) -> Iterator[str]:
    for fault in _listed(faults, most):
        yield f"{fault.kind} ({fault.reason}, score {fault.score:.3f})"
        yield f"    {shown(fault.left)}"
        yield f"    {shown(fault.right)}"
        if fault.evidence:
            told = (
                f"{one.feature} {one.weight:+.2f} [{shown(one.detail)}]" for one in fault.evidence
            )
            yield "      " + "; ".join(told)
