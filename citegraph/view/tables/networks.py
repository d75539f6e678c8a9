"""Networks: what stands above their nodes and edges, and the terms and keywords among those."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import gcd

from citegraph.model import Layout, Network
from citegraph.view.tables.places import Places, found

#: Kinds of items that the nodes of networks make.
MADE_KINDS = ("term", "keyword")


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


@dataclass(slots=True)
class Made:
    """An item that networks make: a term or a keyword."""

    label: str
    works: list[int] = field(default_factory=list)
    documents: list[int] = field(default_factory=list)


def made_items(networks: Sequence[Network], places: Places) -> dict[str, dict[str, Made]]:
    """Return the terms and keywords that are nodes, by kind and id."""
    made: dict[str, dict[str, Made]] = {kind: {} for kind in MADE_KINDS}
    for network in networks:
        items = made.get(network.item_kind)
        if items is None:
            continue
        for node in network.nodes:
            item = items.setdefault(node.id, Made(node.label))
            if network.unit == "work":
                item.works = found(node.units, places.works)
            else:
                item.documents = found(node.units, places.documents)
    return made
