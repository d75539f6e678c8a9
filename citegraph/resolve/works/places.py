"""Where and when two references say that a work was published."""

import re
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz import fuzz

from citegraph.resolve.works.descriptions import Description, same_container

_SIMILAR, _NEAR = 80, 60
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST_ACRONYM = 3
_YEARS_NEAR = 5


def year_level(left: Description, right: Description) -> Iterator[tuple[str, str]]:
    """Yield how far apart the years are."""
    if left.year is None or right.year is None:
        return
    apart = abs(left.year - right.year)
    near = "same" if apart == 0 else f"{apart} apart" if apart <= 2 else "3 to 5 apart"
    yield "year", near if apart <= _YEARS_NEAR else "far apart"


def place_levels(left: Description, right: Description) -> Iterator[tuple[str, str]]:
    """Yield how the containers agree, and volume and pages, issue and kind of container.

    One text is often printed twice, at a conference and in a journal: another year then goes with
    another container, and says more than each of them alone.
    """
    volume = _state(left.volume, right.volume)
    pages = _pages(left, right)
    container = _container(left, right)
    if container:
        yield "container", container
    if volume or pages:
        yield "volume and pages", f"{volume or 'not printed'}, {pages or 'not printed'}"
    if "other" in (volume, pages) and container in ("related", "unlike"):
        both = "volume and pages" if volume == pages else "volume" if volume == "other" else "pages"
        yield "printed elsewhere", both
    if left.year and right.year and left.year != right.year and "same" not in (volume, pages):
        if container.endswith("one a journal") or container in ("related", "unlike"):
            yield "printed again", container
    issue = _state(left.issue, right.issue)
    if issue:
        yield "issue", issue
    if left.kind and right.kind:
        same = left.kind == right.kind
        yield "kinds", "same" if same else " and ".join(sorted((left.kind, right.kind)))


def _state(one: str, other: str) -> str:
    if not one or not other:
        return ""
    return "same" if one == other else "other"


def _pages(left: Description, right: Description) -> str:
    if not left.first_page or not right.first_page or not (left.contained and right.contained):
        return ""
    same_last = left.last_page == right.last_page
    if left.first_page == right.first_page:
        return "same" if same_last or not (left.last_page and right.last_page) else "near"
    return "near" if same_last and left.last_page else "other"


def _container(left: Description, right: Description) -> str:
    """How containers agree; one that calls itself a journal is not the conference of that name."""
    if not left.venue_words or not right.venue_words:
        return ""
    level = "same"
    if not same_container(left, right):
        level = _likeness(left.container_key, right.container_key)
        one, other = left.reference.container, right.reference.container
        if level == "unlike" and (_has_acronym(one, other) or _has_acronym(other, one)):
            level = "related"
    one_journal = (left.kind == "journal") != (right.kind == "journal")
    return f"{level}, one a journal" if one_journal and level != "unlike" else level


@lru_cache(maxsize=1 << 16)
def _likeness(left: str, right: str) -> str:
    ratio = fuzz.token_set_ratio(left, right)
    return "same" if ratio >= _SIMILAR else "related" if ratio >= _NEAR else "unlike"


@lru_cache(maxsize=1 << 16)
def _has_acronym(short: str, long: str) -> bool:
    """Whether a word of one stands for the first letters of words of the other.

    >>> _has_acronym("ICLR '20", "International Conference on Learning Rivers")
    False
    >>> _has_acronym("VLDB", "Very Large Data Bases")
    True
    """
    initials = "".join(word[0] for word in _WORD.findall(long)).casefold()
    words = (word.casefold() for word in _WORD.findall(short) if len(word) >= _SHORTEST_ACRONYM)
    return any(word in initials for word in words)
