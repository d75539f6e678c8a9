"""Files to documents: formats and encodings, nothing of bibliography."""

from citegraph.read.archives import is_archive
from citegraph.read.contents import STDIN, is_there
from citegraph.read.files import read_bytes, read_file
from citegraph.read.listing import LOST_RECORDS
from citegraph.read.options import ReadOptions, default_options
from citegraph.read.source_file import Reading
from citegraph.read.sources import Sources, find_sources
from citegraph.read.table import FORMATS

__all__ = [
    "FORMATS",
    "LOST_RECORDS",
    "STDIN",
    "ReadOptions",
    "Reading",
    "Sources",
    "default_options",
    "find_sources",
    "is_archive",
    "is_there",
    "read_bytes",
    "read_file",
]
