"""The child process that reads PDF files, seen from here: started once, asked file by file."""

import atexit
import json
import logging
import os
import signal
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from citegraph.processes.bounds import BOUNDS_SECONDS
from citegraph.processes.children import end_child, exit_code, forget_child, start_child
from citegraph.read.pdf.page import PageLines, PrintedLine, Raised

_LOG = logging.getLogger(__name__)
#: After so many files the child is started afresh, so that it does not grow.
_FILES = 100
_LONGEST_ANSWER = 1 << 28


@dataclass(slots=True)
class Answer:
    """What the child told of a file: ``error`` and ``died`` say why there is not more.

    ``error`` is "password" or "broken" for a file that cannot be opened; ``died`` is "time"
    when the child was ended because it took too long, "crash" when it ended by itself.
    """

    count: int = 0
    properties: dict[str, str] = field(default_factory=dict)
    pages: list[PageLines] = field(default_factory=list)
    error: str = ""
    died: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """Pages ``first`` to ``last`` of a file by an engine, "pdfium" or "pypdf".

    They may take so many ``seconds`` of processor time, and ``wait`` seconds by the clock.
    """

    engine: str
    first: int
    last: int
    characters: int
    seconds: float
    wait: float


class Worker:
    """A child process and what is needed to talk to it."""

    def __init__(self, megabytes: int) -> None:
        self.megabytes = megabytes
        self.parent = os.getpid()
        self.files = 0
        self._process = start_child(f"{__package__}.child", str(megabytes))

    @property
    def alive(self) -> bool:
        """Whether the child is still there."""
        return self._process.poll() is None

    def ask(self, data: bytes, request: Request) -> Answer:
        """Send a file and return what the child makes of it."""
        answer = Answer()
        late = threading.Event()
        bound = request.wait if BOUNDS_SECONDS else request.seconds
        timer = threading.Timer(min(max(bound, 0.1), threading.TIMEOUT_MAX), self._expire, (late,))
        timer.daemon = True
        timer.start()
        self.files += 1
        try:
            self._send(data, request)
            answer.died = "crash"
            for message in self._messages():
                if _take(answer, message):
                    answer.died = ""
                    break
        except (OSError, ValueError):
            answer.died = "crash"
        finally:
            timer.cancel()
        if answer.died:
            code = exit_code(self._process)
            if late.is_set() or (BOUNDS_SECONDS and code == -signal.SIGPROF):
                answer.died = "time"
            elif code == 1 and not answer.count:
                # With an error of its own: no file can be read then.
                answer.error = "failed"
        return answer

    def close(self) -> None:
        """End the child."""
        end_child(self._process)

    def forget(self) -> None:
        """Let go of a child of the process that this one was forked from."""
        forget_child(self._process)

    def _expire(self, late: threading.Event) -> None:
        late.set()
        self._process.kill()

    def _send(self, data: bytes, request: Request) -> None:
        header = {
            "bytes": len(data),
            "engine": request.engine,
            "first": request.first,
            "last": request.last,
            "characters": request.characters,
            "seconds": request.seconds,
        }
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(header).encode() + b"\n")
        self._process.stdin.write(data)
        self._process.stdin.flush()

    def _messages(self) -> Iterator[dict[str, Any]]:
        assert self._process.stdout is not None
        while line := self._process.stdout.readline(_LONGEST_ANSWER):
            yield json.loads(line)


def _take(answer: Answer, message: dict[str, Any]) -> bool:
    """Put a message into the answer; return whether it is the last one."""
    if "page" in message:
        number, lines, *rest = message["page"]
        answer.pages.append(PageLines(number, tuple(map(_line, lines)), *rest))
    elif "count" in message:
        answer.count = message["count"]
        answer.properties = message["properties"]
    answer.error = message.get("error", answer.error)
    return "end" in message or bool(answer.error)


def _line(row: list[Any]) -> PrintedLine:
    return PrintedLine._make([*row[:-1], tuple(Raised(*one) for one in row[-1])])


_LOCK = threading.Lock()
_KEPT: list[Worker] = []


def ask(data: bytes, request: Request, megabytes: int) -> Answer:
    """Let the child process of this process read a file; a dead or old one is replaced."""
    start = time.monotonic()
    with _LOCK:
        worker = _worker(megabytes)
        answer = worker.ask(data, request)
        if answer.died:
            _end(worker)
    _LOG.debug("%d pages in %.2f s", len(answer.pages), time.monotonic() - start)
    return answer


def _worker(megabytes: int) -> Worker:
    for worker in tuple(_KEPT):
        if worker.parent != os.getpid():
            _KEPT.remove(worker)
            worker.forget()
        elif worker.alive and worker.megabytes == megabytes and worker.files < _FILES:
            return worker
        else:
            _end(worker)
    _KEPT.append(Worker(megabytes))
    return _KEPT[-1]


def _end(worker: Worker) -> None:
    _KEPT.remove(worker)
    worker.close()


@atexit.register
def end_all() -> None:
    """End the child processes of this process."""
    for worker in tuple(_KEPT):
        if worker.parent == os.getpid():
            _end(worker)
