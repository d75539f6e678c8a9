"""GraphML (graphml.graphdrawing.org) through networkx, for Gephi, yEd, Cytoscape and igraph."""

import io

from citegraph.export.networks.graph import to_networkx
from citegraph.model import Network


def render_graphml(network: Network) -> str:
    """Return the network as GraphML; a node without a year has no ``year``."""
    # It takes long to import, and only the formats that it writes need it.
    import networkx

    written = io.BytesIO()
    networkx.write_graphml_lxml(to_networkx(network), written, named_key_ids=True)
    return written.getvalue().decode("utf-8")
