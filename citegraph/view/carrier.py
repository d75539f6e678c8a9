"""The pyvis network that carries nodes, edges and drawing options into the template."""

import json
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from citegraph.model import Network
from citegraph.text.rounding import rounded
from citegraph.view.escape import json_block
from citegraph.view.positions import Positions
from citegraph.view.rows import to_rows

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATE = "explorer.html.j2"

#: What vis-network does here: camera, hit testing and gestures. Positions are ours, so no physics.
VIS_OPTIONS: dict[str, object] = {
    "autoResize": True,
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False, "randomSeed": 1},
    "edges": {"smooth": False},
    "interaction": {
        "dragNodes": False,
        "hover": True,
        "hoverConnectedEdges": False,
        "multiselect": True,
        "selectConnectedEdges": False,
        "tooltipDelay": 100000,
        "zoomSpeed": 0.6,
    },
}


def fill_template(
    networks: Sequence[Network], known: Positions, variables: Mapping[str, object]
) -> str:
    """Return the page: the template filled with all networks and the other variables.

    The template sees pyvis's own ``nodes``, ``edges`` and ``options`` and everything in
    ``variables``; it escapes by default. A node's id is its place among the nodes of all
    networks, which is what the edges name.
    """
    from pyvis.network import Network as Carrier

    carrier = Carrier(cdn_resources="in_line")
    carrier.nodes.extend(_nodes(networks, known))
    file_sets: dict[tuple[str, ...], int] = {}
    carrier.edges.extend(_edges(networks, file_sets))
    carrier.set_options(json.dumps(VIS_OPTIONS))
    folder = files(__package__).joinpath(TEMPLATE)
    carrier.set_template_dir(str(folder).removesuffix(TEMPLATE), TEMPLATE)
    numbered = [[known.files[file] for file in one] for one in file_sets]
    _prepare(carrier.templateEnv, {**variables, "file_sets": numbered})
    page: str = carrier.generate_html()
    return page


def _prepare(environment: "Environment", variables: Mapping[str, object]) -> None:
    environment.autoescape = True
    environment.keep_trailing_newline = True
    environment.filters["json_block"] = json_block
    environment.filters["from_json"] = json.loads
    environment.filters["rows"] = to_rows
    environment.globals.update(variables)


def _nodes(networks: Sequence[Network], known: Positions) -> Iterator[dict[str, Any]]:
    for number, network in enumerate(networks):
        items = known.of(network.item_kind)
        for node in network.nodes:
            yield {
                "network": number,
                "item": items[node.id],
                "label": node.label,
                "cited": node.occurrences,
                "degree": node.degree,
                "strength": _short(node.strength),
                "community": node.community,
                "x": node.x,
                "y": node.y,
            }


def _edges(
    networks: Sequence[Network], file_sets: dict[tuple[str, ...], int]
) -> Iterator[dict[str, Any]]:
    """Yield the edges; each distinct tuple of citing files is numbered once in ``file_sets``."""
    first = 0
    for network in networks:
        places = {node.id: first + number for number, node in enumerate(network.nodes)}
        first += len(network.nodes)
        for edge in network.edges:
            yield {
                "from": places[edge.source],
                "to": places[edge.target],
                "count": edge.count,
                "weight": _short(edge.weight),
                "files": file_sets.setdefault(edge.documents, len(file_sets)),
            }


def _short(number: float) -> float | int:
    """Return the number with six significant digits, whole numbers without a point."""
    short = rounded(number)
    return int(short) if short.is_integer() else short
