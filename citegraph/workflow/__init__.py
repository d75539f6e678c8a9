"""The order of the stages, from sources to a folder of results."""

from citegraph.workflow.building import BuildResult, build
from citegraph.workflow.history import read_history
from citegraph.workflow.library import read_library
from citegraph.workflow.networks import read_network
from citegraph.workflow.progress import Progress, silent
from citegraph.workflow.references import iter_references, parse_lines, parse_references, parse_text
from citegraph.workflow.sources import read_sources, segment_sources

__all__ = [
    "BuildResult",
    "Progress",
    "build",
    "iter_references",
    "parse_lines",
    "parse_references",
    "parse_text",
    "read_history",
    "read_library",
    "read_network",
    "read_sources",
    "segment_sources",
    "silent",
]
