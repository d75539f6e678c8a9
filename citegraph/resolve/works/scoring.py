"""How likely two references are to one work, with the reasons."""

import math
from collections.abc import Callable, Mapping

from citegraph.model import Evidence
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.works.across import (
    SOFTENED,
    are_across,
    probability_across,
    score_across,
)
from citegraph.resolve.works.comparing import Level, compare
from citegraph.resolve.works.descriptions import Description
from citegraph.resolve.works.same_print import READ_WRONGLY, printed_level
from citegraph.resolve.works.titles import Match, nearest_titles
from citegraph.resolve.works.vetoes import find_veto
from citegraph.resolve.works.weights import BIAS, Weight, log_odds, weights

_FARTHEST = 50.0
#: What is shown beside the meaning of a level: the values of both references.
_SHOWN: Mapping[str, Callable[[Description], str]] = {
    "year": lambda one: str(one.year),
    "issue": lambda one: one.issue,
    "container": lambda one: one.reference.container,
    "doi": lambda one: one.doi,
    "isbn": lambda one: one.isbn,
    "url": lambda one: one.url,
    "number of pages": lambda one: one.page_total,
    "first author": lambda one: str(one.authors[0]),
    "authors": lambda one: str(len(one.authors)),
    "volume and pages": lambda one: ", ".join(
        part for part in (one.volume and f"vol. {one.volume}", one.reference.pages) if part
    ),
}


def score_pair(
    left: Description, right: Description, options: ResolveOptions
) -> tuple[float, tuple[Evidence, ...]]:
    """Return the probability that two references are to one work, and the evidence.

    Logistic in the sum of the weights; 0.0 with one piece of evidence for a veto. The first piece
    of evidence is what speaks against any two, so that the weights add up.
    """
    match = nearest_titles(left, right)
    veto = find_veto(left, right, match)
    across = are_across(left, right)
    if veto and not _is_soft(veto, left, right, match, across=across):
        return 0.0, (veto,)
    if across:
        return score_across((left, right), match, veto, options)
    levels = compare(left, right, match)
    known = weights(options.work_weights)
    evidence = tuple(_explain(known[level], left, right) for level in (BIAS, *levels))
    return _probability(levels, options), evidence


def probability(left: Description, right: Description, options: ResolveOptions) -> float:
    """Return the probability alone, which is all that most pairs are asked for."""
    match = nearest_titles(left, right)
    veto = find_veto(left, right, match)
    across = are_across(left, right)
    if veto and not _is_soft(veto, left, right, match, across=across):
        return 0.0
    if across:
        return probability_across((left, right), match, veto, options)
    return _probability(compare(left, right, match), options)


def _is_soft(
    veto: Evidence, left: Description, right: Description, match: Match, *, across: bool
) -> bool:
    """Whether a veto only speaks against the merge: in two languages, or of one printed text."""
    if across:
        return veto.feature in SOFTENED
    return veto.feature in READ_WRONGLY and bool(printed_level(left, right, match))


def _probability(levels: list[Level], options: ResolveOptions) -> float:
    known = log_odds(options.work_weights)
    total = known[BIAS] + sum(known[level] for level in levels)
    return 1 / (1 + math.exp(-max(-_FARTHEST, min(_FARTHEST, total))))


def _explain(weight: Weight, left: Description, right: Description) -> Evidence:
    shown = _SHOWN.get(weight.feature)
    detail = f"{shown(left)} | {shown(right)}: {weight.meaning}" if shown else weight.meaning
    return Evidence(weight.feature, detail, weight.weight)
