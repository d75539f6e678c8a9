"""``citegraph convert``."""

import json
from pathlib import Path

import pytest

from tests.integration.running import ROOT, Run

BIB = ROOT / "tests/samples/bibtex/rivers.bib"
WHOLE = b"@book{a, title = {On Rivers}, groups = {to read}}\n@misc{b, title = {Dams}}\n"


def test_a_bibliography_travels_through_every_format_and_back(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_bytes(WHOLE)
    for before, after in (("a.bib", "b.ris"), ("b.ris", "c.json"), ("c.json", "d.bib")):
        code, out, err = run("convert", tmp_path / before, tmp_path / after)
        assert (0, "") == (code, out)
        assert f"2 entries in = 2 out ({tmp_path / after}) + 0 lost" in err
    assert [
        "@book{a,", "  title = {On Rivers},", "  groups = {to read},", "}", "",
        "@misc{b,", "  title = {Dams},", "}",
    ] == (tmp_path / "d.bib").read_text(encoding="utf-8").splitlines()  # fmt: skip


def test_standard_streams(run: Run) -> None:
    code, out, err = run("convert", "-", "-", "--from", "bibtex", "--to", "csl-json", stdin=WHOLE)
    assert 0 == code
    assert ["On Rivers", "Dams"] == [item["title"] for item in json.loads(out)]
    assert "2 entries in = 2 out (standard output)" in err


def test_printed_lists_are_parsed_and_several_files_go_into_one(run: Run, tmp_path: Path) -> None:
    listed = "data/refs/factors-and-mechanisms-of-internationalization.txt"
    code, _, err = run("convert", listed, BIB, tmp_path / "all.csv")
    assert 0 == code
    lines = (tmp_path / "all.csv").read_text(encoding="utf-8-sig").splitlines()
    assert f"{len(lines) - 1} entries in = {len(lines) - 1} out" in err
    assert lines[-1].startswith("open,webpage")


def test_the_input_is_never_written_over(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.bib"
    path.write_bytes(WHOLE)
    (tmp_path / "b.bib").symlink_to(path)
    code, _, err = run("convert", path, tmp_path / "b.bib")
    assert 2 == code
    assert "is read; write to another file" in err
    assert WHOLE == path.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((BIB, "out.nosuch"), "cannot be told by its name; say --to"),
        ((BIB, "-"), "cannot be told by its name; say --to"),
        ((BIB, "x.ris", "--from", "nosuch"), "there is no format «nosuch»"),
        ((BIB, "data", "--to", "ris"), "data is a folder"),
        ((BIB, "nosuch/x.ris"), "nosuch/x.ris"),
    ],
)
def test_mistakes_are_explained(run: Run, arguments: tuple[str, ...], message: str) -> None:
    code, out, err = run("convert", *arguments)
    assert (False, "") == (code == 0, out)
    assert message in err


def test_strict_fails_for_what_is_to_be_mended(run: Run, tmp_path: Path) -> None:
    whole, broken = tmp_path / "whole.bib", tmp_path / "broken.bib"
    whole.write_bytes(WHOLE)
    broken.write_bytes(WHOLE + b"@misc{c, title = {Open}\n")
    assert 0 == run("convert", whole, tmp_path / "a.ris", "--strict")[0]
    assert 1 == run("convert", broken, tmp_path / "b.ris", "--strict")[0]
    code, _, err = run("convert", broken, tmp_path / "c.ris")
    assert 0 == code
    assert "[broken-entry]" in err
    assert 3 == (tmp_path / "c.ris").read_text(encoding="utf-8").count("TY  - ")


def test_records_of_an_export_or_what_they_cite(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "wos.bib"
    path.write_text(
        "@article{ WOS:1, Title = {{On Rivers}}, Cited-References = {{Ray A, 1990, WATER, V3.\n"
        "   Roe B, 1991, LAKES, V4.}}}\n",
        encoding="utf-8",
    )
    assert run("convert", path, "-", "--to", "ris")[1].startswith("TY  - JOUR\nID  - WOS:1\n")
    assert 2 == run("convert", path, "-", "--to", "ris", "--cited")[1].count("TY  - ")


def test_nothing_to_convert_fails_and_writes_nothing(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.bib").write_bytes(b"@comment{none}")
    (tmp_path / "b.ris").write_bytes(b"TY  - BOOK\n")
    code, out, err = run("convert", tmp_path / "a.bib", tmp_path / "b.ris")
    assert (1, "") == (code, out)
    assert "nothing was found to convert; nothing was written" in err
    assert b"TY  - BOOK\n" == (tmp_path / "b.ris").read_bytes()
