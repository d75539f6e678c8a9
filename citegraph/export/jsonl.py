"""JSON lines: one CSL-JSON item per line, with its printed text under ``custom``."""

from citegraph.export.csl import item_and_custom, printed_place, to_json
from citegraph.export.entry_format import EntryFormat
from citegraph.export.records import Record


def _entry(record: Record) -> str:
    item, custom = item_and_custom(record)
    item["custom"] = {**custom, **printed_place(record.reference)}
    return to_json(item)


FORMAT = EntryFormat(_entry, after="\n")
