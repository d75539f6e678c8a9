"""A child process whose reader does harm: the name of the file says which, for the tests."""

import os
import signal
import sys
import time
from collections.abc import Callable

from citegraph.workflow.supervising import child, tasks


def _burn() -> None:
    while True:
        pass


def _fill() -> None:
    kept = []
    while True:
        kept.append(bytearray(1 << 20))


def _print() -> None:
    os.write(1, b"what a library prints")


HARM: dict[str, Callable[[], object]] = {
    "burn": _burn,
    "fill": _fill,
    "print": _print,
    "abort": lambda: os.abort(),
    "leave": lambda: os._exit(0),
    "kill": lambda: os.kill(os.getpid(), signal.SIGKILL),
    "sleep": lambda: time.sleep(600),
    "raise": lambda: 1 // 0,
    "cut": lambda: os.closerange(3, 100),
}


def perform(task: tasks.FileTask) -> object:
    """Read the file, after the harm that its name calls for."""
    harm = HARM.get(task.place.stem)
    if harm:
        harm()
    return tasks.perform(task)


if __name__ == "__main__":
    vars(child)["perform"] = perform
    child.main(int(sys.argv[1]))
