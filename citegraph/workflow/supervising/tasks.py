"""What a child process is asked to do with a file, and what comes of it."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from citegraph.model import Document, Problem, Segmentation
from citegraph.read import read_bytes
from citegraph.read.contents import shown_name
from citegraph.read.options import ReadOptions
from citegraph.segment.options import SegmentOptions
from citegraph.workflow.named_lists import Completed, complete, read_completed
from citegraph.workflow.safe_segmenting import segment_safely

Job = Literal["read", "segment", "graph"]


def _current_folder() -> bytes:
    """The folder that names of files are told from; b"" where it was deleted."""
    try:
        return os.getcwdb()
    except OSError:
        return b""


@dataclass(frozen=True, slots=True)
class FileTask:
    """A file to be read: its path as the user named it, or its bytes and what they are called.

    ``path`` is that of the file system, in bytes; b"" where ``data`` is all there is. ``format``
    is a row of the table of readers, "" to tell it by name and beginning. ``folder`` is the current
    one of who asks, from which a relative path leads on: a child that is kept began in another one.
    """

    job: Job
    path: bytes
    read: ReadOptions
    segment: SegmentOptions
    format: str = ""
    name: str = ""
    data: bytes | None = None
    folder: bytes = field(default_factory=_current_folder)

    @property
    def place(self) -> Path:
        """The path of the file."""
        return Path(os.fsdecode(self.path))

    @property
    def called(self) -> str:
        """What problems call the file."""
        return self.name or shown_name(self.place)


@dataclass(frozen=True, slots=True)
class SegmentedFile:
    """What one file gave: the problems of reading it, its documents segmented.

    ``listed`` are the files that hold the lists of these documents; ``consulted`` is as in
    :class:`~citegraph.workflow.named_lists.Completed`.
    """

    problems: tuple[Problem, ...]
    segmentations: tuple[Segmentation, ...] = ()
    listed: tuple[Document, ...] = ()
    consulted: tuple[tuple[bytes, str], ...] = ()


def perform(task: FileTask) -> object:
    """Do what a task says, in this process; see ``KINDS`` for what comes of it."""
    jobs: dict[Job, Callable[[FileTask], object]] = {
        "read": lambda one: _completed(one).reading,
        "segment": _segmented,
        "graph": _graph,
    }
    return jobs[task.job](task)


def _segmented(task: FileTask) -> SegmentedFile:
    completed = _completed(task)
    found = tuple(segment_safely(one, task.segment) for one in completed.reading.documents)
    return SegmentedFile(completed.reading.problems, found, completed.others, completed.consulted)


def _completed(task: FileTask) -> Completed:
    if task.data is None:
        return read_completed(task.place, task.read, task.format)
    reading = read_bytes(task.data, task.name, task.read, task.format)
    return complete(reading, task.place, task.read) if task.path else Completed(reading)


def _graph(task: FileTask) -> object:
    # Only who brings networks along pays for their readers.
    from citegraph.read.graphs import read_graph

    return read_graph(task.place, task.read)
