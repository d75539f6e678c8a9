"""What two references agree and disagree in: one level of each feature that both print."""

from collections.abc import Iterator

from citegraph.resolve.works.authors import author_levels
from citegraph.resolve.works.descriptions import Description
from citegraph.resolve.works.places import place_levels, year_level
from citegraph.resolve.works.same_print import PRINTED_TEXT, printed_level
from citegraph.resolve.works.titles import Match, in_two_languages, title_levels

#: A feature and its level, as rows of ``weights.tsv`` name them.
Level = tuple[str, str]
#: Printed numbers: how many there must be, and what share of them in both, to be of that level.
_MANY, _SOME = 4, 3
_ALL, _MOST, _HALF = 0.99, 0.7, 0.4


def compare(left: Description, right: Description, match: Match) -> list[Level]:
    """Return the levels of all features that can be compared; what is missing has none.

    ``match`` are the titles that are compared. Symmetric. The cost is a few microseconds:
    everything was folded when the references were described, and comparisons of names and
    containers are kept.
    """
    two = in_two_languages(left, right)
    found = title_levels(left, right, match, two)
    found += author_levels(left, right, two)
    found += year_level(left, right)
    found += place_levels(left, right)
    found += _identifiers(left, right, two)
    if two:
        found += _printed_numbers(left, right)
    printed = printed_level(left, right, match)
    if printed:
        found.append((PRINTED_TEXT, printed))
    return found


def _identifiers(left: Description, right: Description, two: bool) -> Iterator[Level]:
    if left.doi and right.doi and (left.doi == right.doi or not two):
        yield "doi", _state(left.doi, right.doi)
    if left.isbn and right.isbn and (left.isbn == right.isbn or not two):
        yield "isbn", _state(left.isbn, right.isbn)
    if left.url and left.url == right.url:
        yield "url", "same, two languages" if two and "/" in left.url else "same"
    elif left.url and right.url:
        one_site = left.url.partition("/")[0] == right.url.partition("/")[0]
        yield "url", "another page" if one_site else "another site"
    if left.page_total and right.page_total:
        yield "number of pages", _state(left.page_total, right.page_total)


def _state(one: str, other: str) -> str:
    return "same" if one == other else "other"


def _printed_numbers(left: Description, right: Description) -> Iterator[Level]:
    """All numbers in common, where the titles say nothing: they survive a translation."""
    shared, either = left.numbers & right.numbers, left.numbers | right.numbers
    if not shared:
        yield "printed numbers", "none"
        return
    count = "many" if len(either) >= _MANY else "some" if len(either) >= _SOME else "few"
    share = len(shared) / len(either)
    for name, least in (("all", _ALL), ("most", _MOST), ("half", _HALF), ("few", 0.0)):
        if share >= least:
            yield "printed numbers", f"{name} of {count}"
            return
