"""Which way round a map stands: a layout means the same turned or mirrored."""

from collections.abc import Sequence
from math import pi
from zlib import crc32

import numpy as np

from citegraph.network.items import Item
from citegraph.network.pairs.records import Floats

_ANGLES = 720
# What the places of the weightiest items count beside the wish for a wide map: of a round map,
# and at least.
_FAMILIARITY = 0.3
_LEAST = 1e-6


def orient(positions: Floats, items: Sequence[Item]) -> Floats:
    """Return the positions turned, perhaps mirrored, about their centre.

    A long map lies level, for screens are wide. How a round one is turned and which end
    of a long one is left follows from places that the ids of the items hash to, those of items
    with many units first: so a map keeps its way round when a document is added.

    >>> items = [Item("a", "A", ("x",)), Item("b", "B", ("x",))]
    >>> orient(np.array([[0.0, -1.0], [0.0, 1.0]]), items)[:, 0].round(6).tolist()
    [-1.0, 1.0]
    """
    points = positions[:, 0] + 1j * positions[:, 1]
    points = points - points.mean()
    size = float((np.abs(points) ** 2).mean()) ** 0.5 or 1.0
    homes = np.array([_home(item) for item in items])
    same, mirrored = (points * homes).sum(), (np.conj(points) * homes).sum()
    familiar = (abs(same) ** 2 + abs(mirrored) ** 2) ** 0.5 or 1.0
    turns = np.exp(2j * pi * np.arange(_ANGLES) / _ANGLES)
    stretch = (points**2).mean() / size**2
    share = (_FAMILIARITY * (1 - abs(stretch)) ** 2 + _LEAST) / familiar
    as_is = (stretch * turns**2 + share * same * turns).real
    turned = (np.conj(stretch) * turns**2 + share * mirrored * turns).real
    # Rounded, so that of equally good angles the first is taken on every machine.
    best, best_turned = int(np.argmax(as_is.round(9))), int(np.argmax(turned.round(9)))
    if round(float(turned[best_turned]), 9) > round(float(as_is[best]), 9):
        points = np.conj(points) * turns[best_turned]
    else:
        points = points * turns[best]
    return np.column_stack((points.real, points.imag))


def _home(item: Item) -> complex:
    """Return the conjugate of an item's place in the square about 0, times its weight.

    >>> abs(_home(Item("a", "A", ("x", "y")))) <= 4 * 2 ** 0.5
    True
    """
    number = crc32(item.id.encode("utf-8", "replace"))
    right, down = number % 65536 / 32768 - 1, number // 65536 / 32768 - 1
    return complex(right, -down) * len(item.units) ** 2
