"""The explorer in Chromium: found, shown, filtered, selected, taken away; and nothing hostile runs.

Every page is also checked for console messages, policy violations and requests (conftest.py).
"""

import csv
import io
import json
from collections.abc import Callable
from typing import Any

import pytest
from bibtexparser.entrypoint import parse_string

from citegraph.export import entries
from citegraph.model import Library, Network
from citegraph.text.search import search_key
from citegraph.view import render_page
from tests.browser.explorer_library import (
    EMPTY_VENUES,
    PAYLOADS,
    hostile_library,
    large_library,
    network_of,
    small_library,
)

pytestmark = pytest.mark.browser

LIBRARY = small_library()
ENTRIES = {name: entries(name, LIBRARY) for name in ("bibtex", "ris", "csl-json")}


def _html(library: Library = LIBRARY, networks: list[Network] | None = None) -> str:
    shown = networks or [network_of(library, "work"), network_of(library, "person"), EMPTY_VENUES]
    written = ENTRIES if library is LIBRARY else {}
    manifest = {"version": "1", "counts": {"works": len(library.works)}}
    return render_page(library, shown, written, manifest, "Кластеры / Clusters")


def _listed(page: Any) -> list[str]:
    names: list[str] = page.locator(
        "#panel-list tbody tr:not([hidden]) .row-label"
    ).all_inner_texts()
    return [name.strip() for name in names]


def _network(page: Any, name: str) -> None:
    page.get_by_role("radio", name=name, exact=True).click()


def _download(page: Any, file_format: str) -> str:
    with page.expect_download() as downloading:
        page.locator(f'#downloads [data-format="{file_format}"]').click()
    text: str = downloading.value.path().read_text(encoding="utf-8-sig")
    return text


def _keys(bibtex: str) -> dict[str, dict[str, str]]:
    library = parse_string(bibtex)
    assert not library.failed_blocks
    return {entry.key: {one.key: one.value for one in entry.fields} for entry in library.entries}


@pytest.mark.parametrize("query", ["islankina", "Исланкина", "исланк", "ISLANKINA E"])
def test_search_finds_a_person_in_both_scripts(open_page: Callable[..., Any], query: str) -> None:
    page = open_page(_html()).page
    _network(page, "People")
    page.fill("#search-box", query)
    assert ["Исланкина Е. А."] == _listed(page)


@pytest.mark.parametrize(
    ("query", "count"),
    [("tsiteladze", 2), ("Цителадзе", 2), ("porter nations", 1), ("2014", 1), ("сети", 2),
     ("solvell", 1), ("ekonomika", 2), ("nothing of this kind", 0)],
)  # fmt: skip
def test_search_finds_works(open_page: Callable[..., Any], query: str, count: int) -> None:
    page = open_page(_html()).page
    page.fill("#search-box", query)
    assert count == len(_listed(page))
    assert (count == 0) == page.locator("#list-empty").is_visible()


def test_page_folds_as_python_does(open_page: Callable[..., Any]) -> None:
    words = [
        "Исланкина", "Fiyaksel’", "Фияксель Э. А.", "Соловьёв", "Solov'ev", "Ñandú Øre", "İstanbul",
        "Straße", "ﬁnance", "Ｆｕｌｌ", "中文 題", "Ελλάδα ΣΑΣ", "№ 5 (35), ч. 2", "й́", "10.1000/a_b",
        "  ", "«»", "á̈", "Щукин-Ёж", "Yuri Jury", "ʹʼ’", "\u202eabc", "٣٤", "Xxx", "ǅ",
    ]  # fmt: skip
    page = open_page(_html()).page
    folded = page.evaluate("(words) => words.map(citegraph.searchKey)", words)
    assert [search_key(word) for word in words] == folded


def test_click_on_the_map_selects_and_ctrl_click_adds(open_page: Callable[..., Any]) -> None:
    page = open_page(_html()).page
    first, second = (_screen(page, item) for item in (0, 1))
    page.mouse.click(*first)
    assert page.locator("#panel-details h2").inner_text() == "Кластеры и сети"
    page.keyboard.down("Control")
    page.mouse.click(*second)
    page.keyboard.up("Control")
    assert "2 selected" in page.locator("#selection-bar").inner_text()
    page.mouse.click(*first)
    page.get_by_role("button", name="Undo").click()
    assert "2 selected" in page.locator("#selection-bar").inner_text()


def _screen(page: Any, item: int) -> tuple[float, float]:
    """Where a node of the shown network stands on the screen."""
    x, y = page.evaluate("(item) => citegraph.placeOnScreen(item)", item)
    return x, y


