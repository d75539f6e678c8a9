"""Files to documents: formats and encodings, nothing of bibliography."""

from citegraph.read.files import Reading, read_file
from citegraph.read.options import ReadOptions, default_options
from citegraph.read.sources import Sources, find_sources
from citegraph.read.table import READERS

__all__ = [
    "READERS",
    "ReadOptions",
    "Reading",
    "Sources",
    "default_options",
    "find_sources",
    "read_file",
]
