"""The order of the stages, from sources to a folder of results.

What is named here is loaded when it is first used: a process that does one thing (reading a file)
does not load all stages.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from citegraph.workflow.building import BuildResult, build
    from citegraph.workflow.history import read_history
    from citegraph.workflow.library import read_library
    from citegraph.workflow.networks import read_network
    from citegraph.workflow.progress import Progress, silent
    from citegraph.workflow.references import (
        iter_references,
        parse_lines,
        parse_references,
        parse_text,
    )
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

_MODULES = {
    "BuildResult": "building",
    "Progress": "progress",
    "build": "building",
    "iter_references": "references",
    "parse_lines": "references",
    "parse_references": "references",
    "parse_text": "references",
    "read_history": "history",
    "read_library": "library",
    "read_network": "networks",
    "read_sources": "sources",
    "segment_sources": "sources",
    "silent": "progress",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