@pytest.mark.parametrize("scope", ["all", "selection"])
def test_downloaded_bibtex_is_that_of_the_library(
    open_page: Callable[..., Any], scope: str
) -> None:
    page = open_page(_html()).page
    wanted = set(ENTRIES["bibtex"])
    if scope == "selection":
        for box in page.locator("#panel-list tbody input").all()[:2]:
            box.check()
        wanted = {"islankina20140", "porter19905"}
    page.locator("#open-downloads").click()
    text = _download(page, "bibtex")
    expected = "\n\n".join(text for key, text in ENTRIES["bibtex"].items() if key in wanted)
    assert wanted == set(_keys(text))
    assert _keys(expected) == _keys(text)


def test_other_formats_are_complete(open_page: Callable[..., Any]) -> None:
    page = open_page(_html()).page
    page.locator("#open-downloads").click()
    assert sorted(ENTRIES["csl-json"]) == sorted(
        item["id"] for item in json.loads(_download(page, "csl-json"))
    )
    assert 6 == _download(page, "ris").count("TY  - ")
    rows = list(csv.DictReader(io.StringIO(_download(page, "csv"))))
    assert "Кластеры и сети" in {row["title"] for row in rows}
    assert "latin.txt; россия.txt" in {row["cited_by"] for row in rows}


def test_picture_of_the_map_is_downloaded(open_page: Callable[..., Any]) -> None:
    page = open_page(_html()).page
    page.locator("#open-downloads").click()
    with page.expect_download() as downloading:
        page.locator('[data-format="png"]').click()
    assert downloading.value.path().read_bytes().startswith(b"\x89PNG")


def test_people_download_the_works_behind_them(open_page: Callable[..., Any]) -> None:
    page = open_page(_html()).page
    _network(page, "People")
    page.get_by_label("Select Porter M.").check()
    page.locator("#open-downloads").click()
    assert {"porter19982", "porter19905"} == set(_keys(_download(page, "bibtex")))


def test_selection_survives_another_network(open_page: Callable[..., Any]) -> None:
    page = open_page(_html()).page
    page.get_by_label("Select Work porter19982").check()
    _network(page, "People")
    assert "1 selected" in page.locator("#selection-bar").inner_text()
    assert page.get_by_label("Select Porter M.").is_checked()
    _network(page, "Works")
    assert "1 selected" in page.locator("#selection-bar").inner_text()
    assert page.get_by_label("Select Work porter19982").is_checked()


def test_filters_hide_and_reset(open_page: Callable[..., Any]) -> None:
    page = open_page(_html()).page
    page.get_by_role("tab", name="Filters").click()
    page.get_by_label("Last year").fill("2000")
    page.get_by_label("1 work without a year").uncheck()
    assert "2 filters active" in page.locator("#panel-filters").inner_text()
    page.get_by_role("tab", name="List").click()
    assert ["Work porter19905", "Work porter19982"] == _listed(page)
    page.get_by_role("tab", name="Filters").click()
    page.get_by_role("button", name="Reset").click()
    page.get_by_label("Русский список").or_(page.get_by_label("россия.txt")).first.uncheck()
    page.get_by_role("tab", name="List").click()
    assert 3 == len(_listed(page))


def test_legend_hides_a_cluster(open_page: Callable[..., Any]) -> None:
    page = open_page(_html()).page
    page.locator("#legend input").first.uncheck()
    assert 3 == len(_listed(page))
    page.locator(".legend-row").first.hover()
    page.get_by_role("button", name="Show only cluster latin.txt").click()
    assert "Work porter19905" in _listed(page)


def test_list_is_sorted_and_walked_by_keyboard(open_page: Callable[..., Any]) -> None:
    page = open_page(_html()).page
    page.locator('[data-column="year"]').click()
    assert "descending" == page.locator("th:has([data-column=year])").get_attribute("aria-sort")
    assert "Work islankina20140" == _listed(page)[0]
    page.keyboard.press("/")
    page.keyboard.type("porter")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    assert "1 selected" in page.locator("#selection-bar").inner_text()
    assert "The Competitive Advantage of Nations" == page.locator("#panel-details h2").inner_text()
    page.keyboard.press("Escape")
    assert 6 == len(_listed(page))


