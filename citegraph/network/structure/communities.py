"""Communities of a network: found, made no smaller than asked for, and numbered."""

import numpy as np

from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.components import by_size, joined
from citegraph.network.pairs.records import Ints, Pairs
from citegraph.network.structure.leiden import Leiden, Links, most_modular, most_similar
from citegraph.network.structure.merging import merge_small


def find_communities(pairs: Pairs, size: int, options: NetworkOptions) -> list[int]:
    """Return the community of each of ``size`` items: 0 is the largest.

    The links are the pairs with their strengths, without direction; ``clustering`` names the
    objective. Every community is connected; those smaller than ``min_cluster`` join
    a neighbour where they have one. All items without a pair are in one last community.
    """
    alone = np.ones(size, dtype=bool)
    alone[pairs.first] = alone[pairs.second] = False
    numbers = np.zeros(size, dtype=np.int64)
    if len(pairs):
        links = undirected(pairs, size)
        find = {"modularity": most_modular, "vos": most_similar}[options.clustering]
        runs = max(1, min(options.trials, options.max_trial_pairs // len(links.first)))
        found = find(links, Leiden(options.resolution, options.seed, runs))
        merged = merge_small(links, by_size(_connected(links, found)), options.min_cluster)
        numbers[~alone] = by_size(merged[~alone])
        numbers[alone] = numbers.max() + 1
    return numbers.tolist()


def undirected(pairs: Pairs, size: int) -> Links:
    """Return the pairs as links: two opposite ones are one link, as strong as both."""
    low, high = np.minimum(pairs.first, pairs.second), np.maximum(pairs.first, pairs.second)
    keys, place = np.unique(low * size + high, return_inverse=True)
    strength = np.bincount(place, pairs.strength, minlength=len(keys)).astype(np.float64)
    return Links(keys // size, keys % size, strength, size)


def _connected(links: Links, groups: Ints) -> Ints:
    """Return the groups after those that no link holds together fell into parts.

    Leiden's own are connected; what several runs agree on may not be.
    """
    inside = groups[links.first] == groups[links.second]
    return joined(links.first[inside], links.second[inside], links.size)
