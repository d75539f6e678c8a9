"""Judging spans, measuring calibration, fitting the weights of the confidences."""

import json
import random
from pathlib import Path

import pytest

from citegraph.errors import CitegraphError
from citegraph.evaluate import calibration
from citegraph.evaluate.gold import GoldReference
from citegraph.evaluate.outcomes import (
    ParsedRow,
    is_whole,
    judge_spans,
    labelled_fields,
    parsed_row,
    raw_reference,
)
from citegraph.evaluate.reliability import reliability
from citegraph.evaluate.report import report_parsing
from citegraph.model import LabelledReference, Span
from citegraph.parse.confidence import ANY_FIELD, REFERENCE
from citegraph.parse.training.logistic import fit, fit_groups
from tests.shared import shared

RAW = "Gray A. On wheels. London, 1950. 12 p."
FIELDS: dict[str, tuple[str, ...]] = {
    "author": ("Gray, Alan",),
    "title": ("On wheels",),
    "year": ("1950",),
}


def parsed(fields: dict[str, tuple[str, ...]], *spans: tuple[str, str]) -> ParsedRow:
    row = GoldReference("a#1.1", RAW, fields)
    found = [(name, text, RAW.index(text)) for name, text in spans]
    marked = tuple(Span(name, text, start, start + len(text)) for name, text, start in found)
    return parsed_row(row, LabelledReference(raw_reference(row), marked))


def test_spans_are_judged_by_what_is_printed() -> None:
    spans = (("author", "Gray A."), ("title", "On wheels. London"), ("date", "1950"))
    row = parsed(FIELDS, *spans, ("page_total", "12"))
    labelled = labelled_fields([row.row])
    # No row of this gold labels a page total; the given name is printed as an initial only.
    assert [True, False, True, None] == judge_spans(row, labelled)
    assert not is_whole(row, labelled)
    right = parsed(FIELDS, ("author", "Gray A."), ("title", "On wheels"), ("date", "1950"))
    assert is_whole(right, labelled)


def test_a_field_that_the_row_lacks_is_wrong_and_a_hidden_one_unknown() -> None:
    row = parsed({"title": ("On wheels",)}, ("place", "London"))
    assert [False] == judge_spans(row, frozenset({"title", "place"}))
    hidden = GoldReference("a#1.1", RAW, {"place": ("Paris",)}, {"place": (False,)})
    assert [None] == judge_spans(ParsedRow(hidden, row.found, row.item), frozenset({"place"}))


def test_gold_names_of_fields() -> None:
    row = parsed({"pagetotal": ("12",)}, ("page_total", "12"), ("date", "1950"))
    assert [True, None] == judge_spans(row, labelled_fields([row.row]))


def test_reliability_of_honest_and_of_proud_forecasts() -> None:
    dice = random.Random(1)
    said = [dice.random() for _ in range(4000)]
    honest = reliability([(value, dice.random() < value) for value in said])
    proud = reliability([(value, dice.random() < value / 2) for value in said])
    assert honest.error < 0.04 < 0.2 < proud.error
    assert honest.brier < proud.brier
    assert 10 == len(honest.bins)
    assert 4000 == sum(found.count for found in honest.bins)


def test_area_of_ties_is_a_half() -> None:
    assert 0.5 == reliability([(0.7, True), (0.7, False)]).area
    assert 0.0 == reliability([(0.7, False), (0.2, True)]).area
    assert 0 == reliability([]).count


def test_logistic_regression_finds_the_weights_of_its_data() -> None:
    dice = random.Random(2)
    rows = [(1.0, dice.uniform(-3, 3)) for _ in range(6000)]
    right = [dice.random() < 1 / (1 + 2.718281828 ** -(0.5 + 1.5 * x)) for _, x in rows]
    constant, slope = fit(rows, right, 0.01)
    assert 0.5 == pytest.approx(constant, abs=0.12)
    assert 1.5 == pytest.approx(slope, abs=0.15)


def test_small_groups_lean_on_the_shared_weights() -> None:
    rows = [(1.0, float(x)) for x in (0, 1)] * 40
    right = [False, True] * 40
    groups = {"large": (rows, right), "odd": (rows[:4], [True, False] * 2)}
    weights = fit_groups(groups, 0.5, 5.0, own=3)
    assert weights["large"][1] > weights[""][1] > weights["odd"][1] > -weights["large"][1]
    assert {"", "large"} == fit_groups(groups, 0.5, 5.0, own=10).keys()


def write_gold(path: Path) -> Path:
    rows = [
        {
            "id": f"x#{number}",
            "raw": f"Gray A. On wheels {number}. London: Wheel, {1950 + number}. 12 p.",
            "fields": {
                "author": ["Gray A."],
                "title": [f"On wheels {number}" if number % 3 else "Other"],
                "year": [str(1950 + number)],
            },
        }
        for number in range(24)
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_fitting_writes_the_same_bytes_again(tmp_path: Path) -> None:
    gold = write_gold(tmp_path / "gold.jsonl")
    texts = []
    for name in ("one.toml", "two.toml"):
        report = calibration.main([str(gold), "--output", str(tmp_path / name)])
        texts.append((tmp_path / name).read_bytes())
        assert "references, gold.jsonl" in report
    assert texts[0] == texts[1]
    assert f"[{REFERENCE}]" in texts[0].decode()
    assert f"[{ANY_FIELD}]" in texts[0].decode()


def test_only_labelled_references_can_be_fitted(tmp_path: Path) -> None:
    table = tmp_path / "counts.tsv"
    table.write_text("document\tcounted\tcount\na.txt\tlists\t1\n", encoding="utf-8")
    with pytest.raises(CitegraphError, match="no file of labelled references"):
        calibration.main([str(table)])


def test_shipped_confidences_are_to_be_believed() -> None:
    """On the lists they were fitted on, at least; fit again after a change of model or rules."""
    names = ("dev_russian_journals", "dev_biblatex_gost", "dev_excite")
    together = report_parsing([shared(f"gold/parse/{name}.jsonl.gz") for name in names])[-1]
    assert together.fields.error < 0.05
    assert together.references.error < 0.08
    assert together.fields.area > 0.8
    assert together.references.area > 0.8
