"""Connected components of items."""

import numpy as np
from scipy import sparse
from scipy.sparse import csgraph

from citegraph.network.pairs.records import Ints, Pairs


def components(pairs: Pairs, size: int) -> Ints:
    """Return the component of each of ``size`` items: 0 is the largest.

    Of components as large as each other that with the first item comes first; an item without a
    pair is a component of its own. The direction of pairs is not looked at.

    >>> from citegraph.network.pairs.records import to_pairs
    >>> components(to_pairs({(2, 3): 1, (3, 4): 1, (0, 5): 1}, {(2, 3): 1.0, (3, 4): 1.0,
    ...     (0, 5): 1.0}), 6).tolist()
    [1, 2, 0, 0, 0, 1]
    """
    return by_size(joined(pairs.first, pairs.second, size))


def joined(first: Ints, second: Ints, size: int) -> Ints:
    """Return a label for each of ``size`` items, the same for those that links join.

    >>> joined(np.array([0]), np.array([2]), 3).tolist()
    [0, 1, 0]
    """
    ones = np.ones(len(first), dtype=np.int8)
    links = sparse.csr_array((ones, (first, second)), shape=(size, size))
    _, labels = csgraph.connected_components(links, directed=False)
    parts: Ints = labels.astype(np.int64)
    return parts


def by_size(labels: Ints) -> Ints:
    """Return the labels of groups numbered anew: 0 is the largest, of equal ones the first.

    >>> by_size(np.array([7, 3, 3, 5, 5])).tolist()
    [2, 0, 0, 1, 1]
    """
    _, first, group, sizes = np.unique(
        labels, return_index=True, return_inverse=True, return_counts=True
    )
    number = np.empty(len(first), dtype=np.int64)
    number[np.lexsort((first, -sizes))] = np.arange(len(first))
    numbered: Ints = number[group]
    return numbered
