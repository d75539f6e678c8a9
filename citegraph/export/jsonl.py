"""JSON lines: one CSL-JSON item per line, with its printed text under ``custom``."""

from citegraph.export.csl import printed_place, reference_to_csl, to_json
from citegraph.export.entry_format import EntryFormat
from citegraph.export.records import Record


def _entry(record: Record) -> str:
    item = reference_to_csl(record.reference, record.key)
    place = printed_place(record.reference)
    custom = item.get("custom")
    item["custom"] = {**(custom if isinstance(custom, dict) else {}), **place}
    return to_json(item)


FORMAT = EntryFormat(_entry, after="\n")
