"""The tables of names of fields and types."""

from collections import Counter

from citegraph.knowledge import table
from citegraph.model import FIELDS
from citegraph.text.record_fields import field_of, names_of, type_of


def test_every_field_has_one_row_and_a_bibtex_name() -> None:
    rows = Counter(row["field"] for row in table("record_fields"))
    assert set() == set(FIELDS) - set(rows)
    assert [1] == sorted(set(rows.values()))
    assert all(names_of("bibtex", field) for field in FIELDS)


def test_types_are_csl_types_that_can_be_written() -> None:
    written = {row["csl"] for row in table("entry_types")}
    assert {row["csl"] for row in table("record_types")} <= written


def test_case_of_names_does_not_count() -> None:
    assert "doi" == field_of("csl-json", "DOI") == field_of("csl-json", "doi")
    assert "article-journal" == type_of("ris", "jour").csl


def test_unknown_names_are_nothing() -> None:
    assert "" == field_of("bibtex", "bdsk-url-1")
    assert "" == field_of("nosuch", "title")
    assert ("", "") == type_of("bibtex", "misc")
