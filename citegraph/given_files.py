"""Files that the user names beside the sources: settings, models, corrected references.

Sources are read in child processes within bounds; these are read here, and whole.
"""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

_BLOCK = 1 << 20


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
    """Return the bytes of a file.

    Raises :class:`OSError`, also for more bytes than ``most`` and for a pipe without any.

    >>> read_given(Path("/dev/null"), 10)
    b''
    """
    blocks: list[bytes] = []
    left = most
    with open_given(path) as file:
        # Asked for all at once, Python would set memory aside for the most that it may be.
        while left >= 0 and (block := file.read(min(_BLOCK, left + 1))):
            blocks.append(block)
            left -= len(block)
        if not blocks and stat.S_ISFIFO(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EPIPE, "nothing was written to this pipe", str(path))
    if left < 0:
        raise OSError(errno.EFBIG, f"it has more than {most:,} bytes", str(path))
    return b"".join(blocks)


def _at_once(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
