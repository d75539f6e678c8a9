"""Communities: what they make high, how small ones join, how they are numbered."""

import os
import subprocess
import sys
from itertools import combinations

import networkx
import numpy as np
import pytest

from citegraph.network import default_options
from citegraph.network.pairs.components import components
from citegraph.network.pairs.records import Pairs, to_pairs
from citegraph.network.structure.communities import find_communities, undirected
from citegraph.network.structure.leiden import Links, association, modularity
from citegraph.network.structure.merging import merge_small


def _pairs(links: dict[tuple[int, int], float]) -> Pairs:
    return to_pairs(dict.fromkeys(links, 1), links)


def _random(size: int, links: int, seed: int) -> Pairs:
    rng = np.random.default_rng(seed)
    ends = rng.integers(0, size, (links, 2)).tolist()
    return _pairs({(a, b): 1.0 + (a + b) % 3 for a, b in ends if a < b})


#: Two triangles, joined by one link; item 6 hangs on the second.
_TRIANGLES = {
    (0, 1): 1.0,
    (0, 2): 1.0,
    (1, 2): 1.0,
    (2, 3): 1.0,
    (3, 4): 1.0,
    (3, 5): 1.0,
    (4, 5): 1.0,
    (5, 6): 1.0,
}


@pytest.mark.parametrize("clustering", ["modularity", "vos"])
def test_two_triangles_are_two_communities(clustering: str) -> None:
    options = default_options({"clustering": clustering})
    assert [1, 1, 1, 0, 0, 0, 0, 2] == find_communities(_pairs(_TRIANGLES), 8, options)


def test_modularity_is_that_computed_by_hand() -> None:
    links = undirected(_pairs(_TRIANGLES), 7)
    # 8 links, 7 of them inside; degrees 2 + 2 + 3 = 7 and 3 + 2 + 3 + 1 = 9 of 16:
    # 7/8 - (7/16)^2 - (9/16)^2 = 224/256 - 49/256 - 81/256 = 94/256.
    assert 94 / 256 == modularity(links, np.array([0, 0, 0, 1, 1, 1, 1]))


def test_association_strength_and_its_clustering_are_those_computed_by_hand() -> None:
    links = undirected(_pairs({(0, 1): 2.0, (1, 2): 1.0}), 3)
    # Weights of items 2, 3, 1, of all 6: 6·2/(2·3) = 2 and 6·1/(3·1) = 2.
    assert [2.0, 2.0] == association(links).tolist()


def _potts(links: Links, groups: list[int], resolution: float) -> float:
    """The objective of VOS clustering, written down plainly."""
    weight = dict(zip(zip(links.first, links.second, strict=True), association(links), strict=True))
    return sum(
        float(weight.get((a, b), 0.0)) - resolution
        for a, b in combinations(range(links.size), 2)
        if groups[a] == groups[b]
    )


@pytest.mark.parametrize("resolution", [0.3, 1.0, 1.5])
def test_vos_clustering_finds_the_best_of_all_partitions(resolution: float) -> None:
    pairs = _pairs(_TRIANGLES)
    links = undirected(pairs, 7)
    options = default_options({"clustering": "vos", "resolution": resolution})
    best = max(_potts(links, groups, resolution) for groups in _partitions(7))
    assert best == pytest.approx(_potts(links, find_communities(pairs, 7, options), resolution))


def _partitions(size: int) -> list[list[int]]:
    found: list[list[int]] = [[]]
    for _ in range(size):
        found = [[*one, group] for one in found for group in range(max(one, default=-1) + 2)]
    return found


