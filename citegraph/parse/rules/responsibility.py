"""The statement of responsibility: who edited, translated, commented (GOST 7.1-2003, area 1).

«/ под общ. ред. И. И. Иванова ; пер. с англ. П. П. Петровой» names its roles before the people.
"""

import re

from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import ROLES
from citegraph.parse.tagger import OTHER

#: A role is looked for in so many words before the first name.
_REACH = 12
_AFTER = frozenset(("ed", "eds", "hg", "hgs", "hrsg", "ред", "сост", "red", "editor", "editors"))
#: A patronymic in the nominative, genitive or instrumental.
_PATRONYMIC = re.compile(r".{2,}(?:ич(?:а|ем)?|(?:[ое]в|ич)н(?:а|ы|ой))")
_DEGREES = frozenset("канд докт д-р д-ра проф доц акад чл чл.-корр к д".split())
#: Between a role and its first name none of these stands.
_CLOSING = frozenset("/;[(")
_CONJUNCTIONS = frozenset(("и", "and", "&", "i", "und"))


def label_responsibility(draft: Draft) -> None:
    """Label the people whose role is printed before them; commentators belong to no field."""
    if True not in draft.roles:
        return
    done = 0
    for i in [i for i, role in enumerate(draft.roles) if role]:
        first = _first_name(draft, i + 1) if i >= done else 0
        end = end_of_names(draft, first) if first else 0
        start = _clause_start(draft, i) if end else i
        if end and _opens_clause(draft, start):
            draft.clear(start, first)
            draft.set(first, end, _role(draft, start, first))
            done = end


def _is_role(draft: Draft, i: int) -> bool:
    return draft.roles[i]


def _role(draft: Draft, start: int, end: int) -> str:
    """The field of the role named first in the clause."""
    for i in range(start, end):
        if draft.words[i] in ("общ", "гл", "отв", "науч"):
            continue
        if draft.is_term(i, "translator"):
            return "translator"
        if draft.is_term(i, "editor"):
            return "editor"
        if draft.words[i] in ROLES:
            return ROLES[draft.words[i]]
    return OTHER


def _clause_start(draft: Draft, i: int) -> int:
    """Go back over the words of the clause («под общ. науч. ред.»)."""
    start = i
    while (
        start > 0
        and i - start < _REACH
        and draft.gaps[start] in (" ", ". ", ", ", "., ", ".-", "-")
    ):
        word = draft.tokens[start - 1].text
        after_slash = "/" in draft.gaps[start - 1]
        named = draft.labels[start - 1] in ("title", "container") and not after_slash
        role = word.islower() or word == "Под" or _is_role(draft, start - 1)
        if not (role or after_slash) or named:
            break
        start -= 1
    return start


def _opens_clause(draft: Draft, start: int) -> bool:
    """Whether a clause may begin here: not in the middle of a title."""
    gap = draft.gaps[start]
    return (
        any(sign in gap for sign in "/;(,:")
        or gap[:1] in ".?"
        or not gap.strip(" ")
        and draft.labels[start] != "title"
    )


def _first_name(draft: Draft, i: int) -> int:
    """Return the token where the first name after a role begins, or 0."""
    for j in range(i, min(i + _REACH, len(draft.tokens))):
        gap = draft.gaps[j]
        if not _CLOSING.isdisjoint(gap) or ". -" in gap:
            return 0
        if _end_of_name(draft, j):
            return j
        if draft.tokens[j].text[0].isupper() and not _is_role(draft, j):
            return 0
    return 0


def end_of_names(draft: Draft, first: int) -> int:
    """Return the end of the names with initials that begin at token ``first``, or 0."""
    end = _end_of_name(draft, first)
    while end and end < len(draft.tokens):
        after = end
        if draft.words[after] in _CONJUNCTIONS and draft.gaps[after] in (" ", ", ", ". "):
            after += 1
        elif draft.gaps[after] not in (", ", "., ", "; ", " ; ", ".; ", ","):
            break
        after = _after_degree(draft, after)
        following = _end_of_name(draft, after) if after < len(draft.tokens) else 0
        if not following:
            break
        end = following
    return end


def _after_degree(draft: Draft, i: int) -> int:
    """Go over the degree before a name: «канд. филос. наук В. А. Суровцев»."""
    if i >= len(draft.tokens) or draft.words[i] not in _DEGREES:
        return i
    stop = min(i + 5, len(draft.tokens))
    return next((j for j in range(i, stop) if draft.tokens[j].text[0].isupper()), i)


def _end_of_name(draft: Draft, i: int) -> int:
    """Return the end of the name with initials that begins at token ``i``, or 0."""
    last = len(draft.tokens)
    j = i
    if _is_initial(draft, i):
        while (
            j < last
            and _is_initial(draft, j)
            and (j == i or draft.gaps[j] in (". ", ".", " ", ".-", "-"))
        ):
            j += 1
        while j < last and draft.is_term(j, "particle"):
            j += 1
        named = j < last and _is_family(draft, j) and draft.gaps[j] in (". ", ".", " ")
        return j + 1 if named else 0
    if not _is_family(draft, i):
        return 0
    if _is_full_name(draft, i):
        return i + 3
    j = i + 1
    while j < last and _is_initial(draft, j) and draft.gaps[j] in (" ", ". ", ".", ", "):
        j += 1
    return j if j > i + 1 else 0


def _is_full_name(draft: Draft, i: int) -> bool:
    """Whether three words with a patronymic stand at ``i``: «Ивана Петровича Громова»."""
    if i + 2 >= len(draft.tokens) or draft.gaps[i + 1 : i + 3] != [" ", " "]:
        return False
    capital = all(_is_family(draft, j) for j in range(i, i + 3))
    return capital and any(_PATRONYMIC.fullmatch(draft.words[j]) for j in (i + 1, i + 2))


def _is_initial(draft: Draft, i: int) -> bool:
    word = draft.tokens[i].text
    plain = word.rstrip(".")
    after = draft.gaps[i + 1]
    if not plain[:1].isupper() and not (plain == "3" and after == ". "):
        return False
    return (
        "." in word
        or len(plain) == 1
        or (len(plain) == 2 and after.startswith(".") and plain[1].islower())
    )


def _is_family(draft: Draft, i: int) -> bool:
    word = draft.tokens[i].text
    return (
        len(word) > 1
        and word[0].isupper()
        and not _is_role(draft, i)
        and not any(map(str.isdigit, word))
    )


def _is_term_after(draft: Draft, i: int) -> bool:
    """Whether «(ed)» stands at token ``i``."""
    bracketed = draft.gaps[i].endswith("(") and ")" in draft.gaps[i + 1]
    return bracketed and draft.words[i] in _AFTER


def editors_before_term(draft: Draft) -> None:
    """Make people editors when "(eds)" or more editors follow them, or "in" leads them."""
    if not draft.has("author"):
        return
    for start, end, label in draft.runs():
        if label != "author" or end == len(draft.tokens):
            continue
        bracketed = range(start + 1, end) if "(" in draft.text else ()
        term = next((i for i in bracketed if _is_term_after(draft, i)), 0)
        if term:
            draft.set(start, term, "editor")
            draft.clear(term, term + 1)
            continue
        marked = "(" in draft.gaps[end] and draft.words[end] in _AFTER
        titled = "title" in draft.labels[:start]
        led = titled and draft.words[start - 1] == "in"
        continued = titled and draft.labels[end] == "editor" and ";" not in draft.gaps[end]
        if marked or led or continued:
            draft.set(start, end, "editor")
