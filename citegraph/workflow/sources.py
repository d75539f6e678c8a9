"""Sources to segmented documents, file by file, in one process or in several."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeVar

from citegraph.config import Configuration, load_configuration
from citegraph.model import Decision, Document, Location, Problem, RawReference, Segmentation
from citegraph.read import STDIN, Reading, ReadOptions, Sources, find_sources, is_archive, read_file
from citegraph.segment import SegmentOptions
from citegraph.workflow.decisions import read_decisions
from citegraph.workflow.named_lists import Completed, read_completed, without_lists_of_others
from citegraph.workflow.parallel import map_in_order
from citegraph.workflow.progress import Progress, silent
from citegraph.workflow.safe_segmenting import segment_safely

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class SegmentedSources:
    """The documents of the sources with their lists; what could not be read or was left out.

    ``listed`` are files that are but the reference lists of texts, without what they hold.
    """

    segmentations: tuple[Segmentation, ...]
    problems: tuple[Problem, ...]
    skipped: tuple[str, ...] = ()
    decisions: tuple[Decision, ...] = ()
    listed: tuple[Document, ...] = ()

    @property
    def references(self) -> tuple[RawReference, ...]:
        """All raw references, document by document."""
        return tuple(raw for found in self.segmentations for raw in found.references)


class _Segmented(NamedTuple):
    """What one file gave: the problems of reading it, its documents segmented.

    ``listed`` are the files that hold the lists of these documents.
    """

    problems: tuple[Problem, ...]
    segmentations: tuple[Segmentation, ...]
    listed: tuple[Document, ...] = ()


def segment_sources(
    sources: Iterable[str | Path],
    config: Configuration | None = None,
    progress: Progress = silent,
    jobs: int = 1,
) -> SegmentedSources:
    """Read every file of the sources and find its lists and citations.

    ``jobs`` is the number of processes that files are given to, 0 for all cores; the order of
    the results is that of the files. A file with the same bytes as an earlier one is told and
    left out. Raises :class:`citegraph.errors.CitegraphError` for sources that are not there.
    """
    config = config or load_configuration()
    names = [str(source) for source in sources]
    found = find_sources(names, config.read)
    decisions, faults = read_decisions(map(Path, names))
    segmentations: list[Segmentation] = []
    problems = [*left_out(found), *faults]
    seen: dict[str, str] = {}
    listed: dict[str, Document] = {}
    work = partial(_segment_file, config.read, config.segment)
    for one in _each(work, found.files, config.read, progress, jobs):
        problems += one.problems
        listed |= {document.file: document for document in one.listed}
        for segmented in one.segmentations:
            document = segmented.document
            first = seen.setdefault(document.sha256, document.file)
            if first != document.file:
                problems.append(_copy(document.file, first))
                break
            problems += segmented.problems
            segmentations.append(segmented)
    skipped = tuple(path.as_posix() for path in found.described)
    kept, told = without_lists_of_others(segmentations, listed)
    # A list that several texts name is read with each, and so are its problems.
    problems = list(dict.fromkeys((*problems, *told)))
    return SegmentedSources(
        kept, tuple(problems), skipped, decisions, tuple(listed[file] for file in sorted(listed))
    )


def read_sources(
    sources: Sources,
    config: Configuration | None = None,
    progress: Progress = silent,
    jobs: int = 1,
) -> Iterator[tuple[Path, Reading]]:
    """Yield what was read of each file, in order, as :func:`segment_sources` reads them."""
    config = config or load_configuration()
    work = partial(_read_file, config.read)
    readings = _each(work, sources.files, config.read, progress, jobs)
    return zip(sources.files, readings, strict=True)


def left_out(found: Sources) -> list[Problem]:
    """Return a problem for every place of the sources that is not read."""
    problems = [_unknown_format(path) for path in found.unknown]
    return problems + [_closed(path, reason) for path, reason in found.closed]


def _each(
    work: Callable[[tuple[Path, Reading | None]], Made],
    files: Sequence[Path],
    options: ReadOptions,
    progress: Progress,
    jobs: int,
) -> Generator[Made, None, None]:
    """Yield what ``work`` makes of every file, in order; report each."""
    # Only this process has the standard input.
    chunks = ((path, read_file(path, options) if path == STDIN else None) for path in files)
    progress("read", 0, len(files))
    for done, made in enumerate(map_in_order(work, chunks, jobs), start=1):
        yield made
        progress("read", done, len(files))


def _read_file(options: ReadOptions, chunk: tuple[Path, Reading | None]) -> Reading:
    return _read_completed(options, chunk).reading


def _read_completed(options: ReadOptions, chunk: tuple[Path, Reading | None]) -> Completed:
    path, reading = chunk
    return Completed(reading) if reading else read_completed(path, options)


def _segment_file(
    options: ReadOptions, bounds: SegmentOptions, chunk: tuple[Path, Reading | None]
) -> _Segmented:
    completed = _read_completed(options, chunk)
    found = tuple(segment_safely(document, bounds) for document in completed.reading.documents)
    return _Segmented(completed.reading.problems, found, completed.others)


def _unknown_format(path: Path) -> Problem:
    return Problem(
        "unknown-format",
        f"no reader takes {path.suffix or path.name} files; it was left out",
        "save it as plain text (.txt), Word (.docx) or PDF, or name it to have it tried",
        Location(path.as_posix()),
    )


def _closed(path: Path, reason: str) -> Problem:
    return Problem(
        "unreadable-file",
        f"{reason}; it was left out",
        (
            "pack it again, or unpack it and name the folder"
            if is_archive(path)
            else "check the permissions, or name what you want to have read"
        ),
        Location(path.as_posix()),
    )


def _copy(file: str, first: str) -> Problem:
    return Problem(
        "duplicate-file",
        f"the same bytes as {first}: it is one document and was read once",
        "take one of them away",
        Location(file),
        level="note",
    )