@pytest.mark.parametrize("resolution", [0.5, 1.0, 2.0])
def test_modularity_is_that_of_networkx_and_not_less_than_its_louvain(resolution: float) -> None:
    pairs = _random(200, 900, 3)
    links = undirected(pairs, 200)
    graph = networkx.Graph()
    graph.add_weighted_edges_from(
        zip(links.first.tolist(), links.second.tolist(), links.weight.tolist(), strict=True)
    )
    found = np.array(find_communities(pairs, 200, default_options({"resolution": resolution})))
    groups = [set(np.flatnonzero(found == g).tolist()) & set(graph) for g in range(found.max() + 1)]
    ours = networkx.community.modularity(graph, filter(None, groups), resolution=resolution)
    assert ours == pytest.approx(modularity(links, found, resolution))
    louvain = networkx.community.louvain_communities(graph, resolution=resolution, seed=1)
    assert ours >= networkx.community.modularity(graph, louvain, resolution=resolution)


@pytest.mark.parametrize("clustering", ["modularity", "vos"])
def test_communities_are_connected_and_numbered_by_size(clustering: str) -> None:
    pairs = _random(300, 500, 5)
    options = default_options({"clustering": clustering, "min_cluster": 4})
    found = np.array(find_communities(pairs, 300, options))
    inside = pairs.take(found[pairs.first] == found[pairs.second])
    linked = sorted({*pairs.first.tolist(), *pairs.second.tolist()})
    part = components(inside, 300)
    assert all(1 == len(set(part[linked][found[linked] == g])) for g in set(found[linked]))
    sizes = np.bincount(found[linked]).tolist()
    assert sorted(sizes, reverse=True) == sizes


def test_small_groups_join_the_group_they_are_linked_with_most() -> None:
    weights = {(0, 1): 1.0, (0, 2): 1.0, (2, 3): 1.0, (3, 4): 1.0, (4, 5): 3.0, (6, 7): 1.0}
    links = undirected(_pairs(weights), 8)
    groups = np.array([0, 0, 0, 1, 1, 2, 3, 3])
    # Item 5 is the smallest and joins {3, 4}, which is then large enough; {6, 7} has no neighbour.
    assert [0, 0, 0, 1, 1, 1, 3, 3] == merge_small(links, groups, 3).tolist()
    assert [1, 1, 1, 1, 1, 1, 3, 3] == merge_small(links, groups, 4).tolist()


def test_a_chain_of_small_groups_becomes_one() -> None:
    links = undirected(_pairs({(a, a + 1): 1.0 for a in range(9)}), 10)
    assert 1 == len(set(merge_small(links, np.arange(10), 10).tolist()))


def test_opposite_pairs_are_one_link() -> None:
    links = undirected(_pairs({(0, 1): 1.0, (1, 0): 2.0, (2, 1): 4.0}), 3)
    assert [[0, 1], [1, 2], [3.0, 4.0]] == [
        x.tolist() for x in (links.first, links.second, links.weight)
    ]


def test_of_equally_large_communities_that_with_the_first_item_comes_first() -> None:
    pairs = _pairs({(1, 4): 1.0, (0, 5): 1.0, (2, 3): 1.0})
    assert [0, 1, 2, 2, 1, 0] == find_communities(pairs, 6, default_options())


def test_components_are_numbered_by_size() -> None:
    pairs = _pairs({(3, 1): 1.0, (4, 5): 1.0, (5, 6): 1.0})
    assert [2, 1, 3, 1, 0, 0, 0] == components(pairs, 7).tolist()
    assert [] == components(_pairs({}), 0).tolist()


def test_threads_change_nothing() -> None:
    code = (
        "from tests.unit.network.test_structure_communities import _random\n"
        "from citegraph.network import default_options\n"
        "from citegraph.network.structure.communities import find_communities\n"
        "print(find_communities(_random(500, 3000, 7), 500, default_options()))"
    )
    found = [
        subprocess.run(
            [sys.executable, "-c", code.replace("tests.unit.network.", "")],
            env={
                **os.environ,
                "OMP_NUM_THREADS": threads,
                "RAYON_NUM_THREADS": threads,
                "PYTHONPATH": os.pathsep.join([*sys.path, os.path.dirname(__file__)]),
            },
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for threads in ("1", "2")
    ]
    assert found[0] == found[1]
    assert found[0] == f"{find_communities(_random(500, 3000, 7), 500, default_options())}\n"
