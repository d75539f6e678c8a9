"""Selecting by drawing on the map: with the mouse and with a finger, at any zoom."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.browser.map_steps import MAP_READY, drag, loop, screen, seen, settle, small_page, touch

pytestmark = pytest.mark.browser

PHONE = {"phone": True, "is_mobile": True}


@pytest.fixture
def page(open_page: Callable[..., Any]) -> Any:
    return open_page(small_page(), MAP_READY).page


def _is_on(page: Any) -> bool:
    pressed: str = page.locator("#lasso").get_attribute("aria-pressed")
    return pressed == "true"


def _camera(page: Any) -> list[Any]:
    return [screen(page, 0), screen(page, 5)]


def _around_all(page: Any) -> list[tuple[float, float]]:
    xs, ys = zip(*(screen(page, item) for item in range(6)), strict=True)
    return [(min(xs) - 18, min(ys) - 18), (max(xs) + 18, max(ys) + 18)]


def test_drawing_around_a_node_selects_it_and_moves_nothing(page: Any) -> None:
    page.get_by_role("button", name="Select by drawing (L)").click()
    before = _camera(page)
    drag(page, loop(screen(page, 3), 30))
    assert [3] == seen(page, "selected")
    assert before == _camera(page)
    assert _is_on(page)


def test_without_the_lasso_dragging_moves_the_map(page: Any) -> None:
    before = screen(page, 0)
    x, y = before[0] + 60, before[1] + 80
    drag(page, [(x, y), (x + 50, y + 30)])
    settle(page)
    after = screen(page, 0)
    assert (50, 30) == (round(after[0] - before[0]), round(after[1] - before[1]))
    assert [] == seen(page, "selected")


def test_ctrl_adds_and_a_plain_drawing_replaces_with_undo(page: Any) -> None:
    page.locator("#lasso").click()
    drag(page, loop(screen(page, 0), 25))
    for item, key in ((1, "Control"), (2, "Shift")):
        drag(page, loop(screen(page, item), 25), release=False)
        page.keyboard.down(key)
        page.mouse.up()
        page.keyboard.up(key)
    assert [0, 1, 2] == seen(page, "selected")
    drag(page, loop(screen(page, 3), 25))
    assert [3] == seen(page, "selected")
    page.get_by_role("button", name="Undo").click()
    assert [0, 1, 2] == seen(page, "selected")


def test_shift_draws_a_rectangle(page: Any) -> None:
    page.locator("#lasso").click()
    page.keyboard.down("Shift")
    drag(page, _around_all(page))
    page.keyboard.up("Shift")
    assert [0, 1, 2, 3, 4, 5] == seen(page, "selected")


def test_rectangle_can_be_chosen_without_a_key(page: Any) -> None:
    page.locator("#lasso").click()
    page.get_by_role("radio", name="Rectangle").click()
    drag(page, _around_all(page))
    assert [0, 1, 2, 3, 4, 5] == seen(page, "selected")


def test_lasso_fits_at_another_zoom(page: Any) -> None:
    for _ in range(3):
        page.get_by_role("button", name="Zoom out").click()
        settle(page)
    page.keyboard.press("l")
    drag(page, loop(screen(page, 4), 15))
    assert [4] == seen(page, "selected")
    page.mouse.move(*screen(page, 4))
    page.mouse.wheel(0, -600)
    settle(page)
    drag(page, loop(screen(page, 4), 40))
    assert [4] == seen(page, "selected")


def test_empty_drawing_keeps_the_selection(page: Any) -> None:
    page.locator("#lasso").click()
    drag(page, loop(screen(page, 3), 25))
    x, y = screen(page, 3)
    drag(page, loop((x, y + 60), 12))
    assert [3] == seen(page, "selected")
    page.get_by_text("Nothing inside").wait_for()


def test_click_in_lasso_mode_is_a_click(page: Any) -> None:
    page.locator("#lasso").click()
    page.mouse.click(*screen(page, 0))
    assert {"what": "item", "kind": "work", "position": 0} == seen(page, "focus")
    assert [0] == seen(page, "selected")


@pytest.mark.parametrize("key", ["l", "L", "д"])
def test_key_and_escape_switch_the_lasso(page: Any, key: str) -> None:
    letter = {"key": key, "code": "KeyL", "bubbles": True}
    page.locator("body").dispatch_event("keydown", letter)
    assert _is_on(page)
    assert page.locator("#lasso-hint").is_visible()
    page.keyboard.press("Escape")
    assert not _is_on(page)
    assert 0 == page.locator("#lasso-hint").count()
    page.locator("body").dispatch_event("keydown", {**letter, "ctrlKey": True})
    assert not _is_on(page)


def test_escape_drops_what_is_being_drawn(page: Any) -> None:
    page.keyboard.press("l")
    drag(page, loop(screen(page, 3), 40), release=False)
    page.keyboard.press("Escape")
    assert _is_on(page)
    page.mouse.up()
    assert [] == seen(page, "selected")


def test_lasso_stays_on_with_another_language_and_network(page: Any) -> None:
    page.locator("#lasso").click()
    page.get_by_role("radio", name="RU", exact=True).click()
    assert _is_on(page)
    assert "Обведите" in page.locator("#lasso-hint").inner_text()
    assert "Обведите" in page.locator("#lasso-help").inner_text()


def test_finger_draws_on_a_phone(open_page: Callable[..., Any]) -> None:
    page = open_page(small_page(), MAP_READY, **PHONE).page
    page.locator("#lasso").tap()
    before = _camera(page)
    touch(page, loop(screen(page, 3), 20))
    page.get_by_text("1 selected.").wait_for()
    assert [3] == seen(page, "selected")
    assert before == _camera(page)
    hint = page.locator("#lasso-hint").bounding_box()
    assert 0 <= hint["x"] <= 390 - hint["width"]
