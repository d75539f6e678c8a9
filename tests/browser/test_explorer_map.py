"""The map: clicks, keys, what stands out, what is drawn of what, at any number of nodes."""

import math
import re
from collections.abc import Callable
from itertools import combinations
from typing import Any

import pytest

from tests.browser.explorer_library import EMPTY_VENUES, large_library, network_of
from tests.browser.map_steps import (  # fmt: skip
    LIBRARY,
    MAP_READY,
    drag,
    page_of,
    screen,
    seen,
    settle,
    small_page,
    works_network,
)

pytestmark = pytest.mark.browser


@pytest.fixture
def page(open_page: Callable[..., Any]) -> Any:
    return open_page(small_page(), MAP_READY).page


def _item(position: int, kind: str = "work") -> dict[str, Any]:
    return {"what": "item", "kind": kind, "position": position}


def test_click_shows_and_selects_a_node(page: Any) -> None:
    page.mouse.click(*screen(page, 2))
    assert (_item(2), [2]) == (seen(page, "focus"), seen(page, "selected"))


@pytest.mark.parametrize("key", ["Control", "Shift"])
def test_click_with_a_key_adds_and_takes_away(page: Any, key: str) -> None:
    page.mouse.click(*screen(page, 0))
    page.keyboard.down(key)
    page.mouse.click(*screen(page, 1))
    assert ([0, 1], _item(0)) == (seen(page, "selected"), seen(page, "focus"))
    page.wait_for_timeout(400)  # else it is a double click
    page.mouse.click(*screen(page, 1))
    page.keyboard.up(key)
    assert [0] == seen(page, "selected")


def test_double_click_selects_the_neighbours_too(page: Any) -> None:
    network = network_of(LIBRARY, "work")
    ids = [work.id for work in LIBRARY.works]
    ends = [{edge.source, edge.target} for edge in network.edges if ids[3] in
            (edge.source, edge.target)]  # fmt: skip
    page.mouse.dblclick(*screen(page, 3))
    assert sorted(ids.index(one) for one in set().union(*ends)) == seen(page, "selected")


def test_click_beside_everything_closes_the_details(page: Any) -> None:
    page.mouse.click(*screen(page, 0))
    box = page.locator("#map").bounding_box()
    page.mouse.click(box["x"] + 8, box["y"] + 8)
    assert (None, [0]) == (seen(page, "focus"), seen(page, "selected"))


def test_click_on_a_link_shows_it(open_page: Callable[..., Any]) -> None:
    page = open_page(page_of(works_network(2)), MAP_READY).page
    (x, y), (u, v) = screen(page, 0), screen(page, 1)
    length = math.hypot(u - x, v - y)
    middle, aside = ((x + u) / 2, (y + v) / 2), ((v - y) / length, (x - u) / length)

    def click(pixels: float) -> Any:
        page.mouse.click(middle[0] + pixels * aside[0], middle[1] + pixels * aside[1])
        return seen(page, "focus")

    assert {"what": "edge", "network": 0, "edge": 0} == click(4)
    assert [0, 1] == seen(page, "standing")
    assert click(9) is None


def test_long_press_adds_a_node(open_page: Callable[..., Any]) -> None:
    page = open_page(small_page(), MAP_READY, has_touch=True).page
    x, y = screen(page, 1)
    page.mouse.move(x, y)
    page.mouse.down()
    page.wait_for_timeout(700)
    page.mouse.up()
    assert 1 in seen(page, "selected")


def test_hovering_makes_neighbours_stand_out(page: Any) -> None:
    assert [] == seen(page, "standing")
    page.mouse.move(*screen(page, 1))
    page.wait_for_function("citegraph.seenMap().standing.includes(1)")
    assert 6 > len(seen(page, "standing")) > 1
    box = page.locator("#map").bounding_box()
    page.mouse.move(box["x"] + 8, box["y"] + 8)
    page.wait_for_function("citegraph.seenMap().standing.length === 0")


def test_what_the_search_finds_stands_out(page: Any) -> None:
    page.locator("#search-box").fill("porter")
    page.wait_for_function("citegraph.seenMap().standing.length === 2")
    porters = [place for place, work in enumerate(LIBRARY.works) if "porter" in work.id]
    assert porters == seen(page, "standing")


def test_arrows_move_and_signs_zoom(page: Any) -> None:
    page.locator("#map").focus()
    start, scale = screen(page, 0), seen(page, "scale")
    page.keyboard.press("ArrowRight")
    settle(page)
    assert -60 == round(screen(page, 0)[0] - start[0])
    page.keyboard.press("+")
    settle(page)
    assert seen(page, "scale") == pytest.approx(1.3 * scale, rel=0.01)
    page.keyboard.press("0")
    settle(page)
    assert pytest.approx(start, abs=2) == screen(page, 0)


