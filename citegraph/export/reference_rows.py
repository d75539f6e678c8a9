"""CSV of references: one row each, all fields of a record in its last column."""

import json

from citegraph.export.csv_table import Cell, table_lines
from citegraph.export.entry_format import EntryFormat
from citegraph.export.records import Record
from citegraph.export.reference_cells import COLUMNS, reference_cells
from citegraph.export.travelling import source_of, stated
from citegraph.model import SourceRecord

_COLUMNS = ("key", *COLUMNS, "file", "line", "printed", "record")


def _row(record: Record) -> str:
    reference = record.reference
    raw = reference.printed.raw
    cells: dict[str, Cell] = {"key": record.key, **reference_cells(stated(reference))}
    cells |= {"file": raw.location.file, "line": raw.location.line, "printed": raw.text}
    if source := source_of(reference):
        cells["record"] = _first_record(source)
    _, row = table_lines(_COLUMNS, [cells])
    return row


def _first_record(source: SourceRecord) -> str:
    """All fields of a record; of a row of a table like this one, those that it was made from."""
    held = source.values("record") if source.format == "table" else ()
    if held and held[0][:1] == "[":
        return held[0]
    return json.dumps([source.type, *source.fields], ensure_ascii=False)


_HEADER = "".join(table_lines(_COLUMNS, ()))

FORMAT = EntryFormat(_row, start=_HEADER, none=_HEADER)
