"""Blocks of positions: in a grid or a disk, freed of overlaps, packed on one map."""

from collections.abc import Sequence
from itertools import accumulate
from math import ceil, pi, sqrt

import numpy as np
from scipy.spatial import cKDTree

from citegraph.network.pairs.records import Floats, Ints

# Width of the packed map relative to its height: screens are wide.
_ASPECT = 1.6
# Blocks after which another shelf width is tried.
_FEW = 40
_ROUNDS = 200
# The angle of sunflower seeds: points that fill a disk evenly.
GOLDEN_ANGLE = pi * (3 - sqrt(5))
# Radius of the sunflower of n points whose neighbours are about 1 apart: this times √n.
_SUNFLOWER = 0.62

# Width and height.
Box = tuple[float, float]


def grid(size: int, spacing: float) -> Floats:
    """Return positions in rows, ``spacing`` apart, in the shape of a screen.

    >>> grid(3, 10.0).tolist()
    [[0.0, 0.0], [10.0, 0.0], [20.0, 0.0]]
    """
    columns = ceil(sqrt(size * _ASPECT))
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


def pack(blocks: Sequence[Floats], spacing: int) -> list[Floats]:
    """Return the blocks moved beside each other, in shelves from the top, ``spacing`` apart.

    The blocks keep their order, so give the largest first; each is centred on its shelf.
    Of the widths tried, the one whose map is largest on a wide screen is taken.

    >>> [block.tolist() for block in pack([np.zeros((1, 2)), np.zeros((1, 2))], 60)]
    [[[60.0, 60.0]], [[180.0, 60.0]]]
    """
    boxes: list[Box] = [
        (float(width) + 2 * spacing, float(height) + 2 * spacing)
        for width, height in (np.ptp(block, axis=0) for block in blocks)
    ]
    packed = []
    top = 0.0
    for shelf in _best_shelves(boxes):
        left, height = 0.0, max(boxes[i][1] for i in shelf)
        for i in shelf:
            corner = np.array([left, top + (height - boxes[i][1]) / 2]) + spacing
            packed.append(blocks[i] - blocks[i].min(axis=0) + corner)
            left += boxes[i][0]
        top += height
    return packed


def _best_shelves(boxes: Sequence[Box]) -> list[list[int]]:
    """Return the shelves that fit the smallest screen of the usual shape."""
    widest = max(width for width, _ in boxes)
    area = sum(width * height for width, height in boxes)
    # A map of many blocks is about as wide as its area says; of few, as some of them in a row.
    tried = [sqrt(area * _ASPECT), *accumulate(width for width, _ in boxes[:_FEW])]
    candidates = [_shelves(boxes, max(width, widest)) for width in tried]
    return min(candidates, key=lambda shelves: _screen(boxes, shelves))


def _screen(boxes: Sequence[Box], shelves: Sequence[Sequence[int]]) -> float:
    """Return the height of the screen that these shelves fill."""
    width = max(sum(boxes[i][0] for i in shelf) for shelf in shelves)
    height = sum(max(boxes[i][1] for i in shelf) for shelf in shelves)
    return max(height, width / _ASPECT)


def _shelves(boxes: Sequence[Box], widest: float) -> list[list[int]]:
    """Return the indices of the blocks on each shelf, none wider than ``widest``."""
    shelves: list[list[int]] = [[]]
    used = 0.0
    for index, (width, _) in enumerate(boxes):
        # Sums of widths differ in the last digit by their order.
        if shelves[-1] and used + width > widest + 0.5:
            shelves.append([])
            used = 0.0
        shelves[-1].append(index)
        used += width
    return shelves
