"""Cytoscape JSON (.cyjs) through networkx, for Cytoscape desktop and Cytoscape.js."""

import json

from citegraph.export.networks.attributes import colour_of
from citegraph.export.networks.graph import to_networkx
from citegraph.model import Network


def render_cytoscape(network: Network) -> str:
    """Return the network with positions (y downwards) and the colour of each node's cluster."""
    import networkx

    graph = to_networkx(network)
    for attributes, node in zip(graph.nodes.values(), network.nodes, strict=True):
        red, green, blue = colour_of(network, node)
        attributes["name"] = attributes.pop("label")
        attributes["colour"] = f"#{red:02x}{green:02x}{blue:02x}"
    written = networkx.cytoscape_data(graph)
    for element, node in zip(written["elements"]["nodes"], network.nodes, strict=True):
        element["position"] = {"x": node.x, "y": node.y}
    return json.dumps(written, ensure_ascii=False, indent=1) + "\n"
