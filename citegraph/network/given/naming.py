"""What the attributes of a graph mean: their names in other programs, and ours for them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import cache

from citegraph.knowledge import table
from citegraph.model import Measures
from citegraph.model.graph import Graph, GraphNode
from citegraph.network.table import KINDS
from citegraph.text.clean import letters_and_digits

_MEASURES = tuple(one.name for one in fields(Measures))
#: Numbers that a network tells of a node; where ours are, they need not be counted again.
COUNTED = ("occurrences", "degree", "strength", *_MEASURES)


@dataclass(frozen=True, slots=True)
class Named:
    """The nodes of a graph with their attributes under our names, by node id.

    ``is_ours`` tells that this program wrote the graph: ``kind`` is then its kind of network.
    ``clusters`` is what the file calls the attribute of the communities, "" where it has none.
    """

    values: Mapping[str, Mapping[str, str]]
    kind: str = ""
    clusters: str = ""

    @property
    def is_ours(self) -> bool:
        """Whether this program wrote it."""
        return bool(self.kind)


def name_attributes(graph: Graph) -> Named:
    """Return the attributes of all nodes under our names; of several for one, the first counts."""
    kind = graph.attribute("name")
    first = graph.nodes[0].attributes if graph.nodes else ()
    known = {name for name, _ in first}
    is_drawn = {"occurrences", "degree", "community"} <= known
    is_ours = kind in KINDS and (is_drawn if graph.nodes else bool(graph.attribute("item_kind")))
    fields_of = _every if is_ours else _known
    values = {node.id: fields_of(node) for node in graph.nodes}
    return Named(values, kind if is_ours else "", _name_of_clusters(graph))


def ours(name: str) -> str:
    """Return our name of an attribute, "" for one that only travels.

    >>> ours("Modularity Class"), ours("weight<Occurrences>"), ours("club")
    ('community', 'occurrences', '')
    """
    key = letters_and_digits(name)
    return _table().get(key) or _table().get(key.removeprefix("weight"), "")


def _known(node: GraphNode) -> dict[str, str]:
    return _first((field, value) for name, value in node.attributes if (field := ours(name)))


def _every(node: GraphNode) -> dict[str, str]:
    return _first(node.attributes)


def _first(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in pairs:
        if value:
            found.setdefault(name, value)
    return found


def _name_of_clusters(graph: Graph) -> str:
    return next(
        (
            name
            for node in graph.nodes
            for name, value in node.attributes
            if value and ours(name) == "community"
        ),
        "",
    )


@cache
def _table() -> dict[str, str]:
    return {row["attribute"]: row["field"] for row in table("graph_attributes")}
