"""Nothing that a file or its name holds can steer the terminal of whoever runs the program."""

import ast
import io
import logging
import sys
from pathlib import Path

import pytest

from citegraph.cli.application import citegraph, main
from citegraph.cli.output import opened_output
from citegraph.cli.problem_sink import print_problems
from citegraph.cli.terminal import one_line, plain, put, say
from citegraph.model import Location, Problem

CLI = Path(__file__).parents[3] / "citegraph" / "cli"

#: Control characters of ASCII and of Latin-1, marks of direction, halves of surrogate pairs.
STEERING = [*map(chr, (*range(32), *range(0x7F, 0xA0), *range(0x202A, 0x202F)))] + [
    *map(chr, (*range(0x2066, 0x206A), 0x200E, 0x200F, 0x61C, 0x2028, 0x2029, 0xD800, 0xFEFF))
]  # fmt: skip
EVIL = "a\x1b[2J\x1b]0;owned\x07\x9b31m\u202egpj.exe\r\x08\x7f\u2066\ud800b"


class Terminal(io.StringIO):
    """A stream that says that it is one."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("char", STEERING)
def test_every_such_character_is_shown_or_left_out(char: str) -> None:
    shown = plain(f"a{char}b")
    assert shown == f"a{char}b" if char in "\n\t" else char not in shown
    assert one_line(f"a{char}b").isprintable()


def test_messages_cannot_steer(capsys: pytest.CaptureFixture[str]) -> None:
    say(EVIL)
    say(EVIL, err=True, fg="red")
    print_problems([Problem("code", EVIL, EVIL, Location(EVIL, 3), EVIL)])
    out, err = capsys.readouterr()
    assert not set(STEERING) & set(out + err) - {"\n"}
    assert "\\u202egpj.exe" in out


def test_results_on_a_terminal_cannot_steer(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    put(f"{EVIL}\n")
    with opened_output("-") as stream:
        stream.writelines([EVIL])
    assert not set(STEERING) & set(terminal.getvalue()) - {"\n"}


def test_results_in_a_pipe_are_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    put("a\u200db\x0c")
    assert "a\u200db\x0c" == capsys.readouterr().out


@pytest.mark.parametrize("arguments", [("read", EVIL), (EVIL,), ("build", "--out", EVIL, EVIL)])
def test_names_in_errors_cannot_steer(
    arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        sys, "argv", ["citegraph", *(one.replace("\ud800", "") for one in arguments)]
    )
    with pytest.raises(SystemExit):
        main()
    assert not set(STEERING) & set("".join(capsys.readouterr())) - {"\n"}


def test_the_log_cannot_steer(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    citegraph.main(["-v", "explain", "--help"], standalone_mode=False)
    logging.getLogger("citegraph").warning("%s", EVIL)
    err = capsys.readouterr().err
    assert "owned" in err
    assert not set(STEERING) & set(err) - {"\n"}


def test_messages_go_through_one_place() -> None:
    """``click.echo`` and the streams are used by ``say``, ``put`` and the tables alone."""
    found = [
        f"{path.name}:{node.lineno}"
        for path in sorted(CLI.glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        if ast.unparse(node.func)
        in ("click.echo", "click.secho", "sys.stdout.write", "sys.stderr.write", "print")
        if path.name != "terminal.py"
    ]
    # Bytes (Parquet) are data for a file, and go nowhere else.
    assert [name for name in found if not name.startswith("network.py")] == []