def test_moves_that_begin_within_one_frame_all_count_and_end(page: Any) -> None:
    scale = seen(page, "scale")
    page.evaluate("""() => {
        const press = () => document.querySelector("#map").dispatchEvent(
            new KeyboardEvent("keydown", { key: "+", bubbles: true, cancelable: true }));
        press(); press(); press();
    }""")
    settle(page)
    for item in (0, 1, 2):
        page.mouse.move(*screen(page, item))
        page.wait_for_timeout(50)
        assert seen(page, "scale") == pytest.approx(1.3**3 * scale, rel=1e-6)


def test_who_takes_hold_of_the_map_stops_it(page: Any) -> None:
    page.locator("#map").press("0")
    settle(page)
    scale = seen(page, "scale")
    box = page.locator("#map").bounding_box()
    page.mouse.move(box["x"] + 40, box["y"] + 300)
    page.evaluate("""() => {
        const key = { key: "+", bubbles: true, cancelable: true };
        document.querySelector("#map").dispatchEvent(new KeyboardEvent("keydown", key));
        const wheel = { deltaY: 100, bubbles: true, cancelable: true, clientX: 400, clientY: 400 };
        document.querySelector("#map canvas").dispatchEvent(new WheelEvent("wheel", wheel));
    }""")
    settle(page)
    assert seen(page, "scale") < scale


def test_tools_zoom_and_fit(page: Any) -> None:
    scale = seen(page, "scale")
    page.get_by_role("button", name="Zoom in").click()
    settle(page)
    assert seen(page, "scale") > scale
    page.get_by_role("button", name="Show all").click()
    settle(page)
    assert seen(page, "scale") == pytest.approx(scale, rel=0.01)


def test_shift_and_arrows_walk_and_are_announced(page: Any) -> None:
    page.locator("#map").focus()
    page.keyboard.press("Shift+ArrowRight")
    status = page.locator(".map-area > [role=status]")
    assert re.search(r", \d links$", status.inner_text())
    walked = 0
    for key, axis, sign in (
        ("Left", 0, -1), ("Right", 0, 1), ("Up", 1, -1), ("Down", 1, 1), ("Left", 0, -1)
    ):  # fmt: skip
        before = seen(page, "hovered")
        page.keyboard.press(f"Shift+Arrow{key}")
        after = seen(page, "hovered")
        assert (before == after) == (status.inner_text() == "Nothing lies that way")
        step = screen(page, after)[axis] - screen(page, before)[axis]
        assert step * sign > 0 or before == after
        walked += before != after
    assert walked >= 2


def test_enter_shows_and_space_selects_where_the_walk_is(page: Any) -> None:
    page.locator("#map").focus()
    page.keyboard.press("Shift+ArrowRight")
    item = seen(page, "hovered")
    page.keyboard.press("Space")
    assert ([item], None) == (seen(page, "selected"), seen(page, "focus"))
    page.keyboard.press("Space")
    assert [] == seen(page, "selected")
    page.keyboard.press("Enter")
    assert ([item], _item(item)) == (seen(page, "selected"), seen(page, "focus"))


def test_labels_never_overlap(open_page: Callable[..., Any]) -> None:
    library, network = large_library(400)
    page = open_page(page_of(network, library=library), MAP_READY).page
    page.locator("#map").focus()
    for _ in range(4):
        labels = seen(page, "labels")
        assert len(labels) > 8
        for one, other in combinations(labels, 2):
            assert (
                one["right"] <= other["left"] or other["right"] <= one["left"]
                or one["bottom"] <= other["top"] or other["bottom"] <= one["top"]
            ), (one, other)  # fmt: skip
        page.keyboard.press("+")
        settle(page)


def test_first_labels_are_few_and_more_come_with_the_zoom(open_page: Callable[..., Any]) -> None:
    library, network = large_library(400)
    page = open_page(page_of(network, library=library), MAP_READY).page
    first = [one for one in seen(page, "labels") if one["community"] is None]
    assert 8 <= len(first) <= 14
    page.locator("#map").focus()
    for _ in range(4):
        page.keyboard.press("+")
        settle(page)
    assert len(seen(page, "labels")) > 2 * len(first)


def test_key_unfolds_and_says_what_is_drawn(page: Any) -> None:
    key = page.locator(".map-key")
    assert "Key" == key.inner_text().strip()
    page.locator("#map-key").click()
    assert "true" == page.locator("#map-key").get_attribute("aria-expanded")
    assert "cluster" in key.inner_text()


