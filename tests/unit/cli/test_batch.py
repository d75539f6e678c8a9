"""The command citegraph batch."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from citegraph import extras

parquet = pytest.importorskip("pyarrow.parquet")

from citegraph.cli.batch import batch  # noqa: E402
from citegraph.errors import CitegraphError, UsageError  # noqa: E402

TEXTS = ["Marsh A. Of wheels. London: Axle, 1998. 20 p.", "", "Hill B. Of axles. 1987."]


def run(*arguments: str) -> Result:
    return CliRunner().invoke(batch, arguments, catch_exceptions=True)


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "refs.txt"
    path.write_text("\n".join(TEXTS) + "\n", encoding="utf-8")
    return path


def test_parse_writes_a_row_for_each_line(lines: Path, tmp_path: Path) -> None:
    out = tmp_path / "parsed"
    done = run("parse", str(lines), "--out", str(out))
    assert (0, "") == (done.exit_code, done.stdout)
    assert "3 references, 0 with problems" in done.stderr
    assert TEXTS == parquet.read_table(out).column("text").to_pylist()
    assert ["parsed", "refs.txt"] == sorted(path.name for path in tmp_path.iterdir())


def test_what_is_there_is_not_replaced(lines: Path, tmp_path: Path) -> None:
    out = tmp_path / "parsed"
    out.mkdir()
    (out / "mine.txt").write_text("kept", encoding="utf-8")
    done = run("parse", str(lines), "--out", str(out))
    assert isinstance(done.exception, UsageError)
    assert "is there already" in str(done.exception)
    assert "kept" == (out / "mine.txt").read_text(encoding="utf-8")


def test_a_failure_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "refs.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    done = run("parse", str(tmp_path / "refs.csv"), "--out", str(tmp_path / "parsed"))
    assert isinstance(done.exception, CitegraphError)
    assert ["refs.csv"] == [path.name for path in tmp_path.iterdir()]


def test_empty_input_writes_nothing(tmp_path: Path) -> None:
    (tmp_path / "refs.txt").write_text("", encoding="utf-8")
    done = run("parse", str(tmp_path / "refs.txt"), "--out", str(tmp_path / "parsed"))
    assert "no reference was found" in str(done.exception)
    assert not (tmp_path / "parsed").exists()


def test_the_output_may_not_lie_in_the_input(lines: Path) -> None:
    done = run("parse", str(lines.parent), "--out", str(lines.parent / "parsed"))
    assert "lies in the input" in str(done.exception)


def test_master_needs_spark(lines: Path, tmp_path: Path) -> None:
    done = run("parse", str(lines), "--out", str(tmp_path / "o"), "--master", "yarn")
    assert 2 == done.exit_code
    assert "--engine spark" in done.stderr


@pytest.mark.parametrize(
    ("missing", "engine", "told"),
    [
        ("pyarrow", "local", r"pip install 'citegraph\[scale\]'"),
        ("pyspark", "spark", r"pip install 'citegraph\[spark\]'"),
    ],
)
def test_missing_extras_are_told(
    lines: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    missing: str, engine: str, told: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(extras, "find_spec", lambda name: None if name == missing else object())
    done = run("parse", str(lines), "--out", str(tmp_path / "o"), "--engine", engine)
    assert isinstance(done.exception, CitegraphError)
    with pytest.raises(CitegraphError, match=told):
        raise done.exception
