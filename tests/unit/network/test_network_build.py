"""Nodes, edges, weights and thresholds."""

import subprocess
import sys
from collections.abc import Callable

import numpy as np
import pytest

from citegraph.errors import CitegraphError
from citegraph.model import Library
from citegraph.network import KINDS, build_network, default_options
from citegraph.network.pairs.records import Pairs, strongest

MakeLibrary = Callable[..., Library]

_CITED = {"d1": ["a", "b", "c"], "d2": ["a", "b"], "d3": ["a", "d"]}


def test_counts_and_association_strengths_of_a_hand_computed_example(
    make_library: MakeLibrary,
) -> None:
    network = build_network(make_library(_CITED), "cocitation", default_options())
    expected = [
        # 3 documents · together / (cited · cited)
        ("a", "b", 2, 3 * 2 / (3 * 2), ("d1", "d2")),
        ("a", "c", 1, 3 * 1 / (3 * 1), ("d1",)),
        ("a", "d", 1, 3 * 1 / (3 * 1), ("d3",)),
        ("b", "c", 1, 3 * 1 / (2 * 1), ("d1",)),
    ]
    assert expected == [(e.source, e.target, e.count, e.weight, e.documents) for e in network.edges]
    assert [(3, 3, 4.0), (2, 2, 3.0), (1, 2, 2.0), (1, 1, 1.0)] == [
        (node.occurrences, node.degree, node.strength) for node in network.nodes
    ]
    assert {1990} == {node.year for node in network.nodes}


def test_several_works_of_one_person_in_one_document_count_once(make_library: MakeLibrary) -> None:
    people = {"a": ["ann"], "b": ["ann", "bob"], "c": ["bob"], "d": ["dan"]}
    network = build_network(make_library(_CITED, people), "author-cocitation", default_options())
    assert [("ann", "bob", 2), ("ann", "dan", 1)] == [
        (edge.source, edge.target, edge.count) for edge in network.edges
    ]
    assert [("ann", 3), ("bob", 2), ("dan", 1)] == [(n.id, n.occurrences) for n in network.nodes]
    assert "person" == network.item_kind


def test_works_by_very_many_people_are_no_co_authorship_and_told(make_library: MakeLibrary) -> None:
    crowd = [f"p{number:02}" for number in range(26)]
    library = make_library(
        {"x": ["a", "b", "c"]}, {"a": ["ann", "bob"], "b": crowd, "c": crowd[:25]}
    )
    network = build_network(library, "co-authorship", default_options())
    assert 1 + 25 * 24 // 2 == len(network.edges)
    assert {1} == {edge.count for edge in network.edges}
    told = (
        "1 work by more than 25 people (max_authors) is not counted; raise max_authors under "
        "[network] to count more."
    )
    assert told in network.explanation
    whole = build_network(library, "co-authorship", default_options({"max_authors": 26}))
    assert 1 + 26 * 25 // 2 == len(whole.edges)
    assert "max_authors" not in whole.explanation
    few = build_network(library, "co-authorship", default_options({"max_authors": 1}))
    assert (
        "Empty: no work was counted. 3 works by more than 1 person (max_authors) are not counted; "
        "raise max_authors under [network] to count more."
    ) == few.explanation


def test_venues_are_joined_by_the_documents_that_cite_both(make_library: MakeLibrary) -> None:
    network = build_network(make_library(_CITED), "venue-cocitation", default_options())
    assert ("venue-a", "venue-b", 2) in [(e.source, e.target, e.count) for e in network.edges]
    assert [None] * 4 == [node.year for node in network.nodes]


def test_items_below_min_cited_are_dropped_before_counting(make_library: MakeLibrary) -> None:
    options = default_options({"min_cited": 2})
    network = build_network(make_library(_CITED), "cocitation", options)
    assert ["a", "b"] == [node.id for node in network.nodes]
    # The number of documents stays that of the corpus: 3 · 2 / (3 · 2).
    assert [1.0] == [edge.weight for edge in network.edges]
    assert "2 works cited by fewer than 2 documents (min_cited)" in network.explanation


def test_pairs_below_min_count_are_dropped_and_their_works_stay(make_library: MakeLibrary) -> None:
    options = default_options({"min_count": 2})
    network = build_network(make_library(_CITED), "cocitation", options)
    assert [("a", "b")] == [(edge.source, edge.target) for edge in network.edges]
    assert [1, 1, 0, 0] == [node.degree for node in network.nodes]
    assert ["unconnected", 2] == [network.communities[-1].label, network.communities[-1].size]


def test_edges_beyond_the_bound_are_counted_not_lost(two_lists: Library) -> None:
    whole = build_network(two_lists, "cocitation", default_options())
    network = build_network(two_lists, "cocitation", default_options({"max_edges": 100}))
    assert 42 * 41 // 2 + 18 * 17 // 2 == len(whole.edges)
    assert 100 == len(network.edges)
    assert set(network.edges) < set(whole.edges)
    assert whole.nodes == network.nodes
    assert "Of 1,014 pairs only the 100 strongest are shown" in network.explanation


