"""The editors behind "In": "In: Orr, A./Roth, B. (Hg.):", "in A. Orr, ed.,", "In ders.,"."""

from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import is_year
from citegraph.parse.rules.western.namelike import (
    are_inverted,
    end_of_people,
    end_of_role,
    is_initial,
    names_role,
)
from citegraph.parse.rules.wording import words
from citegraph.parse.tagger import OTHER
from citegraph.text.given_names import is_western_given_name

#: Longest body that edits a volume, in tokens.
_LONGEST_BODY = 12
#: Editors are looked for in so many tokens behind the border.
_MOST_EDITOR_WORDS = 60
_HEAD = frozenset(("author", "editor", "date"))
_ARTICLES = frozenset(("the", "a", "an", "der", "die", "das", "le", "la", "les", "el", "il"))


def find_editors(draft: Draft, start: int) -> tuple[int, int]:
    """Return the end of the editors at ``start`` and the token where the container begins.

    Both are ``start`` where no editors stand before the container; those behind it are labelled.
    """
    stop = min(len(draft.tokens), start + _MOST_EDITOR_WORDS)
    if draft.words[start] in words("same-author"):
        return start, _after_role(draft, start, stop)
    role = _role_behind(draft, start, stop)
    if role:
        return role, _after_role(draft, role, stop)
    behind = _behind_people(draft, start)
    if behind:
        return behind
    end = end_of_people(draft, start, stop)
    while end < stop and end > start and ":" not in draft.gaps[end]:
        end -= 1
    named = end - start > 1 and end < stop and are_inverted(draft, start, end)
    if named and _is_family_first(draft, start, end):
        return end, end
    _label_behind(draft, start, stop)
    return start, start


def _label_behind(draft: Draft, start: int, stop: int) -> None:
    """Label the editors of "in The Lake Reader, A. Orr and K. Lane, eds." behind the container."""
    for role in range(start + 3, stop):
        if draft.words[role] not in words("editor-after") or not draft.gaps[role].strip():
            continue
        for i in range(start + 1, role):
            if draft.gaps[i][:1] not in (",", "(") or end_of_people(draft, i, role) != role:
                continue
            first, second = draft.tokens[i].text, min(i + 1, role - 1)
            if is_initial(draft, i) or is_initial(draft, second) or is_western_given_name(first):
                draft.set(i, role, "editor")
                draft.clear(role, role + 1)
                return
        return


def _behind_people(draft: Draft, start: int) -> tuple[int, int] | None:
    """Return what the CRF saw: editors and then a container; or "Orr AB, Roth C. Title"."""
    label = draft.labels[start]
    if label in _HEAD:
        end = container = draft.end_of(label, start)
        while container < len(draft.labels) and draft.labels[container] == OTHER:
            container += 1
        if "container" in draft.labels[container : container + 1]:
            return end, container
    i = start
    while i + 1 < len(draft.tokens) and _is_vancouver(draft, i):
        if draft.gaps[i + 2] == ". ":
            return i + 2, i + 2
        i += 2
    return None


def _is_vancouver(draft: Draft, i: int) -> bool:
    family, initials = draft.tokens[i].text, draft.tokens[i + 1].text
    named = family[:1].isupper() and len(family) > 1 and not family.isupper()
    return (
        named
        and initials.isupper()
        and initials.isalpha()
        and len(initials) < 6
        and draft.gaps[i + 1] == " "
        and draft.gaps[i + 2] in (", ", ". ")
    )


def _is_family_first(draft: Draft, start: int, end: int) -> bool:
    """Whether a group before a colon is people: "Knight, D.; Tanner, Tom: Title"."""
    several = any(sign in draft.gaps[i] for i in range(start, end) for sign in "/;")
    short = end - start == 2 or is_initial(draft, start + 1)
    return draft.gaps[start + 1] == ", " and (short or several)


def _role_behind(draft: Draft, start: int, stop: int) -> int:
    """Return the first "(Hg.)" or ", eds" that ends a group of people, or 0."""
    for i in range(start + 1, stop):
        gap = draft.gaps[i]
        role = draft.words[i] in words("editor-after") and draft.words[i + 1 : i + 2] != ["by"]
        if role or names_role(draft, i):
            return i if _ends_editors(draft, start, i) else 0
        if ":" in gap or (gap[:1] in ".?!" and not _is_shortened(draft, i - 1)):
            return 0
    return 0


def _ends_editors(draft: Draft, start: int, role: int) -> bool:
    """Whether all from ``start`` to the role is people, or one body."""
    gap = draft.gaps[role]
    named = end_of_people(draft, start, role) == role and draft.words[start] not in _ARTICLES
    if names_role(draft, role):
        body = role - start <= _LONGEST_BODY and "," not in "".join(draft.gaps[start + 1 : role])
        return named or body or draft.labels[start] in ("editor", "author")
    if not named or not ("," in gap or "." in gap):
        return False
    short = role - start == 1 or any(is_initial(draft, i) for i in range(start, role))
    return short or "al" in draft.words[start:role] or draft.labels[start] in ("editor", "author")


def _is_shortened(draft: Draft, i: int) -> bool:
    word = draft.words[i]
    return len(word) <= 2 or "." in word or word in ("al", "jr", "sr", "prof", "hrsg", "vol")


def _after_role(draft: Draft, role: int, stop: int) -> int:
    """Skip the role, an edition, and a year in brackets behind it: "(Hg.) (1977):"."""
    end = end_of_role(draft, role)
    if end + 2 < stop and draft.words[end].isdigit() and draft.is_term(end + 1, "edition"):
        end += 2
    if end + 1 < stop and draft.gaps[end].endswith("(") and is_year(draft.tokens[end].text):
        end += 1
        if draft.gaps[end] == "" and len(draft.words[end]) == 1:
            end += 1
    return end
