"""matplotlib loaded so that it leaves nothing behind and asks nothing of the system.

By itself it writes a list of all fonts of the system into the user's folder of caches, and starts
``fc-list`` to find them. The figures need only the font that it brings along.
"""

import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager


def load_matplotlib() -> None:
    """Import matplotlib and its fonts; nothing happens where the program around us has done so."""
    if "matplotlib.font_manager" in sys.modules:
        return
    with tempfile.TemporaryDirectory(prefix="citegraph-") as folder:
        # Before 3.11 nothing but an empty search path keeps it from starting programs.
        with _environment({"MPLCONFIGDIR": folder, "MPL_IGNORE_SYSTEM_FONTS": "1", "PATH": folder}):
            import matplotlib.font_manager  # noqa: F401


@contextmanager
def _environment(values: Mapping[str, str]) -> Iterator[None]:
    """Set variables, and put back what they held."""
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
