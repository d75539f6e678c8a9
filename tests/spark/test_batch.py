"""The batch stages on Spark give the rows of the local engine."""

from pathlib import Path
from typing import Any

import pytest

from citegraph.config import load_configuration
from citegraph.engines.batch.options import default_options
from citegraph.engines.batch.parsed import Machine, parse_files
from citegraph.errors import CitegraphError

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
    from pyarrow import parquet

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


def test_what_a_worker_says_is_told(spark: Any, tmp_path: Path) -> None:
    source = tmp_path / "refs.csv"
    source.write_text("a,b\n1,2\n", encoding="utf-8")
    settings = load_configuration(), OPTIONS
    with pytest.raises(CitegraphError, match="Spark stopped: .*no column «text»"):
        parse_files([str(source)], str(tmp_path / "out"), SPARK, settings)
    assert ["refs.csv"] == [path.name for path in tmp_path.iterdir()]
