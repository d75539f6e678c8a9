"""``citegraph history``."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from citegraph.cli.history import TABLES, history
from citegraph.errors import CitegraphError, UsageError
from citegraph.export import HISTORY_FILES

LIST = """Tides and towns

References

1. Somov P. Ice and rope. Bergen: Nord, 1988.
2. Okafor N. Who owns the coast // Journal of Coast Studies. 1990. Vol. 68. P. 73-80.
"""


@pytest.fixture
def source(tmp_path: Path) -> str:
    path = tmp_path / "towns.txt"
    path.write_text(LIST, encoding="utf-8")
    return str(path)


def test_all_tables_go_into_a_folder(source: str, tmp_path: Path) -> None:
    out = tmp_path / "tables"
    done = CliRunner().invoke(history, [source, "--out", str(out)], catch_exceptions=False)
    assert sorted(HISTORY_FILES[name] for name in TABLES) == sorted(
        path.name for path in out.iterdir()
    )
    assert [str(out / HISTORY_FILES[name]) for name in TABLES] == done.stdout.splitlines()
    assert "note: Of 1 of 1 citing documents the year is not known" in done.stderr


def test_one_table_goes_to_standard_output(source: str) -> None:
    done = CliRunner().invoke(history, [source, "--table", "rpys"], catch_exceptions=False)
    header, first, *_, last = done.stdout.splitlines()
    assert header.removeprefix("\ufeff").startswith("year,references,works,median,deviation")
    assert (first.split(",")[0], last.split(",")[0]) == ("1988", "1990")


def test_all_needs_a_folder(source: str) -> None:
    with pytest.raises(UsageError, match="--out"):
        CliRunner().invoke(history, [source], catch_exceptions=False)


def test_no_reference_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_text("Nothing but words.\n")
    with pytest.raises(CitegraphError, match="no reference was found in 1 documents"):
        CliRunner().invoke(history, [str(path), "--table", "rpys"], catch_exceptions=False)
