"""Names of communities: the distinctive terms of their titles, or their foremost items."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from citegraph.model import Community
from citegraph.network.items import Item
from citegraph.network.kinds.keywords import commonest
from citegraph.network.kinds.phrases import is_russian, log_likelihood
from citegraph.network.kinds.terms import find_terms
from citegraph.network.options import NetworkOptions
from citegraph.network.structure.titles import Titles
from citegraph.text.labels import shorten

UNCONNECTED = "unconnected"
_TERMS = 3
_TERM_LENGTH = 32
# Names have commas of their own.
_BETWEEN = " · "
# A term of fewer titles says little about a community: it comes after the others.
_FEWEST = 2
# Share of the terms that are in one script, which asks for a term of it.
_SCRIPT_SHARE = 0.25


@dataclass(frozen=True, slots=True)
class _Term:
    """A term of a community: its dictionary form, as shown, its titles here, how distinctive."""

    key: str
    shown: str
    here: int
    score: float


@dataclass(frozen=True, slots=True)
class Words:
    """What titles hold: the terms of every item, as shown, and how many titles have each."""

    terms: Mapping[str, Sequence[str]]
    shown: Mapping[str, str]
    everywhere: Mapping[str, int]


def name_communities(
    items: Sequence[Item],
    numbers: Sequence[int],
    strengths: Sequence[float],
    words: Words,
    named: bool,
) -> tuple[Community, ...]:
    """Return the communities with labels of up to three terms, no two labels the same.

    Terms (nouns, and pairs of words that stand together more often than by chance) are those of
    the items' titles. They are ranked by the log-likelihood ratio of standing in titles of
    this community against the others (Dunning 1993), which named co-citation clusters better than
    tf-idf and mutual information: Chen, Ibekwe-SanJuan and Hou (2010), "The structure and dynamics
    of cocitation clusters", JASIST 61(7). Where a quarter of the titles or more are in another
    script, one term is. Communities of people and venues are named after the foremost one and two
    terms, items without titles after three of them. Foremost are items of more units, with
    more works, stronger. ``named``: an item is known by its own name before its titles.
    """
    groups: dict[int, list[int]] = defaultdict(list)
    for item, number in enumerate(numbers):
        groups[number].append(item)
    taken = {UNCONNECTED}
    communities = []
    for number, group in sorted(groups.items()):
        group.sort(key=lambda i: (-len(items[i].units), -items[i].works, -strengths[i], i))
        label = UNCONNECTED
        if strengths[group[0]]:
            possible = _labels([items[i] for i in group], words, named)
            label = next(one for one in possible if one not in taken)
            taken.add(label)
        communities.append(Community(number, label, len(group)))
    return tuple(communities)


def words_of(titles: Titles, options: NetworkOptions) -> Words:
    """Return the terms of the titles, which communities are named after."""
    found = find_terms(titles.by_item, options)
    terms: dict[str, list[str]] = defaultdict(list)
    for term, ids in sorted(found.works.items()):
        for id in ids:
            terms[id].append(term)
    return Words(
        terms,
        {term: commonest(forms) for term, forms in found.forms.items()},
        {term: len(ids) for term, ids in found.works.items()},
    )


def _labels(items: Sequence[Item], words: Words, named: bool) -> Iterator[str]:
    """Yield labels of a community, the best first, without end."""
    ranked = _ranked(items, words)
    names = list(dict.fromkeys(item.label for item in items))
    if not ranked:
        parts = names[:_TERMS]
    elif named:
        parts = [names[0], *_chosen(ranked, _TERMS - 1)]
    else:
        parts = _chosen(ranked, _TERMS)
    shown = [shorten(part, _TERM_LENGTH) for part in parts]
    yield _BETWEEN.join(shown)
    for more in [*(term.shown for term in ranked), *names]:
        if more not in parts:
            yield _BETWEEN.join([*shown, shorten(more, _TERM_LENGTH)])
    for number in count(2):
        yield _BETWEEN.join([*shown, str(number)])


def _ranked(items: Sequence[Item], words: Words) -> list[_Term]:
    """Return the terms of a community, the most distinctive first."""
    titled = [item for item in items if item.id in words.terms]
    here = Counter(term for item in titled for term in words.terms[item.id])
    sizes = len(titled), len(words.terms)
    found = [
        _Term(term, words.shown[term], times, _score(times, words.everywhere[term], *sizes))
        for term, times in here.items()
    ]
    # Of equal terms that of the foremost item comes first: the sort keeps the order.
    return sorted(found, key=lambda term: (term.here < _FEWEST, -term.score, -term.here))


def _score(here: int, everywhere: int, community: int, titles: int) -> float:
    if here * titles <= everywhere * community:
        return 0.0
    return round(log_likelihood(here, everywhere, community, titles), 6)


def _chosen(ranked: Sequence[_Term], most: int) -> list[str]:
    """Return the best terms without a word in common, of both scripts where both matter."""
    chosen: list[_Term] = []
    for term in ranked:
        if len(chosen) < most and not any(_overlap(term, other) for other in chosen):
            chosen.append(term)
    weight = Counter[bool]()
    for term in ranked:
        weight[is_russian(term.key)] += term.here
    for script in (True, False):
        if weight[script] < _SCRIPT_SHARE * weight.total() or len(chosen) < most:
            continue
        if all(is_russian(term.key) != script for term in chosen):
            chosen[-1] = next(term for term in ranked if is_russian(term.key) == script)
    return [term.shown for term in chosen]


def _overlap(one: _Term, other: _Term) -> bool:
    return not set(one.key.split()).isdisjoint(other.key.split())
