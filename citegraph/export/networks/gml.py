"""GML through networkx, for Gephi, yEd, igraph and Mathematica."""

from citegraph.export.networks.attributes import distinct
from citegraph.export.networks.graph import to_networkx
from citegraph.model import Network


def render_gml(network: Network) -> str:
    """Return the network as GML; letters beyond ASCII are written as GML's ``&#1234;``.

    GML knows nodes by numbers and shows labels: those here are distinct, so that readers
    that tell nodes by their labels keep them apart; ``key`` is the id.
    """
    import networkx

    graph = to_networkx(network)
    labels = distinct([attributes["label"] for _, attributes in graph.nodes(data=True)])
    for id, attributes in graph.nodes(data=True):
        attributes["key"] = id
        del attributes["label"]
    shown = networkx.relabel_nodes(graph, dict(zip(graph, labels, strict=True)))
    return "".join(f"{line}\n" for line in networkx.generate_gml(shown))
