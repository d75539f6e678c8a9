"""Raised numbers of a list: «обзор¹˒²», "veins4–7"."""

import re
from collections.abc import Iterator

from citegraph.model import CitationTarget
from citegraph.segment.citations.bibliography import Bibliography
from citegraph.segment.citations.marker import Marker
from citegraph.segment.citations.passage import Passage, form_pattern
from citegraph.segment.citations.targets import number_labels
from citegraph.segment.citations.words import is_word
from citegraph.segment.options import SegmentOptions

_BETWEEN = re.compile(r"[\s,;–—-]{0,3}")
_WORD_BEFORE = re.compile(r"([^\W\d_]{1,40})$")
_LOOK_BACK = 40
_POWERS = ("2", "3")


def find(passage: Passage, bibliography: Bibliography, options: SegmentOptions) -> Iterator[Marker]:
    """Yield the raised numbers that the numbered list has; powers and notes stay out.

    A raised number at the beginning of a line is the sign of a note or an affiliation: on
    that page the same number means it.
    """
    if not bibliography.is_numbered:
        return
    raised = list(_raised(passage, options))
    noted = {
        (passage.lines[passage.line_at(start)].page, labels[0])
        for start, _, labels in raised
        if _begins_line(passage, start)
    }
    for start, end, labels in raised:
        page = passage.lines[passage.line_at(start)].page
        if any((page, label) in noted for label in labels) or _is_power(passage, start, labels):
            continue
        targets = tuple(CitationTarget(label) for label in labels)
        if bibliography.holds_numbers(targets):
            yield Marker("superscript", start, end, targets, numbers=True)


def _raised(passage: Passage, options: SegmentOptions) -> Iterator[tuple[int, int, list[str]]]:
    """Yield raised numbers; pieces of one («4», «–», «7») are taken together."""
    spans: list[tuple[int, int]] = []
    for start, end, _ in passage.marks("superscript"):
        if spans and start - spans[-1][1] <= 3:
            if _BETWEEN.fullmatch(passage.text, spans[-1][1], start):
                spans[-1] = (spans[-1][0], end)
                continue
        spans.append((start, end))
    for start, end in spans:
        printed = passage.text[start:end]
        content = printed.strip(" ,;.[]()")
        labels = number_labels(content.replace(";", ","), options.largest_citation_number)
        if labels:
            left = start + printed.index(content)
            yield left, left + len(content), labels


def _begins_line(passage: Passage, start: int) -> bool:
    line = passage.line_at(start)
    return not passage.text[passage.starts[line] : start].strip(" *([")


def _is_power(passage: Passage, start: int, labels: list[str]) -> bool:
    """Whether a raised number is a power: of a digit, one letter, or a unit of measure."""
    before = passage.text[max(0, start - _LOOK_BACK) : start]
    if before[-1:].isdigit() or before[-1:] in "+-−–=(":
        return True
    word = _WORD_BEFORE.search(before)
    if not word:
        return False
    return len(word[1]) == 1 or (
        len(labels) == 1 and labels[0] in _POWERS and is_word("unit", word[1])
    )


def has_raised(passage: Passage) -> bool:
    """Whether the format tells raised figures at all."""
    return next(passage.marks("superscript", "note"), None) is not None


def glued(passage: Passage) -> Iterator[re.Match[str]]:
    """Yield digits that are glued to a word, where the format tells no raised figures."""
    if not has_raised(passage):
        yield from form_pattern("footnote-mark").finditer(passage.text)
