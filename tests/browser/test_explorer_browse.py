"""The left panel of the explorer in Chromium: search, list, filters, clusters, selection."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from citegraph.text.search import search_key
from citegraph.view import render_page
from tests.browser.browse_library import (
    CLUSTERS,
    FILES,
    TYPES,
    VENUES,
    family_of,
    files_of,
    mixed_library,
    people_network,
    works_network,
    year_of,
)
from tests.browser.explorer_library import EMPTY_VENUES, network_of, small_library

pytestmark = pytest.mark.browser

COUNT = 240
WORKS = range(COUNT)
ROWS = "#panel-list .list-body [role=row]"


@cache
def _small() -> str:
    library = small_library()
    networks = [network_of(library, "work"), network_of(library, "person"), EMPTY_VENUES]
    return render_page(library, networks, {}, {}, "Clusters")


@cache
def _mixed(count: int = COUNT) -> str:
    networks = [works_network(count), people_network(), EMPTY_VENUES]
    return render_page(mixed_library(count), networks, {}, {}, "Mixed")


def _tab(page: Any, name: str) -> None:
    page.locator(f"#tab-{name}").click()


def _network(page: Any, place: int) -> None:
    page.locator("#network-menu").click()
    page.locator("[role=menuitemradio]").nth(place).click()


def _names(page: Any) -> list[str]:
    """The first lines of the rows that are in the document."""
    return [name.strip() for name in page.locator(f"{ROWS} .name-text").all_inner_texts()]


def _count(page: Any) -> int:
    """How many rows the list has, in the document or not."""
    grid = page.locator("#panel-list [role=grid]")
    return int(grid.get_attribute("aria-rowcount")) - 1 if grid.count() else 0


def _active(page: Any) -> tuple[int, int]:
    """The row (from 1; the header is 0) and column (from 1) of the cell with the focus."""
    row, column = page.evaluate("""() => {
             const cell = document.activeElement.closest("[aria-colindex]");
             const row = cell.closest("[role=row]");
             return [row.ariaRowIndex - 1, Number(cell.ariaColIndex)];
           }""")
    return int(row), int(column)


# Search


@pytest.mark.parametrize("query", ["islankina", "Исланкина", "исланк", "ISLANKINA E"])
def test_search_finds_a_person_in_both_scripts(open_page: Callable[..., Any], query: str) -> None:
    page = open_page(_small()).page
    _network(page, 1)
    page.fill("#search-box", query)
    assert ["Исланкина Е. А."] == _names(page)


@pytest.mark.parametrize(
    ("query", "count"),
    [("tsiteladze", 2), ("Цителадзе", 2), ("porter nations", 1), ("2014", 1), ("сети", 2),
     ("solvell", 1), ("ekonomika", 2), ("nothing of this kind", 0)],
)  # fmt: skip
def test_search_finds_works(open_page: Callable[..., Any], query: str, count: int) -> None:
    page = open_page(_small()).page
    page.fill("#search-box", query)
    assert (count, count == 0) == (_count(page), page.locator("#list-empty").is_visible())


def test_what_was_found_is_announced(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed()).page
    status = page.locator("#search-count[role=status]")
    assert "240 works" == status.inner_text()
    page.fill("#search-box", "porter")
    assert "80 of 240 works" == status.inner_text()
    page.get_by_role("button", name="Clear the search").click()
    assert ("240 works", "") == (status.inner_text(), page.input_value("#search-box"))


def test_what_was_found_is_announced_in_russian(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed(), language="ru").page
    page.fill("#search-box", "porter 2001")
    found = sum(family_of(one) == "Porter" and year_of(one) == 2001 for one in WORKS)
    assert f"{found} из 240 работ" == page.locator("#search-count").inner_text()


@pytest.mark.parametrize(
    ("query", "marks"),
    [("islank", ["Исланк", "Islank"]), ("ИСЛАНКИНА", ["Исланкина", "Islankina"]),
     ("tsit", ["Цит", "Tsit"]), ("trud 7", ["Труд", "7"])],
)  # fmt: skip
def test_what_matches_is_marked(
    open_page: Callable[..., Any], query: str, marks: list[str]
) -> None:
    page = open_page(_mixed()).page
    page.fill("#search-box", query)
    found = {mark for mark in page.locator(f"{ROWS} mark").all_inner_texts() if mark.isalpha()}
    found |= {"7"} & set(page.locator(f"{ROWS} mark").all_inner_texts())
    assert set(marks) == found


def test_enter_shows_the_first_that_is_found(open_page: Callable[..., Any]) -> None:
    page = open_page(_small()).page
    page.keyboard.press("/")
    page.wait_for_selector("#search-box:focus")
    page.keyboard.type("solvell")
    page.keyboard.press("Enter")
    page.wait_for_selector(f"{ROWS}.current")
    assert ["Sölvell"] == page.locator(f"{ROWS}.current .name-text").all_inner_texts()


def test_other_networks_show_what_they_find(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed()).page
    page.fill("#search-box", "islankina")
    elsewhere = page.locator(".elsewhere button")
    assert ["People 1"] == elsewhere.all_inner_texts()
    elsewhere.first.click()
    assert (["Исланкина"], "islankina") == (_names(page), page.input_value("#search-box"))


def test_empty_result_says_what_to_do(open_page: Callable[..., Any]) -> None:
    page = open_page(_small()).page
    _network(page, 2)
    page.fill("#search-box", "исланкина")
    empty = page.locator("#list-empty")
    assert "Nothing is found for “исланкина”." in empty.inner_text()
    empty.get_by_role("button", name="People 1").click()
    assert ["Исланкина Е. А."] == _names(page)


def test_what_filters_hide_is_told_apart_from_what_is_not_found(
    open_page: Callable[..., Any],
) -> None:
    page = open_page(_mixed()).page
    _tab(page, "filters")
    page.locator("#filter-type").get_by_role("button", name="None: Type").click()
    _tab(page, "list")
    assert "The filters hide everything." in page.locator("#list-empty").inner_text()
    page.fill("#search-box", "porter")
    assert "“porter” finds 80, but the filters hide them." in (
        page.locator("#list-empty").inner_text()
    )
    page.locator("#list-empty").get_by_role("button", name="Reset filters").click()
    assert 80 == _count(page)


# List


def test_only_rows_in_sight_are_in_the_document_and_all_are_reachable(
    open_page: Callable[..., Any],
) -> None:
    page = open_page(_mixed(2000)).page
    assert (2000, True) == (_count(page), page.locator(ROWS).count() < 60)
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
    assert (2000, 2) == _active(page)
    assert page.locator(ROWS).count() < 60


def test_scrolling_away_keeps_the_tab_stop(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed(2000)).page
    page.locator(f"{ROWS} .name-button").first.focus()
    page.locator("#panel-list [role=grid]").evaluate("grid => { grid.scrollTop = 30000; }")
    page.wait_for_function("() => document.querySelectorAll('[aria-rowindex=\"610\"]').length")
    assert (1, 2) == _active(page)
    assert 1 == page.locator('#panel-list [role=grid] [tabindex="0"]').count()
    page.keyboard.press("ArrowDown")
    assert (2, 2) == _active(page)
    assert page.locator('[aria-rowindex="3"]').is_visible()


def test_list_is_one_tab_stop_and_walked_by_arrows(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed()).page
    page.locator("#select-listed").focus()
    page.keyboard.press("Tab")
    assert (1, 2) == _active(page)
    walked = []
    for key in ("ArrowDown", "ArrowRight", "ArrowRight", "ArrowLeft", "End", "PageUp", "Home",
                "ArrowUp", "ArrowUp", "ArrowLeft", "ArrowDown"):  # fmt: skip
        page.keyboard.press(key)
        walked.append(_active(page))
    page_up = walked.pop(5)
    assert page_up[0] in range(215, 239) and page_up[1] == 3
    assert [(2, 2), (2, 3), (2, 4), (2, 3), (240, 3), (1, 3), (0, 3), (0, 3), (0, 2), (1, 2)] == (
        walked
    )


def test_space_selects_and_enter_shows(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed()).page
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
    page = open_page(_mixed()).page
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
    page = open_page(_mixed()).page
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
        page = open_page(_mixed(), language=language).page
        page.locator('[data-sort="label"]').click()
        first[language] = _names(page)[0].split()[0]
    assert {"en": "Islankina", "ru": "Исланкина"} == first


def test_list_sorts_by_strength_which_then_has_a_column(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed()).page
    page.locator("#sort-choice").select_option("strength")
    assert ["10"] * 5 == page.locator(f'{ROWS} [aria-colindex="5"]').all_inner_texts()[:5]
    assert "Strength" in page.locator("[role=columnheader]").last.inner_text()


def test_hover_in_the_list_and_elsewhere_is_one(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed()).page
    page.locator(ROWS).nth(3).hover()
    page.wait_for_selector(f'{ROWS}.over[aria-rowindex="5"]')
    page.locator("#search-box").hover()
    page.wait_for_selector(f"{ROWS}.over", state="detached")
    page.locator(ROWS).nth(1).locator(".name-button").focus()
    page.wait_for_selector(f'{ROWS}.over[aria-rowindex="3"]')


def test_select_what_is_listed_and_undo_clearing(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed()).page
    page.fill("#search-box", "porter")
    page.get_by_role("button", name="Select all 80").click()
    bar = page.locator("#selection-bar")
    assert "80 works selected" in bar.inner_text()
    bar.get_by_role("button", name="Clear the selection").click()
    assert 0 == bar.count()
    page.locator("#toast").get_by_role("button", name="Undo").click()
    assert "80 works selected" in bar.inner_text()


def test_shift_click_selects_a_range(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed()).page
    boxes = page.locator(f"{ROWS} input")
    boxes.nth(1).click()
    boxes.nth(5).click(modifiers=["Shift"])
    assert "5 works selected" in page.locator("#selection-bar").inner_text()


def test_neighbours_are_added(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed()).page
    page.fill("#search-box", "trud 100")
    page.locator(f"{ROWS} input").first.check()
    page.get_by_role("button", name="+ neighbours").click()
    assert "5 works selected" in page.locator("#selection-bar").inner_text()


def test_selection_survives_another_network(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed()).page
    page.fill("#search-box", "trud 100")
    page.locator(f"{ROWS} input").first.check()
    page.fill("#search-box", "")
    _network(page, 1)
    assert "1 person selected" in page.locator("#selection-bar").inner_text()
    assert page.get_by_label(f"Select {'Porter'}").is_checked()
    _network(page, 2)
    bar = page.locator("#selection-bar").inner_text()
    assert "1 work selected" in bar or "1 source selected" in bar
    _network(page, 0)
    assert "1 work selected" in page.locator("#selection-bar").inner_text()


def test_take_away_opens_the_downloads(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed()).page
    page.locator(f"{ROWS} input").first.check()
    page.locator("#selection-bar").get_by_role("button", name="Take away").click()
    assert page.locator("#downloads").is_visible()


# Filters


def _chips(page: Any) -> list[str]:
    texts: list[str] = page.locator(".chip").all_inner_texts()
    return [text.strip() for text in texts]


def test_values_are_counted_as_python_counts_them(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed()).page
    _tab(page, "filters")
    page.locator("#filter-document summary").click()
    page.locator("#filter-venue summary").click()
    while page.locator("#filter-document .button.tiny", has_text="more").count():
        page.locator("#filter-document .button.tiny", has_text="more").click()

    def shown(name: str) -> dict[str, str]:
        lines = page.locator(f"#filter-{name} .value-row")
        names = lines.locator(".check-line").all_inner_texts()
        counts = lines.locator(".count").all_inner_texts()
        return dict(zip([name.strip() for name in names], counts, strict=True))

    names = {"article-journal": "Journal article", "book": "Book", "thesis": "Thesis"}
    assert {
        names[one]: str(sum(TYPES[work % 3] == one for work in WORKS)) for one in TYPES
    } == shown("type")
    assert {"Russian": "60", "English": "60", "German": "60", "Not known": "60"} == (
        shown("language")
    )
    assert {file: str(sum(file in files_of(work) for work in WORKS)) for file in FILES} == (
        shown("document")
    )
    assert "60" == shown("venue")["None"]


def _passes_2000(work: int) -> bool:
    return (year_of(work) or 3000) <= 2000


def test_years_filter_by_slider_field_and_bar(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed()).page
    _tab(page, "filters")
    page.get_by_label("Last year, slider").fill("2000")
    page.get_by_label("Works without a year").uncheck()
    expected = sum(_passes_2000(work) for work in WORKS)
    status = page.locator("#search-count")
    assert f"{expected} of 240 works" == status.inner_text()
    assert ["1980–2000", "Only with a year"] == _chips(page)
    assert "2" == page.locator("#tab-filters .badge").inner_text()
    first = page.get_by_label("First year", exact=True)
    first.fill("1999")
    first.press("Enter")
    assert "1999–2000" in _chips(page)
    page.get_by_label("First year, slider").focus()
    page.keyboard.press("ArrowLeft")
    assert "1998–2000" in _chips(page)
    page.keyboard.press("End")
    assert "2000–2000" in _chips(page)
    page.locator(".chip").first.click()
    page.locator(".histogram .year-bar").nth(5).click()
    assert "1985–1985" in _chips(page)


def test_values_can_be_switched_searched_and_reset(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed()).page
    _tab(page, "filters")
    status = page.locator("#search-count")
    page.locator("#filter-type").get_by_label("Book", exact=True).uncheck()
    assert ("160 of 240 works", ["Type: without Book"]) == (status.inner_text(), _chips(page))
    page.locator("#filter-type").get_by_role("button", name="Show only Book").click()
    assert ("80 of 240 works", ["Type: only Book"]) == (status.inner_text(), _chips(page))
    page.get_by_role("button", name="Remove the filter Type: only Book").click()
    page.locator("#filter-document summary").click()
    files = page.locator("#filter-document")
    files.get_by_role("button", name="None: Cited by").click()
    files.get_by_label("Search: Cited by").fill("list7")
    files.locator(".value-row input").check()
    expected = sum("list7.txt" in files_of(work) for work in WORKS)
    assert (f"{expected} of 240 works", ["Cited by: only list7.txt"]) == (
        status.inner_text(),
        _chips(page),
    )
    page.locator("#reset-filters").click()
    assert ("240 works", []) == (status.inner_text(), _chips(page))


def test_venues_filter_too(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed()).page
    _tab(page, "filters")
    page.locator("#filter-venue summary").click()
    venues = page.locator("#filter-venue")
    venues.get_by_label("Search: Source").fill("zhurnal 7")
    venues.get_by_role("button", name="Show only Журнал 7").click()
    expected = sum(work % 4 > 0 and work % VENUES == 7 for work in WORKS)
    assert f"{expected} of 240 works" == page.locator("#search-count").inner_text()


def test_strongest_links_and_singletons(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed()).page
    _tab(page, "filters")
    total = 2 * (COUNT - 1) - 3
    links = page.locator("#link-filter")
    assert f"{total} of {total} links shown" in links.inner_text()
    slider = page.locator("#strength-slider")
    slider.focus()
    for _ in range(17):
        page.keyboard.press("ArrowLeft")
    kept = -(-total * 15 // 100)
    assert f"15 %: {kept} links" == slider.get_attribute("aria-valuetext")
    assert f"{kept} of {total} links shown" in links.inner_text()
    assert f"The weakest that is kept: {1 / kept:.3f}".rstrip("0") in links.inner_text()
    page.get_by_label("Hide what has no link").check()
    pairs = [(one, one + step) for one in WORKS for step in (1, 2)][:kept]
    linked = {work for pair in pairs for work in pair}
    assert f"{len(linked)} of 240 works" == page.locator("#search-count").inner_text()
    assert ["Strongest 15 % of links", "Only what is linked"] == _chips(page)


def test_filters_are_kept_in_another_network(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed()).page
    _tab(page, "filters")
    page.locator("#filter-type").get_by_role("button", name="Show only Book").click()
    _network(page, 1)
    assert ["Type: only Book"] == _chips(page)
    assert "1 of 3 people" == page.locator("#search-count").inner_text()


def test_filters_speak_russian(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed(), language="ru").page
    _tab(page, "filters")
    page.locator("#filter-type").get_by_label("Книга", exact=True).uncheck()
    assert ["Вид издания, кроме: Книга"] == _chips(page)
    assert "160 из 240 работ" == page.locator("#search-count").inner_text()


def test_node_size_is_chosen(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed()).page
    _tab(page, "filters")
    size = page.get_by_role("radiogroup", name="Size of a node")
    size.get_by_role("radio", name="Links").click()
    assert "true" == size.get_by_role("radio", name="Links").get_attribute("aria-checked")


# Clusters


def test_clusters_come_largest_first_and_hide(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed()).page
    _tab(page, "clusters")
    rows = page.locator(".cluster")
    sizes = [int(text) for text in rows.locator(".count").all_inner_texts()]
    expected = [sum(work % CLUSTERS == place for work in range(COUNT - 1)) for place in range(4)]
    assert [*sorted(expected, reverse=True), 1] == sizes
    assert "In no cluster" == rows.last.locator(".cluster-name").inner_text()
    status = page.locator("#search-count")
    page.get_by_label("Show тема 0", exact=True).uncheck()
    assert f"{COUNT - expected[0]} of 240 works" == status.inner_text()
    page.get_by_role("button", name="Show only тема 1").click()
    assert f"{expected[1]} of 240 works" == status.inner_text()
    page.locator("#show-clusters").click()
    assert "240 works" == status.inner_text()
    page.locator("#hide-clusters").click()
    assert "0 of 240 works" == status.inner_text()


def test_a_cluster_is_selected_and_opened(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed()).page
    _tab(page, "clusters")
    page.get_by_role("button", name="Select тема 2").click()
    assert "60 works selected" in page.locator("#selection-bar").inner_text()
    page.locator(".cluster-name", has_text="тема 2").click()
    assert 1 == page.locator(".cluster.current").count()


def test_a_network_without_clusters_says_so(open_page: Callable[..., Any]) -> None:
    page = open_page(_mixed()).page
    _network(page, 1)
    _tab(page, "clusters")
    assert "This network has no clusters" in page.locator("#panel-clusters").inner_text()


# In all


@pytest.mark.parametrize("tab", ["list", "filters", "clusters"])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_control_has_a_name_and_is_large_enough(
    open_page: Callable[..., Any], tab: str, language: str
) -> None:
    page = open_page(_mixed(), language=language).page
    page.locator(f"{ROWS} input").first.check()
    _tab(page, tab)
    faults = page.evaluate("""() => [...document.querySelectorAll(
             ".browse :is(button, input, select, summary)")]
           .filter((one) => one.checkVisibility())
           .filter((one) => {
             const named = one.ariaLabel || one.textContent.trim() || one.labels?.[0];
             const target = one.matches("[type=checkbox]")
               ? (one.closest("label, .check, .cluster") ?? one) : one;
             const { width, height } = target.getBoundingClientRect();
             return !named || width < 24 || height < 23.9;
           })
           .map((one) => one.outerHTML.slice(0, 200))""")
    assert [] == faults


def test_phone_and_zoom_have_no_sideways_scrolling(open_page: Callable[..., Any]) -> None:
    wide = {}
    for name in ("phone", "zoomed"):
        page = open_page(_mixed(), language="ru", **{name: True}).page
        page.keyboard.press("/")
        page.locator("#search-box").wait_for()
        for tab in ("list", "filters", "clusters"):
            _tab(page, tab)
            wide[name, tab] = page.evaluate("""() => [...document.querySelectorAll(".browse *")]
                .filter((one) => one.clientWidth && one.scrollWidth > one.clientWidth + 1
                                 && ["auto", "scroll"].includes(getComputedStyle(one).overflowX))
                .map((one) => one.className)""")
    assert {key: [] for key in wide} == wide


def test_page_folds_as_python_does(open_page: Callable[..., Any]) -> None:
    words = [
        "Исланкина", "Fiyaksel’", "Фияксель Э. А.", "Соловьёв", "Solov'ev", "Ñandú Øre", "İstanbul",
        "Straße", "ﬁnance", "Ｆｕｌｌ", "中文 題", "Ελλάδα ΣΑΣ", "№ 5 (35), ч. 2", "й́", "10.1000/a_b",
        "  ", "«»", "á̈", "Щукин-Ёж", "Yuri Jury", "ʹʼ’", "\u202eabc", "٣٤", "Xxx", "ǅ",
    ]  # fmt: skip
    page = open_page(_small()).page
    folded = page.evaluate("(words) => words.map(citegraph.searchKey)", words)
    assert [search_key(word) for word in words] == folded


def test_numbers_open_as_many_rows_as_they_say(open_page: Callable[..., Any]) -> None:
    """A bound of the build may leave links out, and a given network its documents."""
    library = small_library()
    made = network_of(library, "work")
    nodes = tuple(replace(one, degree=one.degree + 7, occurrences=9) for one in made.nodes)
    page = open_page(
        render_page(library, [replace(made, nodes=nodes)], {}, {}, "More than is there")
    ).page
    assert ["9"] == list({*page.locator(f"{ROWS} [aria-colindex='4']").all_inner_texts()})
    assert 0 == page.locator(f"{ROWS} [aria-colindex='4'] button").count()
    for row in range(len(nodes)):
        number = page.locator(ROWS).nth(row).locator("[aria-colindex='5'] button")
        said = int(number.inner_text())
        number.click()
        first = page.locator("#panel-details .rows-view li").first
        assert said == int(first.get_attribute("aria-setsize"))
