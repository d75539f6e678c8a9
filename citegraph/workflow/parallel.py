"""Work on the chunks of a stream, in this process or in several, results in the same order.

The processes are started afresh (spawn), so that nothing depends on what this one holds, and end
with it. No more chunks are read than the processes can hold, so that memory does not grow with
the stream.
"""

import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import chain, islice
from typing import TypeVar

from citegraph.errors import CitegraphError
from citegraph.processes.children import hold_interrupt

#: Chunks that wait for each process: enough that none is idle while results are written.
_AHEAD = 3

Chunk = TypeVar("Chunk")
Result = TypeVar("Result")


def available_cores() -> int:
    """Return the number of cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def map_in_order(
    work: Callable[[Chunk], Result], chunks: Iterable[Chunk], jobs: int = 1
) -> Generator[Result, None, None]:
    """Yield ``work(chunk)`` for every chunk, in the order of the chunks.

    With more than one job, ``work`` must be a function of a module (or a partial of one), and
    chunks and results must be picklable; jobs 0 means all cores. A single chunk is never sent
    to another process.

    Raises :class:`CitegraphError` when a process ends that should not.

    >>> list(map_in_order(len, ["a", "bc"]))
    [1, 2]
    """
    jobs = jobs or available_cores()
    rest = iter(chunks)
    if jobs == 1:
        yield from map(work, rest)
        return
    first = list(islice(rest, 2))
    if len(first) < 2:
        yield from map(work, first)
        return
    yield from _spread(work, chain(first, rest), jobs)


def _spread(
    work: Callable[[Chunk], Result], chunks: Iterable[Chunk], jobs: int
) -> Iterator[Result]:
    with worker_pool(jobs) as pool:
        yield from pool.map_in_order(work, chunks)


class WorkerPool:
    """Processes that stay for several rounds of work; none for one job."""

    def __init__(self, pool: ProcessPoolExecutor | None, jobs: int) -> None:
        self._pool = pool
        self._jobs = jobs

    def map_in_order(
        self, work: Callable[[Chunk], Result], chunks: Iterable[Chunk]
    ) -> Iterator[Result]:
        """Yield ``work(chunk)`` for every chunk, in the order of the chunks."""
        if self._pool is None:
            yield from map(work, chunks)
            return
        waiting: deque[Future[Result]] = deque()
        for chunk in chunks:
            with hold_interrupt():
                waiting.append(self._pool.submit(work, chunk))
            while waiting and (len(waiting) >= _AHEAD * self._jobs or waiting[0].done()):
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


@contextmanager
def worker_pool(jobs: int) -> Iterator[WorkerPool]:
    """Yield so many processes (0: one for each core), started when they are first needed.

    Raises :class:`CitegraphError` when a process ends that should not.

    >>> with worker_pool(1) as pool:
    ...     list(pool.map_in_order(len, ["a", "bc"]))
    [1, 2]
    """
    jobs = jobs or available_cores()
    if jobs == 1:
        yield WorkerPool(None, 1)
        return
    pool = ProcessPoolExecutor(
        jobs, mp_context=multiprocessing.get_context("spawn"), initializer=end_with_parent
    )
    try:
        yield WorkerPool(pool, jobs)
    except BrokenProcessPool as error:
        raise CitegraphError(
            "a process that helped was ended from outside (perhaps memory ran out); "
            "try again with fewer jobs"
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


def end_with_parent() -> None:
    """Leave when the parent is gone, also when it was killed and could not say so."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_await_end, args=(parent.join,), daemon=True).start()


def _await_end(join: Callable[[], None]) -> None:
    join()
    os._exit(1)
