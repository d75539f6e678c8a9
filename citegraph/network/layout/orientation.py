"""Which way round a map stands: a layout means the same turned or mirrored."""

from collections.abc import Sequence
from zlib import crc32

import numpy as np

from citegraph.network.items import Item
from citegraph.network.pairs.records import Floats

# How much longer than broad (as a share, of squares) a map is that is turned level at all, and
# wholly.
_ROUND = 0.2
_LONG = 0.5


def level(positions: Floats) -> Floats:
    """Return the positions about their centre, turned so that a long map lies level.

    Screens are wide. A round map is left as it is, and what is between is turned partly: so a
    map changes little when its items do.

    >>> level(np.array([[0.0, -1.0], [0.0, 1.0]]))[:, 0].round(6).tolist()
    [-1.0, 1.0]
    """
    points = positions[:, 0] + 1j * positions[:, 1]
    points = points - points.mean()
    squares = (points**2).mean()
    length = abs(squares) / (float((np.abs(points) ** 2).mean()) or 1.0)
    share = min(1.0, max(0.0, (length - _ROUND) / (_LONG - _ROUND)))
    turned = points * np.exp(-0.5j * share * np.angle(squares))
    return np.column_stack((turned.real, turned.imag))


def homes(items: Sequence[Item]) -> Floats:
    """Return a place for each item (n x 2) that its id hashes to, times its units.

    >>> bool((abs(homes([Item("a", "A", ("x", "y"))])) <= 2).all())
    True
    """
    hashes = np.array([crc32(item.id.encode("utf-8", "replace")) for item in items])
    weights = np.array([max(1, len(item.units)) for item in items], dtype=np.float64)
    places = np.column_stack((hashes % 65536, hashes // 65536)) / 32768 - 1
    weighted: Floats = places * weights[:, None]
    return weighted
