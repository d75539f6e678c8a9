"""Footnote digits glued to the word or full stop before them: «90%.1», «странах.3»."""

import re

from citegraph.model import CitationTarget, InTextCitation
from citegraph.segment.citations.passage import Passage, form_pattern
from citegraph.segment.options import SegmentOptions

# The digit follows a finished word, its closing punctuation, or a per-cent sign; after a
# bare word it must have four lower-case letters at least, so that «CO2», «км2», «с.12»,
# «рис.2» and «H2020» stay out.
_BEFORE = re.compile(r"(?:[^\W\d_]{3,}|[%»”\")\]])[.,;:!?»”\")\]]{1,3}$|[a-zа-яё]{4,}$|[»”%]$")
_ABBREVIATION = re.compile(
    r"(?<!\w)(?:рис|табл|вып|изд|стр|гл|разд|ст|прил|см|ср|fig|tab|vol|sec|eq|no|nos|pp|art|app)"
    r"\.$",
    re.IGNORECASE,
)
_LOOK_BACK = 40


def find(passage: Passage, options: SegmentOptions) -> list[InTextCitation]:
    """Return the glued footnote digits of a passage.

    A single glued digit proves nothing; digits are believed as they count on from 1,
    and only when at least ``fewest_footnote_marks`` do.
    """
    found = []
    expected = 1
    for match in form_pattern("footnote-mark").finditer(passage.text):
        before = passage.text[max(0, match.start() - _LOOK_BACK) : match.start()]
        if int(match[1]) != expected or not _BEFORE.search(before):
            continue
        if _ABBREVIATION.search(before):
            continue
        location, column = passage.location(match.start())
        context = passage.sentence(match.start(), match.end(), options.context_length)
        target = CitationTarget(match[1])
        found.append(
            InTextCitation("footnote-mark", match[1], (target,), context, location, column)
        )
        expected += 1
    return found if len(found) >= options.fewest_footnote_marks else []
