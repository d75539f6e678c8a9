"""The map stage of parsing: one row for each row, whatever the row holds."""

from collections.abc import Sequence
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow")

from citegraph.engines.batch import parsing  # noqa: E402
from citegraph.engines.batch.columns import parsed_schema, to_reference, to_row  # noqa: E402
from citegraph.engines.batch.parsing import parse_batch  # noqa: E402
from citegraph.model import RawReference  # noqa: E402
from citegraph.parse import ParseOptions  # noqa: E402
from citegraph.workflow import parse_references  # noqa: E402

LINES = [
    "Белов А. Б. О колёсах // Вестник ветра. 2004. № 3. С. 5–9.",
    "Marsh, A., & Hill, B. (1998). Of wheels. Journal of Wind, 4(2), 11-19.",
    "OECD. Wheels and axles. Paris : Axle Press, 2001. 120 p. (accessed 12.05.2003)",
    "",
]


def batch_of(texts: Sequence[str | None]) -> Any:
    return pa.RecordBatch.from_pydict({"id": [f"r{n}" for n in range(len(texts))], "text": texts})


def test_fields_are_those_of_the_parser() -> None:
    rows = parse_batch(batch_of([*LINES])).to_pylist()
    for row, reference in zip(rows, parse_references(LINES), strict=True):
        assert reference.title == row["title"]
        assert reference.year == row["year"]
        assert [name.family for name in reference.authors] == [a["family"] for a in row["authors"]]
        assert [span.text for span in reference.printed.spans] == [
            row["text"][one["start"] : one["end"]] for one in row["spans"]
        ]


def test_a_row_becomes_the_same_reference_again() -> None:
    for reference in parse_references(LINES):
        again = to_reference(to_row(reference, ()))
        assert to_row(again, ()) == to_row(reference, ())
        assert (reference.issued, reference.accessed) == (again.issued, again.accessed)


def test_rows_do_not_depend_on_their_batch() -> None:
    together = parse_batch(batch_of([*LINES])).to_pylist()
    alone = [row for text in LINES for row in parse_batch(batch_of([text])).to_pylist()]
    assert [row | {"id": ""} for row in together] == [row | {"id": ""} for row in alone]


def test_missing_text_is_a_row_with_a_problem() -> None:
    (row,) = parse_batch(batch_of([None])).to_pylist()
    assert ["empty-line"] == [problem["code"] for problem in row["problems"]]


def test_a_back_reference_is_not_followed() -> None:
    rows = parse_batch(batch_of([LINES[0], "Там же. С. 7."])).to_pylist()
    assert "" == rows[1]["title"]
    assert "back-reference" in [problem["code"] for problem in rows[1]["problems"]]


def test_a_fault_concerns_its_row_only(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = parsing._parse

    def fail(raw: RawReference, options: ParseOptions) -> object:
        if "wheels" in raw.text:
            raise ZeroDivisionError("wheels")
        return whole(raw, options)

    monkeypatch.setattr(parsing, "_parse", fail)
    rows = parse_batch(batch_of(LINES[:2])).to_pylist()
    assert [[], ["parser-fault"]] == [[one["code"] for one in row["problems"]] for row in rows]
    assert LINES[1] == rows[1]["text"]


def test_schema_of_a_batch_without_rows() -> None:
    assert parsed_schema() == parse_batch(batch_of([])).schema
