"""Clauses that name a role before its people: "edited by Ann Orr", "hrsg. von", "trans. B. Orr"."""

from functools import cache

from citegraph.parse.draft import Draft
from citegraph.parse.rules.western.namelike import end_of_people, goes_on, is_initial
from citegraph.parse.rules.western.placing import end_of_place
from citegraph.parse.rules.wording import words
from citegraph.parse.tagger import OTHER

_FREE = frozenset(
    "title container publisher place note series author genre edition editor translator".split()
) | {OTHER}
_SHORTENED = frozenset(("ed", "eds", "trans", "transl", "trad", "hg", "hrsg", "éd"))
_PEOPLE = frozenset(("author", "editor"))
_MOST_WORDS = 40
_MOST_ROLES = 5


def label_edited_by(draft: Draft) -> None:
    """Label the people that such a clause names; its words belong to no field."""
    roles, done = _roles(), 2
    for i, word in enumerate(draft.words[:-2]):
        if i < done or word not in roles:
            continue
        first = _first_name(draft, i)
        end = _end_of_names(draft, first) if first else 0
        if end - first > 1 and _FREE.issuperset(draft.labels[i:end]):
            draft.clear(i, first)
            draft.set(first, end, "translator" if word in words("translator-before") else "editor")
            done = end


@cache
def _roles() -> frozenset[str]:
    return words("editor-before") | words("translator-before")


def opens_clause(draft: Draft, i: int) -> bool:
    """Whether a role that names its people begins at token ``i``."""
    return _first_name(draft, i) > 0


def _first_name(draft: Draft, i: int) -> int:
    """Return the token of the first name behind the role at token ``i``, or 0."""
    gap = draft.gaps[i]
    if draft.words[i] not in _roles() or i + 1 >= len(draft.tokens):
        return 0
    if not gap.strip() or gap[:1] not in ".,;?!(" and not gap.endswith("("):
        return 0
    j = i + 1
    while j < min(len(draft.tokens) - 1, i + _MOST_ROLES) and (
        draft.words[j] in words("joining") or draft.words[j] in _roles()
    ):
        j += 1
    if draft.words[j] in words("by"):
        return j + 1
    # "ed. A. Orr", "Trans. Ann Orr": a person and not the book behind "Orr, ed. The Lakes".
    full = draft.words[j - 1] not in _SHORTENED or draft.gaps[j] == ". "
    opened = full and draft.gaps[j] in (". ", " ") and draft.labels[i - 1] not in _PEOPLE
    opened = opened and not draft.is_term(i - 1, "edition") and not end_of_place(draft, j)
    article = draft.words[j] in ("the", "a", "an", "der", "die", "das", "la", "le", "les")
    return j if opened and draft.tokens[j].text[0].isupper() and not article else 0


def _end_of_names(draft: Draft, start: int) -> int:
    """Return the end of the people, at the latest before a place, a bracket or a number."""
    # Both are asked of each word in turn, so that a text full of roles costs no more than it names.
    last = min(len(draft.tokens), start + _MOST_WORDS)
    end = end_of_people(draft, start, min(start + 1, last))
    if end == start:
        return start
    while end < last and goes_on(draft, end) and not _parts_names(draft, end):
        end += 1
    return end


def _parts_names(draft: Draft, i: int) -> bool:
    """Whether a place, a bracket, a sentence or a publisher begins at token ``i``."""
    gap = draft.gaps[i]
    if "(" in gap or ")" in gap or (gap in (", ", ". ", "; ") and end_of_place(draft, i)):
        return True
    if gap == ". " and not is_initial(draft, i - 1):
        return True
    return gap == ", " and _is_publisher(draft, i)


def _is_publisher(draft: Draft, start: int) -> bool:
    """Whether the words up to the next comma name a publisher: "Pan Press", "Orr UP"."""
    for i in range(start, min(start + 5, len(draft.tokens))):
        if i > start and draft.gaps[i].strip():
            return False
        if draft.is_term(i, "publisher") or draft.tokens[i].text == "UP":
            return True
    return False
