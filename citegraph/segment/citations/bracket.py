"""Numeric citations in square brackets: [2], [2, с. 14], [1; 3, с. 5], [1–3, 7]."""

import re

from citegraph.model import CitationTarget, InTextCitation
from citegraph.segment.citations.passage import Passage, form_pattern
from citegraph.segment.options import SegmentOptions
from citegraph.text.clean import collapse_spaces

_LOCATOR = re.compile(
    r"(?:^|(?<=[\s,:.]))(?:[СсPpS]{1,2}|стр|гл|ч|Т|т|вып|Vol|vol|ch|art|ст|табл|рис)\.?\s?\d.*",
    re.DOTALL,
)
_NUMBERS = re.compile(r"\s*(\d{1,3})\s*(?:[-–—]\s*(\d{1,3}))?\s*(?:,|$)")
_WIDEST_RANGE = 50


def find(passage: Passage, options: SegmentOptions) -> list[InTextCitation]:
    """Return the bracketed numeric citations of a passage.

    What is in the bracket must be numbers of references and locators throughout:
    [2014], [0.5, 1.5] and [5 км] are not citations.
    """
    found = []
    for match in form_pattern("bracket").finditer(passage.text):
        targets = parse_targets(match[1], options.largest_citation_number)
        if not targets:
            continue
        location, column = passage.location(match.start())
        context = passage.sentence(match.start(), match.end(), options.context_length)
        marker = " ".join(match[0].split())
        found.append(InTextCitation("bracket", marker, targets, context, location, column))
    return found


def parse_targets(content: str, largest: int = 999) -> tuple[CitationTarget, ...]:
    """Return the numbers and locators in a bracket, or nothing when it is no citation.

    >>> [(t.label, t.locator) for t in parse_targets("1–3; 7, с. 101")]
    [('1', ''), ('2', ''), ('3', ''), ('7', 'с. 101')]
    >>> parse_targets("5 км"), parse_targets("0, 1")
    ((), ())
    """
    targets: list[CitationTarget] = []
    for part in collapse_spaces(content).split(";"):
        locator = _LOCATOR.search(part)
        numbers = part[: locator.start()].rstrip(" ,:.") if locator else part.strip()
        labels = _labels(numbers, largest)
        if not labels:
            return ()
        targets += [CitationTarget(label) for label in labels[:-1]]
        targets.append(CitationTarget(labels[-1], locator[0] if locator else ""))
    return tuple(targets)


def _labels(numbers: str, largest: int) -> list[str]:
    """Return the numbers of «1–3, 7», or nothing when anything else stands there."""
    labels: list[int] = []
    position = 0
    while position < len(numbers):
        match = _NUMBERS.match(numbers, position)
        if not match:
            return []
        first, last = int(match[1]), int(match[2] or match[1])
        if not 0 < first <= last <= largest or last - first > _WIDEST_RANGE:
            return []
        labels += range(first, last + 1)
        position = match.end()
    return [str(label) for label in labels]
