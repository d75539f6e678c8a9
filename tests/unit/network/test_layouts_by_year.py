"""The timeline and the table of clusters by years."""

from collections.abc import Sequence
from itertools import combinations

import numpy as np
import pytest

from citegraph.model import Library
from citegraph.network import build_network, default_options
from citegraph.network.items import Item
from citegraph.network.layout.chronology import lay_out_timeline, lay_out_years
from citegraph.network.layout.islands import pack
from citegraph.network.layout.laying import lay_out
from citegraph.network.pairs.records import Pairs, to_pairs

LAYOUTS = (lay_out, lay_out_timeline, lay_out_years)


def _items(years: Sequence[int | None]) -> list[Item]:
    return [Item(f"w{place:03d}", "", ("d",), year=year) for place, year in enumerate(years)]


def _pairs(ends: Sequence[tuple[int, int]]) -> Pairs:
    return to_pairs(dict.fromkeys(ends, 1), dict.fromkeys(ends, 1.0))


def test_time_runs_to_the_right_and_no_year_stands_first() -> None:
    items = _items([2001, None, 1999, 2001, 2010])
    right = [x for x, _ in lay_out_timeline(_pairs([(0, 2)]), items, [0] * 5, default_options())]
    assert right[1] < right[2] < min(right[0], right[3]) <= max(right[0], right[3]) < right[4]


def test_an_empty_century_takes_no_room() -> None:
    items = _items([1776, *range(1990, 2000)])
    placed = lay_out_timeline(_pairs([]), items, [0] * 11, default_options())
    right = sorted(x for x, _ in placed)
    assert right[1] - right[0] == 3 * (right[2] - right[1])


def test_linked_works_stand_at_one_height() -> None:
    # Two chains through the same years, told apart by links only.
    items = _items([year for year in range(2000, 2010) for _ in range(2)])
    chains = [(place, place + 2) for place in range(18)]
    placed = lay_out_timeline(_pairs(chains), items, [0] * 20, default_options())
    first = {y for place, (_, y) in enumerate(placed) if place % 2 == 0}
    second = {y for place, (_, y) in enumerate(placed) if place % 2}
    assert 1 == len(first) == len(second)
    assert first != second


def test_clusters_are_rows_and_years_columns() -> None:
    items = _items([2000, 2000, 2000, 2001, None, 2001])
    clusters = [0, 0, 1, 1, 0, 0]
    placed = lay_out_years(_pairs([(0, 1)]), items, clusters, default_options())
    low = max(y for (_, y), cluster in zip(placed, clusters, strict=True) if cluster == 0)
    high = min(y for (_, y), cluster in zip(placed, clusters, strict=True) if cluster == 1)
    assert low < high
    assert placed[2][0] < placed[3][0]
    assert placed[4][0] < min(x for place, (x, _) in enumerate(placed) if place != 4)


@pytest.mark.parametrize("layout", ["vos", "timeline", "years"])
def test_a_network_with_years_carries_the_other_layouts(two_lists: Library, layout: str) -> None:
    network = build_network(two_lists, "cocitation", default_options({"layout": layout}))
    names = {"timeline", "years"} - {layout}
    assert names == {other.name for other in network.layouts}
    assert all(len(network.nodes) == len(other.positions) for other in network.layouts)
    assert () == build_network(two_lists, "author-cocitation", default_options()).layouts


@pytest.mark.parametrize("size", [0, 1, 2, 3, 300])
def test_items_without_pairs_and_years_have_places(size: int) -> None:
    for lay in LAYOUTS:
        placed = lay(_pairs([]), _items([None] * size), [0] * size, default_options())
        assert size == len(set(placed))
        # As wide as a screen or a square, never a strip.
        if size == 300:
            across, down = np.ptp(np.array(placed), axis=0)
            assert 0.5 < across / down < 3


def test_islands_keep_their_distance() -> None:
    blocks = [np.random.default_rng(n).uniform(0, 900 // n, (40 // n, 2)) for n in range(1, 9)]
    placed = pack(blocks, 100)
    for one, other in combinations(placed, 2):
        gaps = np.abs(one[:, None, :] - other[None, :, :]).max(axis=2)
        assert gaps.min() >= 100
    for before, after in zip(blocks, placed, strict=True):
        assert np.allclose(np.ptp(before, axis=0), np.ptp(after, axis=0))
