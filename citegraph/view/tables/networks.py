"""Networks: what stands above their nodes and edges, and the terms and keywords among those."""

from collections.abc import Mapping, Sequence
from math import gcd

from citegraph.model import Layout, Network, NetworkItemKind
from citegraph.view.tables.places import Places, found

#: Kinds of items that the nodes of networks make.
MADE_KINDS: tuple[NetworkItemKind, ...] = ("term", "keyword")


def heading(network: Network) -> dict[str, object]:
    """Return what the page says of a network before its nodes and edges."""
    return {
        "kind": network.kind,
        "itemKind": network.item_kind,
        "unit": network.unit,
        "directed": network.directed,
        "explanation": network.explanation,
        "communities": [[one.number, one.label, one.size] for one in network.communities],
        "nodes": len(network.nodes),
        "edges": len(network.edges),
        "layouts": [_layout(layout) for layout in network.layouts],
    }


def _layout(layout: Layout) -> dict[str, object]:
    """Return a layout in its own steps: those by year are grids."""
    step = gcd(*(number for position in layout.positions for number in position)) or 1
    return {
        "name": layout.name,
        "step": step,
        "x": [x // step for x, _ in layout.positions],
        "y": [y // step for _, y in layout.positions],
    }


def made_items(
    networks: Sequence[Network], places: Places
) -> dict[NetworkItemKind, dict[str, dict[str, object]]]:
    """Return the terms and keywords that are nodes, by id: label, works and documents of each."""
    made: dict[NetworkItemKind, dict[str, dict[str, object]]] = {kind: {} for kind in MADE_KINDS}
    for network in networks:
        if network.item_kind not in made:
            continue
        units: Mapping[str, int] = places.works if network.unit == "work" else places.documents
        name = f"{network.unit}s"
        for node in network.nodes:
            item = made[network.item_kind].setdefault(
                node.id, {"id": node.id, "label": node.label, "works": [], "documents": []}
            )
            item[name] = found(node.units, units)
    return made
