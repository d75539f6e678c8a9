"""Betweenness and closeness of nodes, from the shortest paths of many sources at a time."""

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from citegraph.network.pairs.records import Floats, Ints
from citegraph.network.pairs.undirected import symmetric
from citegraph.network.structure.leiden import Links

# Sources whose paths are followed together: columns of a dense matrix. The first few show how far
# the network reaches.
_FIRST = 8
_TOGETHER = 64
# A cell of that matrix is looked at so many times per step, beside the links.
_PER_CELL = 8


@dataclass(frozen=True, slots=True)
class PathMeasures:
    """Betweenness and closeness of every item; ``sources`` is how many items paths began at."""

    betweenness: Floats
    closeness: Floats
    sources: int


def path_measures(links: Links, seed: int, most_steps: int) -> PathMeasures:
    """Return the measures of shortest paths, where every link is as long as every other.

    Betweenness (Freeman 1977, "A set of measures of centrality based on betweenness",
    Sociometry 40): the share of pairs of other items that have an item between them, of several
    shortest paths each in part; counted as by Brandes (2001), J. Math. Sociology 25(2).
    Closeness: the mean of 1 / distance to all other items, 0 for those out of reach (harmonic;
    Marchiori and Latora 2000, "Harmony in the small-world", Physica A 285).

    Where all sources would take more than ``most_steps`` (links and cells looked at, about a
    nanosecond each), as many as fit are drawn with ``seed``, and their sums are scaled up
    (Brandes and Pich 2007, "Centrality estimation in large networks", Int. J. Bifurcation
    and Chaos 17(7)).

    >>> path = Links(np.array([0, 1]), np.array([1, 2]), np.ones(2), 3)
    >>> found = path_measures(path, 0, 1000)
    >>> found.betweenness.tolist(), found.closeness.tolist()
    ([0.0, 1.0, 0.0], [0.75, 1.0, 0.75])
    """
    linked = np.unique(np.concatenate([links.first, links.second]))
    zeros = np.zeros(links.size)
    if not len(linked):
        return PathMeasures(zeros, zeros, 0)
    matrix = adjacency(links)[linked][:, linked]
    order = np.random.default_rng(seed).permutation(len(linked))
    between, near, first = np.zeros(len(linked)), np.zeros(len(linked)), 0
    allowed = len(linked)
    while first < allowed:
        sources = order[first : min(first + (_TOGETHER if first else _FIRST), allowed)]
        passed, reached, depth = _follow(matrix, sources)
        between += passed
        near += reached
        first += len(sources)
        steps = 2 * (depth + 1) * (matrix.nnz + _PER_CELL * len(linked))
        allowed = min(allowed, max(_FIRST, most_steps // steps))
    scale = len(linked) / first
    betweenness, closeness = np.zeros(links.size), np.zeros(links.size)
    betweenness[linked] = between * scale / max(1, (links.size - 1) * (links.size - 2))
    closeness[linked] = near * scale / max(1, links.size - 1)
    return PathMeasures(betweenness, closeness, first)


def adjacency(links: Links) -> sparse.csr_array:
    """Return the symmetric matrix of links, all of them 1."""
    return symmetric(links.first, links.second, np.ones(len(links.first)), links.size)


def _follow(matrix: sparse.csr_array, sources: Ints) -> tuple[Floats, Floats, int]:
    """Return what all paths of the sources add to betweenness and closeness, and the farthest.

    One column per source. The number of paths is kept relative to the most of its distance,
    lest it outgrow a float; only ratios between neighbouring distances are asked for.
    """
    size, columns = matrix.shape[0], np.arange(len(sources))
    distance = np.full((size, len(sources)), -1, dtype=np.int32)
    distance[sources, columns] = 0
    paths, whole = np.zeros(distance.shape), np.ones(distance.shape)
    paths[sources, columns] = 1.0
    frontier, depth = paths.copy(), 0
    near = np.zeros(size)
    while True:
        arriving = matrix @ frontier
        new = (distance < 0) & (arriving > 0)
        if not new.any():
            break
        depth += 1
        distance[new] = depth
        near += new.sum(axis=1) / depth
        whole[new] = arriving[new]
        arriving[~new] = 0.0
        frontier = arriving / np.maximum(arriving.max(axis=0), 1.0)
        paths[new] = frontier[new]
    passed = np.zeros(distance.shape)
    for step in range(depth, 1, -1):
        share = np.where(distance == step, (1.0 + passed) / whole, 0.0)
        before = distance == step - 1
        passed[before] = (paths * (matrix @ share))[before]
    return passed.sum(axis=1), near, depth
