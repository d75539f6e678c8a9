"""Fit the confidences: ``python -m citegraph.evaluate.calibration GOLD... --output PATH``.

GOLD are files of labelled references that the tagger was not trained on. Without ``--output``
only the figures of five-fold cross-validation are printed. The same files give the same bytes.
"""

import argparse
import sys
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from citegraph.errors import CitegraphError
from citegraph.evaluate.gold import GoldReferences
from citegraph.evaluate.gold_files import read_gold
from citegraph.evaluate.outcomes import (
    is_whole,
    judge_spans,
    labelled_fields,
    parsed_row,
    raw_reference,
)
from citegraph.evaluate.reliability import Judged, reliability
from citegraph.evaluate.render import align
from citegraph.model import LabelledReference, Span
from citegraph.parse import Parser, default_options, load_parser
from citegraph.parse.confidence import (
    ANY_FIELD,
    FIELD_FEATURES,
    REFERENCE,
    REFERENCE_FEATURES,
    Confidence,
    probability,
)
from citegraph.parse.draft import Draft
from citegraph.parse.spans import join_spans
from citegraph.parse.training.logistic import fit, fit_groups
from citegraph.workflow.outputs import write_text

FOLDS = 5
#: Penalties, chosen by cross-validation, and the fewest judged spans of a field of its own.
SHARED, DEVIATION, OWN, WHOLE = 0.5, 6.0, 20, 2.0
BOUNDS = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7)
_NOTE = (
    "# How features of a field and of a reference (see confidence.py) become probabilities.\n"
    "# Written by «python -m citegraph.evaluate.calibration»; not to be edited by hand.\n"
)
Weights = dict[str, tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class FieldSample:
    """A span of a gold reference: its features, and whether it is right (None: not known)."""

    field: str
    features: tuple[float, ...]
    right: bool | None


@dataclass(frozen=True, slots=True)
class Sample:
    """A gold reference: its file, fold, spans with features, and whether all of it is right."""

    file: str
    fold: int
    sure: Confidence
    found: LabelledReference
    fields: tuple[FieldSample, ...]
    whole: bool


def samples(path: Path, parser: Parser) -> Iterator[Sample]:
    """Yield the judged references of a gold file; damaged ones are left out."""
    gold = read_gold(path)
    if not isinstance(gold, GoldReferences):
        raise CitegraphError(f"{path}: no file of labelled references")
    rows = [row for row in gold.rows if row.ok]
    labelled = labelled_fields(rows)
    for row in rows:
        raw = raw_reference(row)
        draft = parser.settle(raw.text)
        if not draft.labels:
            continue
        sure = Confidence(draft)
        found = parsed_row(row, LabelledReference(raw, join_spans(draft, sure)))
        rights = judge_spans(found, labelled)
        fields = tuple(_field_samples(draft, sure, found.found.spans, rights))
        fold = zlib.crc32(row.id.encode()) % FOLDS
        yield Sample(path.name, fold, sure, found.found, fields, is_whole(found, labelled))


def _field_samples(
    draft: Draft, sure: Confidence, spans: Sequence[Span], rights: Sequence[bool | None]
) -> Iterator[FieldSample]:
    """Yield the features that each span had: those of the run of labels that holds it."""
    for span, right in zip(spans, rights, strict=True):
        start, end = next(
            (start, end)
            for start, end, label in sure.runs
            if label == span.field and draft.tokens[end - 1].end > span.start
        )
        yield FieldSample(span.field, sure.field_features(span.field, start, end), right)


def fit_weights(data: Iterable[Sample]) -> Weights:
    """Return the weights of every field and of the reference."""
    data = list(data)
    groups: defaultdict[str, tuple[list[tuple[float, ...]], list[bool]]]
    groups = defaultdict(lambda: ([], []))
    for field in (field for sample in data for field in sample.fields):
        if field.right is not None:
            groups[field.field][0].append(field.features)
            groups[field.field][1].append(field.right)
    weights = fit_groups(groups, SHARED, DEVIATION, OWN)
    weights[ANY_FIELD] = weights.pop("")
    rows = [sample.sure.reference_features(stated(sample, weights)) for sample in data]
    weights[REFERENCE] = fit(rows, [sample.whole for sample in data], WHOLE)
    return weights


def stated(sample: Sample, weights: Weights) -> tuple[Span, ...]:
    """Return the spans of a sample with the confidences that the weights give them."""
    return tuple(
        Span(span.field, span.text, span.start, span.end, _likely(field, weights))
        for span, field in zip(sample.found.spans, sample.fields, strict=True)
    )


def _likely(field: FieldSample, weights: Weights) -> float:
    return probability(weights.get(field.field) or weights[ANY_FIELD], field.features)


@dataclass(frozen=True, slots=True)
class Forecast:
    """What weights that never saw a reference say of it: of its fields, and of all of it."""

    sample: Sample
    fields: tuple[float, ...]
    whole: float


def cross_validate(data: Sequence[Sample]) -> list[Forecast]:
    """Return a forecast of every reference by weights that were fitted without its fold."""
    return [
        one
        for fold in range(FOLDS)
        for one in _forecasts(data, [sample.fold == fold for sample in data])
    ]


def leave_files_out(data: Sequence[Sample]) -> list[Forecast]:
    """Return a forecast of every reference by weights that were fitted without its file.

    It tells how far confidences hold on lists of another kind.
    """
    return [
        one
        for file in sorted({sample.file for sample in data})
        for one in _forecasts(data, [sample.file == file for sample in data])
    ]


def _forecasts(data: Sequence[Sample], left_out: Sequence[bool]) -> Iterator[Forecast]:
    """Yield forecasts of what is left out by weights fitted on the rest."""
    rest = [sample for sample, out in zip(data, left_out, strict=True) if not out]
    if not rest:
        return
    weights = fit_weights(rest)
    for sample in (sample for sample, out in zip(data, left_out, strict=True) if out):
        spans = stated(sample, weights)
        whole = probability(weights[REFERENCE], sample.sure.reference_features(spans))
        yield Forecast(sample, tuple(span.confidence for span in spans), whole)


def render_weights(weights: Weights) -> str:
    """Return the weights as TOML: a section a field, the features in their order."""
    lines = [_NOTE]
    for name in (REFERENCE, ANY_FIELD, *sorted(weights.keys() - {REFERENCE, ANY_FIELD})):
        features = REFERENCE_FEATURES if name == REFERENCE else FIELD_FEATURES
        lines.append(f"[{name}]")
        lines += [
            f"{key} = {value:.4f}" for key, value in zip(features, weights[name], strict=True)
        ]
        lines.append("")
    return "\n".join(lines)


def render_calibration(forecasts: Sequence[Forecast], *, by_field: bool = True) -> str:
    """Return a table of calibration: references by file, fields by file and by name."""
    judged: defaultdict[str, list[Judged]] = defaultdict(list)
    for one in sorted(forecasts, key=lambda one: one.sample.file):
        for group in (f"references, {one.sample.file}", "references"):
            judged[group].append((one.whole, one.sample.whole))
    for one in sorted(forecasts, key=lambda one: one.sample.file):
        for said, field in zip(one.fields, one.sample.fields, strict=True):
            if field.right is not None:
                groups = [f"fields, {one.sample.file}", "fields", f"fields: {field.field}"]
                for group in groups[: 3 if by_field else 2]:
                    judged[group].append((said, field.right))
    rows: list[list[object]] = []
    for name in sorted(judged):
        found = reliability(judged[name])
        rows.append([name, found.count, found.right, found.error, found.brier, found.area])
    return align(["what", "judged", "right", "ECE", "Brier", "AUC"], rows)


def render_bounds(forecasts: Sequence[Forecast]) -> str:
    """Return a table of what bounds of the confidences would show, and what they would catch."""
    fields = [
        (said, field.right)
        for one in forecasts
        for said, field in zip(one.fields, one.sample.fields, strict=True)
        if field.right is not None
    ]
    lowest = [(min(one.fields, default=0.0), one.sample.whole) for one in forecasts]
    whole = [(one.whole, one.sample.whole) for one in forecasts]
    kinds = (("fields", fields), ("references, any field", lowest), ("references", whole))
    rows = [
        [f"{name} below {bound}", *_shares(judged, bound)]
        for name, judged in kinds
        for bound in BOUNDS
    ]
    options = default_options()
    # A reference is shown when it, or any field, is below its bound.
    either = [
        (min(one.whole / options.reference_bound, low / options.field_bound), right)
        for one, (low, right) in zip(forecasts, lowest, strict=True)
    ]
    rows.append(["references shown by the options", *_shares(either, 1.0)])
    return align(["bound", "shown", "wrong ones caught", "wrong among shown"], rows)


def _shares(judged: Sequence[Judged], bound: float) -> tuple[float, float, float]:
    """Shares shown, of the wrong ones caught, and of the shown ones that are wrong."""
    shown = [right for said, right in judged if said < bound]
    wrong = sum(not right for _, right in judged)
    caught = shown.count(False)
    return len(shown) / max(1, len(judged)), caught / max(1, wrong), caught / max(1, len(shown))


def main(arguments: Sequence[str] | None = None) -> str:
    """Fit, write, and return the cross-validated figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("gold", nargs="+", type=Path, help="labelled references, JSON lines")
    options.add_argument("--output", type=Path, help="where to write the weights (TOML)")
    options.add_argument("--model", type=Path, help="tagger to judge instead of the shipped one")
    given = options.parse_args(arguments)
    parser = load_parser(given.model)
    data = [sample for path in given.gold for sample in samples(path, parser)]
    if given.output:
        write_text(given.output, render_weights(fit_weights(data)))
    forecasts = cross_validate(data)
    return (
        f"Five-fold cross-validation\n{render_calibration(forecasts)}\n\n"
        f"Every file by the weights of the others\n"
        f"{render_calibration(leave_files_out(data), by_field=False)}\n\n"
        f"What a bound shows and catches\n{render_bounds(forecasts)}"
    )


if __name__ == "__main__":
    sys.stdout.write(main() + "\n")
