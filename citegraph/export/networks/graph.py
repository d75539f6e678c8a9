"""A network as a graph of networkx, which has writers for several formats."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from citegraph.export.networks.attributes import distinct, edge_rows, node_rows
from citegraph.export.plain import one_line
from citegraph.model import Network

if TYPE_CHECKING:
    import networkx

_ENDS = ("source", "target", "source_label", "target_label")


def to_networkx(network: Network) -> "networkx.Graph[str]":
    """Return a ``networkx.Graph`` (directed: ``DiGraph``) with all attributes of nodes and edges.

    Nodes are named by id. What is not known (a year) is no attribute; texts are made fit for
    XML 1.0.
    """
    # It takes long to import, and only the formats that it writes need it.
    import networkx

    make = networkx.DiGraph if network.directed else networkx.Graph
    graph = make(
        name=network.kind, item_kind=network.item_kind, explanation=clean(network.explanation)
    )
    names = node_names(network)
    for row in node_rows(network):
        graph.add_node(names[str(row.pop("id"))], **_known(row))
    for row in edge_rows(network):
        source, target, *_ = (str(row.pop(name)) for name in _ENDS)
        graph.add_edge(names[source], names[target], **_known(row))
    return graph


def node_names(network: Network) -> dict[str, str]:
    """Return the name of each node in the files, by its id: the id, made fit for XML."""
    ids = [node.id for node in network.nodes]
    return dict(zip(ids, distinct([clean(id) for id in ids]), strict=True))


def clean(text: str) -> str:
    r"""Return the text on one line, without what XML 1.0 has no place for (noncharacters).

    >>> clean("a\x0bb \ufffe c")
    'a b  c'
    """
    return one_line(text).replace("\ufffe", "").replace("\uffff", "")


def _known(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: clean(value) if isinstance(value, str) else value
        for name, value in row.items()
        if value is not None
    }
