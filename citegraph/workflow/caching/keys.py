"""Keys: a sum over all that decides a result, so that nothing else needs to be compared."""

import hashlib
import os
import stat
from pathlib import Path

from citegraph.read.archives import find_archive
from citegraph.workflow.records import pack

_PIECE = 1 << 20
_NONBLOCK = getattr(os, "O_NONBLOCK", 0)
_BINARY = getattr(os, "O_BINARY", 0)
#: The mark of a file that is not there, or is none.
ABSENT = ""


def make_key(*parts: object) -> str:
    """Return the key of what these parts decide: records, texts, numbers, bytes.

    >>> make_key("a", 1) == make_key("a", 1) != make_key("a1")
    True
    """
    return hashlib.sha256(pack(parts)).hexdigest()


def mark_file(path: Path) -> str:
    """Return the sum of the bytes of a file as it lies on the disk; of one in an archive, of that.

    It is :data:`ABSENT` for anything else; nothing is unpacked, and no device is opened.
    """
    try:
        archive = find_archive(path)
        handle = os.open(archive or path, os.O_RDONLY | _NONBLOCK | _BINARY)
    except (OSError, ValueError):
        return ABSENT
    try:
        return _sum(handle) if stat.S_ISREG(os.fstat(handle).st_mode) else ABSENT
    except OSError:
        return ABSENT
    finally:
        os.close(handle)


def _sum(handle: int) -> str:
    sum = hashlib.sha256()
    while piece := os.read(handle, _PIECE):
        sum.update(piece)
    return sum.hexdigest()
