"""One child process that reads files, seen from its parent."""

import signal
import threading
from dataclasses import dataclass
from typing import Literal

from citegraph.processes.children import end_child, exit_code, forget_child, start_child
from citegraph.workflow.supervising.frames import receive_answer, send

_CHILD = f"{__package__}.child"
#: Seconds for a new child to be ready.
_START = 120

#: Why a file gave nothing: too much processor time, memory, waiting; the child crashed, raised
#: an error, or did not start.
Cause = Literal["", "seconds", "memory", "wait", "crash", "error", "start"]
#: Exit code of a child that a file needed too much memory for (``child.NO_MEMORY``).
_NO_MEMORY = 3


@dataclass(frozen=True, slots=True)
class Answer:
    """What the child made of a file, packed; ``lost`` says why there is nothing.

    ``told`` is the error that it raised, or the signal that ended it.
    """

    data: bytes = b""
    lost: Cause = ""
    told: str = ""


class Worker:
    """A child process and what is needed to talk to it."""

    def __init__(self, megabytes: int) -> None:
        """Start the child; raises :class:`OSError` where the system lets none start."""
        self.megabytes = megabytes
        self.files = 0
        self._over = False
        self._process = start_child(_CHILD, str(megabytes))

    @property
    def alive(self) -> bool:
        """Whether the child is still there and takes another file."""
        return not self._over and self._process.poll() is None

    def ask(self, data: bytes, seconds: float) -> Answer:
        """Send a task and return what the child makes of it; it may take so many seconds."""
        if not self.files and not self._started():
            self.close()
            return Answer(lost="start")
        self.files += 1
        late = threading.Event()
        timer = threading.Timer(min(seconds, threading.TIMEOUT_MAX), self._expire, (late,))
        timer.daemon = True
        timer.start()
        try:
            return self._exchange(data)
        except (OSError, EOFError):
            pass
        finally:
            timer.cancel()
        return Answer(lost="wait") if late.is_set() else self._cause()

    def _exchange(self, data: bytes) -> Answer:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        # Whoever leaves in between (Ctrl-C) leaves a child that is of no use any more.
        self._over = True
        send(self._process.stdin, data)
        sign, packed = receive_answer(self._process.stdout)
        self._over = sign == b"ended"
        if sign == b"error":
            return Answer(lost="error", told=packed.decode())
        return Answer(packed)

    def _started(self) -> bool:
        """Whether the child says that it is ready."""
        assert self._process.stdout is not None
        timer = threading.Timer(_START, self._process.kill)
        timer.daemon = True
        timer.start()
        try:
            return receive_answer(self._process.stdout)[0] == b"ready"
        except (OSError, EOFError):
            return False
        finally:
            timer.cancel()

    def _cause(self) -> Answer:
        """Return why the child is gone."""
        code = exit_code(self._process)
        if code is None:
            return Answer(lost="crash", told="it closed its pipe")
        if code == _NO_MEMORY:
            return Answer(lost="memory")
        if code == -getattr(signal, "SIGPROF", 0):
            return Answer(lost="seconds")
        return Answer(lost="crash", told=_named(code))

    def close(self) -> None:
        """End the child."""
        self._over = True
        end_child(self._process)

    def kill(self) -> None:
        """Have the child ended; who waits for its answer closes it."""
        self._over = True
        self._process.kill()

    def forget(self) -> None:
        """Let go of a child of the process that this one was forked from."""
        forget_child(self._process)

    def _expire(self, late: threading.Event) -> None:
        late.set()
        self._process.kill()


def _named(code: int) -> str:
    """Return what an exit code says.

    >>> _named(-6), _named(1)
    ('SIGABRT', 'exit code 1')
    """
    try:
        return signal.Signals(-code).name if code < 0 else f"exit code {code}"
    except ValueError:
        return f"signal {-code}"
