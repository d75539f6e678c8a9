"""No table runs anything in a spreadsheet, and every text comes back from it."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from citegraph.export import (
    render_history,
    render_library,
    render_network,
    render_references,
    stream_problems,
)
from citegraph.export.csv_table import BYTE_ORDER_MARK, render_table, tab_line
from citegraph.export.plain import one_line
from citegraph.export.table import HISTORY_TABLES, LIBRARY_TABLES, THESAURI
from citegraph.model import Library, Network
from citegraph.read.options import default_options
from citegraph.read.record_table import read
from citegraph.read.source_file import SourceFile
from citegraph.text.cells import restored_cell, text_cell
from tests.browser.hostile_library import hostile_library
from tests.browser.hostile_payloads import PAYLOADS, TABLES
from tests.report_samples import findings
from tests.spreadsheet import formulas

#: Beside the payloads of the pages, what only tables are afraid of.
FORMULAS = (
    *TABLES,
    "-1.5",
    "=1",
    " =1",
    '"=1',
    "'=1",
    "''=1",
    "'' =1",
    "a;=1+1",
    'a; "=1+1',
    "a\t=1",
    "a\n=1",
    "\r=1",
    "\x00=1",
    "\u200b=1",
    "\u00a0=1",
    "\u3000＝1",
    "－1+1",
    "a\u2028=1",
    '";=HYPERLINK(""http://a.example"")',
    "=1;=2;=3",
)


@cache
def hostile() -> tuple[Library, list[Network]]:
    return hostile_library((*dict.fromkeys((*PAYLOADS, *FORMULAS)),))


def _tables() -> Iterator[str]:
    yield from (f"library {name}" for name in LIBRARY_TABLES)
    yield from (f"library {name}" for name in THESAURI)
    yield from (f"history {name}" for name in HISTORY_TABLES)
    yield from (f"network {name}" for name in ("csv", "nodes-csv", "vosviewer-map"))


def _text(table: str) -> str:
    kind, _, name = table.partition(" ")
    library, networks = hostile()
    if kind == "library":
        return render_library(name, library)
    if kind == "history":
        return render_history(name, findings(FORMULAS[:7]).history)
    return "".join(str(render_network(name, network)) for network in networks)


@pytest.mark.parametrize("table", [*_tables()])
def test_no_column_of_a_table_holds_a_formula(table: str) -> None:
    text = _text(table)
    assert [] == formulas(text)
    assert "\r" not in text
    assert "\0" not in text


def test_references_as_a_table_hold_no_formula() -> None:
    assert [] == formulas(render_references("csv", hostile()[0].references))


def test_problems_of_a_stream_hold_no_formula() -> None:
    assert [] == formulas("".join(stream_problems(hostile()[0].problems)))


def test_the_spreadsheet_of_these_tests_finds_formulas() -> None:
    assert ["=1+1", "=1+1,-2.5"] == [*dict.fromkeys(formulas("a,b\n=1+1,-2.5\n"))]
    assert ["=1"] == [*dict.fromkeys(formulas("a,b;=1\n"))]
    assert ['=H("")"'] == [*dict.fromkeys(formulas('x,"a;=H("")"\n'))]
    assert [] == formulas("a,b\n-1.5,-2e-05\n")


_ANY = st.text() | st.text(alphabet=" =+-@＝＋－＠;,|\t\r\n\"'#aЯ1\x00\u200b")


@given(_ANY)
@example("'=1")
@example("a;=1;'=2")
def test_a_cell_is_taken_back_exactly(text: str) -> None:
    assert text == restored_cell(text_cell(text))
    assert [] == formulas(f"{text_cell(one_line(text))}\n")


@given(st.lists(st.lists(_ANY, min_size=3, max_size=3), max_size=5))
def test_tables_come_back_from_the_reader_of_csv(rows: list[list[str]]) -> None:
    table = render_table("abc", [dict(zip("abc", row, strict=True)) for row in rows])
    lines = "".join(map(tab_line, rows))
    expected = [[one_line(cell) for cell in row] for row in rows]
    assert [] == formulas(table) + formulas(lines)
    read_back = [*csv.reader(io.StringIO(table.removeprefix(BYTE_ORDER_MARK)))][1:]
    assert expected == [[*map(restored_cell, row)] for row in read_back]
    parted = csv.reader(io.StringIO(lines), delimiter="\t")
    assert expected == [[*map(restored_cell, row)] for row in parted]


@given(st.integers() | st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_stay_numbers(number: float) -> None:
    _, cell = render_table(["n"], [{"n": number}]).splitlines()
    assert repr(number) == cell


@given(st.lists(_ANY, max_size=4))
def test_our_reader_of_tables_takes_back_what_is_written(texts: list[str]) -> None:
    """Titles; what the reader takes for markup, or for an empty cell, is no matter of this test."""
    titles = [one for one in map(one_line, texts) if one and not set(one) & set("<>&")]
    book = hostile()[0].references[0]
    books = [
        replace(book, id=str(number), title=f"{title} of it") for number, title in enumerate(titles)
    ]
    table = render_references("csv", books)
    file = SourceFile("t.csv", "table", "", table.encode("utf-8"), table, "utf-8")
    documents = read(file, default_options()).documents
    entries = documents[0].lists[0].entries if titles else ()
    records = [one.fields.record for one in entries if one.fields]
    found = [one.values("title")[0] for one in records if one]
    assert [f"{title} of it" for title in titles] == found


def test_columns_of_records_hold_whole_json() -> None:
    rows = csv.DictReader(io.StringIO(render_references("csv", hostile()[0].references)))
    assert all(row["record"] == "" or json.loads(row["record"]) for row in rows)
