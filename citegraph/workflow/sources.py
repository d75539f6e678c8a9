"""Sources to segmented documents, file by file, in one process or in several."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from citegraph.config import Configuration, load_configuration
from citegraph.model import Decision, Document, Location, Problem, RawReference, Segmentation
from citegraph.read import Reading, Sources, find_sources, is_archive
from citegraph.read.contents import shown_name
from citegraph.workflow.caching.store import Store
from citegraph.workflow.decisions import read_decisions
from citegraph.workflow.named_lists import without_lists_of_others
from citegraph.workflow.progress import Progress, silent
from citegraph.workflow.supervised import read_each, segment_each


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


def segment_sources(
    sources: Iterable[str | Path],
    config: Configuration | None = None,
    progress: Progress = silent,
    jobs: int = 1,
    store: Store | None = None,
) -> SegmentedSources:
    """Read every file of the sources and find its lists and citations.

    ``jobs`` is the number of processes that files are given to, 0 for all cores; the order of
    the results is that of the files. A file with the same bytes as an earlier one is told and
    left out. What is kept in ``store`` is not read again. Raises
    :class:`citegraph.errors.CitegraphError` for sources that are not there.
    """
    config = config or load_configuration()
    names = [str(source) for source in sources]
    found = find_sources(names, config.read)
    decisions, faults = read_decisions(map(Path, names))
    segmentations: list[Segmentation] = []
    problems = [*left_out(found), *faults]
    seen: dict[str, str] = {}
    listed: dict[str, Document] = {}
    for one in segment_each(found.files, config, progress, jobs, store=store):
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
    skipped = tuple(map(shown_name, found.described))
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
    readings = read_each(sources.files, config, progress, jobs)
    return zip(sources.files, readings, strict=True)


def left_out(found: Sources) -> list[Problem]:
    """Return a problem for every place of the sources that is not read."""
    problems = [_unknown_format(path) for path in found.unknown]
    return problems + [_closed(path, reason) for path, reason in found.closed]


def _unknown_format(path: Path) -> Problem:
    return Problem(
        "unknown-format",
        f"no reader takes {path.suffix or path.name} files; it was left out",
        "save it as plain text (.txt), Word (.docx) or PDF, or name it to have it tried",
        Location(shown_name(path)),
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
        Location(shown_name(path)),
    )


def _copy(file: str, first: str) -> Problem:
    return Problem(
        "duplicate-file",
        f"the same bytes as {first}: it is one document and was read once",
        "take one of them away",
        Location(file),
        level="note",
    )
