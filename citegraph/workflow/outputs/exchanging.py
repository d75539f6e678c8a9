"""Two names of one folder change places in one system call."""

import ctypes
import errno
import os
import platform
import sys
from functools import cache
from pathlib import Path

#: renameat2(2), renamex_np(2): the names change places.
_RENAME_EXCHANGE = _RENAME_SWAP = 2
_AT_FDCWD = -100
#: The number of renameat2, for C libraries that do not know it (Linux: asm/unistd.h).
_RENAMEAT2 = {
    "x86_64": 316, "aarch64": 276, "riscv64": 276, "loongarch64": 276, "i386": 353, "i686": 353,
    "armv6l": 382, "armv7l": 382, "ppc64le": 357, "ppc64": 357, "s390x": 347,
}  # fmt: skip
#: What systems and file systems say that cannot do it.
_UNKNOWN = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}


def exchange(one: Path, other: Path) -> bool:
    """Let two names change places at one moment; False where that cannot be done here.

    Raises :class:`OSError` where it fails for another reason, such as missing permissions.
    """
    if sys.platform == "linux":
        failed = _linux(os.fsencode(one), os.fsencode(other))
    elif sys.platform == "darwin":
        failed = _darwin(os.fsencode(one), os.fsencode(other))
    else:
        return False
    if failed in _UNKNOWN:
        return False
    if failed:
        raise OSError(failed, os.strerror(failed), str(other))
    return True


@cache
def _library() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _linux(one: bytes, other: bytes) -> int:
    """Exchange by renameat2 and return the number of the error, 0 for none."""
    paths = (ctypes.c_int(_AT_FDCWD), one, ctypes.c_int(_AT_FDCWD), other)
    flags = ctypes.c_uint(_RENAME_EXCHANGE)
    library = _library()
    if hasattr(library, "renameat2"):
        failed = library.renameat2(*paths, flags)
    elif platform.machine() in _RENAMEAT2:
        number = ctypes.c_long(_RENAMEAT2[platform.machine()])
        failed = library.syscall(number, *paths, flags)
    else:
        return errno.ENOSYS
    return ctypes.get_errno() if failed else 0


def _darwin(one: bytes, other: bytes) -> int:
    """Exchange by renamex_np and return the number of the error, 0 for none."""
    library = _library()
    if not hasattr(library, "renamex_np"):
        return errno.ENOSYS
    failed = library.renamex_np(one, other, ctypes.c_uint(_RENAME_SWAP))
    return ctypes.get_errno() if failed else 0
