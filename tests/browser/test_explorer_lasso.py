"""Selecting by drawing on the map: with the mouse and with a finger, at any zoom."""

import math
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from citegraph.view import render_page
from tests.browser.explorer_library import EMPTY_VENUES, network_of, small_library

pytestmark = pytest.mark.browser

LIBRARY = small_library()
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}

Point = tuple[float, float]


def _html() -> str:
    networks = [network_of(LIBRARY, "work"), network_of(LIBRARY, "person"), EMPTY_VENUES]
    return render_page(LIBRARY, networks, {}, {}, "")


@pytest.fixture
def page(open_page: Callable[..., Any]) -> Any:
    return open_page(_html()).page


def _screen(page: Any, item: int) -> Point:
    x, y = page.evaluate("(item) => citegraph.placeOnScreen(item)", item)
    return x, y


def _loop(centre: Point, radius: float) -> list[Point]:
    x, y = centre
    steps = [2 * math.pi * step / 16 for step in range(17)]
    return [(x + radius * math.cos(turn), y + radius * math.sin(turn)) for turn in steps]


def _drag(page: Any, points: Sequence[Point], release: bool = True) -> None:
    page.mouse.move(*points[0])
    page.mouse.down()
    for point in points[1:]:
        page.mouse.move(*point, steps=3)
    if release:
        page.mouse.up()


def _chosen(page: Any) -> list[int]:
    """Positions of the ticked works, in the order of the library."""
    ticked = page.locator("#panel-list tbody tr:has(input:checked) .row-label").all_inner_texts()
    names = [f"Work {work.id}" for work in LIBRARY.works]
    return sorted(names.index(name.strip()) for name in ticked)


def _camera(page: Any) -> list[Point]:
    return [_screen(page, 0), _screen(page, 5)]


def _is_on(page: Any) -> bool:
    pressed: str = page.locator("#lasso").get_attribute("aria-pressed")
    return pressed == "true"


def test_drawing_around_a_node_selects_it_and_moves_nothing(page: Any) -> None:
    page.get_by_role("button", name="Select by drawing (L)").click()
    before = _camera(page)
    _drag(page, _loop(_screen(page, 3), 40))
    assert [3] == _chosen(page)
    assert "1 selected" == page.locator("#selection-bar [role=status]").inner_text()
    assert before == _camera(page)
    assert _is_on(page)


def test_without_the_lasso_dragging_moves_the_map(page: Any) -> None:
    before = _screen(page, 0)
    x, y = before[0] + 60, before[1] + 80
    _drag(page, [(x, y), (x + 50, y + 30)])
    after = _screen(page, 0)
    assert (50, 30) == (round(after[0] - before[0]), round(after[1] - before[1]))
    assert [] == _chosen(page)


def test_ctrl_adds_and_a_plain_drawing_replaces_with_undo(page: Any) -> None:
    page.locator("#lasso").click()
    _drag(page, _loop(_screen(page, 0), 30))
    _drag(page, _loop(_screen(page, 1), 30), release=False)
    page.keyboard.down("Control")
    page.mouse.up()
    page.keyboard.up("Control")
    assert [0, 1] == _chosen(page)
    _drag(page, _loop(_screen(page, 2), 30), release=False)
    page.keyboard.down("Shift")
    page.mouse.up()
    page.keyboard.up("Shift")
    assert [0, 1, 2] == _chosen(page)
    _drag(page, _loop(_screen(page, 3), 30))
    assert [3] == _chosen(page)
    page.get_by_role("button", name="Undo").click()
    assert [0, 1, 2] == _chosen(page)


def test_shift_draws_a_rectangle(page: Any) -> None:
    page.locator("#lasso").click()
    xs, ys = zip(*(_screen(page, item) for item in range(6)), strict=True)
    page.keyboard.down("Shift")
    _drag(page, [(min(xs) - 20, min(ys) - 20), (max(xs) + 20, max(ys) + 20)])
    page.keyboard.up("Shift")
    assert [0, 1, 2, 3, 4, 5] == _chosen(page)
    page.keyboard.down("Shift")
    x, y = _screen(page, 3)
    _drag(page, [(x + 20, y + 20), (x - 20, y - 20)])
    page.keyboard.up("Shift")
    assert [3] == _chosen(page)


def test_lasso_fits_at_another_zoom(page: Any) -> None:
    for _ in range(3):
        page.get_by_role("button", name="Zoom out").click()
        page.wait_for_timeout(300)
    page.keyboard.press("l")
    _drag(page, _loop(_screen(page, 4), 15))
    assert [4] == _chosen(page)
    page.mouse.move(*_screen(page, 4))
    page.mouse.wheel(0, -600)
    page.wait_for_timeout(300)
    _drag(page, _loop(_screen(page, 4), 50))
    assert [4] == _chosen(page)


