"""``citegraph read`` from the outside."""

import json
from pathlib import Path

from tests.integration.running import Run

SAMPLE = "tests/samples/docx/paper.docx"


def test_what_is_recognised_is_shown(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("О ледоставе", encoding="koi8-r")
    (tmp_path / "b.png.txt").write_bytes(b"\x89PNG\r\n")
    (tmp_path / "c.tiff").write_text("x")
    code, out, err = run("read", tmp_path, SAMPLE)
    assert 0 == code
    rows = [line.split("\t") for line in out.splitlines()]
    shown = [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]
    assert [("text", "koi8-r", "ru"), ("", "", ""), ("docx", "", "ru")] == [
        (row["format"], row["encoding"], row["language"]) for row in shown
    ]
    assert ("Ледостав на малых реках", "12", "1") == (
        shown[2]["title"],
        shown[2]["lines"],
        shown[2]["notes"],
    )
    for said in ("it was read as koi8-r", "this is a picture", "no reader takes .tiff files"):
        assert said in err


def test_rows_as_jsonl(run: Run) -> None:
    code, out, err = run("read", SAMPLE, "tests/samples/bibtex", "--to", "jsonl", "--jobs", "2")
    assert 0 == code
    first, second = map(json.loads, out.splitlines())
    assert (SAMPLE, "docx", {"author": "Рябинина О. Л.", "year": "2019"}) == (
        first["file"],
        first["format"],
        first["properties"],
    )
    assert "bibtex" == second["format"]
    assert second["lists"][0]["entries"]


def test_text_as_it_was_read(run: Run) -> None:
    code, out, err = run("read", "--text", "-", stdin="О реках\fвторая\n".encode())
    assert (0, "") == (code, err)
    assert "== <stdin> (text)\n1\t1\t\tО реках\n2\t1\t\tвторая\n" == out
    assert "\t13\tnote 1\tЯсенев" in run("read", "--text", SAMPLE)[1]


def test_nothing_readable_is_an_error(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x89PNG\r\n")
    code, out, err = run("read", tmp_path / "a.txt")
    assert 1 == code
    assert "none of the files could be read" in err
    assert 2 == run("read", tmp_path / "none")[0]


def test_segment_gives_the_same_with_several_processes(run: Run) -> None:
    assert run("segment", "data/refs", "--jobs", "2") == run("segment", "data/refs")
