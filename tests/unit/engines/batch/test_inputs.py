"""Files of references: the rows of any format, the same however they are divided."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

from citegraph.engines.batch.options import BatchOptions, default_options  # noqa: E402
from citegraph.engines.batch.reading import read_split  # noqa: E402
from citegraph.engines.batch.splits import plan_splits  # noqa: E402
from citegraph.errors import CitegraphError, UsageError  # noqa: E402

SMALL = default_options({"split_bytes": 30, "split_rows": 2})
TEXTS = ["Белов А. О колёсах. 2004", "Marsh A. Of wheels. 1998", "", "Hill B. Of axles. 1987"]


def rows_of(path: Path, options: BatchOptions = SMALL) -> list[dict[str, Any]]:
    splits = plan_splits([path.as_posix()], options)
    return [row for split in splits for rows in read_split(split, 1000, 2) for row in rows]


def codes_of(row: dict[str, Any]) -> list[str]:
    return [one["code"] for one in row["problems"]]


def test_lines_have_their_numbers_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "refs.txt"
    path.write_text("\n".join(TEXTS) + "\n", encoding="utf-8")
    rows = rows_of(path)
    assert TEXTS == [row["text"] for row in rows]
    assert [f"{path}#1.{n}" for n in (1, 2, 3, 4)] == [row["id"] for row in rows]
    assert rows == rows_of(path, default_options())
    assert 1 < len(plan_splits([path.as_posix()], SMALL))


def test_packed_text_is_the_same(tmp_path: Path) -> None:
    path = tmp_path / "refs.txt.gz"
    path.write_bytes(gzip.compress("\r\n".join(TEXTS).encode()))
    assert TEXTS == [row["text"] for row in rows_of(path)]


def test_text_in_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "refs.txt"
    path.write_bytes("\n".join(TEXTS[:2]).encode("cp1251"))
    rows = rows_of(path, default_options())
    assert TEXTS[:2] == [row["text"] for row in rows]
    assert ["guessed-encoding"] == codes_of(rows[0])


def test_wide_text_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "refs.txt"
    path.write_bytes("\n".join(TEXTS).encode("utf-16"))
    assert TEXTS == [row["text"] for row in rows_of(path)]


def test_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "refs.jsonl"
    lines = [json.dumps({"id": 7, "text": TEXTS[0], "citing": "d"}), "{broken", '{"id": "x"}']
    path.write_text("\n".join(lines), encoding="utf-8")
    rows = rows_of(path)
    assert ["7", f"{path}#1.2", "x"] == [row["id"] for row in rows]
    assert ["d", str(path), str(path)] == [row["citing"] for row in rows]
    assert [[], ["broken-row"], ["broken-row"]] == [codes_of(row) for row in rows]


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_tables_with_lines_in_cells(tmp_path: Path, sign: str) -> None:
    path = tmp_path / "refs.csv"
    path.write_text(f'id{sign}text\na{sign}"one\ntwo"\nb{sign}three\n', encoding="utf-8")
    rows = rows_of(path)
    assert [("a", "one\ntwo"), ("b", "three")] == [(row["id"], row["text"]) for row in rows]


def test_parquet_in_row_groups(tmp_path: Path) -> None:
    folder = tmp_path / "refs"
    folder.mkdir()
    table = pa.table({"text": [*TEXTS, None], "more": [1, 2, 3, 4, 5]})
    parquet.write_table(table, folder / "part-0.parquet", row_group_size=3)
    (folder / "_SUCCESS").write_text("")
    rows = rows_of(folder)
    assert [*TEXTS, ""] == [row["text"] for row in rows]
    assert f"{folder}/part-0.parquet#1.5" == rows[4]["id"]
    assert ["broken-row"] == codes_of(rows[4])


def test_a_table_without_text_says_what_it_has(tmp_path: Path) -> None:
    path = tmp_path / "refs.parquet"
    parquet.write_table(pa.table({"id": ["a"], "title": ["b"]}), path)
    with pytest.raises(CitegraphError, match="no column «text»; there are id, title"):
        rows_of(path)
    path = tmp_path / "refs.csv"
    path.write_text("id,title\na,b\n", encoding="utf-8")
    with pytest.raises(CitegraphError, match="no column «text»; there are id, title"):
        rows_of(path)


def test_what_is_not_there_or_not_read(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        rows_of(tmp_path / "refs.txt")
    (tmp_path / "refs.bib").write_text("@book{a}", encoding="utf-8")
    with pytest.raises(UsageError, match="suffix"):
        rows_of(tmp_path / "refs.bib")
    with pytest.raises(CitegraphError, match="no file of references"):
        rows_of(tmp_path)
    (tmp_path / "refs.parquet").write_bytes(b"PAR1")
    with pytest.raises(CitegraphError, match="no Parquet file"):
        rows_of(tmp_path / "refs.parquet")
    (tmp_path / "refs.txt").write_bytes(b"%PDF-1.4 \x00\x01")
    with pytest.raises(CitegraphError, match="not text"):
        rows_of(tmp_path / "refs.txt")
