"""Blocks of positions: in a grid or a disk, freed of overlaps, packed on one map."""

from math import ceil, pi, sqrt

import numpy as np
from scipy.spatial import cKDTree

from citegraph.network.pairs.records import Floats, Ints

# Width of the packed map relative to its height: screens are wide.
ASPECT = 1.6
_ROUNDS = 200
# The angle of sunflower seeds: points that fill a disk evenly.
GOLDEN_ANGLE = pi * (3 - sqrt(5))
# Radius of the sunflower of n points whose neighbours are about 1 apart: this times √n.
_SUNFLOWER = 0.62


def grid(size: int, spacing: float) -> Floats:
    """Return positions in rows, ``spacing`` apart, in the shape of a screen.

    >>> grid(3, 10.0).tolist()
    [[0.0, 0.0], [10.0, 0.0], [20.0, 0.0]]
    """
    columns = ceil(sqrt(size * ASPECT))
    row, column = np.divmod(np.arange(size), columns)
    return np.column_stack((column, row)) * float(spacing)


def disk(size: int, spacing: float) -> Floats:
    """Return positions that fill a disk evenly, ``spacing`` apart, as seeds do in a sunflower.

    So is a list drawn that nothing else is joined to: all its items are alike. Vogel (1979), "A
    better way to construct the sunflower head", Mathematical Biosciences 44.

    >>> disk(2, 10.0).round(1).tolist()
    [[4.4, 0.0], [-5.6, 5.1]]
    """
    numbers = np.arange(size)
    radius = _SUNFLOWER * spacing * np.sqrt(numbers + 0.5)
    angle = GOLDEN_ANGLE * numbers
    return np.column_stack((radius * np.cos(angle), radius * np.sin(angle)))


def near_pairs(positions: Floats, nearest: float) -> tuple[Ints, Ints]:
    """Return the pairs of items nearer to each other than this, ordered.

    >>> [ends.tolist() for ends in near_pairs(np.array([[0.0, 0.0], [9.0, 0.0], [1.0, 0.0]]), 5.0)]
    [[0], [2]]
    """
    close = cKDTree(positions).query_pairs(nearest, output_type="ndarray")
    first, second = close[np.lexsort((close[:, 1], close[:, 0]))].T
    return first, second


def directions(positions: Floats, first: Ints, second: Ints) -> tuple[Floats, Floats]:
    """Return unit vectors from the first to the second item of pairs, and their distances.

    Two on one point part in a direction of their own.

    >>> directions(np.array([[0.0, 0.0], [3.0, 4.0]]), np.array([0]), np.array([1]))[0].tolist()
    [[0.6, 0.8]]
    """
    gap = positions[second] - positions[first]
    distance = np.sqrt(gap[:, 0] ** 2 + gap[:, 1] ** 2)
    angles = GOLDEN_ANGLE * (first + second)
    away = np.column_stack((np.cos(angles), np.sin(angles)))
    apart = distance > 1e-9
    away[apart] = gap[apart] / distance[apart, None]
    return away, distance


def spread(positions: Floats, nearest: float) -> Floats:
    """Return the positions with neighbours pushed apart to at least about ``nearest``.

    >>> apart = spread(np.zeros((2, 2)), 10.0)
    >>> bool(np.hypot(*(apart[0] - apart[1])) > 9.9)
    True
    """
    moved = positions.copy()
    size = len(moved)
    for _ in range(_ROUNDS):
        first, second = near_pairs(moved, nearest * 0.999)
        if not len(first):
            break
        away, distance = directions(moved, first, second)
        push = away * ((nearest - distance) / 2)[:, None]
        for axis in range(2):
            own = push[:, axis]
            moved[:, axis] += np.bincount(second, own, size) - np.bincount(first, own, size)
    return moved
