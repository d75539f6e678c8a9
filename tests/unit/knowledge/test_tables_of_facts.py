"""Tables of facts: well formed, sourced, and their patterns do what their examples say."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

from citegraph.knowledge import table
from citegraph.segment.headings import heading_role
from citegraph.segment.numbering import list_number

FOLDER = Path(str(files("citegraph.knowledge")))
NAMES = sorted(
    path.relative_to(FOLDER).with_suffix("").as_posix() for path in FOLDER.rglob("*.tsv")
)
# Tables whose patterns are tried by functions below, as the program uses them.
TRIED_BY_FUNCTION = {"headings", "list_numbers"}
PATTERNS = [
    (name, row)
    for name in NAMES
    if name not in TRIED_BY_FUNCTION
    for row in table(name)
    if "pattern" in row
]


@pytest.mark.parametrize("name", NAMES)
def test_rows_fill_every_column(name: str) -> None:
    rows = table(name)
    assert rows, "a table without rows"
    faulty = [row for row in rows if None in row or None in row.values()]
    assert [] == faulty


@pytest.mark.parametrize("name", NAMES)
def test_source_is_given(name: str) -> None:
    sources = (FOLDER / "SOURCES.md").read_text(encoding="utf-8")
    assert f"{name}.tsv" in sources or f"`{name.split('/')[0]}/`" in sources


@pytest.mark.parametrize(("name", "row"), PATTERNS)
def test_pattern_row(name: str, row: dict[str, str]) -> None:
    assert re.search(row["pattern"], row["example"])
    assert not re.search(row["pattern"], row["counterexample"])


@pytest.mark.parametrize("row", table("headings"), ids=lambda row: row["example"])
def test_heading_row(row: dict[str, str]) -> None:
    assert row["role"] == heading_role(row["example"])
    assert row["role"] != heading_role(row["counterexample"])


@pytest.mark.parametrize("row", table("list_numbers"), ids=lambda row: row["example"])
def test_list_number_row(row: dict[str, str]) -> None:
    loose = row["loose"] == "1"
    found = list_number(row["example"], loose=loose)
    assert found is not None
    assert row["style"] == found[0]
    other = list_number(row["counterexample"], loose=loose)
    assert other is None or row["style"] != other[0]
