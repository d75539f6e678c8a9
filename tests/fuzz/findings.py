"""What broke a law: told apart by where it broke, kept in a file, made small."""

import hashlib
import time
import traceback
from collections.abc import Callable
from pathlib import Path

Check = Callable[[bytes], None]
FOLDER = Path(__file__).with_name("findings")
_SECONDS = 20.0


def signature(error: BaseException) -> str:
    """Return what findings of one cause have in common: the kind of error, where, and the law."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(one.filename).name}:{one.lineno}" for one in frames[-3:]]
    law = str(error).partition(":")[0] if isinstance(error, AssertionError) else ""
    return " ".join((type(error).__name__, law, *places))


def file_name(name: str) -> str:
    """Return a short name for a signature."""
    return hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:12]


def breaks(check: Check, data: bytes) -> str:
    """Return the signature of what an input breaks, "" for nothing."""
    try:
        check(data)
    except Exception as error:
        return signature(error)
    return ""


def minimise(check: Check, data: bytes, seconds: float = _SECONDS) -> bytes:
    """Return a smaller input that breaks the same: runs of bytes are left out while it does.

    Zeller, Hildebrandt (2002), "Simplifying and isolating failure-inducing input".

    >>> def check(data: bytes) -> None:
    ...     assert not (b"a" in data and b"b" in data)
    >>> minimise(check, b"xxaxxxxbxx")
    b'ab'
    """
    expected = breaks(check, data)
    end = time.monotonic() + seconds
    size = max(len(data) // 2, 1)
    while expected and time.monotonic() < end:
        changed = False
        at = 0
        while at < len(data) and time.monotonic() < end:
            smaller = data[:at] + data[at + size :]
            if breaks(check, smaller) == expected:
                data, changed = smaller, True
            else:
                at += size
        if size == 1 and not changed:
            break
        size = size if changed and size == 1 else max(size // 2, 1)
    return data
