"""Names of communities: their distinctive terms."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from math import log

from citegraph.model import Community
from citegraph.network.items import Item
from citegraph.network.kinds.words import shorten, stem

UNCONNECTED = "unconnected"
_TERMS = 3
_TERM_LENGTH = 32
# Names have commas of their own.
_BETWEEN = " · "


def name_communities(
    items: Sequence[Item],
    numbers: Sequence[int],
    strengths: Sequence[float],
    degrees: Sequence[int],
) -> tuple[Community, ...]:
    """Return the communities with labels of up to three terms.

    The terms of a community are those with the highest class-based tf-idf, f(t, c) ·
    log(1 + A / f(t)): f counts items, A is the mean number of terms per community
    (Grootendorst 2022). Words are counted by their stem and shown in the commonest form;
    ties go to the item cited by more documents, with more works, stronger, first.
    """
    groups: dict[int, list[int]] = defaultdict(list)
    for item, number in enumerate(numbers):
        groups[number].append(item)
    everywhere = Counter(key for item in items for key in _keys(item))
    mean = everywhere.total() / max(1, len(groups))
    named = []
    for number, group in sorted(groups.items()):
        group.sort(key=lambda i: (-len(items[i].units), -items[i].works, -strengths[i], i))
        ranked = [items[i] for i in group]
        label = _label(ranked, everywhere, mean) if degrees[group[0]] else UNCONNECTED
        named.append(Community(number, label, len(group)))
    return tuple(named)


def _label(items: Sequence[Item], everywhere: Counter[str], mean: float) -> str:
    here = Counter(key for item in items for key in _keys(item))
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    for item in items:
        for term in item.terms:
            forms[stem_of(term)][term] += 1
    # Counter and sort keep the order of items for what is equal.
    scored = sorted(here, key=lambda key: -here[key] * log(1 + mean / everywhere[key]))
    terms = [forms[key].most_common(1)[0][0] for key in scored[:_TERMS]]
    return _BETWEEN.join(shorten(term, _TERM_LENGTH) for term in terms) or items[0].label


def _keys(item: Item) -> list[str]:
    """Return the stems of an item's terms, each once, in order."""
    return list(dict.fromkeys(map(stem_of, item.terms)))


def stem_of(term: str) -> str:
    """Return the stem of a word; a name of several words stays whole.

    >>> stem_of("clusters"), stem_of("Портер М.")
    ('cluste', 'Портер М.')
    """
    return stem(term) if term.islower() and " " not in term else term
