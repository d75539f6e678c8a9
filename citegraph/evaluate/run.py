"""Runs the pipeline on the documents behind a gold file and scores what comes out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from citegraph.config import Configuration
from citegraph.errors import CitegraphError
from citegraph.evaluate.clusters import ClusterScore, score_clusters
from citegraph.evaluate.gold import (
    ClusterKind,
    GoldClusters,
    GoldCounts,
    GoldReference,
    GoldReferences,
    bare_id,
)
from citegraph.evaluate.gold_files import read_gold
from citegraph.evaluate.outcomes import parsed_row, raw_reference
from citegraph.evaluate.parsing import ParsingScore, score_parsing
from citegraph.model import LabelledReference, Library, RawReference
from citegraph.parse import load_parser
from citegraph.workflow import Progress, read_library, silent

#: Documents that are read when neither the user nor the gold file names any.
DEFAULT_SOURCES = "data/refs"


class ReferenceParser(Protocol):
    """Whatever labels the fields of a raw reference."""

    def parse(self, raw: RawReference) -> LabelledReference:
        """Return the raw reference with its field spans."""


@dataclass(frozen=True, slots=True)
class ParsingResult:
    """Score of the parser on one gold file."""

    path: str
    score: ParsingScore


@dataclass(frozen=True, slots=True)
class ClusterResult:
    """Score of people, works or venues on one gold file; ``printed`` is item -> printed form."""

    path: str
    kind: ClusterKind
    score: ClusterScore
    printed: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CheckedCount:
    """How many of something a document prints, and how many were found."""

    document: str
    counted: str
    gold: int
    found: int


@dataclass(frozen=True, slots=True)
class CountsResult:
    """Checked counts of one gold file."""

    path: str
    counts: tuple[CheckedCount, ...]


Result = ParsingResult | ClusterResult | CountsResult


def evaluate(
    paths: Sequence[str | Path],
    sources: Sequence[str | Path] = (),
    config: Configuration | None = None,
    progress: Progress = silent,
) -> tuple[Result, ...]:
    """Score the program on gold files, in their order.

    ``sources`` are the documents that clusters and counts speak of; without them each gold
    file's own ``# sources:`` line holds, else ``data/refs``. Every gold file is read before
    the pipeline runs. Raises :class:`CitegraphError` for a gold or source that cannot be read.
    """
    golds = [read_gold(path) for path in paths]
    libraries: dict[tuple[str, ...], Library] = {}
    results: list[Result] = []
    for gold in golds:
        if isinstance(gold, GoldReferences):
            score = evaluate_parsing(gold.rows, load_parser())
            results.append(ParsingResult(gold.path, score))
            continue
        wanted = tuple(map(str, sources)) or (gold.sources or DEFAULT_SOURCES,)
        if wanted not in libraries:
            libraries[wanted] = read_library(wanted, config, progress)
        if isinstance(gold, GoldClusters):
            clusters = evaluate_clusters(gold, libraries[wanted])
            results.append(ClusterResult(gold.path, gold.kind, clusters, gold.printed))
        else:
            results.append(CountsResult(gold.path, evaluate_counts(gold, libraries[wanted])))
    return tuple(results)


def evaluate_parsing(rows: Sequence[GoldReference], parser: ReferenceParser) -> ParsingScore:
    """Parse and normalize the printed text of every row and score the CSL-JSON items."""
    items = [parsed_row(row, parser.parse(raw_reference(row))).item for row in rows]
    return score_parsing(rows, items)


def evaluate_clusters(gold: GoldClusters, library: Library) -> ClusterScore:
    """Score the people, works or venues of a library."""
    return score_clusters(gold.clusters, found_clusters(gold.kind, library))


def evaluate_counts(gold: GoldCounts, library: Library) -> tuple[CheckedCount, ...]:
    """Count in a library what the gold counts in the documents.

    ``counted`` is "lists", "references", "citations" (all forms), a form of citation such as
    "bracket", or a form and "labels" ("bracket labels": how many different ones it names).
    Raises :class:`CitegraphError` for a document that is not in the library.
    """
    documents = {bare_id(document.id): document for document in library.documents}
    checked = []
    for count in gold.counts:
        document = documents.get(count.document)
        if document is None:
            raise CitegraphError(
                f"{gold.path}: {count.document} is not among the sources; "
                f"read are: {', '.join(sorted(documents)) or 'none'}"
            )
        if count.counted in ("lists", "references", "citations"):
            found = getattr(document, count.counted)
        else:
            found = _citations(library, document.id, count.counted)
        checked.append(CheckedCount(count.document, count.counted, count.count, found))
    return tuple(checked)


def found_clusters(kind: ClusterKind, library: Library) -> dict[str, str]:
    """Return the person, work or venue of each mention; raises where two files have one name."""
    if kind == "people":
        pairs = [(item.id, person.id) for person in library.people for item in person.mentions]
    elif kind == "works":
        pairs = [(item, work.id) for work in library.works for item in work.references]
    else:
        pairs = [(item, venue.id) for venue in library.venues for item in venue.references]
    found = {bare_id(item): cluster for item, cluster in pairs}
    if len(found) != len(pairs):
        raise CitegraphError(
            "two sources have the same file name, so gold rows are ambiguous; evaluate them apart"
        )
    return found


def _citations(library: Library, file: str, counted: str) -> int:
    form, _, labels = counted.partition(" ")
    cited = [
        citation
        for citation in library.citations
        if citation.citing == file and citation.form == form
    ]
    if labels:
        return len({target.label for citation in cited for target in citation.targets})
    return len(cited)
