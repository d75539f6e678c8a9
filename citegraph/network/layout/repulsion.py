"""The push of every item on every other, by a tree of cells instead of all pairs."""

from dataclasses import dataclass
from math import ceil, log2

import numpy as np

from citegraph.network.pairs.records import Floats, Ints

# Items in a cell that is not divided further.
_LEAF = 16
# A cell acts as one point on items so far away that its radius is this share of the distance.
_OPENING = 0.8
# The cells of the rough push: 2 to the power of this. So many items are pushed at one time: their
# distances in ten dimensions fit in the cache of a processor.
_ROUGH = 8
_ROWS = 64
# Distances computed at one time.
_BLOCK = 1 << 18


@dataclass(frozen=True, slots=True)
class _Level:
    """Cells of one level of the tree: their centres of gravity, radii, numbers of items."""

    centres: Floats
    radii: Floats
    counts: Floats


def repel(positions: Floats) -> Floats:
    """Return for every item the sum of unit vectors from all other items to it (n x 2).

    That is the gradient of the sum of all distances. A tree halves the items by position until
    cells hold 16; a cell far away acts from its centre of gravity (Barnes and Hut 1986, "A
    hierarchical O(N log N) force-calculation algorithm", Nature 324). The mean error is about
    half a percent of the largest possible push; items on one point do not push each other.

    >>> repel(np.array([[0.0, 0.0], [3.0, 4.0]])).round(6).tolist()
    [[-0.6, -0.8], [0.6, 0.8]]
    """
    size = len(positions)
    cells = _cells(positions, max(0, ceil(log2(size / _LEAF))))
    # Cells are filled up with a point that weighs nothing.
    points = np.concatenate([positions, positions[:1]])[cells]
    weights = (cells < size).astype(np.float64)
    levels = _levels(points, weights)
    pushes = np.zeros_like(points)
    near = np.zeros((1, 2), dtype=np.int64)
    for depth, level in enumerate(levels):
        if depth:
            near = np.column_stack(
                (np.repeat(near[:, 0], 2), (near[:, 1:] * 2 + np.array([0, 1])).ravel())
            )
        else:
            near = np.column_stack((np.arange(len(cells)), np.zeros(len(cells), dtype=np.int64)))
        near = near[level.counts[near[:, 1]] > 0]
        is_far = _is_far(levels[-1], level, near)
        far, near = near[is_far], near[~is_far]
        _add(pushes, points, far, level.centres[:, None], level.counts[:, None])
    _add(pushes, points, near, points, weights)
    pushed = np.empty((size + 1, 2))
    pushed[cells.ravel()] = pushes.reshape(-1, 2)
    return pushed[:size]


def repel_roughly(positions: Floats) -> Floats:
    """Return the same sums in any number of dimensions, from the centres of 256 cells (n x k).

    >>> repel_roughly(np.array([[0.0, 0.0, 0.0], [0.0, 3.0, 4.0]])).round(6).tolist()
    [[0.0, -0.6, -0.8], [0.0, 0.6, 0.8]]
    """
    size = len(positions)
    cells = _cells(positions, min(_ROUGH, max(0, ceil(log2(size)))))
    counts = (cells < size).sum(axis=1)
    filled = cells[counts > 0]
    points = np.concatenate([positions, np.zeros_like(positions[:1])])[filled]
    counts = counts[counts > 0].astype(np.float64)
    centres = points.sum(axis=1) / counts[:, None]
    # Single precision is enough here, and takes half the time.
    columns, middles = positions.T.astype(np.float32), centres.T.astype(np.float32)
    weights = counts.astype(np.float32)
    pushes = np.empty_like(positions)
    for start in range(0, size, _ROWS):
        rows = slice(start, start + _ROWS)
        gaps = columns[:, rows, None] - middles[:, None, :]
        squares = np.full_like(gaps[0], 1e-30)
        for gap in gaps:
            squares += gap * gap
        gaps *= weights / np.sqrt(squares)
        pushes[rows] = gaps.sum(axis=2).T
    return pushes


def _cells(positions: Floats, depth: int) -> Ints:
    """Return the items of each of 2 ** depth cells (rows), halved across their longest side."""
    size = len(positions)
    width = ceil(size / 2**depth)
    numbers = np.arange(width * 2**depth)
    cells = np.minimum(numbers, size)[None, :]
    points = np.concatenate([positions, positions.max(axis=0, keepdims=True)])
    for _ in range(depth):
        own = points[cells]
        across = np.ptp(own, axis=1).argmax(axis=1)
        along = np.take_along_axis(own, across[:, None, None], axis=2)[:, :, 0]
        order = np.argsort(along, axis=1, kind="stable")
        cells = np.take_along_axis(cells, order, axis=1).reshape(len(cells) * 2, -1)
    return cells


def _levels(points: Floats, weights: Floats) -> list[_Level]:
    """Return the levels of the tree from its root to its leaves."""
    low, high = points.min(axis=1), points.max(axis=1)
    sums, counts = (points * weights[:, :, None]).sum(axis=1), weights.sum(axis=1)
    levels = []
    while True:
        centres = sums / np.maximum(counts, 1.0)[:, None]
        reach = np.maximum(high - centres, centres - low)
        radii = np.sqrt(reach[:, 0] ** 2 + reach[:, 1] ** 2)
        levels.append(_Level(centres, radii, counts))
        if len(counts) == 1:
            return levels[::-1]
        low, high = low.reshape(-1, 2, 2).min(axis=1), high.reshape(-1, 2, 2).max(axis=1)
        sums, counts = sums.reshape(-1, 2, 2).sum(axis=1), counts.reshape(-1, 2).sum(axis=1)


def _is_far(
    leaves: _Level, level: _Level, pairs: Ints
) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    leaf, cell = pairs.T
    gap = leaves.centres[leaf] - level.centres[cell]
    distance = np.sqrt(gap[:, 0] ** 2 + gap[:, 1] ** 2)
    is_far: np.ndarray[tuple[int], np.dtype[np.bool_]] = (
        level.radii[cell] + leaves.radii[leaf] / 2 < _OPENING * distance
    )
    return is_far


def _add(pushes: Floats, points: Floats, pairs: Ints, sources: Floats, weights: Floats) -> None:
    """Add to ``pushes`` what cells of sources (second of a pair) do to the leaves (first).

    The pairs are ordered by leaf.
    """
    rows = max(1, _BLOCK // (points.shape[1] * sources.shape[1]))
    for start in range(0, len(pairs), rows):
        leaf, cell = pairs[start : start + rows].T
        right = points[leaf, :, 0, None] - sources[cell, None, :, 0]
        down = points[leaf, :, 1, None] - sources[cell, None, :, 1]
        share = right * right
        share += down * down
        # The smallest distance keeps zero over zero away.
        share += 1e-30
        np.sqrt(share, out=share)
        np.divide(weights[cell][:, None, :], share, out=share)
        firsts = np.flatnonzero(np.diff(leaf, prepend=-1))
        for axis, gap in enumerate((right, down)):
            gap *= share
            pushes[leaf[firsts], :, axis] += np.add.reduceat(gap.sum(axis=2), firsts, axis=0)
