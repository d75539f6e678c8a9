"""Laws of a history: traversal counts, main paths and bursts against brute force."""

from itertools import product
from math import inf, isclose, log

from hypothesis import given, settings
from hypothesis import strategies as st

from citegraph.history.acyclic import break_cycles, strong_components
from citegraph.history.ages import half_life, price_index
from citegraph.history.automaton import Rates, best_states, state_costs
from citegraph.history.main_path import (
    best_sums,
    count_tied,
    global_path,
    heaviest_links,
    key_routes,
)
from citegraph.history.spectrogram import median_deviations, rank_shares
from citegraph.history.traversal import Acyclic, Weighing, arrange, count_paths

Link = tuple[str, str]
_LETTERS = "abcdefg"
_LINKS = st.sets(
    st.tuples(st.sampled_from(_LETTERS), st.sampled_from(_LETTERS)), min_size=1, max_size=14
)
# A link leads to an earlier letter: there is no circle.
_ACYCLIC = _LINKS.map(
    lambda links: sorted({(max(link), min(link)) for link in links if link[0] != link[1]})
).filter(bool)


def walks(network: Acyclic, start: str) -> list[tuple[str, ...]]:
    """Every path from a work down the links that ends in an oldest work."""
    cited = network.cites.get(start, ())
    if not cited:
        return [(start,)]
    return [(start, *rest) for one in cited for rest in walks(network, one)]


def every_path(network: Acyclic, weighing: Weighing) -> list[tuple[str, ...]]:
    newest = [work for work in network.order if work not in network.cited_by]
    whole = [path for work in newest for path in walks(network, work)]
    if weighing == "spc":
        return whole
    # Any work is an origin: a path may end anywhere.
    return sorted({path[:end] for path in whole for end in range(2, len(path) + 1)})


def links_of(path: tuple[str, ...]) -> list[Link]:
    return list(zip(path, path[1:], strict=False))


@given(_ACYCLIC, st.sampled_from(["spc", "splc"]))
@settings(deadline=None)
def test_counts_are_those_of_all_paths(links: list[Link], weighing: Weighing) -> None:
    network = arrange(links)
    counts, whole = count_paths(network, weighing)
    paths = every_path(network, weighing)
    assert len(paths) == whole
    assert {link: sum(link in links_of(path) for path in paths) for link in links} == counts


@given(_ACYCLIC, st.sampled_from(["spc", "splc"]))
@settings(deadline=None)
def test_global_path_is_the_best_of_all_paths(links: list[Link], weighing: Weighing) -> None:
    network = arrange(links)
    counts, _ = count_paths(network, weighing)
    sums = {
        path: sum(counts[link] for link in links_of(path)) for path in every_path(network, "spc")
    }
    best = [path for path, total in sums.items() if total == max(sums.values())]
    found = global_path(network, counts, best_sums(network, counts))
    assert {link for path in best for link in links_of(path)} == found
    assert len(best) == count_tied(network, found)


@given(_ACYCLIC, st.integers(1, 4))
@settings(deadline=None)
def test_key_routes_are_the_best_paths_through_their_links(links: list[Link], number: int) -> None:
    network = arrange(links)
    counts, _ = count_paths(network, "spc")
    routes = heaviest_links(counts, number)
    sums = {
        path: sum(counts[link] for link in links_of(path)) for path in every_path(network, "spc")
    }
    expected: set[Link] = set()
    for route in routes:
        through = {path: total for path, total in sums.items() if route in links_of(path)}
        best = max(through.values())
        for path, total in through.items():
            if total == best:
                expected |= set(links_of(path))
    assert expected == key_routes(network, counts, best_sums(network, counts), routes)


@given(_LINKS, st.dictionaries(st.sampled_from(_LETTERS), st.integers(1990, 1993)))
@settings(deadline=None)
def test_circles_are_broken_inside_components_only(links: set[Link], years: dict[str, int]) -> None:
    kept, left_out = break_cycles(links, years.get)
    assert sorted(links) == sorted({*kept, *left_out})
    arrange(kept)
    component = strong_components(sorted(links))
    assert all(component[source] == component[target] for source, target in left_out)


@given(
    st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=1, max_size=6),
    st.integers(2, 3),
    st.floats(1.2, 3.0),
    st.floats(0.0, 2.0),
)
@settings(deadline=None)
def test_states_are_the_cheapest_of_all_sequences(
    batches: list[tuple[int, int]], states: int, scale: float, gamma: float
) -> None:
    relevant = [min(batch) for batch in batches]
    totals = [max(batch) for batch in batches]
    costs = state_costs(relevant, totals, Rates(states, scale, gamma))
    step = gamma * log(len(batches))

    def price(sequence: tuple[int, ...]) -> float:
        rises = sum(max(0, b - a) for a, b in zip((0, *sequence), sequence, strict=False))
        return step * rises + sum(cost[i] for cost, i in zip(costs, sequence, strict=True))

    found = tuple(best_states(costs, step))
    if not costs[0]:
        assert not any(found)
        return
    cheapest = min(map(price, product(range(len(costs[0])), repeat=len(costs))), default=inf)
    assert isclose(cheapest, price(found), rel_tol=1e-9, abs_tol=1e-9)


@given(st.dictionaries(st.integers(1900, 1930), st.integers(1, 9), min_size=1))
def test_a_spectrogram_has_every_year(counts: dict[int, int]) -> None:
    found = median_deviations(counts, 2)
    assert list(range(min(counts), max(counts) + 1)) == list(found)
    assert all(found[year] <= count for year, count in counts.items())
    assert all(0 <= rank <= 1 for rank in rank_shares(found).values())


@given(st.dictionaries(st.integers(0, 80), st.integers(1, 9), min_size=1))
def test_half_of_the_references_are_older_than_the_half_life(counts: dict[int, int]) -> None:
    found = half_life(counts)
    assert found is not None
    younger = sum(n for age, n in counts.items() if age + 1 <= found - 1e-4)
    older = sum(n for age, n in counts.items() if age >= found + 1e-4)
    assert 2 * max(younger, older) <= sum(counts.values())
    assert 0 <= (price_index(counts) or 0) <= 1
