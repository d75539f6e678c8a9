"""Positions on the map."""

from itertools import combinations
from math import dist

import numpy as np
import pytest

from citegraph.model import Library, Network, Node
from citegraph.network import NetworkOptions, build_network, default_options
from citegraph.network.layout.laying import distinct
from citegraph.network.layout.packing import spread


def _nearest(nodes: tuple[Node, ...]) -> float:
    return min(dist((a.x, a.y), (b.x, b.y)) for a, b in combinations(nodes, 2))


@pytest.fixture
def options() -> NetworkOptions:
    return default_options()


@pytest.fixture
def authors(two_lists: Library, options: NetworkOptions) -> Network:
    return build_network(two_lists, "author-cocitation", options)


def test_neighbours_in_cliques_keep_their_distance(
    two_lists: Library, options: NetworkOptions
) -> None:
    works = build_network(two_lists, "cocitation", options)
    assert _nearest(works.nodes) >= 0.7 * options.node_spacing
    # An even disk: no clique takes more room than twice what its nodes need.
    width = max(node.x for node in works.nodes) - min(node.x for node in works.nodes)
    assert width < 2 * options.node_spacing * (42**0.5 + 18**0.5)


def test_unconnected_parts_do_not_overlap(two_lists: Library, options: NetworkOptions) -> None:
    works = build_network(two_lists, "cocitation", options)
    left = [node.x for node in works.nodes if node.id.startswith("a")]
    right = [node.x for node in works.nodes if node.id.startswith("b")]
    assert max(left) + options.node_spacing < min(right)


def test_people_of_both_lists_stand_between_them(authors: Network) -> None:
    both = {"islankina", "fiyaksel", "porter"}
    shared = [node.x for node in authors.nodes if node.id in both]
    of_a = [n.x for n in authors.nodes if n.id.startswith("author a")]
    of_b = [n.x for n in authors.nodes if n.id.startswith("author b")]
    low, high = sorted((sum(of_a) / len(of_a), sum(of_b) / len(of_b)))
    assert 3 == len(shared)
    assert all(low < x < high for x in shared)
    assert {2} == {node.occurrences for node in authors.nodes if node.id in both}


def test_no_two_nodes_share_a_point_and_positions_are_whole_numbers(authors: Network) -> None:
    points = {(node.x, node.y) for node in authors.nodes}
    assert len(authors.nodes) == len(points)
    assert {int} == {type(value) for point in points for value in point}


def test_another_seed_gives_another_map_of_the_same_network(
    two_lists: Library, authors: Network
) -> None:
    other = build_network(two_lists, "author-cocitation", default_options({"seed": 21}))
    assert authors.edges == other.edges
    assert [(n.x, n.y) for n in authors.nodes] != [(n.x, n.y) for n in other.nodes]


def test_points_stay_apart_on_a_map_too_small_for_them(two_lists: Library) -> None:
    network = build_network(two_lists, "cocitation", default_options({"node_spacing": 2}))
    assert 60 == len({(node.x, node.y) for node in network.nodes})


def test_points_on_one_place_are_spread() -> None:
    apart = spread(np.zeros((5, 2)), 10.0).tolist()
    assert min(dist(a, b) for a, b in combinations(apart, 2)) > 9.5


def test_rounding_to_one_point_moves_the_later_one() -> None:
    points = np.array([[0.1, 0.0], [0.2, 0.0], [1.0, 0.0], [-0.3, 0.0]])
    assert [(0, 0), (1, 0), (2, 0), (3, 0)] == distinct(points)
