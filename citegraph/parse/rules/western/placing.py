"""Known places of publication in a reference, also of several words ("Chapel Hill")."""

from citegraph.parse.draft import Draft
from citegraph.parse.rules.imprint import known_places

_MOST_WORDS = 4
_SHORTEST = 3


def end_of_place(draft: Draft, i: int) -> int:
    """Return the end of the longest known place that begins at token ``i``, or 0.

    One or two letters («М.», "L.") are too little without the signs of GOST.
    """
    for end in range(min(i + _MOST_WORDS, len(draft.tokens)), i, -1):
        words = " ".join(draft.words[i:end])
        if words in known_places():
            return end if len(words) >= _SHORTEST else 0
    return 0


def imprint_start(draft: Draft, start: int) -> int:
    """Return the first known place behind a sign that opens an imprint, or 0.

    ". Zürich: Pan", ", Augsburg, 61-89", ", Wien 1999": a colon, a second place, a number or the
    end must follow.
    """
    for i in range(start, len(draft.tokens)):
        if draft.gaps[i][:1] not in (".", ",", ";", "-") and not draft.gaps[i].endswith("("):
            continue
        end = end_of_place(draft, i)
        if end and (end == len(draft.tokens) or _closes_place(draft, end)):
            return i
    return 0


def _closes_place(draft: Draft, end: int) -> bool:
    """Whether behind a place its publisher, year, pages or a second place begins."""
    gap, text = draft.gaps[end], draft.tokens[end].text
    return ":" in gap or "/" in gap or text[0].isdigit() or draft.is_term(end, "pages")
