"""Blocking, clustering, ids."""

from collections.abc import Sequence

from citegraph.resolve.blocking import pairs_of_blocks
from citegraph.resolve.clusters import Candidate, cluster
from citegraph.resolve.labels import unique_ids


def test_a_large_block_is_paired_among_neighbours() -> None:
    order = [f"{number:03}" for number in range(100)]
    pairs = pairs_of_blocks([["k"]] * 100, order, limit=10, neighbours=2)
    assert 99 + 98 == len(pairs)
    assert (0, 1) in pairs
    assert (0, 3) not in pairs


def test_a_chain_does_not_join_what_must_stay_apart() -> None:
    def apart(left: Sequence[int], right: Sequence[int]) -> bool:
        return not {0, 3} <= {*left, *right}

    links = [Candidate(0.9, 0, 1, ""), Candidate(0.8, 1, 2, ""), Candidate(0.85, 2, 3, "")]
    found = cluster(4, links, apart)
    assert ((0, 1), (2, 3)) == found.groups
    assert found == cluster(4, links[::-1], apart)


def test_suffixes_avoid_ids_that_exist() -> None:
    assert ["smithb", "smitha", "smithc"] == unique_ids(
        ["smith", "smitha", "smith"], ["1", "2", "3"]
    )


def test_more_than_26_equal_stems() -> None:
    ids = unique_ids(["x"] * 30, [f"{n:02}" for n in range(30)])
    assert ("xa", "xz", "xaa") == (ids[0], ids[25], ids[26])


def test_groups_that_have_not_grown_are_asked_once() -> None:
    asked = []

    def apart(left: Sequence[int], right: Sequence[int]) -> bool:
        asked.append((tuple(left), tuple(right)))
        return len(left) == len(right) == 1

    sides = [Candidate(0.9, 0, 1, ""), Candidate(0.9, 2, 3, "")]
    across = [Candidate(0.6, left, right, "") for left in (0, 1) for right in (2, 3)]
    assert ((0, 1), (2, 3)) == cluster(4, sides + across, apart).groups
    assert 3 == len(asked)
