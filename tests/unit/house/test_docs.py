"""What the program can do is named in its documentation."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import click
import pytest

from citegraph.cli.table import COMMANDS
from citegraph.export.table import (
    ENTRY_FORMATS,
    FILE_NAMES,
    HISTORY_FILES,
    HISTORY_TABLES,
    NETWORK_EXPORTERS,
    NETWORK_SUFFIXES,
)
from citegraph.network import KINDS
from citegraph.read.table import SUFFIXES

ROOT = Path(__file__).parents[3]
DOCS = "\n".join(
    path.read_text(encoding="utf-8") for path in [ROOT / "README.md", *ROOT.glob("docs/*.md")]
)


def options() -> Iterator[tuple[str, str]]:
    for name, target in COMMANDS.items():
        module, _, function = target.partition(":")
        command = getattr(import_module(module), function)
        for parameter in parameters(command):
            for option in parameter.opts:
                if option.startswith("--"):
                    yield name, option


def parameters(command: click.Command) -> Iterator[click.Parameter]:
    yield from command.params
    for inner in command.commands.values() if isinstance(command, click.Group) else ():
        yield from parameters(inner)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_documented(command: str) -> None:
    assert f"citegraph {command}" in DOCS


@pytest.mark.parametrize(("command", "option"), list(options()))
def test_every_option_is_documented(command: str, option: str) -> None:
    assert option in DOCS


@pytest.mark.parametrize("name", [*ENTRY_FORMATS, *NETWORK_EXPORTERS, *KINDS, *HISTORY_TABLES])
def test_every_format_and_network_is_documented(name: str) -> None:
    assert name in DOCS


@pytest.mark.parametrize(
    "name", [*FILE_NAMES.values(), *HISTORY_FILES.values(), "index.html", "manifest.json"]
)
def test_every_file_is_documented(name: str) -> None:
    assert name in DOCS


@pytest.mark.parametrize("suffix", [suffix for suffix in SUFFIXES if suffix])
def test_every_input_suffix_is_documented(suffix: str) -> None:
    assert suffix in DOCS


def test_network_suffixes_are_documented() -> None:
    assert all(suffix in DOCS for suffix in NETWORK_SUFFIXES.values())


def test_links_of_the_documentation_lead_somewhere() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#\s:]+)\)", text)
    assert [] == [target for target in targets if not (ROOT / target).exists()]


def test_number_of_commands_that_are_watched_is_the_true_one() -> None:
    file = ROOT / "tests" / "integration" / "test_nothing_reaches_out.py"
    rows = re.findall(r"^    \(\"\w", file.read_text(encoding="utf-8"), re.MULTILINE)
    told = re.search(r"`: (\d+) commands under an audit hook", DOCS)
    assert told
    assert len(rows) == int(told[1])
