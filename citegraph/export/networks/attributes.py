"""What every format tells of the nodes and edges of a network: one row of values each."""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from functools import cache

from citegraph.export.csv_table import Cell, joined
from citegraph.knowledge import table
from citegraph.model import Measures, Network, Node

Row = dict[str, Cell]

MEASURES = tuple(field.name for field in fields(Measures))
NODE_COLUMNS = (
    "id",
    "label",
    "mode",
    "year",
    "occurrences",
    "degree",
    "strength",
    *MEASURES,
    "community",
    "community_label",
    "x",
    "y",
)
EDGE_COLUMNS = (
    "source",
    "target",
    "source_label",
    "target_label",
    "count",
    "strength",
    "weight",
    "documents",
    "works",
)
#: Columns of numbers with a fraction; the other numbers are whole.
REAL = frozenset((*MEASURES, "strength", "weight")) - {"core"}
_GREY = (118, 118, 118)


def node_rows(network: Network) -> Iterator[Row]:
    """Yield the values of every node under ``NODE_COLUMNS``, in the order of the network."""
    for node in network.nodes:
        yield {
            "id": node.id,
            "label": node.label,
            "mode": node.mode,
            "year": node.year,
            "occurrences": node.occurrences,
            "degree": node.degree,
            "strength": float(node.strength),
            **{name: _real(name, getattr(node.measures, name)) for name in MEASURES},
            "community": node.community,
            "community_label": network.communities[node.community].label,
            "x": node.x,
            "y": node.y,
        }


def edge_rows(network: Network) -> Iterator[Row]:
    """Yield the values of every edge under ``EDGE_COLUMNS``, in the order of the network."""
    labels = {node.id: node.label for node in network.nodes}
    for edge in network.edges:
        yield {
            "source": edge.source,
            "target": edge.target,
            "source_label": labels[edge.source],
            "target_label": labels[edge.target],
            "count": edge.count,
            "strength": float(edge.strength),
            "weight": float(edge.weight),
            "documents": joined(edge.documents),
            "works": joined(edge.works),
        }


def year_of_edge(one: Node, other: Node) -> int | None:
    """Return the first year in which both ends can be joined, None where a year is unknown.

    >>> year_of_edge(Node("a", "A", 1, 0, 0.0, 0, 0, 0, 1990), Node("b", "B", 1, 0, 0.0, 0, 0, 0))
    """
    return None if one.year is None or other.year is None else max(one.year, other.year)


def distinct(texts: Sequence[str]) -> list[str]:
    """Return the texts with a number behind those that stand before them too.

    >>> distinct(["Porter", "Porter", "Porter [2]", ""])
    ['Porter', 'Porter [2]', 'Porter [2] [2]', '[1]']
    """
    taken: set[str] = set()
    found = []
    for text in texts:
        number = 1
        name = text or f"[{number}]"
        while name in taken:
            number += 1
            name = f"{text} [{number}]".strip()
        taken.add(name)
        found.append(name)
    return found


def colour_of(network: Network, node: Node) -> tuple[int, int, int]:
    """Return red, green and blue (0 to 255) of a node's cluster, as on the page; grey for none.

    From the last of the table on the colours come again.
    """
    if not node.degree and node.community == len(network.communities) - 1:
        return _GREY
    colours = _colours()
    return colours[network.communities[node.community].number % len(colours)]


def _real(name: str, value: float) -> float:
    return float(value) if name in REAL else value


@cache
def _colours() -> tuple[tuple[int, int, int], ...]:
    return tuple(_rgb(row["light"]) for row in table("cluster_colours"))


def _rgb(text: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(text)
    return red, green, blue
