"""A network by years: the axis is true, and follows the map."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.browser.map_steps import (  # fmt: skip
    MAP_READY,
    page_of,
    screen,
    seen,
    settle,
    small_page,
    timeline_network,
)

pytestmark = pytest.mark.browser

YEARS = (None, 1776, 1990, 1991, 1995, 1995)


@pytest.fixture
def page(open_page: Callable[..., Any]) -> Any:
    page = open_page(page_of(timeline_network(YEARS)), MAP_READY).page
    page.get_by_role("radio", name="Timeline").click()
    page.wait_for_function("citegraph.seenMap().layout === 'timeline'")
    settle(page)
    return page


def test_later_stands_to_the_right(page: Any) -> None:
    xs = [round(screen(page, item)[0]) for item in range(len(YEARS))]
    assert sorted(xs) == xs
    assert xs[4] == xs[5]


def test_long_gaps_are_short_and_the_others_true(page: Any) -> None:
    x = [screen(page, item)[0] for item in range(len(YEARS))]
    year = x[3] - x[2]
    assert x[2] - x[1] == pytest.approx(3 * year)
    assert x[4] - x[3] == pytest.approx(3 * year)


def test_years_stand_over_their_columns(page: Any) -> None:
    ticks = {one["text"]: one for one in seen(page, "years")}
    left = page.locator("#map").bounding_box()["x"]
    width = screen(page, 3)[0] - screen(page, 2)[0]
    for item, year in enumerate(YEARS[1:], 1):
        if str(year) in ticks:
            assert abs(ticks[str(year)]["x"] + left - screen(page, item)[0]) <= width
    assert {"no year", "1990"} <= set(ticks)


def test_axis_follows_the_zoom(page: Any) -> None:
    before = {one["text"]: one["x"] for one in seen(page, "years")}
    page.locator("#map").press("ArrowRight")
    settle(page)
    after = {one["text"]: one["x"] for one in seen(page, "years")}
    moved = {round(after[text] - before[text]) for text in set(before) & set(after)}
    assert {-60} == moved


def test_without_years_there_is_only_the_map(open_page: Callable[..., Any]) -> None:
    page = open_page(small_page(), MAP_READY).page
    assert "map" == seen(page, "layout")
    assert 0 == page.get_by_role("radio", name="Timeline").count()
    assert [] == seen(page, "years")
