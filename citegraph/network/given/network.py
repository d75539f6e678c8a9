"""A graph of a file as a network: drawn as the file says, or as it would be here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import cast, get_args

import numpy as np

from citegraph.model import Edge, Layout, Measures, Network, NetworkItemKind, Node
from citegraph.model.graph import Graph
from citegraph.network.given.clusters import Clusters, clusters_of
from citegraph.network.given.edges import GivenPairs, pairs_of
from citegraph.network.given.explanation import explain_graph
from citegraph.network.given.naming import Named, name_attributes
from citegraph.network.given.positions import positions_of
from citegraph.network.items import Item
from citegraph.network.layout.choice import lay_out
from citegraph.network.layout.table import CHRONOLOGICAL
from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.records import Pairs, strongest
from citegraph.network.pairs.thresholds import apply_thresholds
from citegraph.network.pairs.undirected import totals
from citegraph.network.structure.measures import measure
from citegraph.text.rounding import rounded

#: The kind of a network that this program did not make.
KIND = "graph"
#: Kinds whose nodes and edges count works.
_OF_WORKS = ("coupling", "author-coupling", "venue-coupling", "co-authorship", "keywords", "terms")
_YEARS = range(1, 3000)
_ITEM_KINDS = get_args(NetworkItemKind)
#: What VOSviewer calls its items, in the words of its settings.
_TERMINOLOGY = {"author": "person", "source": "venue", "journal": "venue", "keyword": "keyword"}


@dataclass(frozen=True, slots=True)
class _Drawing:
    """The nodes that are kept, with their places in the graph, and the pairs among them."""

    items: tuple[Item, ...]
    places: tuple[int, ...]
    pairs: Pairs


def item_kind(graph: Graph) -> NetworkItemKind:
    """Return what the nodes stand for, as far as the file says it; else works."""
    said = graph.attribute("item_kind") or graph.attribute("item").casefold()
    found = _TERMINOLOGY.get(said, said)
    return cast(NetworkItemKind, found if found in _ITEM_KINDS else "work")


def draw_graph(graph: Graph, options: NetworkOptions) -> Network:
    """Return the network of a graph, with the clusters and positions of the file if it has any.

    Thresholds and bounds of the options hold; measures and clusters that the file lacks are found
    as in networks of a library. A graph that this program wrote comes back as it was.
    """
    named = name_attributes(graph)
    given = pairs_of(graph)
    drawing = _reduce(graph, named, given.pairs, options)
    clusters = clusters_of([graph.nodes[place].id for place in drawing.places], named,
                           drawing.items, drawing.pairs, options)  # fmt: skip
    spots = positions_of([graph.nodes[place] for place in drawing.places], named.is_ours, options)
    laid, layouts = _lay_out(drawing, clusters, spots, options)
    kind = named.kind or KIND
    units = given.units_of_nodes(graph.directed)
    nodes = tuple(
        replace(node, units=tuple(sorted(units.get(place, ()))))
        for node, place in zip(
            _nodes(drawing, named, clusters, laid, graph.directed, options),
            drawing.places,
            strict=True,
        )
    )
    edges = _edges(drawing, given, options)
    return Network(
        kind,
        item_kind(graph),
        nodes,
        edges,
        clusters.communities,
        explain_graph(graph, named, given, clusters, len(nodes), spots is not None),
        directed=graph.directed,
        layouts=layouts,
        unit="work" if given.works or kind in _OF_WORKS else "document",
    )


def _lay_out(
    drawing: _Drawing,
    clusters: Clusters,
    spots: list[tuple[int, int]] | None,
    options: NetworkOptions,
) -> tuple[list[tuple[int, int]], tuple[Layout, ...]]:
    """Return the positions of the map, and the layouts by year beside them."""
    if spots is None or options.layout != "vos":
        return lay_out(drawing.pairs, drawing.items, clusters.numbers, options)
    by_year = replace(options, layout=CHRONOLOGICAL[0])
    if all(item.year is None for item in drawing.items):
        return spots, ()
    first, others = lay_out(drawing.pairs, drawing.items, clusters.numbers, by_year)
    return spots, (Layout(CHRONOLOGICAL[0], tuple(first)), *others)


def _reduce(graph: Graph, named: Named, pairs: Pairs, options: NetworkOptions) -> _Drawing:
    """Return what the bounds and thresholds leave, the nodes sorted by id."""
    degrees = np.bincount(np.concatenate([pairs.first, pairs.second]), minlength=len(graph.nodes))
    counts = [
        _whole(named.values[node.id].get("occurrences"), int(degree))
        for node, degree in zip(graph.nodes, degrees.tolist(), strict=True)
    ]
    least = options.min_cited if options.min_cited > 1 else 0
    enough = [place for place, count in enumerate(counts) if count >= least]
    enough.sort(key=lambda place: (-counts[place], -int(degrees[place]), graph.nodes[place].id))
    kept = sorted(enough[: options.max_nodes], key=lambda place: graph.nodes[place].id)
    items = [_item(graph, named, place) for place in kept]
    left = apply_thresholds(items, _among(pairs, kept, len(graph.nodes), graph.directed), options,
                            graph.directed)  # fmt: skip
    where = {node.id: place for place, node in enumerate(graph.nodes)}
    return _Drawing(left.items, tuple(where[item.id] for item in left.items), left.pairs)


def _among(pairs: Pairs, kept: Sequence[int], size: int, directed: bool) -> Pairs:
    """Return the pairs between the nodes kept, by their new places."""
    place = np.full(size, -1, dtype=np.int64)
    place[np.array(kept, dtype=np.int64)] = np.arange(len(kept))
    inside = pairs.take((place[pairs.first] >= 0) & (place[pairs.second] >= 0))
    first, second = place[inside.first], place[inside.second]
    if not directed:
        first, second = np.minimum(first, second), np.maximum(first, second)
    order = np.lexsort((second, first))
    return replace(inside, first=first, second=second).take(order)


def _item(graph: Graph, named: Named, place: int) -> Item:
    node = graph.nodes[place]
    values = named.values[node.id]
    label = values.get("label") or node.label or values.get("title") or node.id
    year = _whole(values.get("year", "")[:4], 0)
    mode = values.get("mode", "") if named.is_ours else ""
    return Item(node.id, label, (), year if year in _YEARS else None, mode=mode)


def _nodes(
    drawing: _Drawing,
    named: Named,
    clusters: Clusters,
    spots: Sequence[tuple[int, int]],
    directed: bool,
    options: NetworkOptions,
) -> tuple[Node, ...]:
    pairs, size = drawing.pairs, len(drawing.items)
    ends = np.concatenate([pairs.first, pairs.second])
    degrees = np.bincount(ends, minlength=size).tolist()
    strengths = totals(pairs.first, pairs.second, pairs.strength, size).tolist()
    told = [_measures(named.values[item.id]) for item in drawing.items] if named.is_ours else []
    found = told if told and all(told) else measure(pairs, clusters.numbers, directed, options)[0]
    nodes = []
    for i, item in enumerate(drawing.items):
        values = named.values[item.id]
        ours = values if named.is_ours else {}
        nodes.append(
            Node(
                id=item.id,
                label=item.label,
                occurrences=_whole(values.get("occurrences"), degrees[i]),
                degree=_whole(ours.get("degree"), degrees[i]),
                strength=rounded(float(ours.get("strength", strengths[i]))),
                community=clusters.numbers[i],
                x=spots[i][0],
                y=spots[i][1],
                year=item.year,
                mode=item.mode,
                measures=found[i] or Measures(),
            )
        )
    return tuple(nodes)


def _measures(values: Mapping[str, str]) -> Measures | None:
    """Return the measures that our file tells of a node, None where one is missing."""
    names = [one.name for one in fields(Measures)]
    try:
        told = {name: float(values[name]) for name in names}
    except (KeyError, ValueError):
        return None
    return Measures(**{**told, "core": int(told["core"])})  # type: ignore[arg-type]


def _edges(drawing: _Drawing, given: GivenPairs, options: NetworkOptions) -> tuple[Edge, ...]:
    ids = [item.id for item in drawing.items]
    shown = strongest(drawing.pairs, ids, options.max_edges)
    columns = (shown.first, shown.second, shown.count, shown.strength, shown.weight)
    return tuple(
        Edge(
            source=ids[a],
            target=ids[b],
            count=count,
            strength=rounded(strength),
            weight=rounded(weight),
            documents=_units(given.documents, drawing.places, a, b),
            works=_units(given.works, drawing.places, a, b),
        )
        for a, b, count, strength, weight in zip(*(one.tolist() for one in columns), strict=True)
    )


def _units(
    units: Mapping[tuple[int, int], tuple[str, ...]], places: Sequence[int], a: int, b: int
) -> tuple[str, ...]:
    first, second = places[a], places[b]
    return units.get((first, second)) or units.get((second, first), ())


def _whole(text: object, otherwise: int) -> int:
    """Return a whole number of 0 or more that a text says, else what is given.

    >>> _whole("12.0", 0), _whole("many", 3), _whole(None, 3), _whole("-1", 3)
    (12, 3, 3, 3)
    """
    try:
        number = float(str(text))
        return int(number) if 0 <= number < 2**53 else otherwise
    except ValueError:
        return otherwise
