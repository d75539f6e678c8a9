"""The pyvis network that carries nodes, edges and drawing options into the template."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from citegraph.model import Edge, Measures, Network
from citegraph.text.rounding import rounded
from citegraph.view.block import packed
from citegraph.view.tables.columns import to_columns
from citegraph.view.tables.items import Items, NodeItems

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATE = "explorer.html.j2"

#: What vis-network does here: camera and gestures. Positions and hit testing are ours.
VIS_OPTIONS: dict[str, object] = {
    "autoResize": True,
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False, "randomSeed": 1},
    "interaction": {
        "dragNodes": False,
        "hover": False,
        "keyboard": {"enabled": False},
        "multiselect": False,
        "tooltipDelay": 100000,
        "zoomSpeed": 0.6,
    },
}
_MEASURES = tuple(field.name for field in fields(Measures))
NODE_COLUMNS = (
    *("item", "occurrences", "degree", "strength", "community", "x", "y", "year", "units"),
    *_MEASURES,
)
EDGE_COLUMNS = ("from", "to", "count", "weight", "units")


def fill_template(
    networks: Sequence[Network],
    items: Items,
    data: Mapping[str, object],
    variables: Mapping[str, object],
) -> str:
    """Return the page: the template filled with all networks, the data and the other variables.

    The template sees pyvis's own ``nodes``, ``edges`` and ``options`` and everything in
    ``variables``; it escapes by default. Nodes and edges of all networks stand behind each other;
    edges name nodes by their places in their own network.
    """
    from pyvis.network import Network as Carrier

    carrier = Carrier(cdn_resources="in_line")
    for network in networks:
        shown = items.of(network)
        carrier.nodes.extend(_nodes(network, shown, items.years(network)))
        carrier.edges.extend(_edges(network, shown, items))
    carrier.set_options(json.dumps(VIS_OPTIONS))
    folder = files(__package__).joinpath(TEMPLATE)
    carrier.set_template_dir(str(folder).removesuffix(TEMPLATE), TEMPLATE)
    _prepare(carrier.templateEnv, {**variables, "data": data})
    page: str = carrier.generate_html()
    return page


def _prepare(environment: "Environment", variables: Mapping[str, object]) -> None:
    environment.autoescape = True
    environment.keep_trailing_newline = True
    environment.filters["packed"] = _packed
    environment.globals.update(variables)


def _packed(
    data: Mapping[str, object],
    nodes: Sequence[Mapping[str, object]],
    edges: Sequence[Mapping[str, object]],
    options: str,
) -> str:
    """Return the block of data: what the carrier brought, by columns, beside the rest."""
    carried = {
        "nodes": to_columns(nodes, NODE_COLUMNS),
        "edges": to_columns(edges, EDGE_COLUMNS),
        "options": json.loads(options),
    }
    return packed({**data, **carried})


def _nodes(
    network: Network, shown: NodeItems, years: Sequence[int | None]
) -> Iterator[dict[str, Any]]:
    """Yield the nodes; ``item`` is the difference to the one before.

    None stands for as many occurrences as the node has units, and for the year of the item.
    """
    before = 0
    rows = zip(network.nodes, shown.items, shown.stored, shown.units, strict=True)
    for node, item, units, all_units in rows:
        yield {
            "item": item - before,
            "occurrences": None if node.occurrences == len(all_units) else node.occurrences,
            "degree": node.degree,
            "strength": _short(node.strength),
            "community": node.community,
            "x": node.x,
            "y": node.y,
            "year": None if node.year == years[item] else node.year or 0,
            "units": units,
            **{name: _brief(getattr(node.measures, name)) for name in _MEASURES},
        }
        before = item


def _edges(network: Network, shown: NodeItems, items: Items) -> Iterator[dict[str, Any]]:
    """Yield the edges of a network, strongest first."""
    places = {node.id: number for number, node in enumerate(network.nodes)}
    for edge in sorted(network.edges, key=_strength):
        first, second = places[edge.source], places[edge.target]
        stored = items.stored_units(network, edge)
        derived = sorted(shown.first[first] & shown.units[second])
        yield {
            "from": first,
            "to": second,
            "count": edge.count,
            "weight": _short(edge.weight),
            "units": None if stored == derived or not stored else stored,
        }


def _strength(edge: Edge) -> tuple[float, int, str, str]:
    return -edge.weight, -edge.count, edge.source, edge.target


def _short(number: float) -> float | int:
    """Return the number with six significant digits, whole numbers without a point."""
    short = rounded(number)
    return int(short) if short.is_integer() else short


def _brief(number: float) -> float | int:
    """Return the number with three significant digits: a measure is read to compare, not to add."""
    short = float(f"{number:.3g}")
    return int(short) if short.is_integer() else short
