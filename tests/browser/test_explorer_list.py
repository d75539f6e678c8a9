"""The list of the explorer in Chromium: rows, keys, order, selection."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.browser.browse_library import files_of, year_of
from tests.browser.browse_steps import (
    ROWS,
    WORKS,
    active_cell,
    count_of,
    mixed_page,
    names_of,
    open_network,
)
from tests.browser.waiting import until

pytestmark = pytest.mark.browser


def test_only_rows_in_sight_are_in_the_document_and_all_are_reachable(
    open_page: Callable[..., Any],
) -> None:
    page = open_page(mixed_page(2000)).page
    assert (2000, True) == (count_of(page), page.locator(ROWS).count() < 60)
    reached: set[str] = set()
    page.locator(f"{ROWS} .name-button").first.focus()
    drawn = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
    for _ in range(400):
        page.evaluate(drawn)
        reached |= set(
            page.locator(ROWS).evaluate_all("rows => rows.map((row) => row.ariaRowIndex)")
        )
        if len(reached) == 2000:
            break
        page.keyboard.press("PageDown")
    assert {str(row) for row in range(2, 2002)} == reached
    assert (2000, 2) == active_cell(page)
    assert page.locator(ROWS).count() < 60


def test_scrolling_away_keeps_the_tab_stop(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page(2000)).page
    page.locator(f"{ROWS} .name-button").first.focus()
    page.locator("#panel-list [role=grid]").evaluate("grid => { grid.scrollTop = 30000; }")
    until(page, """document.querySelector('[aria-rowindex="610"]') !== null""")
    assert (1, 2) == active_cell(page)
    assert 1 == page.locator('#panel-list [role=grid] [tabindex="0"]').count()
    page.keyboard.press("ArrowDown")
    assert (2, 2) == active_cell(page)
    assert page.locator('[aria-rowindex="3"]').is_visible()


def test_list_is_one_tab_stop_and_walked_by_arrows(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page()).page
    page.locator("#select-listed").focus()
    page.keyboard.press("Tab")
    assert (1, 2) == active_cell(page)
    walked = []
    for key in ("ArrowDown", "ArrowRight", "ArrowRight", "ArrowLeft", "End", "PageUp", "Home",
                "ArrowUp", "ArrowUp", "ArrowLeft", "ArrowDown"):  # fmt: skip
        page.keyboard.press(key)
        walked.append(active_cell(page))
    page_up = walked.pop(5)
    assert (True, 3) == (page_up[0] in range(215, 239), page_up[1])
    assert [(2, 2), (2, 3), (2, 4), (2, 3), (240, 3), (1, 3), (0, 3), (0, 3), (0, 2), (1, 2)] == (
        walked
    )


def test_space_selects_and_enter_shows(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page()).page
    page.locator(f"{ROWS} .name-button").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Space")
    assert "1 work selected" in page.locator("#selection-bar").inner_text()
    assert "true" == page.locator('[aria-rowindex="3"]').get_attribute("aria-selected")
    page.keyboard.press("Enter")
    page.wait_for_selector('[aria-rowindex="3"][aria-current="true"]')
    page.locator('[aria-rowindex="3"] .name-button').focus()
    page.keyboard.press("Control+a")
    assert "240 works selected" in page.locator("#selection-bar").inner_text()


def test_list_is_a_grid_with_headers(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page()).page
    grid = page.get_by_role("grid", name="List of works")
    assert ["241", "5", "true"] == [
        grid.get_attribute(f"aria-{name}") for name in ("rowcount", "colcount", "multiselectable")
    ]
    headers = grid.get_by_role("columnheader")
    assert ["Selected", "Name", "Year", "Cited", "Links"] == [
        text.rstrip("↓ ") for text in headers.all_inner_texts()
    ]
    row = grid.get_by_role("row").nth(1)
    assert "2" == row.get_attribute("aria-rowindex")
    assert (1, 4) == (row.get_by_role("rowheader").count(), row.get_by_role("gridcell").count())


@pytest.mark.parametrize(
    ("column", "values"),
    [
        ("year", [year_of(one) or 0 for one in WORKS]),
        ("cited", [len(files_of(one)) for one in WORKS]),
    ],
)
def test_numbers_sort_from_the_largest_then_turned_round(
    open_page: Callable[..., Any], column: str, values: list[int]
) -> None:
    page = open_page(mixed_page()).page
    place = {"year": 3, "cited": 4}[column]
    cells = page.locator(f'{ROWS} [aria-colindex="{place}"]')
    page.locator("#sort-choice").select_option("label")
    page.locator(f'[data-sort="{column}"]').click()
    known = [value for value in values if value]
    assert [str(value) for value in sorted(known, reverse=True)[:8]] == cells.all_inner_texts()[:8]
    page.locator(f'[data-sort="{column}"]').click()
    assert [str(value) for value in sorted(known)[:8]] == cells.all_inner_texts()[:8]
    header = page.locator(f'[role=columnheader]:has([data-sort="{column}"])')
    assert "ascending" == header.get_attribute("aria-sort")


def test_names_sort_by_the_alphabet_of_the_reader(open_page: Callable[..., Any]) -> None:
    first = {}
    for language in ("en", "ru"):
        page = open_page(mixed_page(), language=language).page
        page.locator('[data-sort="label"]').click()
        first[language] = names_of(page)[0].split()[0]
    assert {"en": "Islankina", "ru": "Исланкина"} == first


def test_list_sorts_by_strength_which_then_has_a_column(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page()).page
    page.locator("#sort-choice").select_option("strength")
    assert ["10"] * 5 == page.locator(f'{ROWS} [aria-colindex="5"]').all_inner_texts()[:5]
    assert "Strength" in page.locator("[role=columnheader]").last.inner_text()


def test_hover_in_the_list_and_elsewhere_is_one(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page()).page
    page.locator(ROWS).nth(3).hover()
    page.wait_for_selector(f'{ROWS}.over[aria-rowindex="5"]')
    page.locator("#search-box").hover()
    page.wait_for_selector(f"{ROWS}.over", state="detached")
    page.locator(ROWS).nth(1).locator(".name-button").focus()
    page.wait_for_selector(f'{ROWS}.over[aria-rowindex="3"]')


def test_select_what_is_listed_and_undo_clearing(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page()).page
    page.fill("#search-box", "porter")
    page.get_by_role("button", name="Select all 80").click()
    bar = page.locator("#selection-bar")
    assert "80 works selected" in bar.inner_text()
    bar.get_by_role("button", name="Clear the selection").click()
    assert 0 == bar.count()
    page.locator("#toast").get_by_role("button", name="Undo").click()
    assert "80 works selected" in bar.inner_text()


def test_shift_click_selects_a_range(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page()).page
    boxes = page.locator(f"{ROWS} input")
    boxes.nth(1).click()
    boxes.nth(5).click(modifiers=["Shift"])
    assert "5 works selected" in page.locator("#selection-bar").inner_text()


def test_neighbours_are_added(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page()).page
    page.fill("#search-box", "trud 100")
    page.locator(f"{ROWS} input").first.check()
    page.get_by_role("button", name="+ neighbours").click()
    assert "5 works selected" in page.locator("#selection-bar").inner_text()


def test_selection_survives_another_network(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page()).page
    page.fill("#search-box", "trud 100")
    page.locator(f"{ROWS} input").first.check()
    page.fill("#search-box", "")
    open_network(page, 1)
    assert "1 person selected" in page.locator("#selection-bar").inner_text()
    assert page.get_by_label(f"Select {'Porter'}").is_checked()
    open_network(page, 2)
    bar = page.locator("#selection-bar").inner_text()
    assert "1 work selected" in bar or "1 source selected" in bar
    open_network(page, 0)
    assert "1 work selected" in page.locator("#selection-bar").inner_text()


def test_take_away_opens_the_downloads(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page()).page
    page.locator(f"{ROWS} input").first.check()
    page.locator("#selection-bar").get_by_role("button", name="Export").click()
    page.locator("#downloads").wait_for(state="visible")
    assert page.locator("#downloads").is_visible()
