"""What two references agree and disagree in: one level of each feature that both print."""

from collections.abc import Iterator

from citegraph.resolve.works.authors import author_levels
from citegraph.resolve.works.descriptions import Description
from citegraph.resolve.works.places import place_levels, year_level
from citegraph.resolve.works.same_print import PRINTED_TEXT, printed_level
from citegraph.resolve.works.titles import Match, title_levels

#: A feature and its level, as rows of ``weights.tsv`` name them.
Level = tuple[str, str]


def compare(left: Description, right: Description, match: Match) -> list[Level]:
    """Return the levels of all features that can be compared; what is missing has none.

    ``match`` are the titles that are compared. Symmetric. The cost is a few microseconds:
    everything was folded when the references were described, and comparisons of names and
    containers are kept.
    """
    found = title_levels(left, right, match)
    found += author_levels(left, right)
    found += year_level(left, right)
    found += place_levels(left, right)
    found += _identifiers(left, right)
    printed = printed_level(left, right, match)
    if printed:
        found.append((PRINTED_TEXT, printed))
    return found


def _identifiers(left: Description, right: Description) -> Iterator[Level]:
    if left.doi and right.doi:
        yield "doi", _state(left.doi, right.doi)
    if left.isbn and right.isbn:
        yield "isbn", _state(left.isbn, right.isbn)
    if left.url and left.url == right.url:
        yield "url", "same"
    elif left.url and right.url:
        one_site = left.url.partition("/")[0] == right.url.partition("/")[0]
        yield "url", "another page" if one_site else "another site"
    if left.page_total and right.page_total:
        yield "number of pages", _state(left.page_total, right.page_total)


def _state(one: str, other: str) -> str:
    return "same" if one == other else "other"
