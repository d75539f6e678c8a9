"""The child processes of this process that read files: started when needed, kept, replaced."""

import atexit
import logging
import os
import threading
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from citegraph.model import Problem
from citegraph.workflow.parallel import available_cores
from citegraph.workflow.records import pack
from citegraph.workflow.supervising.losses import loss
from citegraph.workflow.supervising.tasks import FileTask
from citegraph.workflow.supervising.worker import Answer, Worker

_LOG = logging.getLogger(__name__)
#: After so many files a child is started afresh, so that it does not grow.
_FILES = 200
#: Files that wait for each child: enough that none is idle while results are used.
_AHEAD = 3


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a task: the packed result, or the problem that says why there is none."""

    data: bytes
    loss: Problem | None = None


class _Round:
    """What one caller has asked for, and the children that work for it now."""

    def __init__(self) -> None:
        self.given_up = False
        self.busy: set[Worker] = set()

    def give_up(self) -> None:
        """End the children that work for nobody any more."""
        with _LOCK:
            self.given_up = True
            for worker in self.busy:
                worker.kill()


_LOCK = threading.Lock()
_IDLE: list[Worker] = []
_ROUNDS: set[_Round] = set()


def ask(task: FileTask) -> Outcome:
    """Have a child process do a task; whatever happens to the child, this process goes on."""
    return next(ask_in_order((task,)))


def ask_in_order(tasks: Iterable[FileTask], jobs: int = 1) -> Generator[Outcome, None, None]:
    """Yield what comes of every task, in their order, of so many children (0: all cores)."""
    work = _Round()
    _ROUNDS.add(work)
    try:
        if (jobs or available_cores()) == 1:
            yield from (_ask(work, task) for task in tasks)
        else:
            yield from _spread(work, tasks, jobs or available_cores())
    finally:
        _ROUNDS.discard(work)


def _spread(work: _Round, tasks: Iterable[FileTask], jobs: int) -> Iterator[Outcome]:
    pool = ThreadPoolExecutor(jobs, thread_name_prefix="reading")
    try:
        waiting: deque[Future[Outcome]] = deque()
        for task in tasks:
            waiting.append(pool.submit(_ask, work, task))
            while waiting and (len(waiting) >= _AHEAD * jobs or waiting[0].done()):
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        work.give_up()
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _ask(work: _Round, task: FileTask) -> Outcome:
    data = pack(task)
    answer, fresh = _asked(work, data, task)
    if answer.lost in ("memory", "crash") and not fresh and not work.given_up:
        # What a child has read before must not decide over this file.
        answer, _ = _asked(work, data, task, fresh=True)
    if answer.lost:
        _LOG.info("%s: %s %s", task.called, answer.lost, answer.told)
        return Outcome(b"", loss(task.called, answer, task.read))
    return Outcome(answer.data)


def _asked(
    work: _Round, data: bytes, task: FileTask, *, fresh: bool = False
) -> tuple[Answer, bool]:
    """Ask a child, one that has read nothing yet if ``fresh``; say whether it was such a one."""
    try:
        worker = _taken(work, task.read.max_megabytes, fresh)
    except OSError as error:
        return Answer(lost="start", told=str(error.strerror or error)), True
    fresh = not worker.files
    try:
        return worker.ask(data, task.read.max_wait), fresh
    finally:
        _give_back(work, worker)


def _taken(work: _Round, megabytes: int, fresh: bool) -> Worker:
    """Take an idle child with these bounds, or start one."""
    with _LOCK:
        found = None
        while _IDLE and not fresh and found is None:
            worker = _IDLE.pop()
            if worker.alive and worker.megabytes == megabytes:
                found = worker
            else:
                worker.close()
        worker = found or Worker(megabytes)
        work.busy.add(worker)
        if work.given_up:
            worker.kill()
        return worker


def _give_back(work: _Round, worker: Worker) -> None:
    with _LOCK:
        work.busy.discard(worker)
        if worker.alive and worker.files < _FILES:
            _IDLE.append(worker)
        else:
            worker.close()


@atexit.register
def end_all() -> None:
    """End the child processes of this process."""
    with _LOCK:
        for worker in (*_IDLE, *(one for work in _ROUNDS for one in work.busy)):
            worker.close()
        _IDLE.clear()


def _forget_all() -> None:
    """Let go of the children of the process that this one was forked from."""
    global _LOCK
    _LOCK = threading.Lock()
    for worker in (*_IDLE, *(one for work in _ROUNDS for one in work.busy)):
        worker.forget()
    _IDLE.clear()
    _ROUNDS.clear()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_forget_all)
