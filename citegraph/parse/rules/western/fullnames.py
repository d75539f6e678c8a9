"""Heads of people with given names in full, no year: "Karl Orr/Ute Roth: Title", "Ann Orr, Title".

German and French footnotes print people so; a table of given names tells them from titles.
"""

from citegraph.parse.draft import Draft
from citegraph.parse.rules.western.namelike import head_start, is_initial
from citegraph.parse.rules.wording import words
from citegraph.parse.tagger import OTHER
from citegraph.text.given_names import is_western_given_name

_MISTAKEN = frozenset(("author", "editor", "publisher", "place", "series", "note", OTHER))
_MOST_PEOPLE = 12
_MOST_GIVEN = 4


def read_full_names(draft: Draft) -> None:
    """Make people with known given names before a colon or comma the authors."""
    start = head_start(draft)
    if len(draft.tokens) < start + 3:
        return
    end = _end_of_people(draft, start)
    if end <= start or end >= len(draft.tokens) or not _is_border(draft, end):
        return
    role = draft.words[end] in words("editor-after")
    draft.clear(0, start)
    draft.set(start, end, "editor" if role else "author")
    first = end
    while role and first < len(draft.tokens) - 1 and draft.words[first] in words("editor-after"):
        draft.clear(first, first + 1)
        first += 1
    _open_title(draft, first)


def _is_border(draft: Draft, end: int) -> bool:
    """Whether a title begins behind the people: after a colon, a comma, a role in brackets."""
    gap = draft.gaps[end]
    if draft.words[end] in words("editor-after") and gap.strip()[:1] in ("(", ",", "["):
        return True
    if draft.labels[end] == "container" or draft.tokens[end].text[0].isdigit():
        return False
    if gap not in (", ", ', "'):
        return gap[:1] == ":"
    if draft.labels[end] not in ("author", "editor"):
        return draft.labels[end] == "title"
    behind = draft.end_of(draft.labels[end], end)
    # A group that a full stop, a bracket or a colon ends is whole: the CRF saw people there.
    return behind < len(draft.labels) and draft.gaps[behind].strip() in ("", ",")


def _end_of_people(draft: Draft, start: int) -> int:
    """Return the end of the people that begin at ``start``, or ``start``."""
    end = start
    i = start
    for _ in range(_MOST_PEOPLE):
        following = end_of_person(draft, i)
        if not following and end > start and "/" in draft.gaps[i]:
            following = _end_of_chunk(draft, i)
        if not following:
            break
        end = i = following
        if i + 1 >= len(draft.tokens):
            break
        gap = draft.gaps[i].strip()
        if draft.words[i] in words("joining") and gap in ("", ","):
            i += 1
        elif gap not in ("/", ";", ","):
            break
    return end


def end_of_person(draft: Draft, i: int) -> int:
    """Return the end of the name with a known given name at token ``i``, or 0.

    "Karl Heinz Orr", "Ute M. von Roth", "Orr, Karl".
    """
    last = len(draft.tokens)
    if i + 1 >= last or not draft.tokens[i].text[0].isupper():
        return 0
    if not is_western_given_name(draft.tokens[i].text):
        return _end_of_inverted(draft, i)
    j = i + 1
    while j < min(last - 1, i + _MOST_GIVEN) and _is_given(draft, j) and _has_more(draft, j):
        j += 1
    while j < last - 1 and draft.is_term(j, "particle") and draft.tokens[j].text.islower():
        j += 1
    family = draft.tokens[j].text
    named = family[0].isupper() and len(family) > 1 and not (family.isupper() and len(family) < 5)
    joined = draft.gaps[j] == " " or (draft.gaps[j] == ". " and is_initial(draft, j - 1))
    return j + 1 if j < last and named and joined and draft.words[j] not in words("joining") else 0


def _end_of_chunk(draft: Draft, i: int) -> int:
    """Return the end of two or three capital words between slashes or before a colon, or 0."""
    end = i + 1
    while end < len(draft.tokens) and end - i < 4 and draft.gaps[end].strip() in ("", "."):
        if not draft.tokens[end].text[0].isupper():
            return 0
        end += 1
    return end if end - i > 1 else 0


def _is_given(draft: Draft, i: int) -> bool:
    short = is_initial(draft, i)
    return draft.gaps[i].strip() in ("", ".") and (
        short or is_western_given_name(draft.tokens[i].text)
    )


def _has_more(draft: Draft, i: int) -> bool:
    """Whether another word of the same name follows token ``i``."""
    gap, after = draft.gaps[i + 1], draft.tokens[i + 1].text
    if is_initial(draft, i):
        return gap in (" ", ". ")
    return gap == " " and (after[0].isupper() or draft.is_term(i + 1, "particle"))


def _end_of_inverted(draft: Draft, i: int) -> int:
    """Return the end of "Orr, Karl M." at token ``i``, or 0."""
    if draft.gaps[i + 1] != ", " or not is_western_given_name(draft.tokens[i + 1].text):
        return 0
    j = i + 2
    while j < len(draft.tokens) and _is_given(draft, j):
        j += 1
    return j


def _open_title(draft: Draft, start: int) -> None:
    """Make the first words behind the people the title where the CRF took them for others."""
    label = draft.labels[start]
    if label in _MISTAKEN and not draft.tokens[start].kind:
        end = draft.end_of(label, start)
        if label in ("author", "editor") or "title" not in draft.labels:
            draft.set(start, end, "title")
