"""The dialogue of ``citegraph review``: keys, what is written, what is shown."""

from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from citegraph.cli.review import _ask
from citegraph.model import Evidence
from citegraph.workflow.decisions import read_table
from citegraph.workflow.reviewing import Question, Side


def question(left: str, right: str) -> Question:
    one, other = (Side(name, name, (("name", name),)) for name in (left, right))
    evidence = (Evidence("name", f"{left} | {right}", 1.0),)
    return Question("person", one, other, 0.5, False, 1.0, evidence)


def press(monkeypatch: pytest.MonkeyPatch, keys: str) -> None:
    pressed: Iterator[str] = iter(keys)
    monkeypatch.setattr(click, "getchar", lambda: next(pressed))


def test_every_answer_is_written_and_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    press(monkeypatch, "xsuвq")
    table = tmp_path / "decisions.tsv"
    _ask((question("A", "B"), question("C", "D")), table, "EI")
    verdicts = [one.verdict for one in read_table(table)[0]]
    assert ["same", "withdrawn", "different"] == verdicts
    shown = capsys.readouterr().out
    assert "→ same" in shown
    assert "→ taken back: same" in shown
    assert "1 decision written to" in shown.replace("\n", " ")
    assert "1 question left" in shown.replace("\n", " ")


def test_what_is_printed_cannot_write_to_the_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    press(monkeypatch, "q")
    _ask((question("A\x1b[2J\x07\u202eB", "[bold]C\ud800"),), tmp_path / "decisions.tsv", "")
    shown = capsys.readouterr().out
    assert not {"\x1b", "\x07", "\u202e", "\ud800"} & set(shown)
    assert "[bold]C" in shown


def test_undo_at_the_beginning_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    press(monkeypatch, "ukk")
    _ask((question("A", "B"), question("C", "D")), tmp_path / "decisions.tsv", "")
    assert not (tmp_path / "decisions.tsv").exists()
    shown = capsys.readouterr().out
    assert "→ nothing to undo" in shown
    assert "no decisions written; no questions left" in shown.replace("\n", " ")
