"""Sources to one network."""

from collections.abc import Iterable
from pathlib import Path

from citegraph.config import Configuration, load_configuration
from citegraph.model import Network
from citegraph.network import build_network
from citegraph.workflow.library import read_library
from citegraph.workflow.progress import Progress, silent


def read_network(
    sources: Iterable[str | Path],
    kind: str,
    config: Configuration | None = None,
    progress: Progress = silent,
) -> Network:
    """Return one network of the sources, a row of :data:`citegraph.network.KINDS`.

    Counting, thresholds and layout are those of ``config.network``.
    """
    config = config or load_configuration()
    library = read_library(sources, config, progress)
    progress("network", 0, 1)
    network = build_network(library, kind, config.network)
    progress("network", 1, 1)
    return network
