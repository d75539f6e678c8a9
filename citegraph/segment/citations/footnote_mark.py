"""Footnote digits glued to the word or full stop before them: «90%.1», «странах.3»."""

import re
from collections.abc import Iterator

from citegraph.model import CitationTarget
from citegraph.segment.citations.bibliography import Bibliography
from citegraph.segment.citations.marker import Marker
from citegraph.segment.citations.passage import Passage
from citegraph.segment.citations.superscript import glued
from citegraph.segment.options import SegmentOptions

# The digit follows a finished word, its closing punctuation, or a per-cent sign; after a
# bare word it must have four lower-case letters at least, so that «CO2», «км2», «с.12»,
# «рис.2» and «H2020» stay out.
_BEFORE = re.compile(r"(?:[^\W\d_]{3}|[%»”\")\]])[.,;:!?»”\")\]]{1,3}$|[a-zа-яё]{4}$|[»”%]$")
_ABBREVIATION = re.compile(
    r"(?<!\w)(?:рис|табл|вып|изд|стр|гл|разд|ст|прил|см|ср|fig|tab|vol|sec|eq|no|nos|pp|art|app)"
    r"\.$",
    re.IGNORECASE,
)
_LOOK_BACK = 40


def find(passage: Passage, bibliography: Bibliography, options: SegmentOptions) -> Iterator[Marker]:
    """Yield the glued footnote digits of a passage, where the format tells no raised ones.

    A single glued digit proves nothing; digits are believed as they count on from 1,
    and only when at least ``fewest_footnote_marks`` do.
    """
    found: list[Marker] = []
    for match in glued(passage):
        before = passage.text[max(0, match.start() - _LOOK_BACK) : match.start()]
        if int(match[1]) != len(found) + 1 or not _BEFORE.search(before):
            continue
        if _ABBREVIATION.search(before):
            continue
        target = CitationTarget(match[1], unlinked="its footnote is not known")
        found.append(Marker("footnote-mark", match.start(), match.end(), (target,)))
    if len(found) >= options.fewest_footnote_marks:
        yield from found
