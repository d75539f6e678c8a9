"""Positions in the units of other programs."""

from citegraph.model import Network


def unit_square(network: Network) -> list[tuple[float, float]]:
    """Return the position of each node between 0 and 1, y downwards, the proportions kept."""
    xs, ys = [node.x for node in network.nodes], [node.y for node in network.nodes]
    if not xs:
        return []
    side = max(max(xs) - min(xs), max(ys) - min(ys), 1)
    left = (min(xs) + max(xs) - side) / 2
    top = (min(ys) + max(ys) - side) / 2
    return [
        (round((x - left) / side, 4), round((y - top) / side, 4))
        for x, y in zip(xs, ys, strict=True)
    ]


def centred(network: Network) -> list[tuple[float, float]]:
    """Return the position of each node between -1 and 1, y upwards, the proportions kept."""
    return [(round(2 * x - 1, 4), round(1 - 2 * y, 4)) for x, y in unit_square(network)]
