"""A network as two tables: its edges, readable alone, and its nodes."""

from dataclasses import asdict

from citegraph.export.csv_table import joined, render_table
from citegraph.model import Network

_EDGES = (
    "source",
    "target",
    "source_label",
    "target_label",
    "count",
    "strength",
    "weight",
    "documents",
    "works",
)
_NODES = (
    "id",
    "label",
    "year",
    "occurrences",
    "degree",
    "strength",
    "community",
    "community_label",
    "x",
    "y",
    "pagerank",
    "betweenness",
    "closeness",
    "participation",
    "core",
)


def render_edges(network: Network) -> str:
    """Return one row per edge; ``documents`` or ``works`` are the units that link both."""
    labels = {node.id: node.label for node in network.nodes}
    return render_table(
        _EDGES,
        (
            {
                "source": edge.source,
                "target": edge.target,
                "source_label": labels[edge.source],
                "target_label": labels[edge.target],
                "count": edge.count,
                "strength": edge.strength,
                "weight": edge.weight,
                "documents": joined(edge.documents),
                "works": joined(edge.works),
            }
            for edge in network.edges
        ),
    )


def render_nodes(network: Network) -> str:
    """Return one row per node, those without an edge included."""
    return render_table(
        _NODES,
        (
            {
                "id": node.id,
                "label": node.label,
                "year": node.year,
                "occurrences": node.occurrences,
                "degree": node.degree,
                "strength": node.strength,
                "community": node.community,
                "community_label": network.communities[node.community].label,
                "x": node.x,
                "y": node.y,
                **asdict(node.measures),
            }
            for node in network.nodes
        ),
    )