def test_equal_pairs_are_cut_evenly_not_by_name(two_lists: Library) -> None:
    network = build_network(two_lists, "cocitation", default_options({"max_edges": 500}))
    touched = {id for edge in network.edges for id in (edge.source, edge.target)}
    assert 60 == len(touched)
    most = max(sum(id in (e.source, e.target) for e in network.edges) for id in touched)
    assert most < 35


def test_the_pairs_that_stay_are_the_strongest_by_count_then_weight() -> None:
    second = np.arange(1, 13)
    count = np.array([1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3])
    weight = np.array([9.0, 9.0, 9.0, 5.0, 1.0, 6.0, 2.0, 7.0, 3.0, 0.1, 0.2, 0.3])
    pairs = Pairs(np.zeros(12, dtype=np.int64), second, count, count.astype(float), weight)
    kept = strongest(pairs, [str(number) for number in range(13)], 6)
    assert [4, 6, 8, 10, 11, 12] == kept.second.tolist()


@pytest.mark.parametrize(
    ("name", "value"),
    [("min_cited", 0), ("max_nodes", 0), ("seed", -1), ("resolution", 0.0), ("gravity", -0.1)],
)
def test_options_that_mean_nothing_are_refused(name: str, value: float) -> None:
    with pytest.raises(CitegraphError, match=f"{name} = .* or more"):
        default_options({name: value})


@pytest.mark.parametrize(
    ("name", "value", "most"),
    [("node_spacing", 2**62, "1,000,000"), ("density", 1e18, "1,000,000"), ("balance", 1.1, "1")],
)
def test_options_beyond_all_that_can_be_drawn_are_refused(
    name: str, value: float, most: str
) -> None:
    with pytest.raises(CitegraphError, match=f"{name} = .* must be {most} or less"):
        default_options({name: value})


def test_the_most_cited_stay_when_there_are_too_many(make_library: MakeLibrary) -> None:
    options = default_options({"max_nodes": 2})
    network = build_network(make_library(_CITED), "cocitation", options)
    assert ["a", "b"] == [node.id for node in network.nodes]
    assert "Only the 2 most cited are shown, 2 works more are left out" in network.explanation


@pytest.mark.parametrize(
    ("cited", "overrides", "words"),
    [
        ({}, {}, "no works were found. (Read: 0 references of 0 lists in 0 documents"),
        (
            {"d": ["a"]},
            {"min_cited": 3},
            "none of 1 work is one cited by 3 documents or more (min_cited); the most is 1",
        ),
        (_CITED, {"min_count": 3}, "the most is 2. Set min_count to 2 or less"),
        (
            {"d": ["a"], "e": ["b"]},
            {},
            "of 2 works cited by 2 documents, no document cites two of them",
        ),
    ],
)
def test_a_network_without_edges_says_why_and_what_to_try(
    make_library: MakeLibrary, cited: dict[str, list[str]], overrides: dict[str, int], words: str
) -> None:
    network = build_network(make_library(cited), "cocitation", default_options(overrides))
    assert () == network.edges
    assert words in network.explanation


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_is_made_the_same_twice(kind: str, two_lists: Library) -> None:
    assert KINDS[kind].items.startswith("citegraph.network.")
    network = build_network(two_lists, kind, default_options())
    assert kind == network.kind
    assert network == build_network(two_lists, kind, default_options())
    assert sorted(network.nodes, key=lambda node: node.id) == list(network.nodes)
    assert sorted(network.edges, key=lambda e: (e.source, e.target)) == list(network.edges)


def test_an_unknown_kind_lists_what_is_allowed(two_lists: Library) -> None:
    with pytest.raises(CitegraphError, match="«copling»; allowed are: author-cocitation"):
        build_network(two_lists, "copling", default_options())


def test_the_package_is_imported_without_graph_libraries() -> None:
    code = (
        "import sys, citegraph.network; "
        "print({'scipy', 'numpy', 'networkx', 'graspologic_native'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "set()" == done.stdout.strip()


def test_what_leaves_the_pairs_out_is_what_to_change(two_lists: Library) -> None:
    rare = build_network(two_lists, "two-mode", default_options({"min_cited": 99}))
    full = build_network(two_lists, "cocitation", default_options({"max_nodes": 1}))
    assert "Set min_cited lower." in rare.explanation
    assert "Set max_nodes higher." in full.explanation


def test_documents_are_shown_before_the_most_cited(two_lists: Library) -> None:
    network = build_network(two_lists, "two-mode", default_options({"max_nodes": 12}))
    assert "Only 12, documents here first, are shown, " in network.explanation
