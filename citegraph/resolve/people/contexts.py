"""How much what stands beside two mentions of one name speaks for one person, or against."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from citegraph.model import Evidence
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.people.affiliations import affiliation_similarities
from citegraph.resolve.people.signatures import Signature

Matrix = npt.NDArray[np.float64]
#: Shares of words of two affiliations up to here are chance, from the other on certainty.
_CHANCE = 0.6
_ONE_INSTITUTION = 0.75
#: Works further apart in years than this are hardly by one person.
LONGEST_CAREER = 50
_MOST_COUNTED = 3
#: More than anything else can weigh.
_VETO = 1000.0
#: Titles with fewer telling words than this do not tell that topics differ.
_TELLING_TITLE = 2


@dataclass(frozen=True, slots=True)
class Weighing:
    """Log-odds that each two signatures of one name are one person.

    ``name`` is what the name alone says, ``context`` the rest; both are symmetric.
    """

    name: Matrix
    context: Matrix

    @property
    def probability(self) -> Matrix:
        """The probability that each two are one person; 0 at the veto."""
        logit = np.clip(self.name + self.context, -_VETO, 30.0)
        found: Matrix = 1.0 / (1.0 + np.exp(-np.clip(logit, -30.0, 30.0)))
        found[logit <= -_VETO / 2] = 0.0
        return found


def weigh(signatures: Sequence[Signature], options: ResolveOptions) -> Weighing:
    """Weigh each two signatures; all features are weights of ``defaults.toml``."""
    common = np.array([one.common for one in signatures])
    rarity = options.person_name + options.person_name_common * np.maximum.outer(common, common)
    context = np.zeros_like(rarity)
    for feature in (_affiliations, _coauthors, _topics, _venues, _lists, _years, _orcids):
        feature(signatures, options, context)
    return Weighing(rarity, context)


def _affiliations(found: Sequence[Signature], options: ResolveOptions, context: Matrix) -> None:
    named = [place for place, one in enumerate(found) if one.affiliation]
    if len(named) < 2:
        return
    texts = sorted({found[place].affiliation for place in named})
    if len(texts) == 1:
        context[np.ix_(named, named)] += options.person_affiliation
        return
    alike = affiliation_similarities(texts)
    many = math.log(max(1, _institutions(alike)))
    scaled = np.clip((alike - _CHANCE) / (1.0 - _CHANCE), 0.0, 1.0)
    apart = options.person_affiliation_apart + options.person_affiliation_many * many
    weights = apart * (1.0 - scaled) + options.person_affiliation * scaled
    number = {text: row for row, text in enumerate(texts)}
    rows = [number[found[place].affiliation] for place in named]
    context[np.ix_(named, named)] += weights[np.ix_(rows, rows)]


def _institutions(alike: Matrix) -> int:
    """Count the affiliations that are none of the earlier ones."""
    leaders: list[int] = []
    for row in range(len(alike)):
        if not leaders or alike[row, leaders].max() < _ONE_INSTITUTION:
            leaders.append(row)
    return len(leaders)


def _coauthors(found: Sequence[Signature], options: ResolveOptions, context: Matrix) -> None:
    sets = [one.coauthors for one in found]
    shared = _shared(sets)
    more = np.minimum(shared, _MOST_COUNTED) - 1
    context += np.where(
        shared > 0, options.person_coauthor + more * options.person_coauthors_more, 0.0
    )
    both = _both(sets, 1)
    context += np.where((shared == 0) & both, options.person_coauthor_apart, 0.0)


def _topics(found: Sequence[Signature], options: ResolveOptions, context: Matrix) -> None:
    sets = [one.words for one in found]
    shared = _shared(sets)
    context += np.minimum(shared, _MOST_COUNTED) * options.person_topic
    both = _both(sets, _TELLING_TITLE)
    context += np.where((shared == 0) & both, options.person_topic_apart, 0.0)


def _venues(found: Sequence[Signature], options: ResolveOptions, context: Matrix) -> None:
    context += (_shared([one.venues for one in found]) > 0) * options.person_venue


def _lists(found: Sequence[Signature], options: ResolveOptions, context: Matrix) -> None:
    context += (_shared([one.lists for one in found]) > 0) * options.person_same_list


def _years(found: Sequence[Signature], options: ResolveOptions, context: Matrix) -> None:
    first = np.array([one.years[0] if one.years else np.nan for one in found])
    last = np.array([one.years[-1] if one.years else np.nan for one in found])
    gap = np.maximum(np.subtract.outer(first, last), np.subtract.outer(first, last).T)
    context += np.where(gap > LONGEST_CAREER, options.person_years_apart, 0.0)


def _orcids(found: Sequence[Signature], options: ResolveOptions, context: Matrix) -> None:
    sets = [one.orcids for one in found]
    both = _both(sets, 1)
    shared = _shared(sets) > 0
    context += np.where(both, np.where(shared, options.person_orcid, -_VETO), 0.0)


def _both(sets: Sequence[frozenset[str]], least: int) -> npt.NDArray[np.bool_]:
    enough = np.array([len(one) >= least for one in sets])
    found: npt.NDArray[np.bool_] = np.logical_and.outer(enough, enough)
    return found


def _shared(sets: Sequence[frozenset[str]]) -> Matrix:
    """Count what each two sets share; what only one set holds needs no column."""
    holders: dict[str, list[int]] = {}
    for row, one in enumerate(sets):
        for key in one:
            holders.setdefault(key, []).append(row)
    shared = [rows for rows in holders.values() if len(rows) > 1]
    held = np.zeros((len(sets), max(1, len(shared))), dtype=np.float32)
    for column, rows in enumerate(shared):
        held[rows, column] = 1.0
    return (held @ held.T).astype(np.float64)


def evidence_of(left: Signature, right: Signature, options: ResolveOptions) -> tuple[Evidence, ...]:
    """Return what speaks for and against one person behind two signatures of a name."""
    pair = (left, right)
    weighing = weigh(pair, options)
    found = [Evidence("rarity of the name", "", round(float(weighing.name[0, 1]), 2))]
    parts: tuple[tuple[str, Callable[..., None], str], ...] = (
        ("affiliation", _affiliations, f"{left.affiliation} | {right.affiliation}"),
        ("co-authors", _coauthors, _joined(left.coauthors & right.coauthors)),
        ("topic", _topics, _joined(left.words & right.words)),
        ("venue", _venues, _joined(left.venues & right.venues)),
        ("cited in one list", _lists, _joined(left.lists & right.lists)),
        ("years", _years, f"{_joined(map(str, left.years))} | {_joined(map(str, right.years))}"),
        ("ORCID", _orcids, f"{_joined(left.orcids)} | {_joined(right.orcids)}"),
    )
    for feature, weigh_one, detail in parts:
        context = np.zeros((2, 2))
        weigh_one(pair, options, context)
        if context[0, 1]:
            found.append(Evidence(feature, detail, round(float(context[0, 1]), 2)))
    return tuple(found)


def _joined(texts: Iterable[str]) -> str:
    return ", ".join(sorted(texts))
