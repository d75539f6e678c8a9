"""Libraries and networks as text in the formats of other programs."""

from citegraph.export.csl import reference_to_csl, works_to_csl
from citegraph.export.problems import stream_problems
from citegraph.export.render import (
    entries,
    entries_in_all,
    join_entries,
    render_history,
    render_library,
    render_network,
    render_references,
    stream_kept,
)
from citegraph.export.streaming import OpenEntry, open_entry, stream_entries
from citegraph.export.table import (
    ENTRY_FORMATS,
    FILE_NAMES,
    HISTORY_FILES,
    HISTORY_TABLES,
    LIBRARY_EXPORTERS,
    LIBRARY_TABLES,
    NETWORK_EXPORTERS,
    NETWORK_SUFFIXES,
    READS,
    THESAURI,
)

__all__ = [
    "ENTRY_FORMATS",
    "FILE_NAMES",
    "HISTORY_FILES",
    "HISTORY_TABLES",
    "LIBRARY_EXPORTERS",
    "LIBRARY_TABLES",
    "NETWORK_EXPORTERS",
    "NETWORK_SUFFIXES",
    "READS",
    "THESAURI",
    "OpenEntry",
    "entries",
    "entries_in_all",
    "join_entries",
    "open_entry",
    "reference_to_csl",
    "render_history",
    "render_library",
    "render_network",
    "render_references",
    "stream_entries",
    "stream_kept",
    "stream_problems",
    "works_to_csl",
]
