"""The numbers of a periodical in the styles that mark them with signs alone (Vancouver, APA)."""

import re

from citegraph.parse.draft import Draft
from citegraph.parse.tagger import OTHER

#: ICMJE Recommendations (Vancouver style): "2011 Mar 12;12(1):56-68".
_VANCOUVER = re.compile(
    r"(?<![\w.–-])(?P<date>(?:1[4-9]|20)\d\d(?:\s[A-Z][a-z]{2}(?:-[A-Z][a-z]{2})?(?:\s\d{1,2})?)?)"
    r"\s?;\s?(?P<volume>[A-Z]?\d{1,4}[A-Z]?)"
    r"(?:\s?\((?P<issue>[^()]{1,30})\)|\s(?P<supplement>[Ss]uppl\.?(?:\s\d{1,3})?))?\s?:\s?"
    r"(?P<pages>[A-Za-z]{0,2}\d{1,7}(?:\s?[-–—‑]\s?[A-Za-z]?\d{1,7})?)(?!\w)"
)
_FIELDS = {
    "date": "date", "volume": "volume", "issue": "issue", "supplement": "issue", "pages": "pages",
}  # fmt: skip
_NUMBER = re.compile(r"\d{1,3}(?:[-–—‑]\d{1,3})?")
_LOOSE = frozenset((OTHER, "place", "publisher", "series"))


def label_vancouver(draft: Draft) -> None:
    """Label "2011;12(1):56-68" and what stands before it as the periodical."""
    found = (match for match in _VANCOUVER.finditer(draft.text) if _first_of(draft, match))
    match = next(found, None)
    if match is None:
        return
    for i in draft.inside(match.start(), match.end()):
        token = draft.tokens[i]
        if token.kind:
            continue
        group = next((name for name in _FIELDS if _holds(match, name, token.start)), "")
        draft.set(i, i + 1, _FIELDS.get(group, OTHER))
    _settle_container(draft, draft.inside(match.start(), match.end()).start)


def _first_of(draft: Draft, match: re.Match[str]) -> bool:
    """Whether a word or number begins where the match does."""
    start = match.start()
    return any(not draft.tokens[i].kind for i in draft.inside(start, start + 1))


def _holds(match: re.Match[str], group: str, position: int) -> bool:
    return match.start(group) <= position < match.end(group)


def _settle_container(draft: Draft, end: int) -> None:
    """Make the last sentence before token ``end`` the container, whole where it has begun."""
    start = end - 1
    while start > 0 and draft.gaps[start] == " ":
        start -= 1
    if start < 1 or draft.gaps[end] not in (". ", " "):
        return
    labels = draft.labels[start:end]
    begun = labels[0] == "container" and _LOOSE.issuperset({*labels} - {"container"})
    parted = not draft.has("container") and "title" in draft.labels[:start]
    if begun or (parted and {*labels} <= {"title", *_LOOSE} and draft.gaps[start][:1] in ".?!"):
        draft.set(start, end, "container")


def issue_without_volume(draft: Draft) -> None:
    """Read "Voprosy Ekonomiki, (7), 45–58": a number in brackets without a volume is the issue.

    Publication Manual of the APA, 7th edition, 9.25.
    """
    if draft.has("issue"):
        return
    for start, end, label in draft.runs():
        bracketed = draft.gaps[start].endswith(", (") and draft.gaps[end].startswith(")")
        behind = start > 0 and draft.labels[start - 1] in ("container", "translated_container")
        number = end - start == 1 and _NUMBER.fullmatch(draft.tokens[start].text)
        if bracketed and behind and number and label != "date":
            draft.set(start, end, "issue")
            return
