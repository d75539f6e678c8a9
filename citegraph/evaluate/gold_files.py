"""Reads gold files.

Five kinds, recognised by their columns, never by their name:

- references (JSON lines, ``.jsonl`` or ``.jsonl.gz``): ``id``, ``raw``, ``fields`` (name ->
  list of printed values), optional ``visible`` (name -> list of booleans), ``ok``, ``type``,
  ``style``, ``language``;
- people (TSV): ``reference``, ``role``, ``position``, ``person``;
- works (TSV): ``reference``, ``work``; venues (TSV): ``reference``, ``venue``;
- lists (TSV): ``document``, ``counted``, ``count``.

TSV files may carry more columns and ``#`` comments; the comment ``# sources: <path>``
names the documents, relative to the gold file. References are named ``file#list.position``.
"""

import json
import os
import zlib
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from gzip import open as open_gzip
from io import TextIOWrapper
from itertools import islice
from pathlib import Path
from typing import Any

from citegraph.errors import CitegraphError, UsageError
from citegraph.evaluate.gold import (
    ClusterKind,
    Gold,
    GoldClusters,
    GoldCount,
    GoldCounts,
    GoldReference,
    GoldReferences,
    bare_id,
)
from citegraph.given_files import open_given

#: Most characters of one gold line: a longer one is no gold row.
LONGEST_LINE = 1_000_000


def read_gold(path: str | Path) -> Gold:
    """Read a gold file; its kind is recognised by its columns.

    Raises :class:`CitegraphError` that names file and line when the file cannot be read
    or a row is malformed.
    """
    path = Path(path)
    lines = list(numbered_lines(path))
    if path.name.endswith((".jsonl", ".jsonl.gz", ".ndjson")):
        rows = tuple(_labelled_row(path, number, text) for number, text in lines if text.strip())
        if not rows:
            raise CitegraphError(f"{path}: no gold rows; write one JSON object per line")
        return GoldReferences(str(path), rows)
    return _read_table(path, lines)


def numbered_lines(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the lines of a gold file, plain or gzipped, with their numbers."""
    try:
        with ExitStack() as opened:
            stream: Any = opened.enter_context(open_given(path))
            if path.suffix == ".gz":
                stream = opened.enter_context(open_gzip(stream))
            file = TextIOWrapper(stream, encoding="utf-8-sig", newline="\n")
            number = 0
            while text := file.readline(LONGEST_LINE + 1):
                number += 1
                if len(text) > LONGEST_LINE:
                    raise CitegraphError(
                        f"{path}:{number}: the line is longer than {LONGEST_LINE} characters"
                    )
                yield number, text.rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise CitegraphError(f"{path}: not UTF-8 text ({error.reason}); save it as UTF-8") from None
    except FileNotFoundError:
        raise UsageError(f"{path}: no such gold file") from None
    except (OSError, EOFError, zlib.error) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise CitegraphError(f"{path}: cannot be read: {reason}") from None


def _labelled_row(path: Path, number: int, text: str) -> GoldReference:
    where = f"{path}:{number}"
    try:
        row = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CitegraphError(f"{where}: not a JSON object: {error}") from None
    if not isinstance(row, dict):
        raise CitegraphError(f"{where}: a row must be a JSON object, not {type(row).__name__}")
    if not isinstance(row.get("raw"), str):
        raise CitegraphError(f"{where}: «raw» must be the printed text of the reference")
    fields = {
        name: tuple(str(value) for value in values)
        for name, values in _lists(where, row, "fields", (str, int, float)).items()
    }
    visible = {
        name: tuple(bool(value) for value in values)
        for name, values in _lists(where, row, "visible", (bool, int)).items()
    }
    return GoldReference(
        str(row.get("id", number)),
        row["raw"],
        fields,
        visible,
        row.get("ok") is not False,
        *(str(row.get(key) or "") for key in ("type", "style", "language")),
    )


def _lists(
    where: str, row: Mapping[str, Any], key: str, kinds: tuple[type, ...]
) -> dict[str, list[Any]]:
    """Value of a key that maps names to lists of such values; an absent key is empty."""
    mapping = row.get(key)
    if mapping is None and key != "fields":
        return {}
    if not isinstance(mapping, dict):
        raise CitegraphError(f"{where}: «{key}» must map field names to lists of values")
    for name, values in mapping.items():
        if not isinstance(values, list) or not all(isinstance(value, kinds) for value in values):
            raise CitegraphError(f"{where}: «{key}.{name}» must be a list of values")
    return mapping


def _read_table(path: Path, lines: list[tuple[int, str]]) -> Gold:
    sources = ""
    rows: list[tuple[int, list[str]]] = []
    for number, text in lines:
        if text.startswith("#"):
            key, _, value = text[1:].partition(":")
            if key.strip() == "sources" and value.strip():
                sources = os.path.normpath(path.parent / value.strip())
        elif text.strip():
            rows.append((number, text.split("\t")))
    if not rows:
        raise CitegraphError(f"{path}: no column line and no rows; see the kinds of gold files")
    columns = rows[0][1]
    records = [
        (f"{path}:{number}", _record(f"{path}:{number}", columns, cells))
        for number, cells in islice(rows, 1, None)
    ]
    if {"document", "counted", "count"} <= set(columns):
        return GoldCounts(str(path), tuple(_count(*record) for record in records), sources)
    for kind, column in _CLUSTER_COLUMNS.items():
        if {"reference", column} <= set(columns):
            clusters, printed = _cluster_rows(records, kind)
            return GoldClusters(str(path), kind, clusters, printed, sources)
    allowed = "; ".join(
        ["reference, role, position, person", "reference, work", "reference, venue"]
        + ["document, counted, count"]
    )
    raise CitegraphError(
        f"{path}:{rows[0][0]}: the columns «{', '.join(columns)}» are no kind of gold; "
        f"allowed are: {allowed}"
    )


_CLUSTER_COLUMNS: dict[ClusterKind, str] = {"people": "person", "works": "work", "venues": "venue"}


def _record(where: str, columns: list[str], cells: list[str]) -> dict[str, str]:
    if len(cells) != len(columns):
        raise CitegraphError(
            f"{where}: {len(cells)} cells but {len(columns)} columns ({', '.join(columns)})"
        )
    return dict(zip(columns, (cell.strip() for cell in cells), strict=True))


def _cluster_rows(
    records: list[tuple[str, dict[str, str]]], kind: ClusterKind
) -> tuple[dict[str, str], dict[str, str]]:
    clusters: dict[str, str] = {}
    printed: dict[str, str] = {}
    for where, record in records:
        item = bare_id(record["reference"])
        if kind == "people":
            item += f"@{record.get('role') or 'author'}.{record.get('position', '')}"
            _whole_number(where, "position", record.get("position", ""))
        cluster = record[_CLUSTER_COLUMNS[kind]]
        if not record["reference"] or not cluster:
            raise CitegraphError(f"{where}: «reference» and «{_CLUSTER_COLUMNS[kind]}» must be set")
        if item in clusters:
            raise CitegraphError(f"{where}: {item} stands twice in the file")
        clusters[item] = cluster
        printed[item] = record.get("printed", "")
    return clusters, printed


def _count(where: str, record: dict[str, str]) -> GoldCount:
    count = _whole_number(where, "count", record["count"])
    return GoldCount(bare_id(record["document"]), record["counted"], count)


def _whole_number(where: str, column: str, text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise CitegraphError(f"{where}: «{column}» must be a whole number, not {text!r}")
    return int(text)
