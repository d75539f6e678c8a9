"""The clusters that a file tells of, or those found here."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from citegraph.model import Community
from citegraph.network.given.naming import Named
from citegraph.network.items import Item
from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.components import by_size
from citegraph.network.pairs.records import Pairs
from citegraph.network.pairs.undirected import totals
from citegraph.network.structure.communities import find_communities
from citegraph.network.structure.labels import name_communities, words_of
from citegraph.network.structure.titles import Titles

_UNKNOWN = "without a cluster"


@dataclass(frozen=True, slots=True)
class Clusters:
    """The cluster of every node, the clusters, and whether the file tells them."""

    numbers: list[int]
    communities: tuple[Community, ...]
    are_given: bool


def clusters_of(
    ids: Sequence[str],
    named: Named,
    items: Sequence[Item],
    pairs: Pairs,
    options: NetworkOptions,
) -> Clusters:
    """Return the clusters of nodes: those of the file where it tells the cluster of any."""
    said = [named.values[id].get("community", "") for id in ids]
    if any(said):
        groups = {group: place for place, group in enumerate(sorted(set(said), key=_order))}
        labels = np.array([groups[one] for one in said], dtype=np.int64)
        numbers = labels.tolist() if named.is_ours else by_size(labels).tolist()
    else:
        numbers = find_communities(pairs, len(ids), options)
    strengths = totals(pairs.first, pairs.second, pairs.strength, len(ids)).tolist()
    titles = _titles(ids, named, items)
    found = name_communities(items, numbers, strengths, words_of(titles, options), titles.named)
    if any(said):
        found = tuple(
            Community(one.number, _label(one, numbers, ids, said, named), one.size) for one in found
        )
    return Clusters(numbers, found, any(said))


def _order(group: str) -> tuple[int, float, str]:
    """Numbers in their order, then words, what has no cluster last."""
    try:
        return 0, float(group), group
    except ValueError:
        return (1 if group else 2), 0.0, group


def _titles(ids: Sequence[str], named: Named, items: Sequence[Item]) -> Titles:
    """The titles of nodes, where any has one; else their labels tell what clusters are about."""
    values: Mapping[str, Mapping[str, str]] = named.values
    titles = {id: values[id]["title"] for id in ids if values[id].get("title")}
    if titles:
        return Titles(titles, named=False)
    return Titles({item.id: item.label for item in items}, named=True)


def _label(
    one: Community,
    numbers: Sequence[int],
    ids: Sequence[str],
    said: Sequence[str],
    named: Named,
) -> str:
    """Return the label that the file gives a cluster, its own name if that is a word, else ours."""
    inside = [place for place, number in enumerate(numbers) if number == one.number]
    given = Counter(named.values[ids[place]].get("community_label", "") for place in inside)
    label = given.most_common(1)[0][0]
    group = said[inside[0]]
    if label or not group:
        return label or _UNKNOWN
    return one.label if _order(group)[0] == 0 else group
