"""What is read is not written over, and what the system does not let us do is told."""

import sys
import threading
from pathlib import Path

import pytest

import citegraph.config
import citegraph.given_files
from citegraph.cli import label, main

BIB = "@book{a, title={On rivers}, author={Lake, A.}, year=2001}\n"


def run(monkeypatch: pytest.MonkeyPatch, *words: str) -> object:
    monkeypatch.setattr(sys, "argv", ["citegraph", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    return ended.value.code


@pytest.mark.parametrize(
    "words",
    [
        "parse in/a.bib --problems in/a.bib",
        "convert in/a.bib out.ris --problems in/a.bib",
        "dedupe in -o out.bib --problems in/a.bib",
        "network in --kind cocitation --to gexf --out in/a.bib",
        "network in/*.bib --kind cocitation --to gexf --out link.bib",
    ],
)
def test_a_file_that_is_read_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.bib").write_text(BIB)
    (tmp_path / "link.bib").symlink_to("in/a.bib")
    assert 2 == run(monkeypatch, *words.split())
    assert "is read; write to another file" in capsys.readouterr().err
    assert BIB == (tmp_path / "in" / "a.bib").read_text()


def test_tables_of_history_are_not_written_among_the_sources(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "ages.csv").write_text("mine")
    (tmp_path / "a.bib").write_text(BIB)
    assert 2 == run(monkeypatch, "history", str(tmp_path), "--out", str(tmp_path))
    assert "choose another --out" in capsys.readouterr().err
    assert "mine" == (tmp_path / "ages.csv").read_text()


def test_a_system_that_lets_no_thread_start_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    (tmp_path / "a.txt").write_text("References\n\n1. Lake A. On rivers. Moscow, 2001. 5 p.\n")
    monkeypatch.setattr(threading.Thread, "start", refuse)
    assert 1 == run(monkeypatch, "parse", str(tmp_path / "a.txt"))
    said = capsys.readouterr().err
    assert "no more threads or processes start (ulimit -u)" in said
    assert "Traceback" not in said


def test_memory_that_is_not_there_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object) -> None:
        raise MemoryError

    (tmp_path / "a.bib").write_text(BIB)
    monkeypatch.setattr(citegraph.config, "load_configuration", refuse)
    assert 1 == run(monkeypatch, "parse", str(tmp_path / "a.bib"))
    assert "citegraph: there is not enough memory; give fewer --jobs" in capsys.readouterr().err


def test_current_folder_that_is_gone_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "gone").mkdir()
    (tmp_path / "a.bib").write_text(BIB)
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert 1 == run(monkeypatch, "build", str(tmp_path / "a.bib"))
    assert "the current folder is not there any more" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device without end here")
def test_corrections_are_not_looked_for_in_a_device(monkeypatch: pytest.MonkeyPatch) -> None:
    def without_end(*_: object, **__: object) -> str:
        raise AssertionError("read without end")

    monkeypatch.setattr(Path, "read_text", without_end)
    monkeypatch.setattr(citegraph.given_files, "read_given", without_end)
    label._refuse_corrected(Path("/dev/full"), force=False)
