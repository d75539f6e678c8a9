"""Sources to a checked library."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from citegraph.config import Configuration, load_configuration
from citegraph.model import (
    CitingDocument,
    Library,
    Location,
    Problem,
    RawReference,
    Reference,
    Segmentation,
)
from citegraph.normalize import weigh
from citegraph.resolve import resolve
from citegraph.resolve.resolution import Resolution
from citegraph.workflow.caching.store import Store, recall_of
from citegraph.workflow.progress import Progress, silent
from citegraph.workflow.references import parse_raw
from citegraph.workflow.same_documents import count_once
from citegraph.workflow.sources import SegmentedSources, segment_sources
from citegraph.workflow.suggesting import accept, decide, find_suggestions

#: Code of the problem of a reference that repeats an entry which cannot be told.
_UNKNOWN = "back-reference"


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
    store: Store | None = None,
) -> Library:
    """Make the library of segmented sources.

    Every raw reference becomes a record or a problem that replaces it; see
    :attr:`citegraph.model.Problem.replaces`. What is kept in ``store`` is not made again.
    """
    kept, rejected = _sift(segmented.segmentations)
    references, problems = _set_aside(*parse_raw(kept, progress, jobs, config.parse, store))
    own = _descriptions(segmented, config)
    twins = [pair for found in segmented.segmentations for pair in found.twins]
    progress("resolve", 0, 1)
    given = ((*references, *own.values()), config.resolve, twins, segmented.decisions)
    recall = recall_of(store, len(references))
    resolution = recall("resolve", given, Resolution, lambda: resolve(*given))
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
    found = (*segmented.problems, *rejected, *problems, *resolution.problems, *lost, *repeated)
    return replace(
        resolution.library(references),
        documents=tuple(sorted(counted, key=lambda document: document.id)),
        works=works,
        citations=citations,
        suggestions=decide(suggestions, segmented.decisions),
        problems=tuple(sorted(found, key=_printed_order)),
    )


def _sift(
    segmentations: Iterable[Segmentation],
) -> tuple[list[RawReference], list[Problem]]:
    """Part what cites a work from what does not: what holds no words, what the author wrote."""
    kept: list[RawReference] = []
    rejected = []
    for found in (one for segmentation in segmentations for one in segmentation.lists):
        for raw in found.references:
            if not any(char.isalpha() for char in raw.text):
                rejected.append(_no_words(raw))
            elif found.cited:
                kept.append(raw)
            else:
                rejected.append(_own(raw, found.heading))
    return kept, rejected


def _no_words(raw: RawReference) -> Problem:
    return Problem(
        "not-a-reference",
        "this entry of the list holds no words",
        "delete it, or restore its text",
        raw.location,
        raw=raw.text,
        replaces=raw.id,
    )


def _own(raw: RawReference, heading: str) -> Problem:
    return Problem(
        "own-publication",
        f"«{heading}» names what the author wrote, not what the document cites",
        "put it under a heading such as «Литература» if it is cited",
        raw.location,
        raw=raw.text,
        level="note",
        replaces=raw.id,
    )


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


def _descriptions(segmented: SegmentedSources, config: Configuration) -> dict[str, Reference]:
    """What the documents are themselves, by document id."""
    raws = [found.itself for found in segmented.segmentations if found.itself]
    # A first page holds no reference to look at: doubts about it are no problems of the lists.
    # Hardly any is parsed (the fields are marked), so that other processes would only cost time.
    parsed, _ = parse_raw(raws, options=config.parse)
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


def _printed_order(problem: Problem) -> tuple[str, int, str, str]:
    where = problem.location or Location("")
    return where.file, where.line or 0, problem.code, problem.message
