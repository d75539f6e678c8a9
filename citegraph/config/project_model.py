"""Finding the model that a project has taught: beside its sources, or in the current folder."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from citegraph.config.configuration import Configuration
from citegraph.parse.options import MODEL_NAME, NO_MODEL


def choose_model(
    config: Configuration, sources: Iterable[str | Path] = (), given: str | None = None
) -> Configuration:
    """Return the configuration with ``parse.model`` settled: the path of a file, or "none".

    ``given`` is what the user asked for and comes before the settings; where both leave it
    open, the first ``citegraph.model`` is taken that lies in the folder of a source, in a folder
    above it up to the current one, or in the current folder.
    """
    wanted = given or config.parse.model
    if not wanted:
        found = next((path for path in _candidates(sources) if os.path.isfile(path)), None)
        wanted = found.as_posix() if found else NO_MODEL
    return replace(config, parse=replace(config.parse, model=wanted))


def _candidates(sources: Iterable[str | Path]) -> Iterator[Path]:
    here = Path(os.path.abspath(os.curdir))
    for source in sources:
        folder = _folder(str(source))
        while folder != here and folder.is_relative_to(here):
            yield Path(os.path.relpath(folder / MODEL_NAME))
            folder = folder.parent
        if folder != here:
            yield folder / MODEL_NAME
    yield Path(MODEL_NAME)


def _folder(source: str) -> Path:
    """Return the folder of a source: itself, that of the file, or that before a pattern."""
    path = Path(os.path.abspath(source))
    while any(sign in path.name for sign in "*?[") and not os.path.exists(path):
        path = path.parent
    return path if os.path.isdir(path) else path.parent
