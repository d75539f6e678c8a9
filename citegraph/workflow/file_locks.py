"""Locks on files, so that programs that read and write one at the same time wait for each other."""

import errno
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from io import FileIO

#: Another program reads or writes for a moment only.
SECONDS = 10.0
_PAUSE = 0.02
#: What systems say of files, such as those of some network disks, that cannot be locked.
_NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP)

#: Where no table has bytes: what Windows locks, other programs cannot read.
_FAR = 0x7FFF_FFF0


@contextmanager
def locked(file: FileIO, *, shared: bool = False, seconds: float = SECONDS) -> Iterator[bool]:
    """Wait for a lock and hold it; tells whether it came within so many seconds.

    Readers share theirs. Where files cannot be locked nobody waits.
    """
    until = time.monotonic() + seconds
    is_ours = _lock(file, shared)
    while not is_ours and time.monotonic() < until:
        time.sleep(_PAUSE)
        is_ours = _lock(file, shared)
    try:
        yield is_ours
    finally:
        if is_ours:
            _unlock(file)


def _lock(file: FileIO, shared: bool) -> bool:
    """Lock a file; False: another program has it."""
    if sys.platform == "win32":
        return _locking(file, "LK_NBLCK")
    import fcntl

    return _flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)


def _unlock(file: FileIO) -> None:
    if sys.platform == "win32":
        _locking(file, "LK_UNLCK")
    else:
        import fcntl

        _flock(file, fcntl.LOCK_UN)


def _flock(file: FileIO, operation: int) -> bool:
    """Do what was asked for on a system like Unix."""
    from fcntl import flock

    try:
        flock(file, operation)
    except BlockingIOError:
        return False
    except OSError as error:
        if error.errno not in _NO_LOCKS:
            raise
    return True


def _locking(file: FileIO, operation: str) -> bool:
    """Do what was asked for on Windows, where one lock is for readers and writers."""
    import msvcrt

    file.seek(_FAR)
    try:
        getattr(msvcrt, "locking")(file.fileno(), getattr(msvcrt, operation), 1)  # noqa: B009
    except OSError:
        return False
    finally:
        file.seek(0)
    return True
