"""Bursts of what is cited, and of terms."""

from collections.abc import Callable
from math import log

import pytest

from citegraph.history import build_history, default_options
from citegraph.history.automaton import Rates, find_intervals
from citegraph.model import Burst, Library


@pytest.fixture
def library(make_library: Callable[..., Library]) -> Library:
    """Four documents a year, 2001 to 2006; all of 2003 and 2004 cite the wave, else nobody."""
    cited, itself = {}, {}
    for year in range(2001, 2007):
        for n in range(4):
            id = f"{year}.{n}"
            cited[id] = ["wave" if year in (2003, 2004) else f"w{id}"]
            itself[id] = {"year": year, "title": "Ports" if year >= 2005 else "Quays"}
    works = {
        "wave": {"year": 2000, "title": "A wave", "people": ["somov"], "venue": "tides"},
    }
    return make_library(cited, works, itself)


def test_bursts_by_citing_year(library: Library) -> None:
    found = [one for one in build_history(library, default_options()).bursts if one.by == "citing"]
    # p0 = 8 / 24, p1 = 2 / 3: the burst saves 8 ln (p1 / p0) = 8 ln 2.
    weight = float(f"{8 * log(2):.6g}")
    expected = [("work", "wave"), ("person", "somov"), ("venue", "tides")]
    assert [(*one, 2003, 2004, weight, 1, 8, 8) for one in expected] == [
        (one.kind, one.id, one.start, one.end, one.weight, one.level, one.inside, one.total)
        for one in found
        if one.kind != "term"
    ]
    # «Ports» stands in titles of the last two years: as often as the wave is cited.
    assert [("port", 2005, 2006)] == [
        (one.id, one.start, one.end) for one in found if one.kind == "term"
    ]


def test_terms_by_year_of_publication(make_library: Callable[..., Library]) -> None:
    works = {
        f"w{year}{n}": {"year": year, "title": "Ropes" if year == 1993 else "Quays"}
        for year in range(1990, 1997)
        for n in range(3)
    }
    history = build_history(make_library({"a": list(works)}, works), default_options())
    assert [("published", "rope", 1993, 1993, 3, 3)] == [
        (one.by, one.id, one.start, one.end, one.inside, one.total) for one in history.bursts
    ]


def test_few_citing_years_are_told(make_library: Callable[..., Library]) -> None:
    itself = {"a": {"year": 1990}, "b": {"year": 1991}}
    history = build_history(make_library({"a": ["w"], "b": ["w"]}, {}, itself), default_options())
    assert () == history.bursts
    assert {"few-citing-years": 2}.items() <= {one.code: one.count for one in history.notes}.items()


def test_rare_items_are_not_looked_at(library: Library) -> None:
    history = build_history(library, default_options({"burst_least": 9}))
    assert {"quay"} >= {one.id for one in history.bursts}


def test_a_burst_in_a_burst() -> None:
    relevant, totals = [0] * 6 + [3, 3, 9, 9, 3, 3] + [0] * 12, [10] * 24
    levels = [
        (one.start, one.end, one.level) for one in find_intervals(relevant, totals, Rates(4, 2, 1))
    ]
    # p0 = 30 / 240 = 1/8: states of 1/8, 1/4, 1/2; 1 is no probability.
    assert [(6, 11, 1), (8, 9, 2)] == levels


@pytest.mark.parametrize("relevant", [[0, 0, 0], [2, 2, 2], [1, 2, 2]])
def test_what_always_or_never_comes_has_no_burst(relevant: list[int]) -> None:
    assert [] == find_intervals(relevant, [2, 2, 2], Rates())


def test_the_strongest_come_first(library: Library) -> None:
    found = build_history(library, default_options({"burst_top": 1})).bursts
    assert all(isinstance(one, Burst) for one in found)
    keys = [(one.by, one.kind) for one in found]
    assert len(keys) == len(set(keys))
