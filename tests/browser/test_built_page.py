"""The page that a build of the sample documents writes, opened from disk with the network off."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from bibtexparser.entrypoint import parse_string

from tests.browser.walking import STATES, choose_network

pytestmark = pytest.mark.browser


WINDOWS: dict[str, dict[str, object]] = {
    "English, light": {},
    "Russian, dark": {"language": "ru", "dark": True},
    "Russian, phone": {"language": "ru", "phone": True},
    "English, 200 %": {"zoomed": True, "dark": True},
}


def _entries(bibtex: str) -> dict[str, dict[str, str]]:
    library = parse_string(bibtex)
    assert not library.failed_blocks
    return {
        entry.key: {field.key: field.value for field in entry.fields} for entry in library.entries
    }


@pytest.mark.parametrize("window", WINDOWS)
def test_every_part_of_the_page_opens_in_every_window(
    refs: Path, open_page: Callable[..., Any], window: str
) -> None:
    page = open_page(refs / "index.html", **WINDOWS[window]).page
    for state, reach in STATES.items():
        reach(page)
        assert 0 == page.locator(".failure").count(), state
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert (state, True) == (state, wide <= 0)


@pytest.mark.parametrize(
    ("language", "title"), [("en", "List and filters"), ("ru", "Список и фильтры")]
)
def test_the_page_speaks_the_language_of_the_browser(
    refs: Path, open_page: Callable[..., Any], language: str, title: str
) -> None:
    page = open_page(refs / "index.html", language=language).page
    assert language == page.evaluate("document.documentElement.lang")
    assert title == page.locator(".browse").get_attribute("aria-label")


@pytest.mark.parametrize("dark", [False, True])
def test_the_page_has_the_colours_of_the_system(
    refs: Path, open_page: Callable[..., Any], dark: bool
) -> None:
    page = open_page(refs / "index.html", dark=dark).page
    colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
    parts = [int(part) for part in colour.strip("rgb()").split(",")]
    assert dark == (sum(parts) < 200)


@pytest.mark.parametrize(
    ("query", "found"),
    [("islankina", "Исланкина"), ("Исланкина", "Исланкина"), ("tsiteladze", "Цителадзе")],
)
def test_people_are_found_in_either_script(
    refs: Path, open_page: Callable[..., Any], query: str, found: str
) -> None:
    page = open_page(refs / "index.html").page
    choose_network(page, "Co-cited people")
    page.fill("#search-box", query)
    page.wait_for_function("document.querySelectorAll('#panel-list .name-button').length === 1")
    assert found in page.locator("#panel-list .name-button").inner_text()


@pytest.mark.parametrize(
    ("format_", "name"),
    [("bibtex", "library.bib"), ("ris", "library.ris"), ("csl-json", "library.json")],
)
def test_download_of_everything_equals_the_file_byte_for_byte(
    refs: Path, open_page: Callable[..., Any], format_: str, name: str
) -> None:
    page = open_page(refs / "index.html").page
    page.locator("#open-downloads").click()
    page.locator('#downloads input[type=radio][name="scope"]').last.check()
    with page.expect_download() as downloading:
        page.locator(f'#downloads [data-format="{format_}"]').click()
    assert (refs / name).read_bytes() == downloading.value.path().read_bytes()


def test_a_reference_is_copied_as_it_stands_in_the_file(
    refs: Path, open_page: Callable[..., Any]
) -> None:
    page = open_page(refs / "index.html").page
    page.evaluate("navigator.clipboard.writeText = async (text) => { window.copied = text; }")
    page.locator("#panel-list .name-button").first.click()
    copied = {}
    for name in ("GOST", "APA", "BibTeX"):
        page.locator("#panel-details .copy-line").get_by_role("button", name=name).click()
        page.wait_for_function("window.copied !== undefined")
        copied[name] = page.evaluate("() => { const { copied } = window; delete window.copied; "
                                     "return copied; }")  # fmt: skip
    assert {"GOST": False, "APA": False, "BibTeX": True} == {
        name: "\n" in text for name, text in copied.items()
    }
    assert copied["BibTeX"] in (refs / "library.bib").read_text(encoding="utf-8")
    assert list(_entries(copied["BibTeX"]).values()) == [
        fields
        for key, fields in _entries((refs / "library.bib").read_text(encoding="utf-8")).items()
        if key in copied["BibTeX"]
    ]


def test_documents_without_a_list_show_their_citations(
    refs: Path, open_page: Callable[..., Any]
) -> None:
    page = open_page(refs / "index.html").page
    page.locator("#tab-about").click()
    text = page.locator("#panel-about").inner_text()
    assert 3 == text.count("No reference list was found in this document.")
