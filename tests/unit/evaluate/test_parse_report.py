"""``citegraph evaluate parse``: groups, confusions, intervals, text and JSON."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from citegraph.cli.evaluate import evaluate
from citegraph.errors import CitegraphError
from citegraph.evaluate.confusion import find_confusions
from citegraph.evaluate.gold import GoldReference
from citegraph.evaluate.grouping import language_of, printed_style, style_of, type_of
from citegraph.evaluate.outcomes import labelled_fields, parsed_row, raw_reference
from citegraph.evaluate.report import report_parsing
from citegraph.evaluate.report_text import render_report, report_values
from citegraph.knowledge import table
from citegraph.model import LabelledReference, Span

ROWS = [
    {
        "id": f"x#{number}",
        "raw": f"Белова Е. А. Рост рынка {number} // Форсайт. 2014. № {number + 1}. С. 3–9.",
        "fields": {
            "author": ["Белова Е. А."],
            "title": [f"Рост рынка {number}"],
            "container": ["Форсайт" if number else "Обзор"],
            "year": ["2014"],
        },
        "type": "article-journal",
    }
    for number in range(12)
] + [{"id": "x#20", "raw": "3. 4.", "fields": {}, "ok": False}]


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    path = tmp_path / "gold.jsonl"
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in ROWS)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("row", table("printed_styles"), ids=lambda row: row["style"])
def test_styles_are_told_apart(row: dict[str, str]) -> None:
    assert row["style"] == printed_style(row["example"])


def test_what_the_gold_says_goes_before_what_is_detected() -> None:
    silent = GoldReference("a", "Gray A. (1950). On the wheel.", {"title": ("On the wheel",)})
    assert ("author-date", "en", "not known") == tuple(
        group(silent) for group in (style_of, language_of, type_of)
    )
    told = GoldReference("a", "Gray", {}, type="book", style="apa", language="de")
    assert ("apa", "de", "book") == tuple(group(told) for group in (style_of, language_of, type_of))


def test_confusions_name_both_fields_and_leave_out_what_is_right() -> None:
    text = "Gray A. On wheels. Wheel review, 1950 / A. Gray"
    fields = {"author": ("Gray A.",), "title": ("On wheels",), "container": ("Wheel review",)}
    row = GoldReference("x#1", text, fields)
    spans = [("author", "Gray A."), ("title", "On wheels. Wheel review"), ("date", "1950")]
    marked = tuple(
        Span(name, part, text.index(part), text.index(part) + len(part)) for name, part in spans
    )
    parsed = parsed_row(row, LabelledReference(raw_reference(row), marked))
    (found,) = find_confusions([parsed], labelled_fields([row]))
    assert ("container", "title", 1, 2) == (found.gold, found.found, found.references, found.words)
    assert (("x#1", "Wheel review"),) == found.examples


def test_report_on_one_file(gold: Path) -> None:
    (report,) = report_parsing([gold])
    assert 12 == report.score.references
    low, high = report.whole
    assert 0 <= low <= report.score.whole_share <= high <= 1
    assert ["gost-slashes"] == list(report.groups["style"])
    assert ["article-journal"] == list(report.groups["type"])
    assert 12 == report.references.count
    assert report.speed > 0
    text = render_report(report)
    for words in ("whole, 95 % interval", "confidence of fields", "costliest", "CPU-second"):
        assert words in text
    assert json.loads(json.dumps(report_values(report)))["references"] == 12


def test_several_files_are_also_scored_together(gold: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.jsonl"
    other.write_text(gold.read_text(encoding="utf-8"), encoding="utf-8")
    one, _, both = report_parsing([gold, other])
    assert 24 == both.score.references
    assert [2 * found.references for found in one.confusions] == [
        found.references for found in both.confusions
    ]
    assert one.score.micro().f1 == pytest.approx(both.score.micro().f1)
    # Twice as many references, so a narrower interval, and the same one every time.
    assert both.whole[1] - both.whole[0] < one.whole[1] - one.whole[0]
    assert both.whole == report_parsing([gold, other])[2].whole


def test_counts_are_no_references(tmp_path: Path) -> None:
    table = tmp_path / "counts.tsv"
    table.write_text("document\tcounted\tcount\na.txt\tlists\t1\n", encoding="utf-8")
    with pytest.raises(CitegraphError, match="JSON lines"):
        report_parsing([table])


def test_command_line(gold: Path, tmp_path: Path) -> None:
    figures = tmp_path / "figures.json"
    done = CliRunner().invoke(evaluate, ["parse", str(gold), "--json", str(figures)])
    assert 0 == done.exit_code, done.output
    assert "references per CPU-second" in done.output
    assert ["gold"] == [
        Path(one["name"]).stem for one in json.loads(figures.read_text(encoding="utf-8"))
    ]


@pytest.mark.parametrize("before", [[], ["all"], ["--faults"]])
def test_gold_alone_means_every_kind_in_short(gold: Path, before: list[str]) -> None:
    done = CliRunner().invoke(evaluate, [*before, str(gold)])
    assert 0 == done.exit_code, done.output
    assert "whole references right" in done.output
    assert "CPU-second" not in done.output


def test_gold_must_be_given() -> None:
    for arguments in ([], ["parse"]):
        done = CliRunner().invoke(evaluate, arguments)
        assert 2 == done.exit_code
        assert "Missing argument" in done.output
