"""Homonyms: the mentions of one name parted by what stands beside them."""

import logging
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.people.commonness import commonness
from citegraph.resolve.people.contexts import LONGEST_CAREER, Weighing, weigh
from citegraph.resolve.people.mentions import NameForm
from citegraph.resolve.people.signatures import Signature, Signatures

logger = logging.getLogger(__name__)

Matrix = npt.NDArray[np.float64]
_QUESTIONS = 3


@dataclass(frozen=True, slots=True)
class Question:
    """Two signatures (places) that stand for two groups; whether they are one is not sure."""

    left: int
    right: int
    probability: float
    joined: bool
    gain: int


@dataclass(frozen=True, slots=True)
class Parting:
    """Signatures of one name parted into people.

    ``parts`` hold places of signatures, ``links`` a tree over each part: its likeliest pairs.
    """

    parts: tuple[tuple[int, ...], ...]
    links: tuple[tuple[int, int, float], ...]
    questions: tuple[Question, ...]


def cannot_part(forms: Sequence[NameForm], signatures: Signatures, options: ResolveOptions) -> bool:
    """Whether nothing that can stand beside the mentions of a name parts them: a quick look."""
    mentions = [mention for form in forms for mention in form.mentions]
    names = [mention.name for mention in mentions]
    if len(mentions) < 2 or forms[0].literal:
        return True
    if any(name.orcid for name in names):
        return False
    common = max(commonness(form.family, form.given) for form in forms)
    least = options.person_name + options.person_name_common * common
    least += options.person_coauthor_apart + options.person_topic_apart
    affiliations = {name.affiliation for name in names if name.affiliation}
    if len(affiliations) > 1:
        many = math.log(len(affiliations))
        least += options.person_affiliation_apart + options.person_affiliation_many * many
    years = [year for year in map(signatures.year, mentions) if year]
    if years and max(years) - min(years) > LONGEST_CAREER:
        least += options.person_years_apart
    return least >= 0.0


def part(
    signatures: Sequence[Signature],
    options: ResolveOptions,
    joined: Iterable[Sequence[int]] = (),
) -> Parting:
    """Part the signatures of one name into people.

    Average linkage over the probabilities of pairs. Where affiliations tell people apart, a
    signature without one comes after: it goes to the person for whom most speaks, if as much
    speaks for several to the one named most often, where nobody else comes near. Of
    ``joined`` (places of signatures) the user has said that they are one.

    More signatures than ``person_at_once`` are compared in portions, those of one affiliation
    and of near years together: the memory would grow with their square.
    """
    if len(signatures) > options.person_at_once:
        return _in_portions(signatures, options, joined)
    weighing = weigh(signatures, options)
    placed = [place for place, one in enumerate(signatures) if one.affiliation or one.orcids]
    loose = [place for place in range(len(signatures)) if place not in set(placed)]
    if not placed:
        placed, loose = loose, []
    probability = weighing.probability
    parts, questions = _linked(probability, placed, options)
    if loose:
        alone = _attach(parts, loose, weighing, options)
        parts += _linked(probability, alone, options)[0] if alone else []
    ordered = sorted(tuple(sorted(one)) for one in parts)
    links = tuple(link for one in ordered for link in _tree(one, probability))
    return Parting(_united(ordered, joined), links, tuple(questions))


def _in_portions(
    signatures: Sequence[Signature], options: ResolveOptions, joined: Iterable[Sequence[int]]
) -> Parting:
    logger.info("%d works of one name: compared in portions", len(signatures))
    ordered = sorted(
        range(len(signatures)),
        key=lambda place: (
            signatures[place].affiliation,
            signatures[place].years,
            signatures[place].id,
        ),
    )
    parts: list[tuple[int, ...]] = []
    links: list[tuple[int, int, float]] = []
    questions: list[Question] = []
    for start in range(0, len(ordered), options.person_at_once):
        places = sorted(ordered[start : start + options.person_at_once])
        found = part([signatures[place] for place in places], options)
        parts += (tuple(places[one] for one in group) for group in found.parts)
        links += ((places[left], places[right], score) for left, right, score in found.links)
        questions += (
            replace(one, left=places[one.left], right=places[one.right]) for one in found.questions
        )
    return Parting(_united(sorted(parts), joined), tuple(links), tuple(questions[:_QUESTIONS]))


