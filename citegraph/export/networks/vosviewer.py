"""VOSviewer: the JSON file of VOSviewer Online, and the map and network files of VOSviewer.

The names of attributes and columns are those that the two programs read and write (their
documentation: "File types", www.vosviewer.com and app.vosviewer.com/docs).
"""

import csv
import io
import json
from collections.abc import Iterator

from citegraph.export.networks.graph import clean
from citegraph.export.networks.positions import centred
from citegraph.model import Network, Node
from citegraph.text.cells import text_cell

_ATTRIBUTES = ("id", "label", "x", "y", "cluster")
_LINKS, _STRENGTH, _YEAR = "Links", "Total link strength", "Pub. year"
# What both programs take as the number of a cluster.
_MOST_CLUSTERS = 1000


def render_json(network: Network) -> str:
    """Return the JSON file: items with weights and scores, links, names of clusters.

    Items are numbered from 1 in the order of the network; ``url`` is left out. A cluster beyond
    the thousandth, which VOSviewer refuses, is left out.
    """
    items = [
        {
            **_place(number, node, position),
            "weights": _weights(network, node),
            "scores": {_YEAR: node.year} if node.year is not None else {},
        }
        for number, (node, position) in enumerate(
            zip(network.nodes, centred(network), strict=True), 1
        )
    ]
    links = [
        {"source_id": source, "target_id": target, "strength": strength}
        for source, target, strength in _links(network)
    ]
    clusters = [
        {"cluster": one.number + 1, "label": clean(one.label)}
        for one in network.communities[:_MOST_CLUSTERS]
    ]
    written = {
        "info": {"title": network.kind, "description": clean(network.explanation)},
        "network": {"items": items, "links": links, "clusters": clusters},
    }
    return json.dumps(written, ensure_ascii=False, indent=1) + "\n"


def render_map(network: Network) -> str:
    """Return the map file: tab-separated, a row for each item.

    A label that a spreadsheet would run as a formula stands behind an apostrophe.
    """
    weights = list(_weights(network, network.nodes[0])) if network.nodes else []
    header = [*_ATTRIBUTES, *(f"weight<{name}>" for name in weights), f"score<{_YEAR}>"]
    rows: list[list[object]] = [list(header)]
    for number, (node, position) in enumerate(zip(network.nodes, centred(network), strict=True), 1):
        place = _place(number, node, position)
        place["label"] = text_cell(str(place["label"]))
        year = "" if node.year is None else node.year
        rows.append(
            [
                *(place.get(name, "") for name in _ATTRIBUTES),
                *_weights(network, node).values(),
                year,
            ]
        )
    return _tabs(rows)


def render_network(network: Network) -> str:
    """Return the network file: the numbers of two items and the strength of their link."""
    return _tabs([list(link) for link in _links(network)])


def _place(number: int, node: Node, position: tuple[float, float]) -> dict[str, object]:
    label = clean(node.label) or clean(node.id)
    place: dict[str, object] = {"id": number, "label": label, "x": position[0], "y": position[1]}
    return place | ({"cluster": node.community + 1} if node.community < _MOST_CLUSTERS else {})


def _weights(network: Network, node: Node) -> dict[str, float]:
    name = {"person": "Documents", "document": "References"}.get(network.item_kind, "Occurrences")
    return {_LINKS: node.degree, _STRENGTH: node.strength, name: node.occurrences}


def _links(network: Network) -> Iterator[tuple[int, int, float]]:
    place = {node.id: number for number, node in enumerate(network.nodes, 1)}
    for edge in network.edges:
        whole = int(edge.strength) if edge.strength == int(edge.strength) else edge.strength
        yield place[edge.source], place[edge.target], whole


def _tabs(rows: list[list[object]]) -> str:
    text = io.StringIO()
    csv.writer(text, delimiter="\t", lineterminator="\n").writerows(rows)
    return text.getvalue()
