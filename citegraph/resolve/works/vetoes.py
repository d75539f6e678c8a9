"""What forbids that two references are to one work."""

import math

from citegraph.model import Evidence
from citegraph.resolve.index_cuts import is_indexed
from citegraph.resolve.works.authors import is_same_first
from citegraph.resolve.works.descriptions import Description, Title, same_container
from citegraph.resolve.works.titles import UNLIKE, best_titles, in_two_languages

_SAME_TITLE = 0.9
_YEAR_MISPRINTED = 1
#: A book is the container of a chapter when this share of its title is there.
_CONTAINER_IN_TITLE = 0.6


def find_veto(left: Description, right: Description) -> Evidence | None:
    """Return what forbids the merge whatever speaks for it, or None.

    Different parts, editions, numbers within one title, volumes of books; first authors
    of one surname with contradicted initials; two DOIs under two titles; a chapter and
    its book.
    """
    for name in ("part", "edition"):
        one, other = getattr(left, name), getattr(right, name)
        if one and other and one != other:
            return Evidence(name, f"{one} | {other}", -math.inf)
    if _is_later_edition(left, right):
        years = f"{left.year} | {right.year}"
        return Evidence(
            "edition, other year",
            f"{left.edition or '–'} | {right.edition or '–'}, {years}",
            -math.inf,
        )
    if not left.contained and not right.contained and _differ(left.volume, right.volume):
        return Evidence("volume of a book", f"{left.volume} | {right.volume}", -math.inf)
    similarity, one, other = best_titles(left, right)
    if _is_whole_and_part(left, right, similarity):
        return Evidence("chapter and book", "", -math.inf)
    if one and other and similarity > UNLIKE and numbers_differ(one, other):
        detail = f"{' '.join(one.numbers)} | {' '.join(other.numbers)}"
        return Evidence("numbers in the title", detail, -math.inf)
    untitled = not (left.titles and right.titles)
    if untitled and _differ(left.venue, right.venue) and not _same_place(left, right):
        return Evidence("container, no title", f"{left.venue} | {right.venue}", -math.inf)
    if _is_abstract(left) != _is_abstract(right):
        return Evidence("thesis and its abstract", "", -math.inf)
    translated = in_two_languages(left, right)
    if _differ(left.doi, right.doi) and similarity < _SAME_TITLE and not translated:
        return Evidence("doi", f"{left.doi} | {right.doi}", -math.inf)
    return _veto_first_author(left, right)


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
    if left.contained or right.contained or bool(left.edition) == bool(right.edition):
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
    one, other = set(left.numbers), set(right.numbers)
    return bool(one - other and other - one)


def _is_whole_and_part(left: Description, right: Description, similarity: float) -> bool:
    """Whether the container of one is the title of the other, under another title."""
    if left.contained == right.contained or similarity >= _SAME_TITLE:
        return False
    part, whole = (left, right) if left.contained else (right, left)
    words = frozenset(whole.words)
    return len(part.venue_words & words) >= _CONTAINER_IN_TITLE * max(2, len(words))


def _veto_first_author(left: Description, right: Description) -> Evidence | None:
    if not left.author_keys or not right.author_keys or left.author_keys[0] != right.author_keys[0]:
        return None
    if is_same_first(left, right):
        return None
    detail = f"{left.authors[0]} | {right.authors[0]}"
    return Evidence("initials of the first author", detail, -math.inf)
