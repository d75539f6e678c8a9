"""GEXF 1.2draft (gexf.net) through networkx, for Gephi: positions, colours, sizes, years."""

import re
from math import sqrt

from citegraph.export.networks.attributes import colour_of, year_of_edge
from citegraph.export.networks.graph import node_names, to_networkx
from citegraph.model import Network

# Gephi draws sizes in the units of positions; neighbours are some 100 apart.
_SIZE = 10.0
# networkx writes the day and its own version, which would make every day another file.
_META = re.compile(r"<meta[^>]{0,200}>\s{0,20}<creator>[^<]{0,200}</creator>")


def render_gexf(network: Network) -> str:
    """Return the network as GEXF; nodes begin in their year, edges where both ends are there.

    The graph is dynamic if any node has a year (``timeformat`` double). Gephi's y axis points
    upwards.
    """
    import networkx

    graph = to_networkx(network)
    names = node_names(network)
    nodes = {names[node.id]: node for node in network.nodes}
    for id, node in nodes.items():
        red, green, blue = colour_of(network, node)
        attributes = graph.nodes[id]
        attributes["viz"] = {
            "color": {"r": red, "g": green, "b": blue, "a": 1.0},
            "size": round(_SIZE * sqrt(max(1, node.occurrences)), 3),
            "position": {"x": float(node.x), "y": float(-node.y), "z": 0.0},
        }
        if node.year is not None:
            attributes["start"] = float(node.year)
    for source, target, attributes in graph.edges(data=True):
        year = year_of_edge(nodes[source], nodes[target])
        if year is not None:
            attributes["start"] = float(year)
    text = "\n".join(networkx.generate_gexf(graph, version="1.2draft")) + "\n"
    return _META.sub("<meta><creator>citegraph</creator>", text, count=1)
