"""What reading and segmenting a file gave, kept as long as nothing that decides it has changed."""

import os
from collections.abc import Callable, Generator, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from citegraph.workflow.caching.keys import ABSENT, NO_KEY, make_key, mark_file
from citegraph.workflow.caching.passing import take_or_make
from citegraph.workflow.caching.program import READING, program_mark
from citegraph.workflow.caching.store import Store
from citegraph.workflow.supervising.tasks import FileTask, SegmentedFile

_KIND = "files"
#: Codes of problems that may go away when the file is read again: they depend on the time and the
#: memory that there were, or on a fault that is mended elsewhere.
_PASSING = frozenset(
    (
        "broken-page",
        "file-too-large-in-memory",
        "file-too-slow",
        "pdf-rescued",
        "reader-crashed",
        "reader-failed",
        "reader-fault",
        "segmenting-fault",
        "too-slow",
        "unreadable-file",
    )
)


class _Asked(NamedTuple):
    """A task and its key."""

    task: FileTask
    key: str


def segment_kept(
    store: Store,
    tasks: Iterable[FileTask],
    make: Callable[[Iterator[FileTask]], Generator[SegmentedFile, None, None]],
) -> Generator[SegmentedFile, None, None]:
    """Yield what every task gives, in order; ``make`` does those of which nothing is kept."""

    def take(asked: _Asked) -> SegmentedFile | None:
        return store.take(_KIND, asked.key, SegmentedFile, _is_valid)

    def keep(asked: _Asked, found: SegmentedFile) -> None:
        # A file that has changed meanwhile may have been read before or after that.
        if _is_lasting(found) and asked.key == _key(asked.task):
            store.keep(_KIND, asked.key, found)

    def missing(asked: Iterator[_Asked]) -> Generator[SegmentedFile, None, None]:
        return make(one.task for one in asked)

    return take_or_make((_Asked(task, _key(task)) for task in tasks), take, missing, keep)


def _key(task: FileTask) -> str:
    mark = ABSENT if task.data is not None else mark_file(task.place)
    return NO_KEY if mark == ABSENT else make_key(program_mark(READING), task, mark)


def _is_valid(found: SegmentedFile) -> bool:
    """Whether the other files that were looked for are as they were."""
    return all(mark == mark_file(Path(os.fsdecode(path))) for path, mark in found.consulted)


def _is_lasting(found: SegmentedFile) -> bool:
    problems = [*found.problems, *(one for made in found.segmentations for one in made.problems)]
    return not any(problem.code in _PASSING for problem in problems)
