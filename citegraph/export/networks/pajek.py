"""Pajek: the network (.net) and its clusters as a partition (.clu).

The format is that of the reference manual of Pajek (Mrvar and Batagelj): vertices with label, place
(0 to 1, y downwards) and colour, then edges, or arcs of a directed network, with their weight.
"""

from collections.abc import Iterator

from citegraph.export.networks.attributes import colour_of, distinct
from citegraph.export.networks.graph import clean
from citegraph.export.networks.positions import unit_square
from citegraph.model import Network

# The middle of Pajek's three coordinates: a flat map.
_FLAT = 0.5


def render_net(network: Network) -> str:
    """Return the network as text in UTF-8, lines ended by LF; a two-mode one says its first mode.

    Labels are distinct; quotation marks in them, which Pajek cannot hold, become apostrophes.
    """
    return "".join(f"{line}\n" for line in _lines(network))


def render_clu(network: Network) -> str:
    """Return the number of each node's cluster, from 1, in the order of the network file."""
    numbers = [str(node.community + 1) for node in network.nodes]
    return "\n".join([f"*Vertices {len(numbers)}", *numbers, ""])


def _lines(network: Network) -> Iterator[str]:
    yield f"*Vertices {len(network.nodes)}"
    labels = distinct([clean(node.label).replace('"', "'") for node in network.nodes])
    for number, (node, label, (x, y)) in enumerate(
        zip(network.nodes, labels, unit_square(network), strict=True), 1
    ):
        red, green, blue = colour_of(network, node)
        colour = f"RGB{red:02X}{green:02X}{blue:02X}"
        yield f'{number} "{label}" {x:.4f} {y:.4f} {_FLAT} ic {colour}'
    yield "*Arcs" if network.directed else "*Edges"
    place = {node.id: number for number, node in enumerate(network.nodes, 1)}
    for edge in network.edges:
        yield f"{place[edge.source]} {place[edge.target]} {edge.weight}"
