"""Where the heading ends: its last name, and the role in brackets behind its people."""

from citegraph.parse.draft import Draft
from citegraph.parse.lexicon import DIGRAPHS, is_year
from citegraph.parse.tagger import OTHER

_ROLES = frozenset("ред сост отв гл науч общ".split())
_PEOPLE = frozenset(("author", "editor"))
_UNTITLED = frozenset(("author", "editor", "container", OTHER))
#: Towns that one or three letters stand for.
_TOWNS = frozenset("м л к спб пг".split())


def last_name_of_heading(draft: Draft) -> None:
    """Take «…, Гудьер Дж. Теория» into the people: one letter of the given name spelt with two."""
    i = draft.end_of("author")
    if not 1 < i < len(draft.tokens) - 2 or draft.gaps[i] not in (", ", "., ", ".,", ","):
        return
    family, given = draft.tokens[i].text, draft.tokens[i + 1].text
    printed = draft.gaps[i + 1] == " " and draft.gaps[i + 2] == ". " and len(given) == 2
    named = len(family) > 2 and family[0].isupper() and family[1:].islower()
    if not printed or not named or draft.labels[i : i + 2] != ["title", "title"]:
        return
    vowelless = given == "Дж" or given.casefold() in DIGRAPHS
    if vowelless and given[0].isupper() and draft.labels[i + 2] == "title":
        draft.set(i, i + 2, "author")


def town_after_people(draft: Draft) -> None:
    """Take «М.» of «Громов И. И. Край леса. М., 2016» out of the people: it is no initial."""
    last = draft.end_of("author") - 1
    if last < 3 or last + 1 == len(draft.tokens) or draft.words[last] not in _TOWNS:
        return
    sentence = draft.gaps[last] == ". " and len(draft.words[last - 1]) > 2
    dated = draft.gaps[last + 1] == "., " and is_year(draft.tokens[last + 1].text)
    if sentence and (dated or draft.gaps[last + 1] in (".: ", ". : ")):
        draft.set(last, last + 1, "place")


def editors_of_heading(draft: Draft) -> None:
    """Read «Громов И. И. (отв. ред.) История края»: editors, and a title where none is."""
    if _ROLES.isdisjoint(draft.words):
        return
    end = 0
    while end < len(draft.labels) and draft.labels[end] in _PEOPLE:
        if draft.words[end] in _ROLES:
            break
        end += 1
    stop = end
    while stop < len(draft.tokens) and draft.words[stop] in _ROLES and stop - end < 4:
        stop += 1
    if not end or stop == end or stop == len(draft.tokens):
        return
    if not draft.words[stop - 1] in ("ред", "сост") or not _stands_apart(draft, end, stop):
        return
    draft.set(0, end, "editor")
    draft.clear(end, stop)
    last = stop
    while last < len(draft.labels) and (last == stop or "." not in draft.gaps[last]):
        last += 1
    if "title" not in draft.labels[stop:] and draft.labels[stop] in _UNTITLED:
        draft.set(stop, last, "title")


def _stands_apart(draft: Draft, start: int, end: int) -> bool:
    """Whether a role stands in brackets, or between a comma and a full stop."""
    if "(" in draft.gaps[start]:
        return ")" in draft.gaps[end]
    return "," in draft.gaps[start] and draft.gaps[end] == ". "
