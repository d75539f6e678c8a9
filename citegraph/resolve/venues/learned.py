"""Names of one venue learned from the references themselves."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from citegraph.model import Reference
from citegraph.resolve.clusters import Candidate
from citegraph.resolve.index_cuts import is_indexed, shortens
from citegraph.resolve.venues.candidates import NameLink, candidate
from citegraph.resolve.venues.names import venue_key
from citegraph.text import script_of

#: Works that must be printed under both names, in one script, on the same pages.
_WORKS_IN_ONE_SCRIPT = 2
Pair = tuple[Reference, Reference]


def learned_candidates(
    same_works: Iterable[Sequence[Reference]], index_of: Mapping[str, int]
) -> Iterator[Candidate[NameLink]]:
    """Yield names that the references to one article print for the same pages of an issue.

    In two scripts one article is enough; in one script two of them are needed, or one and the
    short name that a citation index prints.
    """
    works: dict[tuple[str, str], list[Pair]] = defaultdict(list)
    sure: dict[tuple[str, str], Pair] = {}
    for group in same_works:
        distinct = {(one.container, one.pages, one.volume, one.issue): one for one in group}
        seen = set()
        for left, right in combinations(distinct.values(), 2):
            one, other = sorted((venue_key(left.container), venue_key(right.container)))
            if not one or one == other:
                continue
            if _is_short(left, right) or (_on_one_page(left, right) and _two_scripts(left, right)):
                sure.setdefault((one, other), (left, right))
            elif _in_one_issue(left, right) and (one, other) not in seen:
                seen.add((one, other))
                works[one, other].append((left, right))
    often = {key: pairs[0] for key, pairs in works.items() if len(pairs) >= _WORKS_IN_ONE_SCRIPT}
    for (one, other), (left, right) in sorted((often | sure).items(), key=lambda item: item[0]):
        detail = f"{left.container} | {right.container}"
        yield candidate(index_of[one], index_of[other], 0.9, "same-work", detail)


def issn_candidates(
    references: Sequence[Reference], index_of: Mapping[str, int]
) -> Iterator[Candidate[NameLink]]:
    """Yield names printed with one ISSN, each beside the first of them."""
    names: dict[str, dict[str, str]] = defaultdict(dict)
    for reference in references:
        key = venue_key(reference.container)
        if key and reference.issn:
            names[reference.issn].setdefault(key, reference.container)
    for issn, found in sorted(names.items()):
        first, *others = sorted(found)
        for other in others:
            detail = f"{issn}: {found[first]} | {found[other]}"
            yield candidate(index_of[first], index_of[other], 0.95, "issn", detail)


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
