import json
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from citegraph.errors import CitegraphError
from citegraph.model import Location, Span
from citegraph.parse.teaching.corrected import CorrectedReference, complete
from citegraph.parse.teaching.gold_rows import read_gold_rows

RAW = "Белов А. Рост 2 // Форсайт. 2014. № 2."


def rows(*given: Mapping[str, Any]) -> str:
    return "\n".join(json.dumps({"raw": RAW, **row}) for row in given) + "\n"


def read(text: str, spans: Sequence[Span] = ()) -> list[list[tuple[str, str]]]:
    found, problems = read_gold_rows(text, "a.jsonl", lambda raw: spans)
    assert () == problems
    return [[(span.field, span.text) for span in one.spans] for one in found]


def test_values_are_found_in_printed_order() -> None:
    fields = {"title": ["Рост 2"], "year": ["2014"], "author": ["Белов А."], "issue": ["2"]}
    expected = [("author", "Белов А."), ("title", "Рост 2"), ("date", "2014"), ("issue", "2")]
    assert [expected] == read(rows({"fields": fields}))


def test_what_is_not_shown_or_damaged_or_unknown_is_left_out() -> None:
    fields = {"title": ["Рост 2", "Growth"], "shelf": ["7"]}
    row = {"fields": fields, "visible": {"title": [True, False]}}
    assert [[("title", "Рост 2")]] == read(rows(row, {"fields": fields, "ok": False}))


def test_the_year_inside_a_whole_date_is_no_value_of_its_own() -> None:
    row = {"raw": "Рост. 08.07.2016", "fields": {"date": ["08.07.2016"], "year": ["2016"]}}
    assert [[("date", "08.07.2016")]] == read(rows(row))


def test_where_the_parser_found_the_value_is_where_it_is() -> None:
    row = {"fields": {"issue": ["2"]}}
    (found,), _ = read_gold_rows(rows(row), "a", lambda raw: [Span("issue", "2", 36, 37)])
    assert [36] == [span.start for span in found.spans]


def test_a_value_that_is_not_printed_is_a_problem() -> None:
    found, problems = read_gold_rows(rows({"fields": {"title": ["Рост три"]}}), "a", lambda raw: ())
    assert () == found
    assert str(problems[0]).startswith("a:1: title: «Рост три» is not printed")


def test_fields_that_a_file_never_names_are_completed() -> None:
    (found,), _ = read_gold_rows(rows({"fields": {"title": ["Рост 2"]}}), "a", lambda raw: ())
    read_now = [
        Span("title", "Рост", 9, 13),
        Span("note", "2", 14, 15),
        Span("date", "2014", 28, 32),
    ]
    whole = complete(found, read_now)
    assert [("title", "Рост 2"), ("date", "2014")] == [
        (span.field, span.text) for span in whole.spans
    ]
    assert whole == CorrectedReference(RAW, whole.spans, Location("a", 1), frozenset(["title"]))


@pytest.mark.parametrize(
    "line", ["{", "[]", "{}", '{"raw": 1, "fields": {}}', '{"raw": "", "fields": 3}']
)
def test_a_malformed_row_is_named(line: str) -> None:
    with pytest.raises(CitegraphError, match=r"a:2: "):
        read_gold_rows(rows({"fields": {}}) + line, "a", lambda raw: ())
