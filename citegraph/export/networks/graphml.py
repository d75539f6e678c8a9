"""GraphML (graphml.graphdrawing.org), for Gephi, yEd, Cytoscape and igraph.

What networkx would write, byte for byte, in a quarter of the time.
"""

from collections.abc import Iterable, Iterator, Mapping
from html import escape

from citegraph.export.csv_table import Cell
from citegraph.export.networks.attributes import Row, edge_rows, node_rows
from citegraph.export.networks.graph import clean, node_names
from citegraph.model import Network

_HEAD = (
    "<?xml version='1.0' encoding='utf-8'?>\n"
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns '
    'http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">'
)
_TYPES = {int: "long", float: "double", str: "string"}
_LABELS = ("source_label", "target_label")


def render_graphml(network: Network) -> str:
    """Return the network as GraphML; a node without a year has no ``year``."""
    about: Row = {
        "name": network.kind,
        "item_kind": network.item_kind,
        "explanation": network.explanation,
    }
    nodes, edges = _nodes(network), _edges(network)
    keys = [
        *_keys("graph", (about,)),
        *_keys("node", nodes.values()),
        *_keys("edge", edges.values()),
    ]
    direction = "directed" if network.directed else "undirected"
    return "".join(
        (
            _HEAD,
            *reversed(keys),
            f'<graph edgedefault="{direction}">',
            *_data(about),
            *_elements("node", (f'id="{name}"' for name in nodes), nodes.values()),
            *_elements("edge", (f'source="{a}" target="{b}"' for a, b in edges), edges.values()),
            "</graph></graphml>",
        )
    )


def _nodes(network: Network) -> dict[str, Row]:
    """The attributes of nodes by their names, which are written so that they can be quoted."""
    names = node_names(network)
    return {_quoted(names[str(row.pop("id"))]): row for row in node_rows(network)}


def _edges(network: Network) -> dict[tuple[str, str], Row]:
    """The attributes of edges by their ends, in the order of the nodes that they begin at."""
    names = node_names(network)
    places = {node.id: place for place, node in enumerate(network.nodes)}
    found: dict[tuple[str, str], Row] = {}
    for row in edge_rows(network):
        ends = [str(row.pop("source")), str(row.pop("target"))]
        if not network.directed:
            ends.sort(key=places.__getitem__)
        for label in _LABELS:
            del row[label]
        found[ends[0], ends[1]] = row
    ordered = sorted(found.items(), key=lambda one: places[one[0][0]])
    return {(_quoted(names[a]), _quoted(names[b])): row for (a, b), row in ordered}


def _keys(scope: str, rows: Iterable[Row]) -> list[str]:
    """What declares the attributes that rows have."""
    types = {
        name: _TYPES[type(value)]
        for row in rows
        for name, value in row.items()
        if value is not None
    }
    return [
        f'<key id="{name}" for="{scope}" attr.name="{name}" attr.type="{type}"/>\n'
        for name, type in types.items()
    ]


def _elements(name: str, heads: Iterable[str], rows: Iterable[Row]) -> Iterator[str]:
    for head, row in zip(heads, rows, strict=True):
        yield f"<{name} {head}>\n  "
        yield "  ".join(_data(row))
        yield f"</{name}>\n"


def _data(row: Mapping[str, Cell]) -> Iterator[str]:
    for name, value in row.items():
        if value is not None:
            text = escape(clean(value), quote=False) if isinstance(value, str) else value
            yield f'<data key="{name}">{text}</data>\n'


def _quoted(name: str) -> str:
    return escape(name, quote=False).replace('"', "&quot;")
