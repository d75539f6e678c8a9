"""Measures of nodes: against examples computed by hand, and networkx."""

from typing import Any

import networkx
import numpy as np
import pytest

from citegraph.network import default_options
from citegraph.network.pairs.records import Pairs, to_pairs
from citegraph.network.structure.communities import undirected
from citegraph.network.structure.leiden import Links
from citegraph.network.structure.measures import core_numbers, measure, pagerank, participation
from citegraph.network.structure.paths import path_measures

_ALL = 10**12


def _pairs(links: dict[tuple[int, int], float]) -> Pairs:
    return to_pairs(dict.fromkeys(links, 1), links)


def _random(size: int, links: int, seed: int, directed: bool = False) -> Pairs:
    rng = np.random.default_rng(seed)
    ends = (size * rng.random((links, 2)) ** 2).astype(int).tolist()
    return _pairs({(a, b): 1.0 + (a * b) % 4 for a, b in ends if a < b or (directed and a != b)})


def _graph(pairs: Pairs, size: int, directed: bool = False) -> Any:
    graph = networkx.DiGraph() if directed else networkx.Graph()
    graph.add_nodes_from(range(size))
    graph.add_weighted_edges_from(
        zip(pairs.first.tolist(), pairs.second.tolist(), pairs.strength.tolist(), strict=True)
    )
    return graph


def _values(found: dict[int, float]) -> list[float]:
    return [found[item] for item in sorted(found)]


#: A triangle 0 1 2, then 3 and 4 in a row behind 2; 5 alone.
_KITE = {(0, 1): 1.0, (0, 2): 1.0, (1, 2): 2.0, (2, 3): 3.0, (3, 4): 1.0}


def test_measures_of_a_kite_are_those_computed_by_hand() -> None:
    measures, sources = measure(_pairs(_KITE), [0, 0, 0, 1, 1, 2], False, default_options())
    assert 5 == sources
    assert [2, 2, 2, 1, 1, 0] == [found.core for found in measures]
    # 2 is between 0, 1 and 3, 4: 4 of the 10 pairs of 5 others; 3 between 4 and 0, 1, 2.
    assert [0, 0, 0.4, 0.3, 0, 0] == [found.betweenness for found in measures]
    # 2: three at distance 1, one at 2, one out of reach: 3.5 / 5.
    assert [0.566667, 0.566667, 0.7, 0.6, 0.433333, 0] == [f.closeness for f in measures]
    # 2: strength 3 to its own community and 3 to the other; 3: 3 and 1 of 4.
    assert [0, 0, 0.5, 0.375, 0, 0] == [found.participation for found in measures]


def test_pagerank_of_a_chain_of_citations_is_that_computed_by_hand() -> None:
    # r0 = t; r1 = t + .85 r0; r2 = t + .85 r1; t = (.15 + .85 r2) / 3: r ~ 1 : 1.85 : 2.5725.
    ranks = pagerank(_pairs({(0, 1): 1.0, (1, 2): 7.0}), 3, directed=True)
    assert [1 / 5.4225, 1.85 / 5.4225, 2.5725 / 5.4225] == pytest.approx(ranks.tolist(), abs=1e-10)


@pytest.mark.parametrize("directed", [False, True])
def test_pagerank_is_that_of_networkx_at_a_small_tolerance(directed: bool) -> None:
    pairs = _random(150, 500, 1, directed)
    theirs = networkx.pagerank(_graph(pairs, 150, directed), tol=1e-14, max_iter=500)
    assert _values(theirs) == pytest.approx(pagerank(pairs, 150, directed).tolist(), rel=1e-7)


@pytest.mark.parametrize("links", [60, 150, 900])
def test_paths_and_cores_are_those_of_networkx(links: int) -> None:
    pairs = _random(120, links, 2)
    graph, ours = _graph(pairs, 120), undirected(pairs, 120)
    found = path_measures(ours, 0, _ALL)
    assert _values(networkx.betweenness_centrality(graph)) == pytest.approx(
        found.betweenness.tolist(), abs=1e-12
    )
    harmonic = np.array(_values(networkx.harmonic_centrality(graph))) / 119
    assert harmonic.tolist() == pytest.approx(found.closeness.tolist(), abs=1e-12)
    assert _values(networkx.core_number(graph)) == core_numbers(ours).tolist()


def test_the_number_of_paths_may_be_more_than_a_float_holds() -> None:
    # Each of 1,100 squares doubles the number of shortest paths along the chain.
    links = {}
    for square in range(0, 3300, 3):
        for middle in (square + 1, square + 2):
            links[square, middle] = links[middle, square + 3] = 1.0
    found = path_measures(undirected(_pairs(links), 3301), 0, 1)
    assert np.isfinite(found.betweenness).all()
    assert found.betweenness[1800] == pytest.approx(0.5, abs=0.05)
    assert found.betweenness[1] == pytest.approx(found.betweenness[2])


def test_what_is_estimated_is_near_and_the_same_for_the_same_seed() -> None:
    links = undirected(_random(600, 4000, 3), 600)
    exact, some = path_measures(links, 7, _ALL), path_measures(links, 7, 20_000_000)
    assert some.sources < exact.sources == len({*links.first.tolist(), *links.second.tolist()})
    highest = np.argsort(-exact.betweenness)[:10]
    assert some.betweenness[highest] == pytest.approx(exact.betweenness[highest], abs=0.02)
    again = path_measures(links, 7, 20_000_000)
    assert some.betweenness.tolist() == again.betweenness.tolist()


def test_participation_is_even_spread_over_communities() -> None:
    star = undirected(_pairs({(0, n): 1.0 for n in range(1, 5)}), 5)
    assert 0.75 == participation(star, np.array([0, 0, 1, 2, 3]))[0]


def test_no_items_and_no_links_have_measures() -> None:
    empty = _pairs({})
    assert ((), 0) == measure(empty, [], False, default_options())
    (alone,), sources = measure(empty, [0], False, default_options())
    assert (1.0, 0.0, 0, 0) == (alone.pagerank, alone.betweenness, alone.core, sources)
    assert [] == core_numbers(Links(*(np.zeros(0, int),) * 2, np.zeros(0), 0)).tolist()
