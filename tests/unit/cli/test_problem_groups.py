"""The problems of a large folder are summed up on the screen."""

import pytest

from citegraph.cli.problem_sink import print_problems
from citegraph.model import Location, Problem


def problems(code: str, file: str, count: int = 1) -> list[Problem]:
    return [
        Problem(code, f"{code} there", "mend it", Location(file, line))
        for line in range(1, count + 1)
    ]


def shown(found: list[Problem], capsys: pytest.CaptureFixture[str]) -> list[str]:
    print_problems(found)
    return capsys.readouterr().err.splitlines()


def test_many_of_a_kind_in_a_file_are_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    lines = shown(problems("broken-row", "a.csv", 10_000) + problems("no-title", "a.csv"), capsys)
    many = " (and 9,999 more such in this file)"
    assert [
        f"warning: a.csv:1: broken-row there [broken-row]; mend it{many}",
        "warning: a.csv:1: no-title there [no-title]; mend it",
    ] == lines


def test_no_kind_is_hidden_by_another(capsys: pytest.CaptureFixture[str]) -> None:
    pictures = [one for n in range(200) for one in problems("unknown-format", f"{n}.jpg")]
    lines = shown([*pictures, *problems("no-reference-list", "paper.pdf")], capsys)
    assert 21 == len(lines)
    assert "paper.pdf:1" in lines[3]
    assert "… and 181 more problems; in all: unknown-format 200, no-reference-list 1" == lines[-1]


def test_errors_come_first(capsys: pytest.CaptureFixture[str]) -> None:
    error = Problem("encrypted", "it is locked", "unlock it", Location("b.pdf"), level="error")
    lines = shown([*problems("no-title", "a.txt", 3), error], capsys)
    assert lines[0].startswith("error: b.pdf")
