"""How well lists are found and split in whole documents, in figures and in words."""

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from statistics import fmean
from typing import Any

from citegraph.config import Configuration
from citegraph.errors import CitegraphError
from citegraph.evaluate.list_gold import read_list_gold
from citegraph.evaluate.list_scores import DocumentScore, ListScore, f_score, score_document
from citegraph.evaluate.render import align, shown
from citegraph.workflow import Progress, segment_sources, silent
from citegraph.workflow.progress import track


def evaluate_lists(
    paths: Sequence[str | Path],
    folder: str | Path,
    config: Configuration | None = None,
    progress: Progress = silent,
) -> tuple[tuple[DocumentScore, ...], tuple[str, ...]]:
    """Segment the documents of gold files; return their scores and the files not there.

    The documents are found in ``folder`` by their SHA-256, whatever they are called. Raises
    :class:`CitegraphError` when none is there.
    """
    golds = [gold for path in paths for gold in read_list_gold(path)]
    places = _by_hash(Path(folder))
    there = [gold for gold in golds if gold.sha256 in places]
    if not there:
        raise CitegraphError(f"{folder}: none of the {len(golds)} documents of the gold is there")
    scores = []
    for gold in track(there, "read", progress):
        segmented = segment_sources([places[gold.sha256]], config).segmentations
        lists = [found for one in segmented for found in one.lists]
        scores.append(score_document(gold, lists))
    absent = tuple(gold.file for gold in golds if gold.sha256 not in places)
    return tuple(scores), absent


def render_lists(scores: Sequence[DocumentScore], *, faults: bool = False) -> str:
    """Return a table of the documents, one of all together by kind, and what went wrong."""
    rows = [_document_row(score) for score in scores]
    columns = ["document", "lists", "found", "entries", "missed", "extra", "F1", "ends"]
    text = align(columns, rows) + "\n\n" + align(_COLUMNS, [_row(*one) for one in _groups(scores)])
    if faults:
        text += "".join(f"\n{line}" for score in scores for line in _faults(score))
    return text


def list_values(score: DocumentScore) -> dict[str, Any]:
    """Return the score of a document as values that JSON can hold."""
    return {
        "file": score.gold.file,
        "sha256": score.gold.sha256,
        "format": score.gold.format,
        "style": score.gold.style,
        "right": score.is_right,
        "matched": score.matched,
        "missed": [start for one in score.cited for start in one.missed],
        "extra": [text for one in score.cited for text in one.extra],
        "astray": [found.heading for found in score.astray],
        "f1": score.f1,
        "ends_right": sum(one.end_right for one in score.cited),
        "lists": len(score.cited),
    }


def _by_hash(folder: Path) -> dict[str, Path]:
    """Return the files of a folder and the folders in it by their SHA-256."""
    if not folder.is_dir():
        raise CitegraphError(f"{folder}: no such folder")
    places: dict[str, Path] = {}
    for name, _, files in sorted(os.walk(folder)):
        for path in (Path(name, file) for file in sorted(files)):
            if path.is_file():
                with path.open("rb") as file:
                    places.setdefault(hashlib.file_digest(file, "sha256").hexdigest(), path)
    return places


def _document_row(score: DocumentScore) -> list[object]:
    lists = score.cited
    f1 = score.f1
    found = sum(one.is_found for one in lists)
    return [
        shown(Path(score.gold.file).name)[:40],
        len(lists),
        f"{found}+{len(score.astray)}" if score.astray else found,
        score.matched + score.missed,
        score.missed,
        score.extra,
        "–" if f1 is None else f1,
        sum(one.end_right for one in lists),
    ]


_COLUMNS = ("of", "documents", "right", "F1 document", "precision", "recall", "F1", "ends")


def _groups(scores: Sequence[DocumentScore]) -> Iterator[tuple[str, list[DocumentScore]]]:
    yield "all", list(scores)
    for key in ("format", "style"):
        for name in sorted({getattr(score.gold, key) for score in scores}):
            yield name, [score for score in scores if getattr(score.gold, key) == name]


def _row(name: str, scores: Sequence[DocumentScore]) -> list[object]:
    """Return the figures of a group: by document (macro) and by reference (micro)."""
    each = [score.f1 for score in scores if score.f1 is not None]
    matched, missed, extra = (
        sum(getattr(score, what) for score in scores) for what in ("matched", "missed", "extra")
    )
    f1 = f_score(matched, missed, extra)
    lists = [one for score in scores for one in score.cited]
    return [
        name,
        len(scores),
        fmean(score.is_right for score in scores),
        fmean(each) if each else "–",
        matched / (matched + extra) if matched + extra else "–",
        matched / (matched + missed) if matched + missed else "–",
        "–" if f1 is None else f1,
        fmean(one.end_right for one in lists) if lists else "–",
    ]


def _faults(score: DocumentScore) -> Iterator[str]:
    lines = [line for one in score.cited for line in _list_faults(one)]
    for found in score.astray:
        first = found.references[0]
        lines.append(
            f"  no list: {len(found.references)} entries at {first.location} "
            f"({shown(found.heading) or 'no heading'}): {shown(first.text)[:80]}"
        )
    if lines:
        yield f"\n{score.gold.file} ({score.gold.sha256[:8]})"
        yield from lines


def _list_faults(score: ListScore) -> Iterable[str]:
    gold = score.gold
    if not score.is_found:
        yield f"  list not found: {shown(gold.heading) or 'no heading'}, {len(gold.starts)} entries"
    for start in score.missed:
        yield f"  missed: {shown(start)}"
    for text in score.extra:
        yield f"  extra: {shown(text)[:120]}"
    if not score.end_right and score.last_found:
        ends = shown(gold.last_end), shown(score.last_found[-80:])
        yield f"  end: «{ends[0]}» is printed, found: «{ends[1]}»"
