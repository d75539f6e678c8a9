"""How likely two references are to one work, with the reasons."""

import math
from collections.abc import Iterator

from rapidfuzz import fuzz

from citegraph.model import Evidence
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.works.across import SOFTENED, are_across, score_across
from citegraph.resolve.works.descriptions import Description, Title, same_container
from citegraph.resolve.works.titles import best_titles, in_two_languages
from citegraph.resolve.works.vetoes import find_veto
from citegraph.text import surname_similarity

_SAME_SURNAME = 0.9


def score_pair(
    left: Description, right: Description, options: ResolveOptions
) -> tuple[float, tuple[Evidence, ...]]:
    """Return the probability that two references are to one work, and the evidence.

    Logistic in the sum of the weights; 0.0 with one piece of evidence for a veto. Authors
    are compared last, and only where they could still lift the score to the threshold.
    """
    veto = find_veto(left, right)
    across = are_across(left, right)
    if veto and not (across and veto.feature in SOFTENED):
        return 0.0, (veto,)
    if across:
        return score_across(left, right, options, veto)
    evidence = [one for one in _evidence(left, right, options) if one.weight]
    total = options.work_bias + sum(one.weight for one in evidence)
    if total + 2 * options.work_author >= _log_odds(options.work_threshold):
        authors = _author_evidence(left, right, options)
        evidence += [authors] if authors.weight else []
        total += authors.weight
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, total)))), tuple(evidence)


def _log_odds(probability: float) -> float:
    bounded = min(max(probability, 1e-9), 1 - 1e-9)
    return math.log(bounded / (1 - bounded))


def _evidence(left: Description, right: Description, options: ResolveOptions) -> Iterator[Evidence]:
    yield _title_evidence(left, right, options)
    yield _year_evidence(left, right, options)
    yield _number_evidence("volume", left.volume, right.volume, options)
    yield _number_evidence("issue", left.issue, right.issue, options)
    yield _pages_evidence(left, right, options)
    yield _container_evidence(left, right, options)
    yield _identifier_evidence(left, right, options)
    yield _url_evidence(left, right, options)
    yield _total_evidence(left, right, options)
    yield _printed_numbers_evidence(left, right, options)


def _title_evidence(left: Description, right: Description, options: ResolveOptions) -> Evidence:
    similarity, one, other = best_titles(left, right)
    detail = f"similarity {similarity:.2f}"
    if one is None or other is None:
        return Evidence("title", "not printed", 0.0)
    floor = options.work_title_floor
    if similarity < floor and in_two_languages(left, right):
        return Evidence("title", f"{detail}, two languages", 0.0)
    if similarity >= floor:
        weight = _title_weight(one, other, options) * (similarity - floor) / (1 - floor)
        return Evidence("title", detail, weight)
    return Evidence("title", detail, options.work_title_apart * (floor - similarity) / floor)


def _title_weight(left: Title, right: Title, options: ResolveOptions) -> float:
    """How much an equal title says: little when it is short or comes back year after year."""
    telling = min(len(left.key), len(right.key)) / options.work_title_telling
    if max(left.years, right.years) >= options.work_title_years:
        telling = 0.0
    share = min(1.0, telling)
    return options.work_title_short + share * (options.work_title - options.work_title_short)


def _author_evidence(left: Description, right: Description, options: ResolveOptions) -> Evidence:
    if not left.authors or not right.authors:
        translated = in_two_languages(left, right)
        missing = options.work_author_missing_translated if translated else 0.0
        return Evidence("authors", "not printed", missing)
    shared = _shared_authors(left, right)
    share = shared / min(len(left.authors), len(right.authors))
    detail = f"{shared} of {len(left.authors)} and {len(right.authors)}"
    if not shared:
        return Evidence("authors", detail, options.work_author_apart)
    more = min(options.work_authors_more * (shared - 1), options.work_author)
    return Evidence("authors", detail, (options.work_author + more) * share)


def _shared_authors(left: Description, right: Description) -> int:
    free = list(range(len(right.authors)))
    shared = 0
    for index, key in enumerate(left.author_keys):
        for other in free:
            if key == right.author_keys[other] or _same_surname(left, right, index, other):
                free.remove(other)
                shared += 1
                break
    return shared


