"""Fields of one format that pretend to be structure of another stay fields."""

import json

import pytest

from citegraph.export import render_references
from tests.property.test_record_laws import records, references

EVIL = rb"""@misc{a, title={x}, x-ris-ER = {}, x-ris-ER+2 = {y}, x-ris-TI = {evil},
  x-ris-TY+1 = {BOOK}, x-csl-id = {evil}, x-csl-custom.title = {y}, x-csl-title = {[1]},
  x-csl-__proto__ = {[1]}, x-bibtex-title = {evil}}
"""


def test_a_tag_that_ends_a_record_of_ris_is_a_note() -> None:
    text = render_references("ris", references(EVIL, "a.bib"))
    assert 1 == text.count("TY  - ") == text.count("ER  - ")
    assert "N1  - y\n" in text


def test_members_of_custom_are_no_members_of_the_item() -> None:
    (item,) = json.loads(render_references("csl-json", references(EVIL, "a.bib")))
    assert ("a", "x") == (item["id"], item["title"])
    assert "y" == item["custom"]["title"]


def test_a_field_of_bibtex_is_never_there_twice() -> None:
    ris = render_references("ris", references(EVIL, "a.bib"))
    text = render_references("bibtex", references(ris.encode(), "a.ris"))
    assert 1 == text.count("\n  title = ")
    assert "\n  x-bibtex-title = {evil}" in text


@pytest.mark.parametrize("title", ["[1]", '{"a": 1}', "[[", "{}", "[true]"])
def test_a_title_that_looks_like_json_stays_a_text(title: str) -> None:
    data = json.dumps([{"id": "a", "type": "book", "title": title, "shelf": [1]}]).encode()
    (item,) = json.loads(render_references("csl-json", references(data, "a.json")))
    assert (title, [1]) == (item["title"], item["shelf"])


def test_a_table_does_not_grow_from_one_writing_to_the_next() -> None:
    first = render_references("csv", references(EVIL, "a.bib"))
    second = render_references("csv", references(first.encode(), "a.csv"))
    third = render_references("csv", references(second.encode(), "a.csv"))
    assert second == third


@pytest.mark.parametrize("name", ["\x19\x19", "a\x7fb", "a\ud800b"])
def test_names_of_fields_hold_no_control_characters(name: str) -> None:
    data = json.dumps([{"id": "a", "type": "book", "title": "x", name: "y"}]).encode()
    text = render_references("bibtex", references(data, "a.json"))
    (record,) = records(text.encode(), "a.bib")
    assert [] == [char for char in text if not char.isprintable() and char != "\n"]
    assert "y" in [value for _, value in record.fields]
