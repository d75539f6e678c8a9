"""CSV of references: one row each, all fields of a record in its last column."""

import json

from citegraph.export.csv_table import Cell, table_lines
from citegraph.export.entry_format import EntryFormat
from citegraph.export.records import Record
from citegraph.export.reference_cells import COLUMNS, reference_cells
from citegraph.export.travelling import source_of, stated

_COLUMNS = ("key", *COLUMNS, "file", "line", "printed", "record")


def _row(record: Record) -> str:
    reference = record.reference
    raw = reference.printed.raw
    cells: dict[str, Cell] = {"key": record.key, **reference_cells(stated(reference))}
    cells |= {"file": raw.location.file, "line": raw.location.line, "printed": raw.text}
    if source := source_of(reference):
        cells["record"] = json.dumps([source.type, *source.fields], ensure_ascii=False)
    _, row = table_lines(_COLUMNS, [cells])
    return row


_HEADER = "".join(table_lines(_COLUMNS, ()))

FORMAT = EntryFormat(_row, start=_HEADER, none=_HEADER)
