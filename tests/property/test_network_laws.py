"""Laws of every co-citation network."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citegraph.model import LabelledReference, Library, Location, RawReference, Reference, Work
from citegraph.network import KINDS, build_network, default_options
from citegraph.network.items import Item
from citegraph.network.layout.choice import lay_out
from citegraph.network.layout.table import LAYOUTS
from citegraph.network.pairs.backbone import significance
from citegraph.network.pairs.counting import count_pairs, unit_sizes, unit_weights
from citegraph.network.pairs.records import to_pairs
from tests.laws import examples

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


@given(
    st.dictionaries(
        st.tuples(st.integers(0, 11), st.integers(0, 11)).filter(lambda ends: ends[0] < ends[1]),
        st.floats(1e-3, 1e3),
        max_size=30,
    ),
    st.lists(st.none() | st.integers(1700, 2030), min_size=12, max_size=12),
    st.sampled_from(sorted(LAYOUTS)),
)
@examples(60)
def test_every_layout_gives_each_item_a_point_of_its_own(
    weights: dict[tuple[int, int], float], years: list[int | None], layout: str
) -> None:
    pairs = to_pairs(dict.fromkeys(weights, 1), weights)
    items = [Item(f"w{n:02d}", "", ("d",), year=year) for n, year in enumerate(years)]
    clusters = [number % 3 for number in range(12)]
    options = default_options({"layout": layout})
    placed, beside = lay_out(pairs, items, clusters, options)
    assert 12 == len(set(placed))
    assert {int} == {type(number) for point in placed for number in point}
    assert max(abs(number) for point in placed for number in point) < 1e5
    assert (placed, beside) == lay_out(pairs, items, clusters, options)


@given(_CITED)
@settings(deadline=None)
def test_degrees_and_strengths_are_those_of_the_edges(cited: dict[str, set[str]]) -> None:
    network = build_network(_library(cited), "cocitation", default_options())
    for node in network.nodes:
        own = [edge for edge in network.edges if node.id in (edge.source, edge.target)]
        assert len(own) == node.degree
        assert pytest.approx(sum(edge.strength for edge in own), rel=1e-4) == node.strength


@given(_CITED)
@examples(30)
def test_the_order_of_works_does_not_matter(cited: dict[str, set[str]]) -> None:
    library = _library(cited)
    turned = Library((), library.references, library.works[::-1], (), ())
    options = default_options()
    assert build_network(library, "cocitation", options) == build_network(
        turned, "cocitation", options
    )


@given(_CITED)
@settings(deadline=None)
def test_links_of_a_unit_add_up_to_half_its_items_in_fractional_counting(
    cited: dict[str, set[str]],
) -> None:
    items = [Item(work.id, work.id, work.cited_by) for work in _library(cited).works]
    sizes = unit_sizes(items)
    pairs = count_pairs(items, unit_weights(sizes, "fractional"))
    expected = sum(size / 2 for size in sizes.values() if size > 1)
    assert pytest.approx(expected) == float(pairs.strength.sum())
    each = np.bincount(pairs.first, pairs.strength, minlength=len(items))
    each += np.bincount(pairs.second, pairs.strength, minlength=len(items))
    assert [sum(sizes[unit] > 1 for unit in item.units) for item in items] == (
        pytest.approx(each.tolist())
    )


@given(
    _CITED,
    st.sampled_from(["cosine", "jaccard", "inclusion", "equivalence"]),
    st.sampled_from(["full", "fractional"]),
    st.sampled_from(["cocitation", "coupling"]),
)
@examples(40)
def test_normalized_weights_are_between_0_and_1(
    cited: dict[str, set[str]], measure: str, counting: str, kind: str
) -> None:
    options = default_options({"normalization": measure, "counting": counting})
    network = build_network(_library(cited), kind, options)
    assert all(0 < edge.weight <= 1 for edge in network.edges)
    assert all(edge.source < edge.target for edge in network.edges)


@given(_CITED, st.floats(0.01, 1), st.floats(0.01, 1))
@examples(40)
def test_a_stricter_backbone_is_part_of_a_laxer_one(
    cited: dict[str, set[str]], one: float, other: float
) -> None:
    strict, lax = sorted((one, other))
    few, more = (
        build_network(_library(cited), "cocitation", default_options({"backbone": alpha})).edges
        for alpha in (strict, lax)
    )
    assert set(few) <= set(more)


@given(_CITED)
@settings(deadline=None)
def test_significance_is_a_probability(cited: dict[str, set[str]]) -> None:
    items = [Item(work.id, work.id, work.cited_by) for work in _library(cited).works]
    pairs = count_pairs(items, unit_weights(unit_sizes(items), "full"))
    for directed in (False, True):
        found = significance(pairs, len(items), directed)
        assert bool(np.all((found >= 0) & (found <= 1)))


@given(_CITED, st.sampled_from(["full", "fractional"]), st.sampled_from(["cocitation", "coupling"]))
@examples(40)
def test_an_unrelated_document_changes_no_count(
    cited: dict[str, set[str]], counting: str, kind: str
) -> None:
    options = default_options({"counting": counting, "normalization": "cosine"})
    before = build_network(_library(cited), kind, options)
    more = build_network(_library({**cited, "d9": {"y", "z"}}), kind, options)
    assert set(before.edges) == {e for e in more.edges if e.source not in ("y", "d9")}


@given(_CITED, st.integers(1, 3), st.sampled_from(["full", "fractional"]))
@examples(40)
def test_no_threshold_changes_the_numbers_of_a_pair(
    cited: dict[str, set[str]], least: int, counting: str
) -> None:
    whole = build_network(_library(cited), "cocitation", default_options({"counting": counting}))
    options = default_options({"counting": counting, "min_cited": least, "min_count": least})
    assert set(build_network(_library(cited), "cocitation", options).edges) <= set(whole.edges)


@given(
    _CITED,
    st.sampled_from(sorted(KINDS)),
    st.integers(1, 3),
    st.integers(1, 3),
    st.sampled_from([0.05, 0.5, 1.0]),
    st.booleans(),
)
@settings(deadline=None)
def test_every_network_says_how_it_came_to_be(
    cited: dict[str, set[str]], kind: str, cited_by: int, count: int, alpha: float, largest: bool
) -> None:
    options = default_options(
        {"min_cited": cited_by, "min_count": count, "backbone": alpha, "largest_component": largest}
    )
    network = build_network(_library(cited), kind, options)
    opening = "Two " if network.edges else "No edges: " if network.nodes else "Empty: "
    assert network.explanation.startswith(opening)
    ends = {id for edge in network.edges for id in (edge.source, edge.target)}
    assert ends <= {node.id for node in network.nodes}
    if largest and network.edges:
        assert ends == {node.id for node in network.nodes}
