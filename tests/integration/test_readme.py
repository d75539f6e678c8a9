"""What the README shows works."""

import re
import shlex
from pathlib import Path

import pytest

from tests.integration.running import Run

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def commands() -> list[str]:
    lines = "".join(blocks("sh")).splitlines()
    found = [line.partition(">")[0].strip() for line in lines if line.startswith("citegraph ")]
    assert found
    return found


@pytest.mark.parametrize("command", commands())
def test_command(command: str, run: Run) -> None:
    words = []
    for word in shlex.split(command)[1:]:
        matches = sorted(map(str, ROOT.glob(word))) if "*" in word else [word]
        words += matches
    code, out, _ = run(*words)
    assert 0 == code
    assert out


def test_python_example(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (example,) = blocks("python")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data").symlink_to(ROOT / "data")
    exec(compile(example, "README.md", "exec"), {})
    out = capsys.readouterr().out
    assert out.startswith("Исланкина 2014 36-45\ngraphs/refs/index.html 64\n")


def test_settings_example(tmp_path: Path, run: Run) -> None:
    (example,) = blocks("toml")
    settings = tmp_path / "settings.toml"
    settings.write_text(example, encoding="utf-8")
    code, _, _ = run("build", "--config", settings, "--out", tmp_path / "graphs")
    assert 0 == code
