"""Sources to one network."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from citegraph.config import Configuration, load_configuration
from citegraph.model import Network
from citegraph.network import build_network
from citegraph.workflow.library import read_library
from citegraph.workflow.progress import Progress, silent


def read_network(
    sources: Iterable[str | Path],
    kind: str,
    min_weight: int | None = None,
    config: Configuration | None = None,
    progress: Progress = silent,
) -> Network:
    """Return one network of the sources; ``min_weight`` is the least co-citation count kept."""
    config = config or load_configuration()
    library = read_library(sources, config, progress)
    options = config.network
    if min_weight is not None:
        options = replace(options, min_count=min_weight)
    progress("network", 0, 1)
    network = build_network(library, kind, options)
    progress("network", 1, 1)
    return network
