"""GraphML (graphml.graphdrawing.org) through networkx, for Gephi, yEd, Cytoscape and igraph."""

from citegraph.export.csv_table import joined
from citegraph.export.plain import one_line
from citegraph.model import Network, Node


def render_graphml(network: Network) -> str:
    """Return the network as GraphML; a node without a year has no ``year``."""
    # Only this format needs networkx, which takes long to import.
    import networkx

    make = networkx.DiGraph if network.directed else networkx.Graph
    graph = make(
        name=network.kind, item_kind=network.item_kind, explanation=_xml(network.explanation)
    )
    for node in network.nodes:
        graph.add_node(_xml(node.id), **_attributes(node, network))
    for edge in network.edges:
        graph.add_edge(
            _xml(edge.source),
            _xml(edge.target),
            count=edge.count,
            strength=float(edge.strength),
            weight=float(edge.weight),
            documents=_xml(joined(edge.documents)),
            works=_xml(joined(edge.works)),
        )
    lines = networkx.generate_graphml(graph, named_key_ids=True)
    return "".join(f"{line}\n" for line in lines)


def _attributes(node: Node, network: Network) -> dict[str, str | int | float]:
    year = {} if node.year is None else {"year": node.year}
    return {
        "label": _xml(node.label),
        **year,
        "occurrences": node.occurrences,
        "degree": node.degree,
        "strength": float(node.strength),
        "community": node.community,
        "community_label": _xml(network.communities[node.community].label),
        "x": node.x,
        "y": node.y,
    }


def _xml(text: str) -> str:
    """Return the text without what XML 1.0 has no place for (controls, noncharacters)."""
    return one_line(text).replace("\ufffe", "").replace("\uffff", "")
