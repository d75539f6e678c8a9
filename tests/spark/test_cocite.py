"""Spark counts the same pairs as the other engines."""

import random
from pathlib import Path
from typing import Any

import pytest

from citegraph.engines import Tally, Task, count_edges, default_options

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

#: 60 works in 40 lists, some cited twice by one, one citing itself; letters beyond ASCII.
_CHANCE = random.Random(4)
EDGES = [
    (
        f"{_CHANCE.choice('WЖé')}{_CHANCE.randrange(40)}",
        f"{_CHANCE.choice('WЖé')}{_CHANCE.randrange(20)}",
    )
    for _ in range(900)
] + [("W1", "W1")]
FAULTS = ',W2\nW3\n"W4", \nW5,W6,W7\n\n'


def run(edges: str, out: Path, engine: str, **options: Any) -> tuple[Any, Tally]:
    settings = default_options({"engine": engine, **options})
    tally = count_edges(Task((edges,), str(out), settings, master="local[2]"))
    return pq.read_table(out), tally


def csv_file(folder: Path) -> str:
    path = folder / "edges.csv"
    rows = "\n".join(f"{one},{other}" for one, other in EDGES)
    path.write_text(f"\ufeffciting,cited\n{rows}\n{FAULTS}", encoding="utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("kind", "counting", "normalization"),
    [
        ("cocitation", "full", "none"),
        ("coupling", "fractional", "association"),
        ("coupling", "full", "inclusion"),
        ("cocitation", "fractional", "cosine"),
    ],
)
def test_the_same_file_as_in_memory(
    spark: Any, tmp_path: Path, kind: str, counting: str, normalization: str
) -> None:
    edges, options = csv_file(tmp_path), {"kind": kind, "counting": counting, "max_list": 45}
    options["normalization"] = normalization
    expected, local = run(edges, tmp_path / "local.parquet", "local", **options)
    found, tally = run(edges, tmp_path / "spark.parquet", "spark", **options)
    assert expected.equals(found)
    assert len(found) > 0
    assert (local.rows, local.lists, local.pairs) == (tally.rows, tally.lists, tally.pairs)
    assert local.problems == tally.problems
    assert ["edges.csv", "local.parquet", "spark.parquet"] == sorted(
        path.name for path in tmp_path.iterdir()
    )


@pytest.mark.parametrize("is_text", [True, False])
def test_parquet_behind_a_url(spark: Any, tmp_path: Path, is_text: bool) -> None:
    folder = tmp_path / "edges"
    folder.mkdir()
    ids = [(one[1:], other[1:]) for one, other in EDGES]
    rows = ids if is_text else [(int(one), int(other)) for one, other in ids]
    for number in range(2):
        part = rows[number::2]
        table = pa.table(
            {"x": [0] * len(part), "source": [p[0] for p in part], "target": [p[1] for p in part]}
        )
        pq.write_table(table, folder / f"part-{number}.parquet")
    expected, _ = run(str(folder), tmp_path / "local.parquet", "local")
    found, _ = run(folder.as_uri(), tmp_path / "spark.parquet", "spark")
    assert expected.equals(found)


def test_many_pairs_become_a_folder(spark: Any, tmp_path: Path) -> None:
    edges = csv_file(tmp_path)
    expected, _ = run(edges, tmp_path / "local.parquet", "local")
    found, tally = run(edges, tmp_path / "spark.parquet", "spark", collected=3)
    assert (tmp_path / "spark.parquet").is_dir()
    assert not tally.is_sorted
    order = [("first", "ascending"), ("second", "ascending")]
    assert expected.to_pylist() == found.sort_by(order).to_pylist()


def test_an_empty_result_says_the_largest_count(spark: Any, tmp_path: Path) -> None:
    edges = tmp_path / "edges.csv"
    edges.write_text("citing,cited\nx,a\nx,b\ny,a\nz,b\n", encoding="utf-8")
    found, tally = run(str(edges), tmp_path / "spark.parquet", "spark")
    assert (0, 1, 2) == (len(found), tally.largest, tally.lists.kept)
