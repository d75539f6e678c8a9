"""GraphML 1.0 (graphml.graphdrawing.org) for Gephi, yEd, Cytoscape, igraph and networkx."""

from collections.abc import Iterator, Mapping
from xml.sax.saxutils import escape

from citegraph.export.csv_table import Cell
from citegraph.export.networks.attributes import edge_rows, node_rows
from citegraph.export.networks.graph import clean, node_names
from citegraph.model import Network

_HEAD = (
    "<?xml version='1.0' encoding='utf-8'?>\n"
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns '
    'http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">'
)
_TYPES = {str: "string", int: "long", float: "double"}

#: Scope and name of each attribute that is written: its type.
_Keys = dict[tuple[str, str], str]


def render_graphml(network: Network) -> str:
    """Return the network as GraphML; a node without a year has no ``year``.

    It is what networkx writes of the same graph, whose nodes and edges each become a tree first.
    """
    names = {id: _quoted(name) for id, name in node_names(network).items()}
    keys: _Keys = {}
    about = {"name": network.kind, "item_kind": network.item_kind}
    lines = [*_data("graph", {**about, "explanation": network.explanation}, keys)]
    for row in node_rows(network):
        lines.append(f'<node id="{names[str(row.pop("id"))]}">\n')
        lines += _data("node", row, keys, "  ")
        lines.append("</node>\n")
    for row in edge_rows(network):
        source, target = names[str(row.pop("source"))], names[str(row.pop("target"))]
        del row["source_label"], row["target_label"]
        lines.append(f'<edge source="{source}" target="{target}">\n')
        lines += _data("edge", row, keys, "  ")
        lines.append("</edge>\n")
    declared = [
        f'<key id="{name}" for="{scope}" attr.name="{name}" attr.type="{type}"/>\n'
        for (scope, name), type in reversed(keys.items())
    ]
    direction = "directed" if network.directed else "undirected"
    start = f'<graph edgedefault="{direction}">'
    return "".join([_HEAD, *declared, start, *lines, "</graph></graphml>"])


def _data(scope: str, row: Mapping[str, Cell], keys: _Keys, margin: str = "") -> Iterator[str]:
    """Yield a line for every value that is known, and note its key."""
    for name, value in row.items():
        if value is None:
            continue
        keys.setdefault((scope, name), _TYPES[type(value)])
        text = escape(clean(value)) if isinstance(value, str) else value
        yield f'{margin}<data key="{name}">{text}</data>\n'


def _quoted(text: str) -> str:
    return escape(text, {'"': "&quot;"})
