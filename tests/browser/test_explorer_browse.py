"""The left panel of the explorer in Chromium: search, selection, and what holds for all of it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from citegraph.text.search import search_key
from citegraph.view import render_page
from tests.browser.browse_library import family_of, year_of
from tests.browser.browse_steps import (
    ROWS,
    WORKS,
    count_of,
    mixed_page,
    names_of,
    open_network,
    open_tab,
    small_page,
)
from tests.browser.explorer_library import network_of, small_library

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("query", ["islankina", "Исланкина", "исланк", "ISLANKINA E"])
def test_search_finds_a_person_in_both_scripts(open_page: Callable[..., Any], query: str) -> None:
    page = open_page(small_page()).page
    open_network(page, 1)
    page.fill("#search-box", query)
    assert ["Исланкина Е. А."] == names_of(page)


@pytest.mark.parametrize(
    ("query", "count"),
    [("tsiteladze", 2), ("Цителадзе", 2), ("porter nations", 1), ("2014", 1), ("сети", 2),
     ("solvell", 1), ("ekonomika", 2), ("nothing of this kind", 0)],
)  # fmt: skip
def test_search_finds_works(open_page: Callable[..., Any], query: str, count: int) -> None:
    page = open_page(small_page()).page
    page.fill("#search-box", query)
    assert (count, count == 0) == (count_of(page), page.locator("#list-empty").is_visible())


def test_what_was_found_is_announced(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page()).page
    status = page.locator("#search-count[role=status]")
    assert "240 works" == status.inner_text()
    page.fill("#search-box", "porter")
    assert "80 of 240 works" == status.inner_text()
    page.get_by_role("button", name="Clear the search").click()
    assert ("240 works", "") == (status.inner_text(), page.input_value("#search-box"))


def test_what_was_found_is_announced_in_russian(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page(), language="ru").page
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
    page = open_page(mixed_page()).page
    page.fill("#search-box", query)
    found = {mark for mark in page.locator(f"{ROWS} mark").all_inner_texts() if mark.isalpha()}
    found |= {"7"} & set(page.locator(f"{ROWS} mark").all_inner_texts())
    assert set(marks) == found


def test_enter_shows_the_first_that_is_found(open_page: Callable[..., Any]) -> None:
    page = open_page(small_page()).page
    page.keyboard.press("/")
    page.wait_for_selector("#search-box:focus")
    page.keyboard.type("solvell")
    page.keyboard.press("Enter")
    page.wait_for_selector(f"{ROWS}.current")
    assert ["Sölvell"] == page.locator(f"{ROWS}.current .name-text").all_inner_texts()


def test_other_networks_show_what_they_find(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page()).page
    page.fill("#search-box", "islankina")
    elsewhere = page.locator(".elsewhere button")
    assert ["People: Исланкина"] == elsewhere.all_inner_texts()
    elsewhere.first.click()
    assert (["Исланкина"], "islankina") == (names_of(page), page.input_value("#search-box"))


def test_empty_result_says_what_to_do(open_page: Callable[..., Any]) -> None:
    page = open_page(small_page()).page
    open_network(page, 2)
    page.fill("#search-box", "исланкина")
    empty = page.locator("#list-empty")
    assert "Nothing is found for “исланкина”." in empty.inner_text()
    empty.get_by_role("button", name="People: Исланкина Е. А.").click()
    assert ["Исланкина Е. А."] == names_of(page)


def test_what_filters_hide_is_told_apart_from_what_is_not_found(
    open_page: Callable[..., Any],
) -> None:
    page = open_page(mixed_page()).page
    open_tab(page, "filters")
    page.locator("#filter-type").get_by_role("button", name="None: Type").click()
    open_tab(page, "list")
    assert "The filters hide everything." in page.locator("#list-empty").inner_text()
    page.fill("#search-box", "porter")
    assert "“porter” finds 80, but the filters hide them." in (
        page.locator("#list-empty").inner_text()
    )
    page.locator("#list-empty").get_by_role("button", name="Reset filters").click()
    assert 80 == count_of(page)


@pytest.mark.parametrize("tab", ["list", "filters", "clusters"])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_control_has_a_name_and_is_large_enough(
    open_page: Callable[..., Any], tab: str, language: str
) -> None:
    page = open_page(mixed_page(), language=language).page
    page.locator(f"{ROWS} input").first.check()
    open_tab(page, tab)
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
        page = open_page(mixed_page(), language="ru", **{name: True}).page
        page.keyboard.press("/")
        page.locator("#search-box").wait_for()
        for tab in ("list", "filters", "clusters"):
            open_tab(page, tab)
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
    page = open_page(small_page()).page
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
