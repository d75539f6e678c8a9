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
from citegraph.parse import Parser, load_parser
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

FOLDS = 5
#: Penalties, chosen by cross-validation, and the fewest judged spans of a field of its own.
SHARED, DEVIATION, OWN, WHOLE = 0.5, 6.0, 20, 2.0
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
        draft = parser.draft(raw)
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


def cross_validate(data: Sequence[Sample]) -> dict[tuple[str, str], list[Judged]]:
    """Return judgements by (file, field), every one by weights fitted without its fold."""
    judged: defaultdict[tuple[str, str], list[Judged]] = defaultdict(list)
    for fold in range(FOLDS):
        weights = fit_weights(sample for sample in data if sample.fold != fold)
        for sample in data:
            if sample.fold != fold:
                continue
            for field in sample.fields:
                if field.right is not None:
                    said = _likely(field, weights)
                    judged[sample.file, field.field].append((said, field.right))
            features = sample.sure.reference_features(stated(sample, weights))
            said = probability(weights[REFERENCE], features)
            judged[sample.file, REFERENCE].append((said, sample.whole))
    return dict(judged)


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


def render_judged(judged: dict[tuple[str, str], list[Judged]]) -> str:
    """Return tables of calibration: references by file, fields over all files and by file."""
    files = sorted({file for file, _ in judged})
    fields = sorted({field for _, field in judged} - {REFERENCE})
    rows: list[list[object]] = []
    groups = [(f"reference, {file}", [(file, REFERENCE)]) for file in files]
    groups += [("reference", [(file, REFERENCE) for file in files])]
    groups += [(f"field, {file}", [(file, field) for field in fields]) for file in files]
    groups += [("field", [(file, field) for file in files for field in fields])]
    groups += [(field, [(file, field) for file in files]) for field in fields]
    for name, keys in groups:
        found = reliability([pair for key in keys for pair in judged.get(key, [])])
        rows.append([name, found.count, found.right, found.error, found.brier, found.area])
    return align(["what", "judged", "right", "ECE", "Brier", "AUC"], rows)


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
        given.output.write_text(render_weights(fit_weights(data)), encoding="utf-8")
    return f"Five-fold cross-validation\n{render_judged(cross_validate(data))}"


if __name__ == "__main__":
    sys.stdout.write(main() + "\n")