def _united(
    parts: Sequence[tuple[int, ...]], joined: Iterable[Sequence[int]]
) -> tuple[tuple[int, ...], ...]:
    found = list(parts)
    for places in joined:
        apart = [one for one in found if not set(places).isdisjoint(one)]
        whole = tuple(sorted(place for one in apart for place in one))
        found = sorted([*(one for one in found if one not in apart), whole])
    return tuple(found)


def _linked(
    probability: Matrix, places: Sequence[int], options: ResolveOptions
) -> tuple[list[list[int]], list[Question]]:
    """Average linkage of some of the signatures, and where its cut was not sure."""
    if len(places) < 2:
        return [list(places)], []
    from scipy.cluster.hierarchy import linkage
    from scipy.spatial.distance import squareform

    apart = 1.0 - probability[np.ix_(places, places)]
    np.fill_diagonal(apart, 0.0)
    # No mean over a pair that cannot be one person may reach the threshold.
    apart[apart >= 1.0] = len(places) ** 2
    groups = {number: [place] for number, place in enumerate(places)}
    members = dict(groups)
    questions = []
    for number, (left, right, distance, _) in enumerate(
        linkage(squareform(apart, checks=False), "average"), start=len(places)
    ):
        one, other = members[int(left)], members[int(right)]
        members[number] = [*one, *other]
        sure = 1.0 - float(distance)
        joined = sure >= options.person_together
        if joined:
            groups[number] = [*groups.pop(int(left)), *groups.pop(int(right))]
        if abs(sure - options.person_together) <= options.person_uncertain:
            questions.append(_question(probability, one, other, sure, joined))
    questions.sort(key=lambda one: (-one.gain, abs(one.probability - 0.5), one.left, one.right))
    return list(groups.values()), questions[:_QUESTIONS]


def _question(
    probability: Matrix, one: Sequence[int], other: Sequence[int], sure: float, joined: bool
) -> Question:
    among = probability[np.ix_(one, other)]
    row, column = np.unravel_index(int(among.argmax()), among.shape)
    left, right = sorted((one[int(row)], other[int(column)]))
    return Question(left, right, round(sure, 4), joined, min(len(one), len(other)))


def _attach(
    parts: list[list[int]], loose: Sequence[int], weighing: Weighing, options: ResolveOptions
) -> list[int]:
    """Put each loose signature to a part, and return those for whom none stands out."""
    sizes = [len(one) for one in parts]
    found: dict[int, int] = {}
    for place in loose:
        said = [float(weighing.context[place, one].mean()) for one in parts]
        best = max(range(len(parts)), key=lambda number: (said[number], sizes[number], -number))
        name = float(weighing.name[place, parts[best]].mean())
        stands_out = sizes[best] >= options.person_majority * sum(sizes)
        if said[best] > 0.0 or (said[best] + name >= 0.0 and stands_out):
            found[place] = best
    for place, number in found.items():
        parts[number].append(place)
    return [place for place in loose if place not in found]


def _tree(places: Sequence[int], probability: Matrix) -> list[tuple[int, int, float]]:
    """Return the likeliest pairs that hold a part together (a maximum spanning tree)."""
    if len(places) < 2:
        return []
    among = probability[np.ix_(places, places)]
    best = among[0].copy()
    source = np.zeros(len(places), dtype=int)
    outside = np.ones(len(places), dtype=bool)
    outside[0] = False
    links = []
    while outside.any():
        chosen = int(np.where(outside, best, -1.0).argmax())
        left, right = sorted((places[int(source[chosen])], places[chosen]))
        links.append((left, right, round(float(best[chosen]), 4)))
        outside[chosen] = False
        nearer = among[chosen] > best
        best = np.where(nearer, among[chosen], best)
        source[nearer] = chosen
    return links
