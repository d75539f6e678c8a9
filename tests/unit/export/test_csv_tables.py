"""The CSV tables of a library."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citegraph.export import render_library
from citegraph.export.csv_table import BYTE_ORDER_MARK, render_table, safe_cell
from citegraph.export.table import LIBRARY_TABLES
from citegraph.model import Doubt, Library, Problem


def _rows(name: str, library: Library) -> list[dict[str, str]]:
    text = render_library(name, library).removeprefix(BYTE_ORDER_MARK)
    return list(csv.DictReader(io.StringIO(text)))


def test_works_lead_back_to_the_printed_lines(library: Library) -> None:
    work = _rows("works", library)[0]
    assert "a.txt:12; b.txt:3" == work["printed_at"]
    assert "Islankina E. Klastery // EKO. 2016" == work["printed"].split(" | ")[1]
    assert ("2", "a.txt; b.txt") == (work["cited"], work["cited_by"])
    assert ("2016", "2016-07-08") == (work["year"], work["issued"])


def test_references_name_their_work(library: Library) -> None:
    rows = _rows("references", library)
    assert ["islankina2016", "islankina2016", "oecd1999"] == [row["work"] for row in rows]


def test_people_and_venues_count_citing_documents(library: Library) -> None:
    (person,) = _rows("people", library)
    (venue,) = _rows("venues", library)
    assert ("2", "2", "author") == (person["mentions"], person["cited"], person["roles"])
    assert ("2", "islankina2016") == (venue["cited"], venue["works"])


def test_citations_keep_labels_and_locators_in_step(library: Library) -> None:
    (citation,) = _rows("citations", library)
    assert ("2; 3", "с. 14;") == (citation["labels"], citation["locators"])
    assert ("a.txt#1.1;", "islankina2016;") == (citation["references"], citation["works"])
    assert "no list" == citation["unlinked"]


def test_a_cell_is_never_a_formula(library: Library) -> None:
    (citation,) = _rows("citations", library)
    assert "'=как пишет автор [2, с. 14; 3]" == citation["context"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r\n+", "＝", "\x00="])
def test_formula_prefixes_are_neutralised(start: str) -> None:
    cell = render_table(["a"], [{"a": f"{start}cmd"}]).splitlines()[1]
    assert cell.startswith("'")


def test_merges_carry_their_evidence(library: Library) -> None:
    (merge,) = _rows("merges", library)
    assert ("0.988", "year +1.5 (2016 = 2016); pages -0.25") == (merge["score"], merge["evidence"])
    assert "citegraph" == merge["by"]


def test_merges_name_the_user_who_decided(library: Library) -> None:
    decided = replace(library, merges=tuple(replace(one, by="EI") for one in library.merges))
    assert ["EI"] == [merge["by"] for merge in _rows("merges", decided)]


def test_problems_without_a_place_are_kept(library: Library) -> None:
    rows = _rows("problems", library)
    assert [("a.txt", "9"), ("", "")] == [(row["file"], row["line"]) for row in rows]


@pytest.mark.parametrize("name", sorted(LIBRARY_TABLES))
def test_an_empty_library_gives_the_header_alone(name: str) -> None:
    lines = render_library(name, Library((), (), (), (), ())).splitlines()
    assert 1 == len(lines)
    assert lines[0].startswith(BYTE_ORDER_MARK)


def test_a_doubt_has_its_field_value_and_gain() -> None:
    doubt = Doubt("a.txt#1.1", "title", "Wheels", 0.75)
    problems = (Problem("unsure-field", "…", doubt=doubt), Problem("empty-link", "…"))
    library = Library((), (), (), (), (), problems=problems)
    rows = _rows("problems", library)
    assert [("title", "Wheels", "0.75"), ("", "", "")] == [
        (row["field"], row["value"], row["gain"]) for row in rows
    ]


@given(st.lists(st.text("a1 =-@,;'\"\t\n\x0b\u00a0\ufffe＝", max_size=5), min_size=1, max_size=4))
def test_a_row_is_written_as_each_of_its_cells(cells: list[str]) -> None:
    columns = [f"c{number}" for number, _ in enumerate(cells)]
    text = render_table(columns, [dict(zip(columns, cells, strict=True))])
    _, row = csv.reader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK), newline=""))
    assert [safe_cell(cell) for cell in cells] == row
