"""Positions on the map: every component laid out alone, packed side by side."""

from collections.abc import Sequence

import numpy as np
from scipy import sparse
from scipy.sparse import csgraph

from citegraph.network.items import Item
from citegraph.network.layout.islands import pack
from citegraph.network.layout.orientation import level
from citegraph.network.layout.packing import disk, grid, spread
from citegraph.network.layout.similarity import similarities
from citegraph.network.layout.vos import settle
from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.records import Floats, Ints, Pairs

# Neighbours nearer than this share of the usual distance are pushed apart.
_NEAREST = 0.75
# Weights of a list that differ by less than this share are equal.
_EQUAL = 1e-9


def lay_out(
    pairs: Pairs, items: Sequence[Item], communities: Sequence[int], options: NetworkOptions
) -> list[tuple[int, int]]:
    """Return integer map positions (y downwards), one per item, no two the same.

    Components are laid out alone by :func:`~citegraph.network.layout.vos.settle`, turned, freed of
    overlaps and packed largest first. The same input, options and seed give the same map.
    """
    size = len(items)
    if not size:
        return []
    matrix = similarities(pairs, size, options.balance)
    groups = _components(matrix)
    blocks = [_block(matrix, group, items, options) for group in groups]
    positions = np.zeros((size, 2))
    for group, block in zip(groups, pack(blocks, options.node_spacing), strict=True):
        positions[group] = block
    return distinct(positions)


def _components(matrix: sparse.csr_array) -> list[Ints]:
    """Return the items of each connected component, largest first, then by first item.

    All items without a pair are one group, the last.
    """
    _, labels = csgraph.connected_components(matrix, directed=False)
    alone = np.diff(matrix.indptr) == 0
    labels = np.where(alone, labels.max() + 1, labels)
    order = np.argsort(labels, kind="stable")
    bounds = np.flatnonzero(np.diff(labels[order])) + 1
    groups: list[Ints] = np.split(order, bounds)
    return sorted(groups, key=lambda group: (alone[group[0]], -len(group), int(group[0])))


def _block(
    matrix: sparse.csr_array, group: Ints, items: Sequence[Item], options: NetworkOptions
) -> Floats:
    part = matrix[group][:, group]
    spacing = options.node_spacing
    if not part.nnz:
        return grid(len(group), spacing)
    if part.nnz == len(group) * (len(group) - 1) and np.ptp(part.data) < _EQUAL * part.data.max():
        return level(disk(len(group), spacing))
    own = [items[item] for item in group]
    settled = settle(part, own, options)
    return spread(level(settled) * spacing, spacing * _NEAREST)


def distinct(positions: Floats) -> list[tuple[int, int]]:
    """Return the positions rounded; of two on one point the later moves right.

    >>> distinct(np.array([[0.1, 0.0], [0.2, 0.0], [1.0, 0.0]]))
    [(0, 0), (1, 0), (2, 0)]
    """
    taken: set[tuple[int, int]] = set()
    placed = []
    for x, y in np.rint(positions).astype(int).tolist():
        while (x, y) in taken:
            x += 1
        taken.add((x, y))
        placed.append((x, y))
    return placed
