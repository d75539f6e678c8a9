"""The pairs of a citation graph, counted as users of scipy and of networkx would count them."""

from collections import Counter
from itertools import combinations
from typing import Any

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[Any]
Triples = tuple[Numbers, Numbers, Numbers]

# Multiplications of one block: 8 to 32 million were equally fast.
_BLOCK = 1 << 24


def blocked_scipy(units: Numbers, items: Numbers, least: int) -> Triples:
    """Return the pairs, of rows of AᵀA at a time; items under the threshold are dropped first.

    Written apart from the package's own, which drops, cuts and masks in the same places but
    multiplies each block of rows by the columns from its first row on only.
    """
    from scipy import sparse

    matrix = sparse.csr_array((np.ones(len(units), dtype=np.int32), (units, items)))
    matrix.data[:] = 1
    frequent = np.flatnonzero(np.bincount(matrix.indices, minlength=matrix.shape[1]) >= least)
    matrix = matrix[:, frequent]
    left = matrix.T.tocsr()
    costs = np.cumsum(left @ np.diff(matrix.indptr))
    edges = np.searchsorted(costs, np.arange(_BLOCK, costs[-1] + _BLOCK, _BLOCK))
    edges = np.unique(np.concatenate([[0], edges, [left.shape[0]]]).clip(max=left.shape[0]))
    found = []
    for lo, hi in zip(edges[:-1], edges[1:], strict=True):
        block = (left[lo:hi] @ matrix).tocoo()
        kept = (block.data >= least) & (block.row + lo < block.col)
        found.append((block.row[kept] + lo, block.col[kept], block.data[kept]))
    first, second, count = (np.concatenate(parts) for parts in zip(*found, strict=True))
    return frequent[first], frequent[second], count


def pair_loop(units: Numbers, items: Numbers, least: int) -> Triples:
    """Return the pairs, counted in a dictionary."""
    counted: Counter[tuple[int, int]] = Counter()
    for one in _lists(units, items):
        counted.update(combinations(sorted(one), 2))
    kept = [(*pair, count) for pair, count in counted.items() if count >= least]
    first, second, count = np.array(kept).reshape(-1, 3).T
    return first, second, count


def graph_loop(units: Numbers, items: Numbers, least: int) -> Any:
    """Return the graph of the pairs, counted in its edges."""
    import networkx

    graph = networkx.Graph()
    for one in _lists(units, items):
        for a, b in combinations(sorted(one), 2):
            if graph.has_edge(a, b):
                graph[a][b]["weight"] += 1
            else:
                graph.add_edge(a, b, weight=1)
    rare = [(a, b) for a, b, count in graph.edges.data("weight") if count < least]
    graph.remove_edges_from(rare)
    return graph


def _lists(units: Numbers, items: Numbers) -> list[list[int]]:
    order = np.argsort(units, kind="stable")
    ends = np.flatnonzero(np.diff(units[order])) + 1
    return [part.tolist() for part in np.split(items[order], ends)]
