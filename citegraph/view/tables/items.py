"""What the nodes of networks stand for, and the units that nodes and edges count."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from citegraph.model import Edge, Library, Network, NetworkItemKind, Node
from citegraph.view.tables.behind import Behind, find_behind
from citegraph.view.tables.networks import made_items
from citegraph.view.tables.places import Places, found

#: The kind of items of a network whose nodes are documents on one side and works on the other.
EITHER = "either"
_SUFFIX = " (document)"


class Items:
    """Finds the place of each node's item, and tells its units where the page cannot derive them.

    Terms and keywords are items that the networks make; so are the nodes of two-mode networks,
    each of which stands for a document or a work.
    """

    def __init__(self, library: Library, networks: Sequence[Network], places: Places) -> None:
        self._library = library
        self._places = places
        self._behind: Behind = find_behind(library, places)
        self._made = made_items(networks, places)
        self._made_places = {
            kind: {id: place for place, id in enumerate(items)}
            for kind, items in self._made.items()
        }
        described = {one.id: one.description for one in library.documents}
        sources = (described.get(id) for id in places.documents)
        self._years: dict[str, Sequence[int | None]] = {
            "work": [work.reference.year for work in library.works],
            "document": [source.year if source else None for source in sources],
        }
        self._either: dict[tuple[str, int], int] = {}
        for network in networks:
            if item_kind(network) == EITHER:
                for node in network.nodes:
                    self._either.setdefault(self._side(node), len(self._either))

    def tables(self) -> dict[str, object]:
        """Return the tables of the items that are made of nodes."""
        tables: dict[str, object] = {
            f"{kind}s": {
                "id": list(items),
                "label": [item.label for item in items.values()],
                "works": [item.works for item in items.values()],
                "documents": [item.documents for item in items.values()],
            }
            for kind, items in self._made.items()
        }
        tables["eithers"] = {
            "kind": [kind for kind, _ in self._either],
            "position": [place for _, place in self._either],
        }
        return tables

    def of(self, network: Network) -> "NodeItems":
        """Return what the nodes of a network stand for.

        Raises :class:`KeyError` for a node that is nothing in the library.
        """
        stands = [self._stands_for(network, node) for node in network.nodes]
        is_either = item_kind(network) == EITHER
        items = [self._either[one] if is_either else one[1] for one in stands]
        units: list[Sequence[int]] = []
        stored: list[list[int] | None] = []
        for node, (kind, place) in zip(network.nodes, stands, strict=True):
            behind = self._units_behind(network, node, kind, place)
            told = self._told(network, node, behind)
            stored.append(told)
            units.append(behind if told is None else told)
        own = [self._own(*one) for one in stands] if network.directed else units
        return NodeItems(
            items, stored, [frozenset(one) for one in own], list(map(frozenset, units))
        )

    def years(self, network: Network) -> Sequence[int | None]:
        """Return the years of the items of the kind of a network, as the page finds them."""
        kind = item_kind(network)
        if kind == EITHER:
            return [self._years[kind][place] for kind, place in self._either]
        return self._years.get(kind) or [None] * len(self._table(network.item_kind))

    def _stands_for(self, network: Network, node: Node) -> tuple[str, int]:
        if node.mode:
            return self._side(node)
        return network.item_kind, self._table(network.item_kind)[node.id]

    def _table(self, kind: NetworkItemKind) -> Mapping[str, int]:
        return self._made_places[kind] if kind in self._made_places else self._places.of(kind)

    def _side(self, node: Node) -> tuple[str, int]:
        if node.mode == "work":
            return "work", self._places.works[node.id]
        documents = self._places.documents
        id = node.id if node.id in documents else node.id.removesuffix(_SUFFIX)
        return "document", documents[id]

    def _units_behind(self, network: Network, node: Node, kind: str, place: int) -> Sequence[int]:
        """The units that the page finds behind an item."""
        name = "works" if node.mode == "document" else f"{network.unit}s"
        if kind in self._made:
            item = self._made[kind][node.id]
            return item.works if name == "works" else item.documents
        return (self._behind.works if name == "works" else self._behind.documents)[kind][place]

    def _told(self, network: Network, node: Node, behind: Sequence[int]) -> list[int] | None:
        """The units of a node; None where they are those behind its item."""
        if not node.units and len(behind) == node.occurrences:
            return None
        is_citing = network.unit == "work" or node.mode == "document"
        places = self._places.works if is_citing else self._places.documents
        told = sorted(found(node.units, places))
        return None if told == list(behind) else told

    def _own(self, kind: str, place: int) -> Sequence[int]:
        """The documents that an item is itself."""
        if kind == "work":
            return found(self._library.works[place].documents, self._places.documents)
        return (place,) if kind == "document" else ()

    def stored_units(self, network: Network, edge: Edge) -> list[int]:
        """Return the units that an edge names."""
        if network.unit == "work":
            return sorted(found(edge.works, self._places.works))
        return sorted(found(edge.documents, self._places.documents))


@dataclass(frozen=True, slots=True)
class NodeItems:
    """For each node of a network: the place of its item, its units where the page is to be told.

    ``units`` are all of them; an edge has those among ``first`` of its first and ``units`` of its
    second node, where nothing else is said.
    """

    items: list[int]
    stored: list[list[int] | None]
    first: list[frozenset[int]]
    units: list[frozenset[int]]


def item_kind(network: Network) -> str:
    """Return the kind of the items of a network; EITHER where the nodes have two."""
    return EITHER if any(node.mode for node in network.nodes) else network.item_kind
