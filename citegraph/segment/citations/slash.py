"""Numbers between slashes, as older Russian standards print them: /7/, /7, с. 3/."""

from collections.abc import Iterator

from citegraph.segment.citations.bibliography import Bibliography
from citegraph.segment.citations.marker import Marker
from citegraph.segment.citations.passage import Passage, form_pattern
from citegraph.segment.citations.targets import parse_targets
from citegraph.segment.options import SegmentOptions


def find(passage: Passage, bibliography: Bibliography, options: SegmentOptions) -> Iterator[Marker]:
    """Yield the numbers between slashes; one alone is believed only with a page.

    Where the document has a numbered list, it must have the numbers.
    """
    found = []
    for match in form_pattern("slash").finditer(passage.text):
        targets = parse_targets(match[1], options.largest_citation_number)
        if not targets or (bibliography.is_numbered and not bibliography.holds_numbers(targets)):
            continue
        found.append(Marker("slash", match.start(), match.end(), targets, numbers=True))
    located = any(target.locator for marker in found for target in marker.targets)
    if located or len(found) >= options.fewest_slashes:
        yield from found
