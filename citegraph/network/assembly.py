"""From items to the records of a network."""

from collections.abc import Callable, Sequence
from pkgutil import resolve_name

import numpy as np

from citegraph.model import Edge, Library, Network, Node, Unit
from citegraph.network.explanation import explain
from citegraph.network.items import Item, Items
from citegraph.network.making import Making
from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.records import Pairs, strongest
from citegraph.network.pairs.thresholds import apply_thresholds
from citegraph.network.pairs.undirected import totals
from citegraph.network.steps import Steps
from citegraph.network.structure.description import describe
from citegraph.network.structure.titles import titles_of
from citegraph.network.table import KINDS
from citegraph.recall import Recall, afresh
from citegraph.text.rounding import rounded

CountPairs = Callable[[Sequence[Item], Items, Library, NetworkOptions], Pairs]


def assemble(
    name: str,
    found: Items,
    kept: Sequence[Item],
    library: Library,
    options: NetworkOptions,
    recall: Recall = afresh,
) -> Network:
    """Return the network of a kind of ``KINDS``, of the items ``kept`` out of those ``found``.

    Degrees, strengths, communities and positions come from all pairs above the thresholds;
    the bound ``max_edges`` limits only the edges that the network carries.
    """
    kind = KINDS[name]
    count: CountPairs = resolve_name(kind.pairs)
    counted = count(kept, found, library, options)
    left = apply_thresholds(kept, counted, options, kind.directed)
    items, pairs = left.items, left.pairs
    shown = strongest(pairs, [item.id for item in items], options.max_edges)
    made = Making(kind, found, kept, counted, left, len(shown))
    degrees, strengths = _degrees_and_strengths(pairs, len(items))
    titles = titles_of(items, found.kind, library)
    steps = Steps(recall, options, items, pairs)
    numbers = steps.communities()
    communities = steps.names(numbers, strengths, titles)
    measures, sources = steps.measures(numbers, kind.directed)
    positions, layouts = steps.layouts(numbers)
    nodes = tuple(
        Node(
            id=item.id,
            label=item.label,
            occurrences=len(item.units),
            degree=degrees[i],
            strength=strengths[i],
            community=numbers[i],
            x=positions[i][0],
            y=positions[i][1],
            year=item.year,
            mode=item.mode,
            measures=measures[i],
            units=item.units,
        )
        for i, item in enumerate(items)
    )
    edges = _edges(items, shown, kind.directed, found.unit)
    return Network(
        name,
        found.kind,
        nodes,
        edges,
        communities,
        explain(made, library, options) + describe(communities, sources, options),
        directed=kind.directed,
        layouts=layouts,
        unit=found.unit,
    )


def _edges(items: Sequence[Item], pairs: Pairs, directed: bool, unit: Unit) -> tuple[Edge, ...]:
    citing = [frozenset(item.units) for item in items]
    # A co-citing document cites both ends; a citing one is the first and cites the second.
    first = [frozenset(item.own) for item in items] if directed else citing
    return tuple(
        Edge(
            source=items[a].id,
            target=items[b].id,
            count=count,
            strength=rounded(strength),
            weight=rounded(weight),
            documents=linking if unit == "document" else (),
            works=linking if unit == "work" else (),
        )
        for a, b, count, strength, weight in zip(
            pairs.first.tolist(),
            pairs.second.tolist(),
            pairs.count.tolist(),
            pairs.strength.tolist(),
            pairs.weight.tolist(),
            strict=True,
        )
        for linking in (tuple(sorted(first[a] & citing[b])),)
    )


def _degrees_and_strengths(pairs: Pairs, size: int) -> tuple[list[int], list[float]]:
    """Return the number of pairs of each item, and the sum of their strengths (six digits)."""
    ends = np.concatenate([pairs.first, pairs.second])
    sums = totals(pairs.first, pairs.second, pairs.strength, size)
    degrees: list[int] = np.bincount(ends, minlength=size).tolist()
    return degrees, [rounded(total) for total in sums.tolist()]
