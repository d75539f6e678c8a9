"""``citegraph people``."""

import json
from pathlib import Path

import pytest

from tests.integration.running import Run

PEOPLE = """@article{a, author = {Belova, Anna P. and Smith, John}, title = {On Lakes}, year = 2014}
@book{b, author = {Белова А. П.}, editor = {Smith, J.}, title = {О реках}, year = 2015}
@book{c, title = {Nobody wrote it}, year = 2015}
@book{d, author = {Белова, А. К.}, title = {О морях}, year = 2016}
"""


@pytest.fixture
def bib(tmp_path: Path) -> Path:
    path = tmp_path / "people.bib"
    path.write_text(PEOPLE, encoding="utf-8")
    return path


def test_every_author_has_a_row_in_the_order_of_the_file(run: Run, bib: Path) -> None:
    code, out, _ = run("people", bib)
    assert 0 == code
    header, *rows = [line.split("\t") for line in out.splitlines()]
    assert ["reference", "position", "printed", "person", "label"] == header
    assert [("a", "1"), ("a", "2"), ("b", "1"), ("d", "1")] == [(row[0], row[1]) for row in rows]
    anna, john, also_anna, other = rows
    assert "Belova, Anna P." == anna[2]
    assert anna[3:] == also_anna[3:]
    assert 3 == len({anna[3], john[3], other[3]})


def test_editors_come_with_a_column_for_the_role(run: Run, bib: Path) -> None:
    code, out, _ = run("people", bib, "--editors", "--to", "json")
    assert 0 == code
    rows = json.loads(out)
    assert ["author", "author", "author", "editor", "author"] == [row["role"] for row in rows]
    assert rows[1]["person"] == rows[3]["person"]
    assert [1, 2, 1, 1, 1] == [row["position"] for row in rows]


def test_a_file_without_references_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.bib").write_text("% nothing\n", encoding="utf-8")
    code, _, err = run("people", tmp_path / "empty.bib")
    assert 1 == code
    assert "no reference was found" in err
