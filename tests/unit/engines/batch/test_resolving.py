"""Works behind parsed references: those that resolve() finds, however the work is divided."""

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

from bench._libraries import library  # noqa: E402
from citegraph.config import load_configuration  # noqa: E402
from citegraph.config.configuration import configure  # noqa: E402
from citegraph.engines.batch.columns import (  # noqa: E402
    parsed_schema,
    to_reference,
    to_row,
)
from citegraph.engines.batch.options import BatchOptions, default_options  # noqa: E402
from citegraph.engines.batch.parsed import Machine  # noqa: E402
from citegraph.engines.batch.resolved import resolve_files  # noqa: E402
from citegraph.errors import CitegraphError, UsageError  # noqa: E402
from citegraph.resolve import resolve  # noqa: E402

SMALL = default_options({"part_rows": 90, "split_rows": 40, "file_rows": 70})
TEXTS = [
    "Marsh A. Of wheels. London: Axle Press, 1998. 120 p.",
    "Marsh A. Of wheels. London: Axle Press, 1998. 120 p.",
    "Marsh, Anna. Of wheels. – London : Axle Press, 1998. – 120 p.",
    "Hill B. Kites and their strings // Journal of Wind. 1987. Vol. 4. P. 11–19.",
    "",
    "",
]


def written(folder: Path, count: int) -> Path:
    """Write an invented library as ``batch parse`` writes references."""
    rows = [to_row(one, ()) for one in sorted(library(count).references, key=lambda one: one.id)]
    path = folder / "parsed.parquet"
    parquet.write_table(pa.Table.from_pylist(rows, schema=parsed_schema()), path)
    return path


def resolved(
    source: Path, options: BatchOptions = SMALL, machine: Machine | None = None, name: str = "out"
) -> list[dict[str, Any]]:
    out = source.parent / name
    resolve_files([str(source)], str(out), machine or Machine(), (load_configuration(), options))
    rows: list[dict[str, Any]] = parquet.read_table(out).to_pylist()
    return rows


@pytest.fixture(scope="module")
def parsed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(tmp_path_factory.mktemp("library"), 400)


def test_works_are_those_of_resolve(parsed: Path) -> None:
    references = [to_reference(row) for row in parquet.read_table(parsed).to_pylist()]
    works = resolve(references, load_configuration().resolve).works
    expected = {frozenset(work.references) for work in works}
    found: dict[int, set[str]] = {}
    for row in resolved(parsed, name="same"):
        found.setdefault(row["work"], set()).add(row["id"])
    assert expected == set(map(frozenset, found.values()))


def test_the_result_does_not_depend_on_partitions(parsed: Path) -> None:
    assert resolved(parsed, name="small") == resolved(parsed, default_options(), name="large")


def test_the_result_does_not_depend_on_jobs(parsed: Path) -> None:
    two = resolved(parsed, machine=Machine(jobs=2), name="two")
    assert resolved(parsed, name="one") == two


def test_rows_come_in_the_order_of_the_input(parsed: Path) -> None:
    rows = resolved(parsed, name="order")
    assert parquet.read_table(parsed).column("id").to_pylist() == [row["id"] for row in rows]
    assert list(range(1, 401)) == [row["number"] for row in rows]
    assert all(row["work"] <= row["number"] for row in rows)
    sizes = [sum(other["work"] == row["work"] for other in rows) for row in rows]
    assert sizes == [row["references"] for row in rows]


def test_each_reference_says_why_it_belongs(tmp_path: Path) -> None:
    source = tmp_path / "refs.txt"
    source.write_text("\n".join(TEXTS) + "\n", encoding="utf-8")
    rows = resolved(source)
    assert [1, 1, 1, 4, 5, 6] == [row["work"] for row in rows]
    assert ["", "same-text", "weights", "", "", ""] == [row["rule"] for row in rows]
    assert [None, 1, 1, None, None, None] == [row["link"] for row in rows]
    assert all(0.5 <= row["score"] <= 1 for row in rows)
    assert ["out", "refs.txt"] == sorted(path.name for path in tmp_path.iterdir())


def test_equal_ids_are_no_sign_of_one_work(tmp_path: Path) -> None:
    table = pa.table({"id": ["1", "1"], "text": [TEXTS[0], TEXTS[3]]})
    parquet.write_table(table, tmp_path / "refs.parquet")
    assert [1, 2] == [row["work"] for row in resolved(tmp_path / "refs.parquet")]


def test_a_component_that_is_too_large_loses_weak_links(tmp_path: Path) -> None:
    source = written(tmp_path, 800)
    bounded = replace(SMALL, component_members=2, component_levels=(0.99, 1.0))
    settings = load_configuration(), bounded
    counted = resolve_files([str(source)], str(tmp_path / "bounded"), Machine(), settings)
    assert 0 < counted["components cut"]
    rows = parquet.read_table(tmp_path / "bounded").to_pylist()
    whole = resolved(source, name="whole")
    assert len(whole) == len(rows)
    assert len({row["work"] for row in rows}) > len({row["work"] for row in whole})


def test_keys_in_pieces_find_no_more_pairs(parsed: Path) -> None:
    pieces = default_options({"key_members": 3, "part_rows": 100})
    config = configure({"resolve": {"block_limit": 2}})
    sizes = []
    for number, options in enumerate((pieces, SMALL)):
        out = str(parsed.parent / f"pieces-{number}")
        counted = resolve_files([str(parsed)], out, Machine(), (config, options))
        sizes.append(counted["pairs looked at"])
    assert 0 < sizes[0] < sizes[1]


def test_statistics_lie_beside_the_files(parsed: Path) -> None:
    resolved(parsed, name="told")
    text = (parsed.parent / "told" / "_statistics.json").read_text(encoding="utf-8")
    assert '"references": 400' in text


def test_input_of_two_kinds(parsed: Path, tmp_path: Path) -> None:
    (tmp_path / "refs.txt").write_text(TEXTS[0], encoding="utf-8")
    settings = load_configuration(), SMALL
    with pytest.raises(UsageError, match="some of the input is parsed"):
        resolve_files(
            [str(parsed), str(tmp_path / "refs.txt")], str(tmp_path / "o"), Machine(), settings
        )
    empty = parquet.read_table(parsed).slice(0, 0)
    parquet.write_table(empty, tmp_path / "empty.parquet")
    with pytest.raises(CitegraphError, match="no reference was found"):
        resolve_files([str(tmp_path / "empty.parquet")], str(tmp_path / "o"), Machine(), settings)


def test_the_same_text_in_portions_is_one_work(tmp_path: Path) -> None:
    source = tmp_path / "refs.txt"
    source.write_text(f"{TEXTS[0]}\n" * 7, encoding="utf-8")
    rows = resolved(source, replace(SMALL, same_members=3))
    assert [1] * 7 == [row["work"] for row in rows]
    assert {"": 1, "same-text": 4, "weights": 2} == Counter(row["rule"] for row in rows)