def test_phone_has_no_key(open_page: Callable[..., Any]) -> None:
    page = open_page(small_page(), MAP_READY, phone=True).page
    assert not page.locator(".map-key").is_visible()


def test_strongest_links_come_first_and_all_on_demand(open_page: Callable[..., Any]) -> None:
    library, network = large_library(500)
    page = open_page(page_of(network, library=library), MAP_READY).page
    total = len(network.edges)
    drawn = seen(page, "edges")
    assert (total, 1500) == (drawn["drawn"] + drawn["left"], drawn["drawn"])
    assert f"{drawn['drawn']:,} drawn" in page.locator(".map-status").inner_text()
    page.locator("#all-links").click()
    page.wait_for_function("citegraph.seenMap().edges.left === 0")
    assert total == seen(page, "edges")["drawn"]
    page.locator("#all-links").click()
    page.wait_for_function("citegraph.seenMap().edges.left > 0")


@pytest.mark.parametrize("count", [1, 2])
def test_one_or_two_nodes_stand_in_the_middle(open_page: Callable[..., Any], count: int) -> None:
    page = open_page(page_of(works_network(count)), MAP_READY).page
    box = page.locator("#map").bounding_box()
    places = [screen(page, item) for item in range(count)]
    middle = [sum(values) / count for values in zip(*places, strict=True)]
    assert abs(middle[0] - (box["x"] + box["width"] / 2)) < 40
    assert abs(middle[1] - (box["y"] + box["height"] / 2)) < 40
    assert count == len([one for one in seen(page, "labels") if one["community"] is None])
    page.mouse.click(*places[0])
    assert [0] == seen(page, "selected")


def test_empty_network_says_why(open_page: Callable[..., Any]) -> None:
    page = open_page(page_of(EMPTY_VENUES), MAP_READY).page
    assert EMPTY_VENUES.explanation in page.locator("#map-empty").inner_text()
    assert 0 == page.locator("#zoom-in").count()
    page.locator("#map").focus()
    for key in ("ArrowLeft", "Shift+ArrowLeft", "+", "0", "l", "Enter"):
        page.keyboard.press(key)
    assert [] == seen(page, "labels")


def test_another_window_keeps_the_map_in_sight(page: Any) -> None:
    page.set_viewport_size({"width": 900, "height": 700})
    settle(page)
    page.locator("#map").press("0")
    settle(page)
    box = page.locator("#map").bounding_box()
    for item in range(6):
        x, y = screen(page, item)
        assert box["x"] < x < box["x"] + box["width"]
        assert box["y"] < y < box["y"] + box["height"]


def _colour_of_node(page: Any) -> list[int]:
    rgb: list[int] = page.evaluate("""() => {
        const canvas = document.querySelector("#map canvas");
        const { left, top } = canvas.getBoundingClientRect();
        const [x, y] = citegraph.placeOnScreen(0);
        const { data } = canvas.getContext("2d").getImageData(x - left, y - top, 1, 1);
        return [...data].slice(0, 3);
    }""")
    return rgb


def test_colours_follow_the_theme(open_page: Callable[..., Any]) -> None:
    light = _colour_of_node(open_page(small_page(), MAP_READY).page)
    page = open_page(small_page(), MAP_READY).page
    page.emulate_media(color_scheme="dark")
    page.wait_for_timeout(100)
    settle(page)
    dark = _colour_of_node(page)
    assert sum(dark) > sum(light)
    assert dark == _colour_of_node(open_page(small_page(), MAP_READY, dark=True).page)


def test_reduced_motion_moves_at_once(open_page: Callable[..., Any]) -> None:
    page = open_page(small_page(), MAP_READY, reduced_motion="reduce").page
    scale = seen(page, "scale")
    page.locator("#map").press("+")
    assert seen(page, "scale") == pytest.approx(1.3 * scale, rel=0.01)


def test_pushing_far_draws_what_comes_into_sight(open_page: Callable[..., Any]) -> None:
    library, network = large_library(400)
    page = open_page(page_of(network, library=library), MAP_READY).page
    page.locator("#map").focus()
    for _ in range(6):
        page.keyboard.press("+")
    settle(page)
    before = {one["text"] for one in seen(page, "labels")}
    box = page.locator("#map").bounding_box()
    right, middle = box["x"] + box["width"] - 80, box["y"] + box["height"] / 2
    drag(page, [(right, middle), (right - 300, middle)])
    drag(page, [(right, middle), (right - 300, middle)])
    page.wait_for_timeout(300)
    assert {one["text"] for one in seen(page, "labels")} - before
