"""The positions that a file gives its nodes, in the units of our maps."""

from collections.abc import Sequence
from math import sqrt

import numpy as np

from citegraph.model.graph import GraphNode
from citegraph.network.options import NetworkOptions

#: A map has this many times the room of its nodes side by side.
_ROOM = 1.5
#: Beyond, a number is damage and no place on a map.
_FARTHEST = 1e12


def positions_of(
    nodes: Sequence[GraphNode], are_ours: bool, options: NetworkOptions
) -> list[tuple[int, int]] | None:
    """Return integer positions (y downwards) as the file places its nodes, None where it does not.

    Positions of other programs are scaled so that neighbours are about ``node_spacing`` apart.

    >>> from citegraph.network.options import default_options
    >>> nodes = [GraphNode("a", x=0.0, y=0.0), GraphNode("b", x=1.0, y=1.0)]
    >>> positions_of(nodes, False, default_options())
    [(0, 0), (173, 173)]
    """
    if not nodes or not all(_is_place(node.x) and _is_place(node.y) for node in nodes):
        return None
    places = np.array([(node.x, node.y) for node in nodes], dtype=np.float64)
    if are_ours:
        return [(int(x), int(y)) for x, y in places.round().tolist()]
    places -= places.min(axis=0)
    width, height = (float(one) for one in places.max(axis=0))
    area = width * height or max(width, height) ** 2
    if not area or not np.isfinite(places).all():
        return None
    places *= options.node_spacing * sqrt(_ROOM * len(nodes) / area)
    return [(int(x), int(y)) for x, y in places.round().tolist()]


def _is_place(number: float | None) -> bool:
    return number is not None and abs(number) < _FARTHEST
