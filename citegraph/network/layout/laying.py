"""Positions on the map: a force-directed layout of every component, packed side by side."""

from collections.abc import Sequence

import numpy as np
from scipy import sparse
from scipy.sparse import csgraph

from citegraph.network.items import Item
from citegraph.network.layout.forces import settle
from citegraph.network.layout.packing import grid, pack, spread, turn_level
from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.records import Floats, Ints, Pairs

# A settled layout has about this distance between neighbours, see forces.settle.
_UNIT = 1.6
# Neighbours nearer than this share of the usual distance are pushed apart.
_NEAREST = 0.75


def lay_out(
    pairs: Pairs, items: Sequence[Item], communities: Sequence[int], options: NetworkOptions
) -> list[tuple[int, int]]:
    """Return integer map positions (y downwards), one per item, no two the same.

    Components are laid out alone, turned level, and packed largest first; the items of a
    community start near each other. The same input, options and seed give the same map.
    """
    size = len(communities)
    if not size:
        return []
    matrix = _normalised(pairs, size)
    groups = _components(matrix)
    blocks = [_block(matrix, group, communities, options) for group in groups]
    positions = np.zeros((size, 2))
    for group, block in zip(groups, pack(blocks, options.node_spacing), strict=True):
        positions[group] = block
    return _distinct(positions)


def _normalised(pairs: Pairs, size: int) -> sparse.csr_array:
    """Return the symmetric weights w(a, b) / √(strength a · strength b).

    Every item is then pulled about as hard in all, however many pairs it has; so that
    a clique of any size spreads evenly instead of falling into one point.
    """
    rows = np.concatenate([pairs.first, pairs.second])
    columns = np.concatenate([pairs.second, pairs.first])
    weights = np.concatenate([pairs.weight, pairs.weight])
    strength = np.bincount(rows, weights=weights, minlength=size)
    scaled = weights / np.sqrt(strength[rows] * strength[columns])
    return sparse.csr_array((scaled, (rows, columns)), shape=(size, size))


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
    matrix: sparse.csr_array, group: Ints, communities: Sequence[int], options: NetworkOptions
) -> Floats:
    part = matrix[group][:, group]
    if not part.nnz:
        return grid(len(group), options.node_spacing)
    own = [communities[item] for item in group]
    settled = settle(part, own, options)
    scaled = turn_level(settled) * (options.node_spacing / _UNIT)
    return spread(scaled, options.node_spacing * _NEAREST)


def _distinct(positions: Floats) -> list[tuple[int, int]]:
    """Return the positions rounded; of two on one point the later moves right."""
    taken: set[tuple[int, int]] = set()
    distinct = []
    for x, y in np.rint(positions).astype(int).tolist():
        while (x, y) in taken:
            x += 1
        taken.add((x, y))
        distinct.append((x, y))
    return distinct
