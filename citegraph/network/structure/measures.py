"""Measures of nodes: PageRank, betweenness, closeness, k-core, participation."""

from collections.abc import Sequence

import numpy as np
from scipy import sparse

from citegraph.model import Measures
from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.records import Floats, Ints, Pairs
from citegraph.network.structure.communities import undirected
from citegraph.network.structure.leiden import Links
from citegraph.network.structure.paths import adjacency, path_measures
from citegraph.text.rounding import rounded

_DAMPING = 0.85
# The ranks sum to 1: what all of them together may still change by. 0.85 ** 170 is less.
_TOLERANCE = 1e-12
_MOST_STEPS = 200


def measure(
    pairs: Pairs, communities: Sequence[int], directed: bool, options: NetworkOptions
) -> tuple[tuple[Measures, ...], int]:
    """Return the measures of every item, and how many items shortest paths were followed from.

    Only PageRank looks at the direction of pairs.
    """
    size = len(communities)
    links = undirected(pairs, size)
    ranks = pagerank(pairs, size, directed)
    cores = core_numbers(links)
    shares = participation(links, np.array(communities, dtype=np.int64))
    paths = path_measures(links, options.seed, options.max_path_steps)
    columns = (ranks, paths.betweenness, paths.closeness, shares)
    rows = zip(*(map(rounded, column.tolist()) for column in columns), cores, strict=True)
    found = tuple(
        Measures(rank, between, near, share, int(core)) for rank, between, near, share, core in rows
    )
    return found, paths.sources


def pagerank(pairs: Pairs, size: int, directed: bool = False) -> Floats:
    """Return the PageRank of every item, which sum to 1; links weigh their strength.

    Brin and Page (1998), "The anatomy of a large-scale hypertextual Web search engine", with
    damping 0.85; an item without a link passes its rank on to all. Steps are made until all ranks
    together change by less than 1e-12: a bound per item, as is usual, is wrong in large networks.

    >>> from citegraph.network.pairs.records import to_pairs
    >>> cites = to_pairs({(0, 1): 1}, {(0, 1): 1.0})
    >>> [round(rank, 3) for rank in pagerank(cites, 2, directed=True).tolist()]
    [0.351, 0.649]
    """
    if not size:
        return np.zeros(0)
    first, second, weight = pairs.first, pairs.second, pairs.strength
    if not directed:
        first, second = np.concatenate([first, second]), np.concatenate([second, first])
        weight = np.concatenate([weight, weight])
    out = np.bincount(first, weight, minlength=size)
    passing = sparse.csr_array((weight / out[first], (second, first)), shape=(size, size))
    ends = out == 0
    ranks = np.full(size, 1 / size)
    for _ in range(_MOST_STEPS):
        before = ranks
        ranks = _DAMPING * (passing @ ranks + ranks[ends].sum() / size) + (1 - _DAMPING) / size
        if np.abs(ranks - before).sum() < _TOLERANCE:
            break
    return ranks


def core_numbers(links: Links) -> Ints:
    """Return for every item the largest k such that it is in a k-core.

    A k-core is a largest set of items with k or more links to each other (Seidman 1983, "Network
    structure and minimum degree", Social Networks 5(3)); found by taking away the items
    with the fewest links (Batagelj and Zaversnik 2003), all of a kind at a time.

    >>> kite = Links(np.array([0, 0, 1, 2]), np.array([1, 2, 2, 3]), np.ones(4), 5)
    >>> core_numbers(kite).tolist()
    [2, 2, 2, 1, 0]
    """
    matrix = adjacency(links)
    starts, ends = matrix.indptr[:-1].astype(np.int64), matrix.indptr[1:].astype(np.int64)
    left = ends - starts
    cores = np.zeros(links.size, dtype=np.int64)
    alive, core = np.ones(links.size, dtype=bool), 0
    leaving = np.zeros(0, dtype=np.int64)
    while len(leaving) or alive.any():
        if not len(leaving):
            core = max(core, int(left[alive].min()))
            leaving = np.flatnonzero(alive & (left <= core))
        alive[leaving] = False
        cores[leaving] = core
        lost = matrix.indices[_ranges(starts[leaving], ends[leaving])]
        touched, times = np.unique(lost[alive[lost]], return_counts=True)
        left[touched] -= times
        leaving = touched[left[touched] <= core]
    return cores


def _ranges(starts: Ints, ends: Ints) -> Ints:
    """Return the numbers of all ranges, one after the other."""
    lengths = ends - starts
    before = np.cumsum(lengths) - lengths
    numbers: Ints = np.arange(lengths.sum()) + np.repeat(starts - before, lengths)
    return numbers


def participation(links: Links, communities: Ints) -> Floats:
    """Return how evenly the links of every item are spread over communities: 0 in one alone.

    P = 1 − Σ (k(c) / k)², k(c) the strength of the item's links to community c, k of all its
    links: brokers between communities have a high one. Guimerà and Amaral (2005), "Functional
    cartography of complex metabolic networks", Nature 433, for weighted links.

    >>> star = Links(np.array([0, 0]), np.array([1, 2]), np.array([1.0, 1.0]), 3)
    >>> participation(star, np.array([0, 0, 1])).tolist()
    [0.5, 0.0, 0.0]
    """
    items = np.concatenate([links.first, links.second])
    others = np.concatenate([links.second, links.first])
    weight = np.concatenate([links.weight, links.weight])
    total = np.bincount(items, weight, minlength=links.size)
    count = int(communities.max(initial=0)) + 1
    keys, place = np.unique(items * count + communities[others], return_inverse=True)
    to_each = np.bincount(place, weight, minlength=len(keys))
    item = keys // count
    squares = np.bincount(item, (to_each / total[item]) ** 2, minlength=links.size)
    # What is left of 1 - 1 by rounding differs from machine to machine.
    spread: Floats = np.where(total > 0, np.round(1.0 - squares, 12), 0.0)
    return spread
