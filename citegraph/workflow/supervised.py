"""Files to what they hold, each read in a child process; a file that fails costs itself alone."""

import os
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from citegraph.config import Configuration
from citegraph.errors import CitegraphError
from citegraph.read import STDIN, Reading
from citegraph.read.contents import STDIN_NAME, UnreadableError, read_contents
from citegraph.read.graphs import GraphReading
from citegraph.workflow.caching.files import segment_kept
from citegraph.workflow.caching.store import Store
from citegraph.workflow.progress import Progress, silent
from citegraph.workflow.records import unpack
from citegraph.workflow.supervising.pool import Outcome, ask, ask_in_order
from citegraph.workflow.supervising.tasks import FileTask, Job, SegmentedFile

Made = TypeVar("Made")


def segment_each(
    files: Sequence[Path],
    config: Configuration,
    progress: Progress = silent,
    jobs: int = 1,
    format: str = "",
    store: Store | None = None,
) -> Iterator[SegmentedFile]:
    """Yield the documents of every file with their lists and citations, in order.

    ``jobs`` is the number of child processes, 0 for all cores. ``format`` is a row of the table
    of readers, "" to tell it by name and beginning. What is kept in ``store`` is not read again.
    """
    tasks = (_task("segment", path, config, format) for path in files)

    def make(tasks: Iterator[FileTask]) -> Generator[SegmentedFile, None, None]:
        yield from map(_segmented, ask_in_order(tasks, min(jobs, len(files))))

    made = make(tasks) if store is None else segment_kept(store, tasks, make)
    yield from _told(made, len(files), progress)


def read_each(
    files: Sequence[Path], config: Configuration, progress: Progress = silent, jobs: int = 1
) -> Iterator[Reading]:
    """Yield what was read of every file, in order, as :func:`segment_each` reads them."""
    tasks = (_task("read", path, config, "") for path in files)
    outcomes = ask_in_order(tasks, min(jobs, len(files)))
    for outcome in _told(outcomes, len(files), progress):
        if outcome.loss:
            yield Reading((), (outcome.loss,))
        else:
            yield unpack(outcome.data, Reading)


def segment_data(
    data: bytes, name: str, config: Configuration, place: Path | None = None
) -> SegmentedFile:
    """Return the documents of a file given as bytes with their lists and citations.

    ``place`` is where the file lies, so that lists that it names in files beside it are found.
    """
    path = b"" if place is None else os.fsencode(place)
    task = FileTask("segment", path, config.read, config.segment, name=name, data=data)
    return _segmented(ask(task))


def read_network_file(path: Path, config: Configuration) -> GraphReading:
    """Return the network in a file, and the problems of reading it."""
    outcome = ask(FileTask("graph", os.fsencode(path), config.read, config.segment))
    return (
        GraphReading(None, (outcome.loss,)) if outcome.loss else unpack(outcome.data, GraphReading)
    )


def _segmented(outcome: Outcome) -> SegmentedFile:
    return SegmentedFile((outcome.loss,)) if outcome.loss else unpack(outcome.data, SegmentedFile)


def _told(
    made: Generator[Made, None, None], total: int, progress: Progress
) -> Generator[Made, None, None]:
    """Yield what is made, and tell how far that is."""
    progress("read", 0, total)
    with closing(made):
        for done, one in enumerate(made, start=1):
            yield one
            progress("read", done, total)


def _task(job: Job, path: Path, config: Configuration, format: str) -> FileTask:
    if path != STDIN:
        return FileTask(job, os.fsencode(path), config.read, config.segment, format)
    # Only this process has the standard input.
    try:
        data = read_contents(path, config.read)
    except UnreadableError as error:
        raise CitegraphError(f"{STDIN_NAME}: {error.reason}") from error
    return FileTask(job, b"", config.read, config.segment, format, STDIN_NAME, data)
