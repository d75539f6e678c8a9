"""CSL-JSON as citation managers write it."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citegraph.model import MarkedEntry
from citegraph.read import Reading, read_bytes
from citegraph.read.csl_json import item_entry

NAMES = ("id", "type", "title", "author", "issued", "note", "custom", "ISBN", "page", "editor")
KEYS = st.sampled_from(
    [*NAMES, "family", "given", "literal", "date-parts", "raw", "translated-title"]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=9,
)


def read(value: object) -> Reading:
    return read_bytes(json.dumps(value).encode(), "a.json")


def values(item: dict[str, Any], field: str) -> list[str]:
    entry = item_entry(item)
    assert entry.fields
    return [span.text for span in entry.fields.spans if span.field == field]


def entries(reading: Reading) -> list[MarkedEntry]:
    return [e for one in reading.documents for found in one.lists for e in found.entries]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ({"family": "Ручьёв", "given": "А. Б."}, "Ручьёв, А. Б."),
        ({"family": "Beek", "given": "A.", "non-dropping-particle": "van der"}, "van der Beek, A."),
        ({"family": "Beek", "given": "A.", "dropping-particle": "van"}, "Beek, A. van"),
        ({"family": "Brook", "given": "B.", "suffix": "Jr."}, "Brook, B., Jr."),
        ({"literal": "River Commission"}, "River Commission"),
        ({"name": "River Commission"}, "River Commission"),
        ("Brook, B.", "Brook, B."),
        ({"family": 5}, "5"),
    ],
)
def test_name(name: object, expected: str) -> None:
    assert [expected] == values({"author": [name]}, "author")


def test_name_of_a_body_is_not_taken_apart() -> None:
    entry = item_entry({"author": [{"literal": "River, Lake and Sea"}]})
    assert entry.fields
    assert [True] == [span.literal for span in entry.fields.spans]


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ({"date-parts": [[2014, 5, 3]]}, ["2014-05-03"]),
        ({"date-parts": [["2014", "5"]]}, ["2014-05"]),
        ({"date-parts": [2014, 5]}, ["2014-05"]),
        ({"date-parts": [["2014", 21]]}, ["2014"]),
        ({"date-parts": [[2014], [2016]]}, ["2014/2016"]),
        ({"date-parts": [[2014, 12], [0]]}, ["2014-12"]),
        ({"date-parts": [[None]], "literal": "без года"}, ["без года"]),
        ({"raw": "May 2014"}, ["May 2014"]),
        ([{"year": 2014, "month": 5}], ["2014-05"]),
        ("2014", ["2014"]),
        (2014, ["2014"]),
        ({}, []),
    ],
)
def test_date(date: object, expected: list[str]) -> None:
    assert expected == values({"issued": date}, "date")


def test_lines_of_the_note_fill_what_the_item_lacks() -> None:
    item = {
        "title": "A",
        "volume": "7",
        "note": "DOI: 10.1234/ab\nVolume: 8\nSecond printing\npublisher place: Omsk",
    }
    assert ["10.1234/ab"] == values(item, "doi")
    assert ["7"] == values(item, "volume")
    assert ["Omsk"] == values(item, "place")
    assert ["Second printing"] == values(item, "note")


def test_type_may_stand_in_the_note() -> None:
    entry = item_entry({"type": "article", "title": "A", "note": "type: review-book"})
    assert entry.fields
    assert "review-book" == entry.fields.type


def test_own_translated_titles_come_back() -> None:
    item = {"title": "Паводки", "custom": {"translated-title": "Floods"}}
    assert ["Floods"] == values(item, "translated_title")


def test_every_member_is_kept() -> None:
    item = {"id": 5, "title": "A", "x": {"b": [1, None]}, "note": "DOI: 10.1/a\nb"}
    record = item_entry(item).fields.record  # type: ignore[union-attr]
    assert record
    expected = (("id", "5"), ("title", "A"), ("x", '{"b":[1,null]}'), ("note", "DOI: 10.1/a\nb"))
    assert expected == record.fields


@pytest.mark.parametrize("suffix", [".json", ".jsonl"])
def test_one_item_a_line(suffix: str) -> None:
    text = '{"id": "a", "title": "A"}\n\n{"id": "b", "title": }\n{"id": "c", "title": "C"}\n'
    reading = read_bytes(text.encode(), "items" + suffix)
    assert [("a", 1), ("c", 4)] == [(entry.key, entry.line) for entry in entries(reading)]
    assert [("broken-record", 3)] == [
        (one.code, one.location.line) for one in reading.problems if one.location
    ]


def test_cut_list_is_read_as_far_as_it_is_whole() -> None:
    text = json.dumps([{"id": key, "title": key} for key in "abc"])
    reading = read_bytes(text[:-9].encode(), "a.json")
    assert ["a", "b"] == [entry.key for entry in entries(reading)]
    assert ["broken-record"] == [problem.code for problem in reading.problems]


@pytest.mark.parametrize("value", [{"name": "tool", "author": "me"}, [{"a": 1}] * 9, {}])
def test_other_json_is_no_bibliography(value: object) -> None:
    assert ["no-records"] == [problem.code for problem in read(value).problems]


def test_what_is_no_item_among_items_is_said() -> None:
    reading = read([{"title": "A"}, 5, {"a": 1}, "B"])
    assert 1 == len(entries(reading))
    assert ["broken-record"] * 3 == [problem.code for problem in reading.problems]


def test_depth_does_not_break_the_reader() -> None:
    deep = '{"title": "B", "x": ' + "[" * 900 + "]" * 900 + "}"
    reading = read_bytes(f'[{{"title": "A"}},\n{deep}]'.encode(), "a.json")
    assert 2 == len(entries(reading)) + len(reading.problems)


@given(st.dictionaries(KEYS, VALUES, max_size=6))
def test_no_item_breaks_the_reader(item: dict[str, Any]) -> None:
    entry = item_entry(item)
    assert entry.fields
    for span in entry.fields.spans:
        assert span.text == entry.text[span.start : span.end]
    assert entry.fields.record
    assert len(item) == len(entry.fields.record.fields)
    "".join(value for _, value in entry.fields.record.fields).encode()


@given(st.lists(st.dictionaries(KEYS, VALUES, max_size=6) | VALUES, max_size=4))
def test_no_object_is_lost(items: list[object]) -> None:
    reading = read([{"title": "A"}, *items])
    problems = [problem for problem in reading.problems if problem.code == "broken-record"]
    assert 1 + len(items) == len(entries(reading)) + len(problems)


def test_endless_number_in_a_date_is_no_error() -> None:
    item = {"type": "book", "title": "О реках", "issued": {"date-parts": [["2011", "1" * 5_000]]}}
    (document,) = read_bytes(json.dumps([item]).encode(), "a.json").documents
    (entry,) = document.lists[0].entries
    assert entry.fields
    assert ["2011"] == [span.text for span in entry.fields.spans if span.field == "date"]
