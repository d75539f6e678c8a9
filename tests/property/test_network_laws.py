"""Laws of every co-citation network."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citegraph.model import LabelledReference, Library, Location, RawReference, Reference, Work
from citegraph.network import build_network, default_options
from citegraph.network.items import Item
from citegraph.network.pairs.counting import count_pairs, unit_sizes, unit_weights

_WORKS = st.sets(st.sampled_from("abcdefghij"), max_size=6)
_CITED = st.dictionaries(st.sampled_from(["d1", "d2", "d3", "d4", "d5"]), _WORKS)


def _library(cited: dict[str, set[str]]) -> Library:
    works = []
    for id in sorted(set().union(*cited.values())):
        raw = RawReference(f"{id}#1.1", id, Location("d1", 1))
        reference = Reference(raw.id, LabelledReference(raw, ()))
        files = tuple(sorted(file for file in cited if id in cited[file]))
        works.append(Work(id, reference, (raw.id,), (), "", files))
    return Library((), tuple(work.reference for work in works), tuple(works), (), ())


@given(_CITED)
@settings(deadline=None)
def test_counts_are_those_of_brute_force(cited: dict[str, set[str]]) -> None:
    items = [Item(work.id, work.id, work.cited_by) for work in _library(cited).works]
    pairs = count_pairs(items, unit_weights(unit_sizes(items), "full"))
    found = {
        (items[a].id, items[b].id): count
        for a, b, count in zip(
            pairs.first.tolist(), pairs.second.tolist(), pairs.count.tolist(), strict=True
        )
    }
    expected = {
        (a.id, b.id): both
        for a in items
        for b in items
        if a.id < b.id and (both := len(set(a.units) & set(b.units)))
    }
    assert expected == found
    assert bool(np.all(pairs.first < pairs.second))


@given(_CITED, st.integers(1, 3), st.integers(1, 3), st.integers(1, 8))
@settings(deadline=None)
def test_networks_are_consistent(
    cited: dict[str, set[str]], min_cited: int, min_count: int, max_edges: int
) -> None:
    options = default_options(
        {"min_cited": min_cited, "min_count": min_count, "max_edges": max_edges}
    )
    network = build_network(_library(cited), "cocitation", options)
    nodes = {node.id: node for node in network.nodes}
    for edge in network.edges:
        assert edge.source < edge.target
        assert (
            min_count
            <= edge.count
            <= min(nodes[edge.source].occurrences, nodes[edge.target].occurrences)
        )
        assert edge.count == len(edge.documents)
        assert edge.weight > 0
    assert len(network.edges) == len({(edge.source, edge.target) for edge in network.edges})
    assert all(node.occurrences >= min_cited for node in network.nodes)
    assert len(nodes) == len({(node.x, node.y) for node in network.nodes})
    sizes = [0] * len(network.communities)
    for node in network.nodes:
        sizes[node.community] += 1
    assert sizes == [community.size for community in network.communities]
    assert network.explanation


@given(_CITED)
@settings(deadline=None)
def test_degrees_and_strengths_are_those_of_the_edges(cited: dict[str, set[str]]) -> None:
    network = build_network(_library(cited), "cocitation", default_options())
    for node in network.nodes:
        own = [edge for edge in network.edges if node.id in (edge.source, edge.target)]
        assert len(own) == node.degree
        assert pytest.approx(sum(edge.strength for edge in own), rel=1e-4) == node.strength


@given(_CITED)
@settings(deadline=None, max_examples=30)
def test_the_order_of_works_does_not_matter(cited: dict[str, set[str]]) -> None:
    library = _library(cited)
    turned = Library((), library.references, library.works[::-1], (), ())
    options = default_options()
    assert build_network(library, "cocitation", options) == build_network(
        turned, "cocitation", options
    )
