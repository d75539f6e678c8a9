"""Files that the user names beside the sources: settings, models, corrected references.

Sources are read in child processes within bounds; these are read here, and whole.
"""

import errno
import os
from pathlib import Path
from typing import BinaryIO


def open_given(path: Path) -> BinaryIO:
    """Open a file to be read. A pipe that nobody writes to is empty, and not waited for.

    Raises :class:`OSError`.
    """
    file = open(path, "rb", opener=_at_once)
    try:
        if hasattr(os, "O_NONBLOCK"):
            os.set_blocking(file.fileno(), True)
    except OSError:
        file.close()
        raise
    return file


def read_given(path: Path, most: int) -> bytes:
    """Return the bytes of a file; raises :class:`OSError`, also for more bytes than ``most``.

    >>> read_given(Path("/dev/null"), 10)
    b''
    """
    with open_given(path) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, f"it has more than {most:,} bytes", str(path))
    return data


def _at_once(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
