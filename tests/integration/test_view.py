"""``citegraph view``: one page of any library, and nothing else."""

from pathlib import Path

import pytest

from tests.integration.running import Run

BIB = """@article{a, author = {Belova, Anna and Smith, John}, title = {On Lakes}, year = 2014}
@book{b, author = {Белова А. П.}, title = {О реках}, year = 2015}
"""
CITING = """@article{x, author = {Ivanova, I.}, title = {Citing one}, year = 2020, references = {
Smith J., On Rivers, Water, 5, 2, pp. 1-9, (2001); Doe A., On Lakes, Lakes, 3, pp. 10-19, (2003)}}
"""


@pytest.fixture
def bib(tmp_path: Path) -> Path:
    path = tmp_path / "my library.bib"
    path.write_text(BIB, encoding="utf-8")
    return path


def test_the_page_alone_is_written(run: Run, bib: Path, tmp_path: Path) -> None:
    page = tmp_path / "out" / "map.html"
    code, out, _ = run("view", bib, "--out", page, "--title", "Реки и озёра")
    assert 0 == code
    assert f"Open the map in a browser: {page}\n" == out
    assert [page] == list(page.parent.iterdir())
    text = page.read_text(encoding="utf-8")
    assert "<title>Реки и озёра</title>" in text
    assert "Белова А. П." in text


def test_the_page_goes_to_standard_output(run: Run, bib: Path, tmp_path: Path) -> None:
    code, out, _ = run("view", bib, "--out", "-")
    assert 0 == code
    assert out.startswith("<!DOCTYPE html>")
    assert out.rstrip().endswith("</html>")
    assert [bib] == list(tmp_path.iterdir())


def test_two_runs_write_the_same(run: Run, bib: Path) -> None:
    assert run("view", bib, "--out", "-") == run("view", bib, "--out", "-")


def test_a_list_that_cites_nothing_says_why_its_map_is_empty(run: Run, bib: Path) -> None:
    _, out, _ = run("view", bib, "--out", "-")
    assert "lists 2 records and does not say which of them cite which" in out


def test_a_bibliography_with_citations_is_drawn(run: Run, tmp_path: Path) -> None:
    (tmp_path / "cites.bib").write_text(CITING, encoding="utf-8")
    code, out, _ = run("view", tmp_path / "cites.bib", "--networks", "cocitation", "--out", "-")
    assert 0 == code
    assert "Two works are joined when one document cites both: 2 works" in out


def test_a_source_is_not_written_over(run: Run, bib: Path) -> None:
    code, _, err = run("view", bib, "--out", bib)
    assert 2 == code
    assert "is read; write to another file" in err
    assert BIB == bib.read_text(encoding="utf-8")


def test_nothing_to_show_is_a_failure(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.bib").write_text("% nothing\n", encoding="utf-8")
    code, out, err = run("view", tmp_path / "empty.bib", "--out", "-")
    assert (1, "") == (code, out)
    assert "no reference was found" in err


@pytest.mark.parametrize(
    "args", [["nowhere.bib"], [], ["nowhere.bib", "--out", "-", "--open"], ["x", "--networks", "y"]]
)
def test_wrong_usage_is_told(run: Run, args: list[str]) -> None:
    assert 2 == run("view", *args)[0]
