"""Sources to the history of what they cite."""

from collections.abc import Iterable
from pathlib import Path

from citegraph.config import Configuration, load_configuration
from citegraph.errors import CitegraphError
from citegraph.history import build_history
from citegraph.model import History
from citegraph.workflow.library import read_library
from citegraph.workflow.progress import Progress, silent


def read_history(
    sources: Iterable[str | Path],
    config: Configuration | None = None,
    progress: Progress = silent,
) -> History:
    """Return when, in which languages and by whom things are cited in the sources.

    Raises :class:`CitegraphError` when no reference is found.
    """
    config = config or load_configuration()
    library = read_library(sources, config, progress)
    progress("history", 0, 1)
    history = build_history(library, config.history)
    progress("history", 1, 1)
    if not history.references:
        raise CitegraphError("\n".join(map(str, history.notes)))
    return history
