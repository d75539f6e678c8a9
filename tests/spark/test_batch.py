"""The batch stages on Spark give the rows of the local engine."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")
pytest.importorskip("pyspark")

import numpy as np  # noqa: E402

from bench._libraries import library  # noqa: E402
from citegraph.config import load_configuration  # noqa: E402
from citegraph.engines.batch.columns import parsed_schema, to_row  # noqa: E402
from citegraph.engines.batch.learned import Lookup  # noqa: E402
from citegraph.engines.batch.options import default_options  # noqa: E402
from citegraph.engines.batch.parsed import Machine, parse_files  # noqa: E402
from citegraph.engines.batch.resolved import resolve_files  # noqa: E402
from citegraph.engines.session import spark_session  # noqa: E402
from citegraph.errors import CitegraphError  # noqa: E402

OPTIONS = default_options({"split_bytes": 300, "split_rows": 2, "batch_rows": 3, "file_rows": 4})
TEXTS = [
    "Белов А. Б. О колёсах // Вестник ветра. 2004. № 3. С. 5–9.",
    "Marsh, A., & Hill, B. (1998). Of wheels. Journal of Wind, 4(2), 11-19.",
    "",
    "Там же. С. 7.",
    "OECD. Wheels and axles. Paris : Axle Press, 2001. 120 p.",
] * 3
SPARK = Machine("spark", "local[2]")


def rows_of(folder: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = parquet.read_table(folder).to_pylist()
    return found


def test_parse_gives_the_same_rows(spark: Any, tmp_path: Path) -> None:
    source = tmp_path / "refs.txt"
    source.write_text("\n".join(TEXTS), encoding="utf-8")
    settings = load_configuration(), OPTIONS
    here = parse_files([str(source)], str(tmp_path / "here"), Machine(), settings)
    there = parse_files([str(source)], str(tmp_path / "there"), SPARK, settings)
    assert here == there
    assert TEXTS == [row["text"] for row in rows_of(tmp_path / "here")]
    assert rows_of(tmp_path / "here") == rows_of(tmp_path / "there")


def test_what_a_worker_says_is_told(spark: Any) -> None:
    def fail(batches: Any) -> Any:
        raise CitegraphError("bad.csv: no such column")

    def run() -> None:
        with spark_session(None) as session:
            session.range(3).mapInArrow(fail, "id long").collect()

    with pytest.raises(CitegraphError, match="Spark stopped: bad.csv: no such column"):
        run()


def test_resolve_gives_the_same_rows(spark: Any, tmp_path: Path) -> None:
    options = replace(OPTIONS, part_rows=60, split_rows=50)
    rows = [to_row(one, ()) for one in library(240).references]
    source = tmp_path / "parsed.parquet"
    parquet.write_table(pa.Table.from_pylist(rows, schema=parsed_schema()), source)
    settings = load_configuration(), options
    here = resolve_files([str(source)], str(tmp_path / "here"), Machine(), settings)
    there = resolve_files([str(source)], str(tmp_path / "there"), SPARK, settings)
    assert here == there
    assert 0 < here["links"]
    assert rows_of(tmp_path / "here") == rows_of(tmp_path / "there")


def test_resolve_parses_what_is_not_parsed(spark: Any, tmp_path: Path) -> None:
    source = tmp_path / "refs.txt"
    source.write_text("\n".join(TEXTS), encoding="utf-8")
    resolve_files([str(source)], str(tmp_path / "out"), SPARK, (load_configuration(), OPTIONS))
    assert 15 == len(rows_of(tmp_path / "out"))
    assert ["out", "refs.txt"] == sorted(path.name for path in tmp_path.iterdir())


def test_tables_come_to_workers_that_have_no_such_path(spark: Any, tmp_path: Path) -> None:
    table = Lookup.write(tmp_path / "table.npy", np.array([3, 7]), np.array([30, 70]))
    spark.sparkContext.addFile(table.path)
    table = Lookup(str(tmp_path / "on the driver only" / "table.npy"))

    def look(batches: Any) -> Any:
        for batch in batches:
            found = table.find(batch.column("id").to_numpy(), 0)
            yield pa.RecordBatch.from_arrays([pa.array(found)], ["id"])

    rows = spark.range(8).mapInArrow(look, "id long").collect()
    assert [30, 70] == sorted(row.id for row in rows if row.id)
