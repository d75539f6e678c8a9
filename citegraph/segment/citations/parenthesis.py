"""Numeric citations in round brackets, told by the page they name: (1, с. 25)."""

from collections.abc import Iterator

from citegraph.model import CitationTarget
from citegraph.segment.citations.bibliography import Bibliography
from citegraph.segment.citations.marker import Marker
from citegraph.segment.citations.passage import Passage, form_pattern
from citegraph.segment.citations.targets import parse_targets
from citegraph.segment.options import SegmentOptions

_PAGES = ("с", "стр", "c", "p", "pp", "page", "pages")


def find(passage: Passage, bibliography: Bibliography, options: SegmentOptions) -> Iterator[Marker]:
    """Yield the numbers in round brackets that name a page; (3) is an equation.

    Where the document has a numbered list, it must have the numbers.
    """
    for match in form_pattern("parenthesis").finditer(passage.text):
        targets = parse_targets(match[1], options.largest_citation_number)
        if not targets or not any(_names_page(target) for target in targets):
            continue
        if bibliography.is_numbered and not bibliography.holds_numbers(targets):
            continue
        yield Marker("parenthesis", match.start(), match.end(), targets, numbers=True)


def _names_page(target: CitationTarget) -> bool:
    word = target.locator.rstrip("0123456789-–—,. ").casefold().rstrip(". ")
    return word in _PAGES