def test_map_is_moved_by_keyboard(open_page: Callable[..., Any]) -> None:
    page = open_page(_html()).page
    before = _screen(page, 0)
    page.locator("#map").focus()
    page.keyboard.press("ArrowLeft")
    after = _screen(page, 0)
    assert (round(before[0] + 60), round(before[1])) == (round(after[0]), round(after[1]))


def test_every_control_has_a_name(open_page: Callable[..., Any]) -> None:
    page = open_page(_html()).page
    page.get_by_role("button", name="porter19905").first.click()
    page.locator("#open-downloads").click()
    nameless = page.evaluate("""() => [...document.querySelectorAll("button, input, a")]
             .filter((one) => !(one.getAttribute("aria-label") || one.textContent.trim()
                                || one.labels?.[0]?.textContent.trim()))
             .map((one) => one.outerHTML)""")
    assert [] == nameless


def test_interface_speaks_russian_and_english(open_page: Callable[..., Any]) -> None:
    page = open_page(_html(), locale="ru-RU").page
    assert "ru" == page.evaluate("document.documentElement.lang")
    assert "6 работ" == page.locator("#list-count").inner_text()
    page.get_by_role("radio", name="EN").click()
    assert "6 works" == page.locator("#list-count").inner_text()
    assert "Search" == page.locator("label[for=search-box]").inner_text()


def test_dark_and_light_follow_the_system(open_page: Callable[..., Any]) -> None:
    page = open_page(_html(), color_scheme="dark").page
    background = "() => getComputedStyle(document.querySelector('.toolbar')).backgroundColor"
    dark = page.evaluate(background)
    page.emulate_media(color_scheme="light")
    assert ("rgb(24, 29, 36)", "rgb(255, 255, 255)") == (dark, page.evaluate(background))


def test_phone_shows_one_panel_at_a_time(open_page: Callable[..., Any]) -> None:
    page = open_page(_html(), viewport={"width": 390, "height": 844}, has_touch=True).page
    assert 390 == page.evaluate("document.documentElement.scrollWidth")
    assert not page.locator("#panel-list").is_visible()
    page.locator('#dock [data-name="list"]').tap()
    page.get_by_role("button", name="porter19905").first.tap()
    assert page.locator("#panel-details").is_visible()
    assert not page.locator("#panel-list").is_visible()
    page.locator('#dock [data-name="map"]').tap()
    assert not page.locator("#panel-details").is_visible()
    page.touchscreen.tap(*_screen(page, 1))
    assert page.locator("#panel-details").is_visible()


def test_five_hundred_works_are_listed_and_searched(open_page: Callable[..., Any]) -> None:
    library, network = large_library(500)
    page = open_page(_html(library, [network])).page
    assert 500 == len(_listed(page))
    page.fill("#search-box", "avtor499")
    assert 1 == len(_listed(page))


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_texts_run_nothing(open_page: Callable[..., Any], payload: str) -> None:
    library, networks = hostile_library(payload)
    written = {"bibtex": {work.id: payload for work in library.works}}
    html = render_page(library, networks, written, {"counts": {payload: payload}}, payload)
    page = open_page(html).page
    page.locator("#panel-list .row-name").first.click()
    page.locator("#panel-details details").first.click()
    page.locator("#panel-details .items .button.tiny").first.click()
    for name in ("about", "problems"):
        page.locator(f"#tab-{name}").click()
    page.get_by_role("tab", name="Filters").click()
    page.get_by_role("tab", name="List").click()
    page.locator("#panel-list .row-name").last.click()
    page.fill("#search-box", payload[:50])
    page.get_by_role("radio", name="RU", exact=True).click()
    page.locator("#open-downloads").click()
    _download(page, "csv")
    assert page.evaluate("window.hostile === undefined && !({}).polluted")
    links = page.locator("a[href]").evaluate_all("all => all.map((one) => one.protocol)")
    assert {"http:", "https:"} >= set(links)


def test_click_on_a_link_of_the_map_shows_its_documents(open_page: Callable[..., Any]) -> None:
    page = open_page(_html()).page
    (x, y), (u, v) = _screen(page, 1), _screen(page, 5)
    page.mouse.click((x + u) / 2, (y + v) / 2)
    text = page.locator("#panel-details").inner_text()
    assert "Cited together" in text
    assert "latin.txt:12" in text


def test_search_without_a_result_points_to_other_networks(open_page: Callable[..., Any]) -> None:
    page = open_page(_html()).page
    _network(page, "Sources")
    page.fill("#search-box", "исланкина")
    page.get_by_role("button", name="People: 1 found").click()
    assert ["Исланкина Е. А."] == _listed(page)
