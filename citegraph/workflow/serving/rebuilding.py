"""Building again in a process of its own, so that the page stays at hand and can be closed."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Literal

from citegraph.errors import CitegraphError
from citegraph.workflow.building import build
from citegraph.workflow.built_folder import Served
from citegraph.workflow.parallel import end_with_parent
from citegraph.workflow.progress import Progress

Work = Callable[[Served, Progress], None]
#: A process that is told to end does so within this time, or is killed.
_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class BuildState:
    """What the worker does: the stage it is in, how far, and how the last build ended.

    ``number`` counts the builds that were begun.
    """

    status: Literal["idle", "building", "done", "failed"] = "idle"
    number: int = 0
    stage: str = ""
    done: int = 0
    total: int = 0
    message: str = ""


def build_again(served: Served, progress: Progress) -> None:
    """Build the results of a folder again from its sources and settings."""
    # Not resolved: a link to results keeps its name, which is the title of the page.
    folder = Path(os.path.abspath(served.folder))
    build(served.sources, folder.parent, folder.name, served.config, progress, served.jobs)


class Rebuilder:
    """Builds one folder again, one build at a time."""

    def __init__(self, served: Served, work: Work = build_again) -> None:
        self._served = served
        self._work = work
        self._state = BuildState()
        self._lock = threading.Lock()
        self._process: multiprocessing.process.BaseProcess | None = None
        self._watcher: threading.Thread | None = None
        self._is_closed = False

    def state(self) -> BuildState:
        """Return what is going on."""
        with self._lock:
            return self._state

    def start(self) -> bool:
        """Begin a build; False where one is going on already."""
        with self._lock:
            if self._state.status == "building" or self._is_closed:
                return False
            ours, theirs = multiprocessing.Pipe(duplex=False)
            context = multiprocessing.get_context("spawn")
            self._process = context.Process(
                target=_run, args=(self._work, self._served, theirs), name="citegraph-build"
            )
            self._process.start()
            theirs.close()
            self._state = BuildState("building", self._state.number + 1)
            self._watcher = threading.Thread(target=self._watch, args=(ours,), daemon=True)
            self._watcher.start()
            return True

    def wait(self) -> None:
        """Wait until a build that is going on has ended."""
        if self._watcher is not None:
            self._watcher.join()

    def close(self) -> None:
        """End a build that is going on; the old results stay as they are."""
        with self._lock:
            self._is_closed = True
            process = self._process
        if process is not None:
            process.terminate()
            process.join(_SECONDS)
            if process.is_alive():
                process.kill()
        if self._watcher is not None:
            self._watcher.join(_SECONDS)

    def _watch(self, ours: Connection) -> None:
        """Take over what the process tells until it ends."""
        ended = ("failed", "the build was ended from outside (perhaps memory ran out)")
        with ours, suppress(EOFError, OSError):
            while True:
                kind, *values = ours.recv()
                if kind != "progress":
                    ended = (kind, *values)
                    break
                with self._lock:
                    stage, done, total = values
                    self._state = replace(self._state, stage=stage, done=done, total=total)
        if self._process is not None:
            self._process.join()
        with self._lock:
            number = self._state.number
            if ended[0] == "done":
                self._state = BuildState("done", number)
            else:
                self._state = BuildState("failed", number, message=ended[1])


def _run(work: Work, served: Served, theirs: Connection) -> None:
    """Work in the process that was started; Ctrl-C is answered by the one that started it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()

    def tell(stage: str, done: int, total: int) -> None:
        theirs.send(("progress", stage, done, total))

    try:
        work(served, tell)
    except CitegraphError as error:
        theirs.send(("failed", str(error)))
    except Exception as error:  # Whatever it is, the reader is told and the old page stays.
        theirs.send(("failed", f"{type(error).__name__}: {error}"))
    else:
        theirs.send(("done", ""))
