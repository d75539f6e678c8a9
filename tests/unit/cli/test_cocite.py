"""The command says what it has counted, and its words are those of the engines."""

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from citegraph.cli.cocite import cocite
from citegraph.engines import CociteOptions, default_options

pytest.importorskip("pyarrow")
pytest.importorskip("narwhals")


@pytest.mark.parametrize("name", ["kind", "counting", "normalization", "engine"])
def test_choices_are_those_of_the_settings(name: str) -> None:
    option = next(one for one in cocite.params if one.name == name)
    assert isinstance(option.type, click.Choice)
    assert sorted(CociteOptions.CHOICES[name]) == sorted(option.type.choices)


@pytest.mark.parametrize(
    "name", ["kind", "counting", "normalization", "engine", "min_weight", "memory"]
)
def test_defaults_are_those_of_the_settings(name: str) -> None:
    option = next(one for one in cocite.params if one.name == name)
    assert getattr(default_options(), name) == option.default


def test_the_last_lines_say_what_was_counted(tmp_path: Path) -> None:
    edges, out = tmp_path / "edges.csv", tmp_path / "pairs.csv"
    edges.write_text("citing,cited\nx,a\nx,b\ny,a\ny,b\ny,b\nz,\n", encoding="utf-8")
    done = CliRunner().invoke(cocite, [str(edges), "--out", str(out)])
    assert (0, f"{out}\n") == (done.exit_code, done.stdout)
    assert [
        f"warning: {edges}:7: the row has no id of what cites or is cited, or a letter of it is "
        "broken [missing-id]; it was not counted; complete it",
        "6 rows in = 4 citations + 1 duplicates + 0 self-citations + 1 faulty rows",
        "2 citing documents; 2 cited works, of which 2 stand in 2 or more: 2 times two of them "
        "together",
        "1 pairs with a count of 2 or more",
    ] == done.stderr.splitlines()
    assert '"first","second","count"\n"a","b",2\n' == out.read_text(encoding="utf-8")


def test_an_empty_result_explains_itself(tmp_path: Path) -> None:
    edges = tmp_path / "edges.csv"
    edges.write_text("citing,cited\nx,a\nx,b\ny,a\ny,b\n", encoding="utf-8")
    done = CliRunner().invoke(
        cocite, [str(edges), "--min-weight", "3", "--out", str(tmp_path / "pairs.csv")]
    )
    expected = (
        "note: no pair is left: the most frequent of 2 cited works stands in 2 of 2 citing "
        "documents, and only 0 in 3; try --min-weight 2"
    )
    assert expected == done.stderr.splitlines()[-1]
