"""One reference on the clipboard: as GOST or APA line or BibTeX entry, with all ways to fail."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from citegraph.export import entries
from citegraph.view import COPIES, render_page
from tests.browser.explorer_library import network_of, small_library

pytestmark = pytest.mark.browser

LIBRARY = small_library()
WORKS = [work.id for work in LIBRARY.works]
TEXTS = {
    "gost": {work: f"{work} : по ГОСТу. – М., 2014." for work in WORKS},
    "apa": {work: f"{work} (2014). By <i>APA</i> & co." for work in WORKS},
    "bibtex": entries("bibtex", LIBRARY),
}
WORK = "porter19982"

#: The clipboard as the page finds it: what is written is kept for the test to read.
KEEPS = "navigator.clipboard.writeText = async (text) => { window.copied = text; }"
REFUSES = "navigator.clipboard.writeText = async () => { throw new DOMException('no'); }"
IS_MISSING = "Object.defineProperty(navigator, 'clipboard', { value: undefined })"
COMMAND_KEEPS = """document.execCommand = (name) => {
    window.copied = name === 'copy' ? document.activeElement.value : null; return true; }"""
COMMAND_REFUSES = "document.execCommand = () => false"
COMMAND_FAILS = "document.execCommand = () => { throw new Error('no'); }"


def _html(texts: Mapping[str, Mapping[str, str]]) -> str:
    return render_page(LIBRARY, [network_of(LIBRARY, "work")], texts, {}, "")


def _show(page: Any, query: str = "Clusters and Competition") -> None:
    page.fill("#search-box", query)
    page.press("#search-box", "Enter")


def _copy(page: Any, file_format: str) -> None:
    page.locator(f'#panel-details .copy-line [data-copy="{file_format}"]').click()


def _prepare(page: Any, *scripts: str) -> None:
    page.evaluate(f"() => {{ {'; '.join(scripts)} }}")


@pytest.mark.parametrize("file_format", COPIES)
def test_reference_comes_to_the_clipboard(open_page: Callable[..., Any], file_format: str) -> None:
    page = open_page(_html(TEXTS), permissions=["clipboard-read", "clipboard-write"]).page
    _show(page)
    _copy(page, file_format)
    page.locator("#toast").get_by_text("Copied").wait_for()
    assert TEXTS[file_format][WORK].rstrip("\n") == page.evaluate("navigator.clipboard.readText()")


@pytest.mark.parametrize(
    "scripts",
    [(KEEPS,), (REFUSES, COMMAND_KEEPS), (IS_MISSING, COMMAND_KEEPS)],
    ids=["clipboard", "refused", "missing"],
)
def test_copying_falls_back_on_the_command(
    open_page: Callable[..., Any], scripts: tuple[str, ...]
) -> None:
    page = open_page(_html(TEXTS)).page
    _prepare(page, *scripts)
    _show(page)
    _copy(page, "gost")
    page.locator("#toast").get_by_text("Copied: GOST").wait_for()
    assert TEXTS["gost"][WORK] == page.evaluate("window.copied")
    assert "gost" == page.evaluate("document.activeElement.dataset.copy")
    assert 0 == page.locator("textarea").count()


@pytest.mark.parametrize("command", [COMMAND_REFUSES, COMMAND_FAILS], ids=["refuses", "fails"])
def test_text_is_shown_where_nothing_copies(open_page: Callable[..., Any], command: str) -> None:
    page = open_page(_html(TEXTS)).page
    _prepare(page, REFUSES, command)
    _show(page)
    _copy(page, "apa")
    box = page.get_by_role("textbox", name="Text to copy")
    assert TEXTS["apa"][WORK] == box.input_value()
    assert TEXTS["apa"][WORK] == page.evaluate("getSelection().toString()")
    page.keyboard.press("Escape")
    box.wait_for(state="detached")
    assert page.locator("#panel-details .copy-line").is_visible()


@pytest.mark.parametrize(
    ("texts", "shown"),
    [
        ({}, []),
        ({"apa": TEXTS["apa"]}, ["APA"]),
        ({"bibtex": TEXTS["bibtex"], "gost": TEXTS["gost"]}, ["GOST", "BibTeX"]),
        ({"gost": {WORK: ""}, "apa": {}, "ris": TEXTS["gost"]}, []),
    ],
)
def test_only_given_formats_have_buttons(
    open_page: Callable[..., Any], texts: Mapping[str, Mapping[str, str]], shown: list[str]
) -> None:
    page = open_page(_html(texts)).page
    _show(page)
    assert shown == page.locator("#panel-details .copy-line button").all_inner_texts()


def test_buttons_speak_russian_on_a_phone(open_page: Callable[..., Any]) -> None:
    page = open_page(_html(TEXTS), language="ru", phone=True).page
    _prepare(page, KEEPS)
    page.locator(".dock-button").first.tap()
    _show(page)
    assert "Копировать" in page.locator(".copy-line").inner_text()
    page.locator('.copy-line [data-copy="gost"]').tap()
    toast = page.locator("#toast")
    toast.get_by_text("Скопировано: ГОСТ").wait_for()
    box = toast.bounding_box()
    assert 0 <= box["x"] <= 390 - box["width"]
    assert 390 == page.evaluate("document.documentElement.scrollWidth")
