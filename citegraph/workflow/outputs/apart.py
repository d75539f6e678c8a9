"""Results do not stand among the files that they are made of."""

import os
from collections.abc import Iterable
from pathlib import Path

from citegraph.errors import UsageError


def check_apart(folder: Path, sources: Iterable[str]) -> None:
    """Raise :class:`UsageError` where results would stand in a source, or beside one in its folder.

    They would be read as sources, and sources that are called like results would be lost.
    ``sources`` are files, folders and patterns as the user named them.

    >>> check_apart(Path("graphs/papers"), ["papers", "more/*.bib"])
    """
    target = os.path.realpath(folder)
    for name in sources:
        within = name if os.path.isdir(name) else os.path.dirname(name)
        if name not in ("", "-") and os.path.realpath(within) == target:
            raise UsageError(
                f"{folder} is where the source {name} stands, and results would stand among its "
                "files; choose another --out or --name"
            )
