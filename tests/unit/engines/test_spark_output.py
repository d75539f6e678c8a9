"""Pairs that Spark wrote take the place of older ones, with no moment at which there are none."""

import os
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from citegraph.engines import Task, default_options

spark = pytest.importorskip("citegraph.engines.spark", exc_type=ImportError)
files = pytest.importorskip("citegraph.engines.spark_files", exc_type=ImportError)


class Here:
    """The file system of this machine, without Java."""

    is_here = True

    def exists(self, path: str) -> bool:
        return bool(files.path_of(path).exists())

    def rename(self, path: str, name: str) -> None:
        os.rename(files.path_of(path), files.path_of(name))


def moved(folder: Path, out: Path) -> None:
    interim = folder / ".pairs.tmp"
    (interim / "pairs").mkdir(parents=True)
    (interim / "pairs" / "part").write_text("new")
    task = Task(("edges.csv",), str(out), default_options({"engine": "spark"}))
    engine: Any = SimpleNamespace(folder=files.place_of(str(interim)))
    spark._move(engine, Here(), task)


def test_new_pairs_take_their_name(tmp_path: Path) -> None:
    moved(tmp_path, tmp_path / "pairs.parquet")
    assert "new" == (tmp_path / "pairs.parquet" / "part").read_text()


def test_older_pairs_go_with_the_interim_results(tmp_path: Path) -> None:
    out = tmp_path / "pairs.parquet"
    out.mkdir()
    (out / "part").write_text("old")
    moved(tmp_path, out)
    assert "new" == (out / "part").read_text()
    assert "old" == (tmp_path / ".pairs.tmp" / "pairs" / "part").read_text()


def test_older_pairs_stay_where_new_ones_cannot_take_their_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(13, "Permission denied")

    out = tmp_path / "pairs.parquet"
    out.mkdir()
    (out / "part").write_text("old")
    for name in ("rename", "replace"):
        monkeypatch.setattr(os, name, refuse)
    monkeypatch.setattr(spark, "swap", refuse)
    with pytest.raises(OSError, match="Permission denied"):
        moved(tmp_path, out)
    assert "old" == (out / "part").read_text()
