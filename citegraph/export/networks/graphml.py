"""GraphML (graphml.graphdrawing.org) through networkx, for Gephi, yEd, Cytoscape and igraph."""

import io

from citegraph.export.networks.graph import to_graph
from citegraph.model import Network


def render_graphml(network: Network) -> str:
    """Return the network as GraphML; a node without a year has no ``year``."""
    # Only this format needs networkx's writers, which take long to import.
    import networkx

    written = io.BytesIO()
    networkx.write_graphml_lxml(to_graph(network), written, named_key_ids=True)
    return written.getvalue().decode("utf-8")