def _same_surname(left: Description, right: Description, index: int, other: int) -> bool:
    """Whether two surnames without a common key sound the same; across scripts only."""
    if left.author_scripts[index] == right.author_scripts[other]:
        return False
    one, two = left.authors[index], right.authors[other]
    return surname_similarity(one.family, two.family) >= _SAME_SURNAME


def _year_evidence(left: Description, right: Description, options: ResolveOptions) -> Evidence:
    if left.year is None or right.year is None:
        return Evidence("year", "not printed", 0.0)
    apart = abs(left.year - right.year)
    weights = {0: options.work_year, 1: options.work_year_near}
    return Evidence(
        "year", f"{left.year} | {right.year}", weights.get(apart, options.work_year_apart)
    )


def _number_evidence(feature: str, left: str, right: str, options: ResolveOptions) -> Evidence:
    if not left or not right:
        return Evidence(feature, "not printed", 0.0)
    same = left == right
    weight = getattr(options, f"work_{feature}" if same else f"work_{feature}_apart")
    return Evidence(feature, f"{left} | {right}", float(weight))


def _pages_evidence(left: Description, right: Description, options: ResolveOptions) -> Evidence:
    if not left.first_page or not right.first_page or not (left.contained and right.contained):
        return Evidence("pages", "not printed", 0.0)
    firsts, lasts = left.first_page == right.first_page, left.last_page == right.last_page
    weight = options.work_pages_apart
    if firsts:
        known = bool(left.last_page and right.last_page)
        weight = options.work_pages_near if known and not lasts else options.work_pages
    elif lasts and left.last_page:
        weight = options.work_pages
    return Evidence("pages", f"{left.reference.pages} | {right.reference.pages}", weight)


def _container_evidence(left: Description, right: Description, options: ResolveOptions) -> Evidence:
    if not left.venue_words or not right.venue_words:
        return Evidence("container", "not printed", 0.0)
    detail = f"{left.reference.container} | {right.reference.container}"
    if same_container(left, right):
        return Evidence("container", detail, options.work_container)
    likeness = fuzz.token_set_ratio(
        " ".join(sorted(left.venue_words)), " ".join(sorted(right.venue_words))
    )
    if likeness >= 80:
        return Evidence("container", detail, options.work_container * likeness / 100)
    return Evidence("container", detail, options.work_container_apart)


def _identifier_evidence(
    left: Description, right: Description, options: ResolveOptions
) -> Evidence:
    for name in ("doi", "isbn"):
        one, other = getattr(left, name), getattr(right, name)
        if one and other and (one == other or not in_two_languages(left, right)):
            same = one == other
            weight = options.work_identifier if same else options.work_identifier_apart
            if name == "isbn" and best_titles(left, right)[0] < options.work_title_floor:
                weight = min(weight, 0.0)
            return Evidence(name, f"{one} | {other}", weight)
    return Evidence("identifier", "not printed", 0.0)


def _url_evidence(left: Description, right: Description, options: ResolveOptions) -> Evidence:
    if not left.url or left.url != right.url:
        return Evidence("url", "not the same", 0.0)
    if "/" in left.url and in_two_languages(left, right):
        return Evidence("url", f"{left.url}, titles in two languages", options.work_url_translated)
    return Evidence("url", left.url, options.work_url)


def _total_evidence(left: Description, right: Description, options: ResolveOptions) -> Evidence:
    if not left.page_total or not right.page_total:
        return Evidence("number of pages", "not printed", 0.0)
    same = left.page_total == right.page_total
    weight = options.work_total if same else options.work_total_apart
    return Evidence("number of pages", f"{left.page_total} | {right.page_total}", weight)


def _printed_numbers_evidence(
    left: Description, right: Description, options: ResolveOptions
) -> Evidence:
    """Numbers in common, where the titles say nothing: they survive a translation.

    The Jaccard index, less for a few numbers; below one half it speaks against.
    """
    shared, all_numbers = left.numbers & right.numbers, left.numbers | right.numbers
    if not shared or not in_two_languages(left, right):
        return Evidence("printed numbers", "not compared", 0.0)
    enough = min(1.0, (len(all_numbers) - 1) / options.work_numbers_enough)
    weight = options.work_numbers * enough * (2 * len(shared) / len(all_numbers) - 1)
    return Evidence("printed numbers", f"{len(shared)} of {len(all_numbers)}", weight)
