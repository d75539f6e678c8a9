"""The explorer in Chromium: found, shown, filtered, selected, taken away; and nothing hostile runs.

Every page is also checked for console messages, policy violations and requests (conftest.py).
"""

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


def test_map_is_moved_by_keyboard(open_page: Callable[..., Any]) -> None:
    page = open_page(_html()).page
    before = _screen(page, 0)
    page.locator("#map").focus()
    page.keyboard.press("ArrowLeft")
    after = _screen(page, 0)
    assert (round(before[0] + 60), round(before[1])) == (round(after[0]), round(after[1]))


def test_click_on_a_link_of_the_map_shows_its_documents(open_page: Callable[..., Any]) -> None:
    page = open_page(_html()).page
    (x, y), (u, v) = _screen(page, 1), _screen(page, 5)
    page.mouse.click((x + u) / 2, (y + v) / 2)
    text = page.locator("#panel-details").inner_text()
    assert "Cited together" in text
    assert "latin.txt:12" in text
