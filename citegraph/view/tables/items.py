"""What the nodes of networks stand for, and the units that nodes and edges count."""

from collections.abc import Mapping, Sequence

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
        self._either: dict[tuple[str, int], int] = {}
        for network in networks:
            if item_kind(network) == EITHER:
                for node in network.nodes:
                    self._either.setdefault(self._side(node), len(self._either))

    def tables(self) -> dict[str, object]:
        """Return the tables of the items that are made of nodes."""
        tables: dict[str, object] = {
            f"{kind}s": {
                name: [item[name] for item in items.values()]
                for name in ("id", "label", "works", "documents")
            }
            for kind, items in self._made.items()
        }
        tables["eithers"] = {
            "kind": [kind for kind, _ in self._either],
            "position": [place for _, place in self._either],
        }
        return tables

    def places_of(self, network: Network) -> list[int]:
        """Return the place of the item of each node.

        Raises :class:`KeyError` for a node that is nothing in the library.
        """
        if item_kind(network) == EITHER:
            return [self._either[self._side(node)] for node in network.nodes]
        places = self._table(network.item_kind)
        return [places[node.id] for node in network.nodes]

    def _table(self, kind: NetworkItemKind) -> Mapping[str, int]:
        return self._made_places[kind] if kind in self._made_places else self._places.of(kind)

    def _side(self, node: Node) -> tuple[str, int]:
        if node.mode == "work":
            return "work", self._places.works[node.id]
        documents = self._places.documents
        if node.id in documents:
            return "document", documents[node.id]
        return "document", documents[node.id.removesuffix(_SUFFIX)]

    def units(self, network: Network, node: Node, item: int) -> list[int] | None:
        """Return the units of a node; None for those that stand behind its item anyway."""
        behind = self._behind_item(network, node, item)
        if not node.units and len(behind) == node.occurrences:
            return None
        kept = sorted(found(node.units, self._unit_places(network, node)))
        return None if kept == list(behind) else kept

    def _unit_places(self, network: Network, node: Node) -> Mapping[str, int]:
        is_citing = network.unit == "work" or node.mode == "document"
        return self._places.works if is_citing else self._places.documents

    def _behind_item(self, network: Network, node: Node, item: int) -> Sequence[int]:
        kind = network.item_kind
        if kind in self._made:
            found: object = self._made[kind][node.id][f"{network.unit}s"]
            return found if isinstance(found, list) else ()
        if item_kind(network) == EITHER:
            side, place = self._side(node)
            if side == "work":
                return self._behind.documents["work"][place]
            return self._behind.works["document"][place]
        return (self._behind.works if network.unit == "work" else self._behind.documents)[kind][
            item
        ]

    def all_units(self, network: Network) -> list[frozenset[int]]:
        """Return the units of every node as the page will find them."""
        return [
            frozenset(self._behind_item(network, node, item) if units is None else units)
            for node, item in zip(network.nodes, self.places_of(network), strict=True)
            for units in (self.units(network, node, item),)
        ]

    def own_documents(self, network: Network) -> list[frozenset[int]]:
        """Return the documents that every node is itself."""
        return [
            frozenset(self._own(network, node, item))
            for node, item in zip(network.nodes, self.places_of(network), strict=True)
        ]

    def _own(self, network: Network, node: Node, item: int) -> Sequence[int]:
        if item_kind(network) == EITHER:
            side, place = self._side(node)
            return (place,) if side == "document" else ()
        if network.item_kind == "document":
            return (item,)
        if network.item_kind == "work":
            return found(self._library.works[item].documents, self._places.documents)
        return ()

    def stored_units(self, network: Network, edge: Edge) -> list[int]:
        """Return the units that an edge names."""
        if network.unit == "work":
            return sorted(found(edge.works, self._places.works))
        return sorted(found(edge.documents, self._places.documents))


def item_kind(network: Network) -> str:
    """Return the kind of the items of a network; EITHER where the nodes have two."""
    return EITHER if any(node.mode for node in network.nodes) else network.item_kind
