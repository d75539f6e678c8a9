"""Sources to a checked library."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from citegraph.config import Configuration, load_configuration
from citegraph.model import (
    CitingDocument,
    Decision,
    Library,
    Location,
    Problem,
    RawReference,
    Reference,
    Segmentation,
)
from citegraph.normalize import weigh
from citegraph.read import find_sources, read_file
from citegraph.resolve import resolve
from citegraph.segment import segment
from citegraph.workflow.decisions import read_decisions
from citegraph.workflow.progress import Progress, silent, track
from citegraph.workflow.references import parse_raw
from citegraph.workflow.same_documents import count_once
from citegraph.workflow.suggesting import accept, decide, find_suggestions

#: Code of the problem of a reference that repeats an entry which cannot be told.
_UNKNOWN = "back-reference"


@dataclass(frozen=True, slots=True)
class SegmentedSources:
    """The documents of the sources with their lists; what could not be read or was left out."""

    segmentations: tuple[Segmentation, ...]
    problems: tuple[Problem, ...]
    skipped: tuple[str, ...] = ()
    decisions: tuple[Decision, ...] = ()

    @property
    def references(self) -> tuple[RawReference, ...]:
        """All raw references, document by document."""
        return tuple(raw for found in self.segmentations for raw in found.references)


def segment_sources(
    sources: Iterable[str | Path],
    config: Configuration | None = None,
    progress: Progress = silent,
) -> SegmentedSources:
    """Read every file of the sources and find its lists and citations.

    Raises :class:`citegraph.errors.CitegraphError` for sources that are not there.
    """
    config = config or load_configuration()
    names = [str(source) for source in sources]
    found = find_sources(names)
    decisions, faults = read_decisions(map(Path, names))
    segmentations = []
    problems = [_unknown_format(path) for path in found.unknown]
    problems += faults
    problems += [_closed(path, reason) for path, reason in found.closed]
    seen: dict[str, str] = {}
    for path in track(found.files, "read", progress):
        reading = read_file(path, config.read)
        problems += reading.problems
        for document in reading.documents:
            first = seen.setdefault(document.sha256, document.file)
            if first != document.file:
                problems.append(_copy(document.file, first))
                break
            segmented = segment(document, config.segment)
            problems += segmented.problems
            segmentations.append(segmented)
    skipped = tuple(path.as_posix() for path in found.described)
    return SegmentedSources(tuple(segmentations), tuple(problems), skipped, decisions)


def read_library(
    sources: Iterable[str | Path],
    config: Configuration | None = None,
    progress: Progress = silent,
) -> Library:
    """Read sources, parse their references, and bring works, people and venues together."""
    config = config or load_configuration()
    return make_library(segment_sources(sources, config, progress), config, progress)


def make_library(
    segmented: SegmentedSources,
    config: Configuration,
    progress: Progress = silent,
    jobs: int = 1,
) -> Library:
    """Make the library of segmented sources.

    Every raw reference becomes a record or a problem that replaces it; see
    :attr:`citegraph.model.Problem.replaces`.
    """
    kept, rejected = _sift(segmented.references)
    references, problems = _set_aside(*parse_raw(kept, progress, jobs, config.parse))
    own = _descriptions(segmented, jobs, config)
    twins = [pair for found in segmented.segmentations for pair in found.twins]
    progress("resolve", 0, 1)
    resolution = resolve((*references, *own.values()), config.resolve, twins)
    progress("resolve", 1, 1)
    work_of = {id: work.id for work in resolution.works for id in work.documents}
    documents = [
        _describe(found, own.get(found.document.id), work_of.get(found.document.id, ""))
        for found in segmented.segmentations
    ]
    concerned = {id: len(work.references) for work in resolution.works for id in work.references}
    problems = tuple(weigh(problem, concerned) for problem in problems)
    citations = tuple(cited for found in segmented.segmentations for cited in found.citations)
    suggestions = find_suggestions(segmented.segmentations, resolution.works, config)
    works, citations, lost = accept(segmented.decisions, resolution.works, citations)
    counted, works, repeated = count_once(documents, works)
    return Library(
        documents=tuple(sorted(counted, key=lambda document: document.id)),
        references=references,
        works=works,
        people=resolution.people,
        venues=resolution.venues,
        merges=resolution.merges,
        citations=citations,
        suggestions=decide(suggestions, segmented.decisions),
        problems=tuple(
            sorted(
                (*segmented.problems, *rejected, *problems, *lost, *repeated), key=_printed_order
            )
        ),
    )


def _sift(raws: Sequence[RawReference]) -> tuple[list[RawReference], list[Problem]]:
    """Part what holds words from what cannot be a reference."""
    kept, rejected = [], []
    for raw in raws:
        if any(char.isalpha() for char in raw.text):
            kept.append(raw)
        else:
            rejected.append(
                Problem(
                    "not-a-reference",
                    "this entry of the list holds no words",
                    "delete it, or restore its text",
                    raw.location,
                    raw=raw.text,
                    replaces=raw.id,
                )
            )
    return kept, rejected


def _set_aside(
    references: Sequence[Reference], problems: Sequence[Problem]
) -> tuple[tuple[Reference, ...], tuple[Problem, ...]]:
    """Leave out what repeats an entry that is not known: no work, but a problem stands for it."""
    unknown = {problem.location: problem for problem in problems if problem.code == _UNKNOWN}
    aside = {}
    for reference in references:
        raw = reference.printed.raw
        problem = unknown.get(raw.location)
        if problem and raw.text.startswith(problem.raw) and not reference.title:
            if not reference.refers_to:
                aside[problem] = reference.id
    left = set(aside.values())
    return (
        tuple(reference for reference in references if reference.id not in left),
        tuple(replace(one, replaces=aside[one]) if one in aside else one for one in problems),
    )


def _descriptions(
    segmented: SegmentedSources, jobs: int, config: Configuration
) -> dict[str, Reference]:
    """What the documents are themselves, by document id."""
    raws = [found.itself for found in segmented.segmentations if found.itself]
    # A first page holds no reference to look at: doubts about it are no problems of the lists.
    parsed, _ = parse_raw(raws, jobs=jobs, options=config.parse)
    return {reference.citing: reference for reference in parsed}


def _describe(found: Segmentation, itself: Reference | None, work: str) -> CitingDocument:
    document = found.document
    return CitingDocument(
        file=document.file,
        title=(itself.title if itself else "") or document.title,
        format=document.format,
        encoding=document.encoding,
        sha256=document.sha256,
        lists=len(found.lists),
        references=len(found.references),
        citations=len(found.citations),
        part=document.part,
        description=itself,
        work=work,
    )


def _unknown_format(path: Path) -> Problem:
    return Problem(
        "unknown-format",
        f"no reader takes {path.suffix or path.name} files; it was left out",
        "save it as plain text (.txt) or Markdown (.md)",
        Location(path.as_posix()),
    )


def _closed(path: Path, reason: str) -> Problem:
    return Problem(
        "unreadable-file",
        f"{reason}; it was left out",
        "check the permissions, or name what you want to have read",
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


def _printed_order(problem: Problem) -> tuple[str, int, str, str]:
    where = problem.location or Location("")
    return where.file, where.line or 0, problem.code, problem.message
