"""Keys: a sum over all that decides a result, so that nothing else needs to be compared."""

import hashlib
import os
import stat
from pathlib import Path

from citegraph.read.archives import find_archive
from citegraph.workflow.records import pack

#: No file of so many bytes is read.
_LARGEST = 1 << 33
_NONBLOCK = getattr(os, "O_NONBLOCK", 0)
_BINARY = getattr(os, "O_BINARY", 0)
#: The mark of a file that is not there, or is none.
ABSENT = ""
#: The key of what is not kept.
NO_KEY = ""


def make_key(*parts: object) -> str:
    """Return the key of what these parts decide: records, texts, numbers, bytes.

    It is :data:`NO_KEY` where a text holds half a letter, which no file can be written of.

    >>> make_key("a", 1) == make_key("a", 1) != make_key("a1")
    True
    """
    try:
        return hashlib.sha256(pack(parts)).hexdigest()
    except UnicodeEncodeError:
        return NO_KEY


def mark_file(path: Path) -> str:
    """Return the sum of the bytes of a file as it lies on the disk; of one in an archive, of that.

    It is :data:`ABSENT` for anything else, and for what is far too large to be read. Nothing is
    unpacked, and no device is opened.
    """
    try:
        archive = find_archive(path)
        handle = os.open(archive or path, os.O_RDONLY | _NONBLOCK | _BINARY)
    except (OSError, ValueError):
        return ABSENT
    try:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode) or found.st_size > _LARGEST:
            return ABSENT
        with open(handle, "rb", closefd=False) as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ABSENT
    finally:
        os.close(handle)
