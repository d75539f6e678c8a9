"""What a child process takes on itself: bounds of time and memory, and an end with its parent."""

import os
import signal
import threading
import time

#: What the kernel takes at most, in seconds and MiB.
_LONGEST = 1e8
_LARGEST = 1 << 40
#: Seconds between two looks after the parent.
_PAUSE = 1
#: Whether the kernel bounds processor time; Windows does not.
BOUNDS_SECONDS = hasattr(signal, "setitimer")


def limit_seconds(seconds: float) -> None:
    """Have the kernel end this process after so much more processor time; 0 for no bound."""
    if BOUNDS_SECONDS:
        signal.setitimer(signal.ITIMER_PROF, min(seconds, _LONGEST))


def limit_memory(megabytes: int) -> None:
    """Bound the address space of this process (MiB), and have it leave no core dump."""
    try:
        import resource
    except ImportError:  # Windows
        return
    bound = min(megabytes, _LARGEST) << 20
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    if most != resource.RLIM_INFINITY:
        bound = min(bound, most)
    for kind, limits in ((resource.RLIMIT_CORE, (0, 0)), (resource.RLIMIT_AS, (bound, most))):
        try:
            resource.setrlimit(kind, limits)
        except (OSError, ValueError):  # a system that knows the limit and does not take it
            continue


def end_with_parent() -> None:
    """Leave when the parent is gone, also when it was killed and could not say so."""
    threading.Thread(target=_watch, args=(os.getppid(),), daemon=True).start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_PAUSE)
    os._exit(0)
