"""Components packed on one map, as islands about the largest."""

from collections.abc import Sequence
from math import ceil, sqrt

import numpy as np
import numpy.typing as npt

from citegraph.network.layout.packing import ASPECT
from citegraph.network.pairs.records import Floats

# Cells between two blocks.
_GAP = 2

Cells = npt.NDArray[np.bool_]


def pack(blocks: Sequence[Floats], spacing: int) -> list[Floats]:
    """Return the blocks moved beside each other, ``spacing`` or more apart.

    The blocks are placed in their order, so give the largest first: each where the map stays
    largest on a wide screen, and of such places the nearest to the middle. Blocks are sets of
    square cells, as in Freivalds, Dogrusoz and Kikusts (2002), "Disconnected graph layout and
    the polyomino packing approach", Graph Drawing 2001.

    >>> [block.tolist() for block in pack([np.zeros((1, 2)), np.zeros((1, 2))], 60)]
    [[[0.0, 0.0]], [[180.0, 0.0]]]
    """
    if len(blocks) == 1:
        return [blocks[0] - blocks[0].min(axis=0)]
    shapes = [_shape(block, spacing) for block in blocks]
    taken, places = _sea(shapes), []
    for shape in shapes:
        row, column = _place(taken, shape)
        taken[row : row + shape.shape[0], column : column + shape.shape[1]] |= shape
        places.append(np.array([column, row]) * float(spacing))
    moved = [block - block.min(axis=0) + at for block, at in zip(blocks, places, strict=True)]
    corner = np.min([block.min(axis=0) for block in moved], axis=0)
    return [block - corner for block in moved]


def _shape(block: Floats, spacing: int) -> Cells:
    """Return the cells of a block, without bays, and some more to the right and below."""
    cells = np.rint((block - block.min(axis=0)) / spacing).astype(np.int64)
    width, height = cells.max(axis=0) + 1 + _GAP
    shape = np.zeros((height, width), dtype=np.bool_)
    for right in range(1 + _GAP):
        for down in range(1 + _GAP):
            shape[cells[:, 1] + down, cells[:, 0] + right] = True
    return _without_bays(shape)


def _without_bays(shape: Cells) -> Cells:
    """Return the shape with every cell that has some on both sides in its row or its column.

    >>> _without_bays(np.array([[True, False, True]])).tolist()
    [[True, True, True]]
    """
    filled = shape
    for axis in (0, 1):
        before = np.logical_or.accumulate(shape, axis=axis)
        after = np.flip(np.logical_or.accumulate(np.flip(shape, axis), axis=axis), axis)
        filled = filled | (before & after)
    return filled


def _sea(shapes: Sequence[Cells]) -> Cells:
    """Return free cells enough for all shapes about the first."""
    rest = shapes[1:]
    around = ceil(sqrt(2 * sum(shape.size for shape in rest)))
    height = shapes[0].shape[0] + 2 * (around + max(shape.shape[0] for shape in rest))
    width = shapes[0].shape[1] + 2 * (around + max(shape.shape[1] for shape in rest))
    return np.zeros((height, width), dtype=np.bool_)


def _place(taken: Cells, shape: Cells) -> tuple[int, int]:
    """Return the row and column of the best place for a shape, its whole box being free."""
    height, width = shape.shape
    rows, columns = (np.flatnonzero(taken.any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return (taken.shape[0] - height) // 2, (taken.shape[1] - width) // 2
    sums = np.zeros((taken.shape[0] + 1, taken.shape[1] + 1), dtype=np.int64)
    sums[1:, 1:] = taken.cumsum(axis=0).cumsum(axis=1)
    used = sums[height:, width:] - sums[:-height, width:] - sums[height:, :-width]
    free_rows, free_columns = np.nonzero(used + sums[:-height, :-width] == 0)
    down = np.maximum(free_rows + height, rows[-1] + 1) - np.minimum(free_rows, rows[0])
    across = np.maximum(free_columns + width, columns[-1] + 1)
    across = across - np.minimum(free_columns, columns[0])
    screen = np.maximum(down, across / ASPECT)
    best = np.flatnonzero(screen == screen.min())
    off_rows = free_rows[best] + (height - rows[0] - rows[-1] - 1) / 2
    off_columns = free_columns[best] + (width - columns[0] - columns[-1] - 1) / 2
    # Downwards and rightwards first of equally good ones.
    chosen = best[::-1][np.argmin((off_rows**2 + off_columns**2)[::-1])]
    return int(free_rows[chosen]), int(free_columns[chosen])
