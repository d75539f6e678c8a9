"""Files to what they hold, each read in a child process; a file that fails costs itself alone."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from citegraph.config import Configuration
from citegraph.errors import CitegraphError
from citegraph.read import STDIN, Reading
from citegraph.read.contents import STDIN_NAME, UnreadableError, read_contents
from citegraph.read.graphs import GraphReading
from citegraph.workflow.progress import Progress, silent
from citegraph.workflow.records import unpack
from citegraph.workflow.supervising.pool import Outcome, ask, ask_in_order
from citegraph.workflow.supervising.tasks import FileTask, Job, SegmentedFile


def segment_each(
    files: Sequence[Path],
    config: Configuration,
    progress: Progress = silent,
    jobs: int = 1,
    format: str = "",
) -> Iterator[SegmentedFile]:
    """Yield the documents of every file with their lists and citations, in order.

    ``jobs`` is the number of child processes, 0 for all cores. ``format`` is a row of the table
    of readers, "" to tell it by name and beginning.
    """
    for outcome in _outcomes("segment", files, config, progress, jobs, format):
        yield _segmented(outcome)


def read_each(
    files: Sequence[Path], config: Configuration, progress: Progress = silent, jobs: int = 1
) -> Iterator[Reading]:
    """Yield what was read of every file, in order, as :func:`segment_each` reads them."""
    for outcome in _outcomes("read", files, config, progress, jobs):
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


def _outcomes(
    job: Job,
    files: Sequence[Path],
    config: Configuration,
    progress: Progress,
    jobs: int,
    format: str = "",
) -> Iterator[Outcome]:
    tasks = (_task(job, path, config, format) for path in files)
    progress("read", 0, len(files))
    for done, outcome in enumerate(ask_in_order(tasks, min(jobs, len(files))), start=1):
        yield outcome
        progress("read", done, len(files))


def _task(job: Job, path: Path, config: Configuration, format: str) -> FileTask:
    if path != STDIN:
        return FileTask(job, os.fsencode(path), config.read, config.segment, format)
    # Only this process has the standard input.
    try:
        data = read_contents(path, config.read)
    except UnreadableError as error:
        raise CitegraphError(f"{STDIN_NAME}: {error.reason}") from error
    return FileTask(job, b"", config.read, config.segment, format, STDIN_NAME, data)
