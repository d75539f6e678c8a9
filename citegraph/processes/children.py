"""Child processes that run a module of this package, seen from the parent."""

import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_LOG = logging.getLogger(__name__)
_ROOT = Path(__file__).resolve().parents[2]
#: Seconds for a child that was ended to be gone.
PATIENCE = 5

Child = subprocess.Popen[bytes]


def start_child(module: str, *arguments: str) -> Child:
    """Start Python with a module; raises :class:`OSError` where the system lets none start."""
    # The child must find this package wherever it was found: sys.path may hold "", which
    # means the current folder.
    paths = (str(_ROOT), *filter(None, sys.path))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    with hold_interrupt():
        return subprocess.Popen(
            [sys.executable, "-P", "-m", module, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )


def exit_code(child: Child) -> int | None:
    """Return what a child ended with, None where it does not end."""
    try:
        return child.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        return None


def end_child(child: Child) -> None:
    """End a child and close its pipes."""
    if child.poll() is None:
        child.kill()
    for pipe in (child.stdin, child.stdout):
        try:
            if pipe:
                pipe.close()
        except OSError:
            continue
    if exit_code(child) is None:
        _LOG.warning("a process that reads files does not end")


def forget_child(child: Child) -> None:
    """Let go of a child of the process that this one was forked from."""
    for pipe in (child.stdin, child.stdout):
        if pipe:
            pipe.close()
    child.returncode = 0  # not ours to wait for


@contextmanager
def hold_interrupt() -> Iterator[None]:
    """Hold Ctrl-C back while a process may be started, which inherits that.

    Ctrl-C reaches every process of a terminal; only the parent should answer, afterwards.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
