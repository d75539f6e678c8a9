"""What forbids that two references are to one work."""

import math

from citegraph.model import Evidence
from citegraph.resolve.index_cuts import is_indexed
from citegraph.resolve.works.authors import is_same_first
from citegraph.resolve.works.descriptions import Description, Title, same_container
from citegraph.resolve.works.spots import (
    author_apart,
    is_one_spot,
    issue_apart,
    number_apart,
    source_apart,
)
from citegraph.resolve.works.titles import UNLIKE, Match, in_two_languages, likeness

_SAME_TITLE = 0.9
_YEAR_MISPRINTED = 1
#: A book is the container of a chapter when this share of its title is there.
_CONTAINER_IN_TITLE = 0.6
_SEVERAL_AUTHORS = 3
#: Name of a veto and what it rests on.
Found = tuple[str, str]
_NOTHING = ("", "")


def find_veto(left: Description, right: Description, match: Match) -> Evidence | None:
    """Return what forbids the merge whatever speaks for it, or None.

    Different parts, editions, numbers within one title, volumes of books, numbers of laws,
    standards and reports; first authors of one surname with contradicted initials; two DOIs
    under two titles; a chapter and its book; a correction, reply or comment and what it is about;
    a thesis and its abstract; a column in two issues; textbooks of one name by other authors.
    ``match`` are the titles that are compared.
    """
    for check in _CHECKS:
        feature, detail = check(left, right, match)
        if feature:
            return Evidence(feature, detail, -math.inf)
    return None


def _parts(left: Description, right: Description, match: Match) -> Found:
    if _differ(left.part, right.part):
        return "part", f"{left.part} | {right.part}"
    if _differ(left.edition, right.edition):
        return "edition", f"{left.edition} | {right.edition}"
    if left.contained or right.contained:
        return _NOTHING
    if _is_later_edition(left, right):
        numbers = f"{left.edition or '–'} | {right.edition or '–'}"
        return "edition, other year", f"{numbers}, {left.year} | {right.year}"
    if _differ(left.volume, right.volume):
        return "volume of a book", f"{left.volume} | {right.volume}"
    return _NOTHING


def _whole(left: Description, right: Description, match: Match) -> Found:
    """The container of one is the title of the other, under another title."""
    if left.contained == right.contained or likeness(match) >= _SAME_TITLE:
        return _NOTHING
    part, whole = (left, right) if left.contained else (right, left)
    words = frozenset(whole.words)
    if len(part.venue_words & words) < _CONTAINER_IN_TITLE * max(2, len(words)):
        return _NOTHING
    return "chapter and book", f"{part.reference.container} | {whole.reference.title}"


def _titles(left: Description, right: Description, match: Match) -> Found:
    _, one, other = match
    if one is None or other is None:
        if _differ(left.venue, right.venue) and not _same_place(left, right):
            return "container, no title", f"{left.venue} | {right.venue}"
        return _NOTHING
    if match.similarity <= UNLIKE:
        return _NOTHING
    if is_one_spot(left, right):
        return _NOTHING
    if numbers_differ(one, other):
        return "numbers in the title", f"{' '.join(one.numbers)} | {' '.join(other.numbers)}"
    if left.notice != right.notice:
        return "notice about another work", f"{left.notice or '–'} | {right.notice or '–'}"
    return _NOTHING


def _abstract(left: Description, right: Description, match: Match) -> Found:
    if _is_abstract(left) != _is_abstract(right):
        return "thesis and its abstract", f"{left.reference.genre} | {right.reference.genre}"
    return _NOTHING


def _dois(left: Description, right: Description, match: Match) -> Found:
    if not _differ(left.doi, right.doi) or likeness(match) >= _SAME_TITLE:
        return _NOTHING
    if in_two_languages(left, right):
        return _NOTHING
    return "doi", f"{left.doi} | {right.doi}"


def _first_author(left: Description, right: Description, match: Match) -> Found:
    """Other initials under one surname; where title and place agree, one of them is misprinted."""
    if not left.author_keys or not right.author_keys or left.author_keys[0] != right.author_keys[0]:
        return _NOTHING
    if is_same_first(left, right) or _is_all_the_same(left, right):
        return _NOTHING
    return "initials of the first author", f"{left.authors[0]} | {right.authors[0]}"


_CHECKS = (
    _parts,
    number_apart,
    _whole,
    _titles,
    _abstract,
    _dois,
    _first_author,
    issue_apart,
    author_apart,
    source_apart,
)


def _same_place(left: Description, right: Description) -> bool:
    """Whether the numbers of two articles allow two names of their journal.

    They do when both print one DOI, or one year, volume and first page. Citation indexes name
    journals as nobody else does: there it is enough that the numbers do not differ.
    """
    if (left.doi and left.doi == right.doi) or same_container(left, right):
        return True
    if is_indexed(left.reference) != is_indexed(right.reference):
        return not (
            _differ(left.volume, right.volume) or _differ(left.first_page, right.first_page)
        )
    return bool(left.volume and left.first_page) and (
        (left.year, left.volume, left.first_page) == (right.year, right.volume, right.first_page)
    )


def _is_later_edition(left: Description, right: Description) -> bool:
    """Whether one book prints the number of a later edition, the other none and another year."""
    if bool(left.edition) == bool(right.edition):
        return False
    if (left.edition or right.edition) == "1" or left.year is None or right.year is None:
        return False
    return abs(left.year - right.year) > _YEAR_MISPRINTED


def _is_abstract(one: Description) -> bool:
    """Whether this is the printed abstract (автореферат) of a thesis, a book of its own."""
    return one.reference.genre.casefold().startswith(("автореф", "avtoref"))


def _differ(left: str, right: str) -> bool:
    return bool(left and right and left != right)


def numbers_differ(left: Title, right: Title) -> bool:
    """Whether both titles have numbers, and each has one that the other lacks."""
    if left.numbers == right.numbers:
        return False
    one, other = set(left.numbers), set(right.numbers)
    return bool(one - other and other - one)


def _is_all_the_same(left: Description, right: Description) -> bool:
    """Whether the title is the same, and so is the spot where it is printed, or three authors."""
    if not left.titles or not right.titles or left.titles[0].key != right.titles[0].key:
        return False
    several = len(left.author_set & right.author_set) >= _SEVERAL_AUTHORS
    return several or is_one_spot(left, right)
