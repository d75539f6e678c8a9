"""The filters and clusters of the explorer in Chromium."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.browser.browse_library import CLUSTERS, FILES, TYPES, VENUES, files_of, year_of
from tests.browser.browse_steps import COUNT, WORKS, chips_of, mixed_page, open_network, open_tab

pytestmark = pytest.mark.browser


def test_values_are_counted_as_python_counts_them(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page()).page
    open_tab(page, "filters")
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
    page = open_page(mixed_page()).page
    open_tab(page, "filters")
    page.get_by_label("Last year, slider").fill("2000")
    page.get_by_label("Works without a year").uncheck()
    expected = sum(_passes_2000(work) for work in WORKS)
    status = page.locator("#search-count")
    assert f"{expected} of 240 works" == status.inner_text()
    assert ["1980–2000", "Only with a year"] == chips_of(page)
    assert "2" == page.locator("#tab-filters .badge").inner_text()
    first = page.get_by_label("First year", exact=True)
    first.fill("1999")
    first.press("Enter")
    assert "1999–2000" in chips_of(page)
    page.get_by_label("First year, slider").focus()
    page.keyboard.press("ArrowLeft")
    assert "1998–2000" in chips_of(page)
    page.keyboard.press("End")
    assert "2000–2000" in chips_of(page)
    page.locator(".chip").first.click()
    page.locator(".histogram .year-bar").nth(5).click()
    assert "1985–1985" in chips_of(page)


def test_values_can_be_switched_searched_and_reset(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page()).page
    open_tab(page, "filters")
    status = page.locator("#search-count")
    page.locator("#filter-type").get_by_label("Book", exact=True).uncheck()
    assert ("160 of 240 works", ["Type: without Book"]) == (status.inner_text(), chips_of(page))
    page.locator("#filter-type").get_by_role("button", name="Show only Book").click()
    assert ("80 of 240 works", ["Type: only Book"]) == (status.inner_text(), chips_of(page))
    page.get_by_role("button", name="Remove the filter Type: only Book").click()
    page.locator("#filter-document summary").click()
    files = page.locator("#filter-document")
    files.get_by_role("button", name="None: Cited by").click()
    files.get_by_label("Search: Cited by").fill("list7")
    files.locator(".value-row input").check()
    expected = sum("list7.txt" in files_of(work) for work in WORKS)
    assert (f"{expected} of 240 works", ["Cited by: only list7.txt"]) == (
        status.inner_text(),
        chips_of(page),
    )
    page.locator("#reset-filters").click()
    assert ("240 works", []) == (status.inner_text(), chips_of(page))


def test_venues_filter_too(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page()).page
    open_tab(page, "filters")
    page.locator("#filter-venue summary").click()
    venues = page.locator("#filter-venue")
    venues.get_by_label("Search: Source").fill("zhurnal 7")
    venues.get_by_role("button", name="Show only Журнал 7").click()
    expected = sum(work % 4 > 0 and work % VENUES == 7 for work in WORKS)
    assert f"{expected} of 240 works" == page.locator("#search-count").inner_text()


def test_strongest_links_and_singletons(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page()).page
    open_tab(page, "filters")
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
    assert ["Strongest 15 % of links", "Only what is linked"] == chips_of(page)


def test_filters_are_kept_in_another_network(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page()).page
    open_tab(page, "filters")
    page.locator("#filter-type").get_by_role("button", name="Show only Book").click()
    open_network(page, 1)
    assert ["Type: only Book"] == chips_of(page)
    assert "1 of 3 people" == page.locator("#search-count").inner_text()


def test_filters_speak_russian(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page(), language="ru").page
    open_tab(page, "filters")
    page.locator("#filter-type").get_by_label("Книга", exact=True).uncheck()
    assert ["Вид издания, кроме: Книга"] == chips_of(page)
    assert "160 из 240 работ" == page.locator("#search-count").inner_text()


def test_node_size_is_chosen(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page()).page
    open_tab(page, "filters")
    size = page.get_by_role("radiogroup", name="Size of a node")
    size.get_by_role("radio", name="Links").click()
    assert "true" == size.get_by_role("radio", name="Links").get_attribute("aria-checked")


def test_clusters_come_largest_first_and_hide(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page()).page
    open_tab(page, "clusters")
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
    page = open_page(mixed_page()).page
    open_tab(page, "clusters")
    page.get_by_role("button", name="Select тема 2").click()
    assert "60 works selected" in page.locator("#selection-bar").inner_text()
    page.locator(".cluster-name", has_text="тема 2").click()
    assert 1 == page.locator(".cluster.current").count()


def test_a_network_without_clusters_says_so(open_page: Callable[..., Any]) -> None:
    page = open_page(mixed_page()).page
    open_network(page, 1)
    open_tab(page, "clusters")
    assert "This network has no clusters" in page.locator("#panel-clusters").inner_text()
