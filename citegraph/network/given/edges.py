"""The edges of a graph as pairs of nodes."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from citegraph.model.graph import Graph, GraphEdge
from citegraph.network.pairs.records import Pairs

#: How the ids of documents stand in one attribute of our files.
_BETWEEN = "; "
#: Weights and counts between these bounds add up without loss.
_LEAST, _LARGEST = 1e-12, 2**53


@dataclass(frozen=True, slots=True)
class GivenPairs:
    """The pairs of a graph, what each of them names, and how many edges became none.

    ``documents`` and ``works`` are ids by the places of a pair's ends; ``joined`` counts edges
    beyond the first of a pair, ``loops`` those from a node to itself, ``dangling`` those to
    nodes that are not there, ``weightless`` those with a weight of 0 or less, or beyond reckoning.
    """

    pairs: Pairs
    documents: Mapping[tuple[int, int], tuple[str, ...]]
    works: Mapping[tuple[int, int], tuple[str, ...]]
    joined: int
    loops: int
    dangling: int
    weightless: int

    def units_of_nodes(self, directed: bool) -> Mapping[int, frozenset[str]]:
        """Return the documents or works that the pairs of each node name, by its place.

        In a directed network they are those of what is cited: the second.
        """
        found: dict[int, frozenset[str]] = {}
        for (first, second), ids in (self.documents or self.works).items():
            for place in (second,) if directed else (first, second):
                found[place] = found.get(place, frozenset()).union(ids)
        return found


def pairs_of(graph: Graph) -> GivenPairs:
    """Return the pairs of the nodes in the order of the graph; edges between two nodes add up.

    ``count`` is what the file counts, else the weight where that is a whole number, else how many
    edges there are; ``strength`` is the file's, else the weight; an edge without any weighs 1.
    """
    places = {node.id: place for place, node in enumerate(graph.nodes)}
    found: dict[tuple[int, int], list[tuple[int, float, float]]] = {}
    documents: dict[tuple[int, int], tuple[str, ...]] = {}
    works: dict[tuple[int, int], tuple[str, ...]] = {}
    faults = {"loops": 0, "dangling": 0, "weightless": 0}
    for edge in graph.edges:
        ends = places.get(edge.source), places.get(edge.target)
        fault = _fault(ends, edge)
        if fault or ends[0] is None or ends[1] is None:
            faults[fault] += 1
            continue
        pair = (ends[0], ends[1])
        if not graph.directed and pair[0] > pair[1]:
            pair = (pair[1], pair[0])
        named = dict(edge.attributes)
        found.setdefault(pair, []).append(_numbers(edge, named))
        for held, name in ((documents, "documents"), (works, "works")):
            if named.get(name):
                held[pair] = tuple(named[name].split(_BETWEEN))
    joined = sum(len(several) - 1 for several in found.values())
    return GivenPairs(_to_pairs(found), documents, works, joined, **faults)


def _fault(ends: tuple[int | None, int | None], edge: GraphEdge) -> str:
    """Return what makes an edge no pair, "" for nothing."""
    if None in ends:
        return "dangling"
    if ends[0] == ends[1]:
        return "loops"
    return "" if edge.weight is None or _LEAST < edge.weight < _LARGEST else "weightless"


def _numbers(edge: GraphEdge, named: Mapping[str, str]) -> tuple[int, float, float]:
    """Return count, strength and weight of an edge."""
    weight = 1.0 if edge.weight is None else edge.weight
    whole = int(weight) if weight.is_integer() and weight < _LARGEST else 1
    return (
        int(_positive(named.get("count", "")) or whole),
        _positive(named.get("strength", "")) or weight,
        weight,
    )


def _positive(text: str) -> float:
    """Return a number above 0, else 0.

    >>> _positive("2"), _positive("-1"), _positive("much")
    (2.0, 0.0, 0.0)
    """
    try:
        number = float(text)
    except ValueError:
        return 0.0
    return number if _LEAST < number < _LARGEST else 0.0


def _to_pairs(found: Mapping[tuple[int, int], list[tuple[int, float, float]]]) -> Pairs:
    ordered = sorted(found)
    sums = [tuple(map(sum, zip(*found[pair], strict=True))) for pair in ordered]
    columns = np.array(sums, dtype=np.float64).reshape(-1, 3)
    ends = np.array(ordered, dtype=np.int64).reshape(-1, 2)
    return Pairs(
        ends[:, 0].copy(),
        ends[:, 1].copy(),
        columns[:, 0].astype(np.int64),
        columns[:, 1].copy(),
        columns[:, 2].copy(),
    )
