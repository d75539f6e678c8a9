"""The table of what the user should look at."""

from pathlib import Path

import pytest

from citegraph.cli.please_look import MOST
from citegraph.cli.problem_sink import ProblemSink, print_problems
from citegraph.model import Doubt, Location, Problem


def doubted(line: int, gain: float, value: str = "Wheels") -> Problem:
    message = f"translated title «{value}»: it is odd"
    doubt = Doubt(f"f#1.{line}", "translated_title", value, gain)
    return Problem("unsure-field", message, location=Location("f", line), doubt=doubt)


def test_best_first_and_the_rest_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    problems = [doubted(line, line / 10) for line in range(1, MOST + 4)]
    print_problems([Problem("empty", "no list was found"), *problems], "problems.csv")
    out, err = capsys.readouterr()
    lines = err.splitlines()
    assert "" == out
    assert "warning: no list was found [empty]" == lines[0]
    assert ["gain", "where", "field", "found", "why"] == lines[2].split("\t")
    assert ["1.30", "f:13", "translated_title", "Wheels", "it is odd"] == lines[3].split("\t")
    assert MOST + 4 == len(lines)
    assert "… and 3 more in problems.csv" == lines[-1]


def test_a_file_of_problems_is_named_once(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "problems.csv"
    with ProblemSink(path) as sink:
        sink.add(doubted(line, line / 10) for line in range(1, MOST + 4))
        sink.show()
    err = capsys.readouterr().err
    assert 1 == err.count(str(path))
    assert "… and 3 more\n" in err


def test_nothing_doubted_nothing_printed(capsys: pytest.CaptureFixture[str]) -> None:
    print_problems([])
    assert ("", "") == capsys.readouterr()


def test_values_cannot_move_the_cursor_or_fill_the_screen(
    capsys: pytest.CaptureFixture[str],
) -> None:
    print_problems([doubted(1, 1.0, "\x1b[2J" + "long " * 50)])
    err = capsys.readouterr().err
    assert "\x1b" not in err
    found = err.splitlines()[2].split("\t")[3]
    assert found.endswith("…")
    assert len(found) <= 60
