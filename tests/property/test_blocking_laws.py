"""Laws of candidate pairs and of clusters."""

from collections.abc import Sequence
from itertools import combinations
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from citegraph.resolve.candidates import Bounds, candidate_pairs
from citegraph.resolve.clusters import Candidate, cluster

KEYS = st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=4), max_size=25)
SMALL = st.builds(Bounds, st.integers(2, 5), st.integers(1, 3), st.integers(1, 4))
PLENTY = Bounds(1_000, 10, 1_000)
LINKS = st.lists(
    st.tuples(st.integers(0, 11), st.integers(0, 11), st.sampled_from([0.6, 0.7, 0.8, 0.9]))
)


def pairs_of(keys: Sequence[Sequence[str]], bounds: Bounds) -> list[tuple[int, int]]:
    second = [[key.upper() for key in found[1:]] for found in keys]
    found = candidate_pairs(keys, second, ["".join(found) for found in keys], bounds)
    return [(left, right) for left, right in found.tolist()]


@given(KEYS)
def test_with_enough_room_all_that_share_a_key_are_paired(keys: list[list[str]]) -> None:
    sharing = [
        (left, right)
        for left, right in combinations(range(len(keys)), 2)
        if {*keys[left]} & {*keys[right]}
    ]
    assert sharing == pairs_of(keys, PLENTY)


@given(KEYS, SMALL)
def test_no_item_asks_for_more_than_allowed(keys: list[list[str]], bounds: Bounds) -> None:
    found = pairs_of(keys, bounds)
    assert len(found) <= bounds.pairs * len(keys)
    assert sorted({*found}) == found
    assert all(left < right and {*keys[left]} & {*keys[right]} for left, right in found)


@given(KEYS, KEYS, SMALL)
def test_what_shares_no_key_has_no_influence(
    keys: list[list[str]], others: list[list[str]], bounds: Bounds
) -> None:
    apart = [[f"other {key}" for key in found] for found in others]
    shifted = [(left + len(keys), right + len(keys)) for left, right in pairs_of(apart, bounds)]
    assert pairs_of(keys, bounds) + shifted == pairs_of(keys + apart, bounds)


def links_of(drawn: Sequence[tuple[int, int, float]], shift: int = 0) -> list[Candidate[str]]:
    best = {(min(a, b), max(a, b)): score for a, b, score in drawn if a != b}
    return [Candidate(score, a + shift, b + shift, "") for (a, b), score in best.items()]


def odd_apart(left: Sequence[int], right: Sequence[int]) -> bool:
    """Refuse groups in which 1 would meet 2, or 13 meet 14."""
    return not any({*pair} <= {*left, *right} for pair in ((1, 2), (13, 14)))


@given(LINKS, st.randoms(use_true_random=False))
def test_the_order_of_candidates_does_not_matter(
    drawn: list[tuple[int, int, float]], random: Random
) -> None:
    links = links_of(drawn)
    shuffled = random.sample(links, len(links))
    assert cluster(12, links, odd_apart) == cluster(12, shuffled, odd_apart)


@given(LINKS, LINKS)
def test_components_are_clustered_alone(
    drawn: list[tuple[int, int, float]], others: list[tuple[int, int, float]]
) -> None:
    alone = cluster(12, links_of(drawn), odd_apart).groups
    both = cluster(24, links_of(drawn) + links_of(others, 12), odd_apart).groups
    assert alone == tuple(group for group in both if group[0] < 12)
    assert all(max(group) < 12 or min(group) >= 12 for group in both)


@given(LINKS)
def test_clusters_are_a_partition_that_keeps_apart_what_must_be(
    drawn: list[tuple[int, int, float]],
) -> None:
    found = cluster(12, links_of(drawn), odd_apart)
    assert list(range(12)) == sorted(item for group in found.groups for item in group)
    assert not any({1, 2} <= {*group} for group in found.groups)
    assert len(found.accepted) == 12 - len(found.groups)
