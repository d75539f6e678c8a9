"""A network as two tables: its edges, readable alone, and its nodes."""

from citegraph.export.csv_table import render_table
from citegraph.export.networks.attributes import EDGE_COLUMNS, NODE_COLUMNS, edge_rows, node_rows
from citegraph.model import Network


def render_edges(network: Network) -> str:
    """Return one row per edge; ``documents`` or ``works`` are the units that link both."""
    return render_table(EDGE_COLUMNS, edge_rows(network))


def render_nodes(network: Network) -> str:
    """Return one row per node, those without an edge included."""
    return render_table(NODE_COLUMNS, node_rows(network))
