r"""Citations that the format itself marks: ``\cite``, ``xref``, fields of Word, ``@key``."""

import re
from collections.abc import Iterator
from dataclasses import replace

from citegraph.model import CitationTarget, Mark
from citegraph.segment.citations.bibliography import NO_LIST, Bibliography
from citegraph.segment.citations.marker import Marker
from citegraph.segment.citations.passage import Passage
from citegraph.segment.citations.targets import (
    DASH,
    find_locator,
    labels_between,
    merged,
    number_labels,
)
from citegraph.segment.options import SegmentOptions

_SAME_BRACKET = re.compile(r"[\s,;]{0,4}(?:(?:и|and|&)\s)?")
_TO = re.compile(rf"\s{{0,2}}{DASH}\s{{0,2}}")
_NEAR = 6
_LOCATOR_BEHIND = re.compile(r"\s?[,:]\s?([^()\[\]\n]{2,60})(?=[)\]])")
#: Word's own bookmarks may stand anywhere: at a figure, an equation, an entry.
_BOOKMARK = "_"


def find(passage: Passage, bibliography: Bibliography, options: SegmentOptions) -> Iterator[Marker]:
    """Yield the citations that the format marks; marks of one bracket are one citation.

    Two marks with a dash between them also cite the numbers between theirs.
    """
    before: Marker | None = None
    for start, end, mark in passage.marks("citation"):
        targets = tuple(_targets(passage.text[start:end], mark, bibliography, options))
        if not targets:
            continue
        marker = Marker("marked", start, end, targets)
        whole = before and _joined(before, marker, passage.text, bibliography, options)
        if before and not whole:
            yield _with_bracket(before, passage.text)
        before = whole or marker
    if before:
        yield _with_bracket(before, passage.text)


def _targets(
    printed: str, mark: Mark, bibliography: Bibliography, options: SegmentOptions
) -> Iterator[CitationTarget]:
    for key in mark.targets:
        raw = bibliography.of_key(key) or bibliography.numbers.get(key)
        if raw is not None:
            yield CitationTarget(raw.number or key, mark.locator, raw.id)
        elif not key.startswith(_BOOKMARK) and not bibliography.is_elsewhere(key):
            why = f"no entry has the key {key}" if bibliography.entries else NO_LIST
            yield CitationTarget(key, mark.locator, unlinked=why)
    if not mark.targets:
        labels = number_labels(printed.strip(" []()"), options.largest_citation_number)
        for label in labels:
            raw = bibliography.numbers.get(label)
            why = "" if raw else f"no entry has the number {label}"
            yield CitationTarget(label, mark.locator, raw.id if raw else "", why)


def _joined(
    left: Marker,
    right: Marker,
    text: str,
    bibliography: Bibliography,
    options: SegmentOptions,
) -> Marker | None:
    """Return the citation that two marks of one bracket make; None for two citations."""
    if not 0 <= right.start - left.end <= _NEAR:
        return None
    first, last = left.targets[-1].label, right.targets[0].label
    between: list[CitationTarget] = []
    if _TO.fullmatch(text, left.end, right.start) and first.isdigit() and last.isdigit():
        for label in labels_between(first, last, options.largest_citation_number)[1:-1]:
            raw = bibliography.numbers.get(label)
            why = "" if raw else f"no entry has the number {label}"
            between.append(CitationTarget(label, "", raw.id if raw else "", why))
    elif not _SAME_BRACKET.fullmatch(text, left.end, right.start):
        return None
    return replace(left, end=right.end, targets=merged((*left.targets, *between, *right.targets)))


def _with_bracket(marker: Marker, text: str) -> Marker:
    """Return the marker with the bracket around it, and the place in the work printed there."""
    targets = marker.targets
    if behind := _LOCATOR_BEHIND.match(text, marker.end):
        locator = find_locator(behind[1])
        if locator and not locator.start() and not targets[-1].locator:
            targets = (*targets[:-1], replace(targets[-1], locator=locator[0].strip()))
            marker = replace(marker, end=behind.end(), targets=targets)
    if text[marker.start - 1 : marker.start] in ("[", "(") and text[
        marker.end : marker.end + 1
    ] in (
        "]",
        ")",
    ):
        return replace(marker, start=marker.start - 1, end=marker.end + 1)
    return marker
