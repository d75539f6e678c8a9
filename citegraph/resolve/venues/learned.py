"""Names of one venue learned from the references themselves."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from citegraph.model import Reference
from citegraph.resolve.clusters import Candidate
from citegraph.resolve.index_cuts import is_indexed, shortens
from citegraph.resolve.venues.candidates import NameLink, candidate
from citegraph.resolve.venues.forms import VenueIndex
from citegraph.text import script_of

#: Works that must be printed under both names, in one script, on the same pages.
_WORKS_IN_ONE_SCRIPT = 2
Pair = tuple[Reference, Reference]


def learned_candidates(
    same_works: Iterable[Sequence[Reference]], index_of: VenueIndex
) -> Iterator[Candidate[NameLink]]:
    """Yield names that the references to one article print for the same pages of an issue.

    In two scripts one article is enough; in one script two of them are needed, or one and the
    short name that a citation index prints.
    """
    works: dict[tuple[int, int], list[Pair]] = defaultdict(list)
    sure: dict[tuple[int, int], Pair] = {}
    for group in same_works:
        distinct = {(one.container, one.pages, one.volume, one.issue): one for one in group}
        seen = set()
        for left, right in combinations(distinct.values(), 2):
            ends = index_of.find(left.container), index_of.find(right.container)
            if ends[0] is None or ends[1] is None or ends[0] == ends[1]:
                continue
            one, other = sorted((ends[0], ends[1]))
            if _is_short(left, right) or (_on_one_page(left, right) and _two_scripts(left, right)):
                sure.setdefault((one, other), (left, right))
            elif _in_one_issue(left, right) and (one, other) not in seen:
                seen.add((one, other))
                works[one, other].append((left, right))
    often = {key: pairs[0] for key, pairs in works.items() if len(pairs) >= _WORKS_IN_ONE_SCRIPT}
    for (one, other), (left, right) in sorted((often | sure).items(), key=lambda item: item[0]):
        detail = f"{left.container} | {right.container}"
        yield candidate(one, other, 0.9, "same-work", detail)


def issn_candidates(
    references: Sequence[Reference], index_of: VenueIndex
) -> Iterator[Candidate[NameLink]]:
    """Yield names printed with one ISSN, each beside the first of them."""
    names: dict[str, dict[int, str]] = defaultdict(dict)
    for reference in references:
        form = index_of.find(reference.container) if reference.issn else None
        if form is not None:
            names[reference.issn].setdefault(form, reference.container)
    for issn, found in sorted(names.items()):
        first, *others = sorted(found)
        for other in others:
            detail = f"{issn}: {found[first]} | {found[other]}"
            yield candidate(first, other, 0.95, "issn", detail)


def _on_one_page(left: Reference, right: Reference) -> bool:
    return bool(left.pages) and (left.pages, left.issue) == (right.pages, right.issue)


def _in_one_issue(left: Reference, right: Reference) -> bool:
    """Whether volume or issue, year and both pages are the same."""
    numbers = left.volume, left.issue
    return (
        any(numbers)
        and "-" in left.pages
        and numbers == (right.volume, right.issue)
        and (left.pages, left.year) == (right.pages, right.year)
    )


def _two_scripts(left: Reference, right: Reference) -> bool:
    return script_of(left.container) != script_of(right.container)


def _is_short(left: Reference, right: Reference) -> bool:
    """Whether the index prints the short name of the other container."""
    short, long = (right, left) if is_indexed(right) else (left, right)
    return is_indexed(short) and not is_indexed(long) and shortens(short.container, long.container)