def test_hidden_nodes_are_not_taken(page: Any) -> None:
    xs, ys = zip(*(_screen(page, item) for item in range(6)), strict=True)
    page.locator("#legend input").first.uncheck()
    shown = page.locator("#panel-list tbody tr:not([hidden])").count()
    page.locator("#lasso").click()
    page.keyboard.down("Shift")
    _drag(page, [(min(xs) - 20, min(ys) - 20), (max(xs) + 20, max(ys) + 20)])
    page.keyboard.up("Shift")
    assert 3 == shown == len(_chosen(page))


def test_empty_drawing_keeps_the_selection(page: Any) -> None:
    page.locator("#lasso").click()
    _drag(page, _loop(_screen(page, 3), 30))
    x, y = _screen(page, 3)
    _drag(page, _loop((x + 60, y + 60), 12))
    assert [3] == _chosen(page)
    assert "Nothing inside" in page.locator("#toast").inner_text()


def test_click_in_lasso_mode_is_a_click(page: Any) -> None:
    page.locator("#lasso").click()
    page.mouse.click(*_screen(page, 0))
    assert "Кластеры и сети" == page.locator("#panel-details h2").inner_text()
    assert [0] == _chosen(page)


@pytest.mark.parametrize("key", ["l", "L", "д"])
def test_key_and_escape_switch_the_lasso(page: Any, key: str) -> None:
    letter = {"key": key, "code": "KeyL", "bubbles": True}
    page.locator("body").dispatch_event("keydown", letter)
    assert _is_on(page)
    assert page.locator("#lasso-hint").is_visible()
    page.keyboard.press("Escape")
    assert not _is_on(page)
    assert not page.locator("#lasso-hint").is_visible()
    page.locator("body").dispatch_event("keydown", {**letter, "ctrlKey": True})
    assert not _is_on(page)
    page.locator("#search-box").press("l")
    assert not _is_on(page)


def test_escape_drops_what_is_being_drawn(page: Any) -> None:
    page.keyboard.press("l")
    _drag(page, _loop(_screen(page, 3), 40), release=False)
    assert page.locator("#lasso-sheet").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#lasso-sheet").is_visible()
    page.mouse.up()
    assert [] == _chosen(page)


def test_line_is_seen_while_drawing(page: Any) -> None:
    page.keyboard.press("l")
    _drag(page, _loop(_screen(page, 3), 40), release=False)
    painted = page.evaluate("""() => {
        const sheet = document.getElementById("lasso-sheet");
        const { data } = sheet.getContext("2d").getImageData(0, 0, sheet.width, sheet.height);
        return data.some((value, place) => place % 4 === 3 && value > 200);
    }""")
    assert painted
    page.mouse.up()
    assert not page.locator("#lasso-sheet").is_visible()


def test_lasso_stays_on_with_another_language_and_network(page: Any) -> None:
    page.locator("#lasso").click()
    page.get_by_role("radio", name="RU", exact=True).click()
    assert _is_on(page)
    assert "Обведите" in page.locator("#lasso-hint").inner_text()
    assert "Обведите" in page.locator("#lasso-help").inner_text()
    page.get_by_role("radio", name="Люди", exact=True).click()
    _drag(page, _loop(_screen(page, 2), 30))
    assert "Выбран 1" == page.locator("#selection-bar [role=status]").inner_text()


def test_finger_draws_on_a_phone(open_page: Callable[..., Any]) -> None:
    page = open_page(_html(), **PHONE).page
    page.locator("#lasso").tap()
    before = _camera(page)
    _touch(page, _loop(_screen(page, 3), 30))
    page.locator("#toast").get_by_text("1 selected").wait_for()
    assert [3] == _chosen(page)
    assert before == _camera(page)
    hint = page.locator("#lasso-hint").bounding_box()
    assert 0 <= hint["x"] <= 390 - hint["width"]
    page.wait_for_timeout(500)  # Chromium takes a tap right after a swipe for the end of the swipe
    page.get_by_role("button", name="End drawing").tap()
    assert not _is_on(page)


def test_undo_of_a_drawing_fits_on_a_phone(open_page: Callable[..., Any]) -> None:
    page = open_page(_html(), **PHONE, locale="ru-RU").page
    page.locator('#dock [data-name="list"]').tap()
    page.locator("#select-listed").tap()
    page.locator('#dock [data-name="map"]').tap()
    page.locator("#lasso").tap()
    _touch(page, _loop(_screen(page, 3), 30))
    undo = page.get_by_role("button", name="Вернуть")
    assert "Выбрана 1. Выбор из 6 заменён." in page.locator("#toast").inner_text()
    box = undo.bounding_box()
    assert box["x"] + box["width"] <= 390
    page.wait_for_timeout(500)
    undo.tap()
    assert [0, 1, 2, 3, 4, 5] == _chosen(page)


def _touch(page: Any, points: Sequence[Point]) -> None:
    session = page.context.new_cdp_session(page)
    kinds = ["touchStart"] + ["touchMove"] * (len(points) - 1)
    for kind, (x, y) in zip(kinds, points, strict=True):
        touch = {"type": kind, "touchPoints": [{"x": x, "y": y}]}
        session.send("Input.dispatchTouchEvent", touch)
    session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
