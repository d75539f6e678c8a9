"""The page that a build of the sample documents writes, opened from disk with the network off."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from bibtexparser.entrypoint import parse_string

import citegraph

pytestmark = pytest.mark.browser

SOURCES = Path(__file__).resolve().parents[2] / "data" / "refs"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("graphs")
    citegraph.build([SOURCES], out=out, name="refs")
    return out / "refs"


def _entries(bibtex: str) -> dict[str, dict[str, str]]:
    library = parse_string(bibtex)
    assert not library.failed_blocks
    return {
        entry.key: {field.key: field.value for field in entry.fields} for entry in library.entries
    }


@pytest.mark.parametrize(
    ("query", "found"),
    [("islankina", "Исланкина"), ("Исланкина", "Исланкина"), ("tsiteladze", "Цителадзе")],
)
def test_people_are_found_in_either_script(
    folder: Path, open_page: Callable[..., Any], query: str, found: str
) -> None:
    page = open_page(folder / "index.html").page
    page.get_by_role("radio", name="People", exact=True).click()
    page.fill("#search-box", query)
    names = page.locator("#panel-list tbody tr:not([hidden]) .row-label").all_inner_texts()
    assert [True] == [found in name for name in names]


def test_downloaded_bibtex_is_the_file_beside_the_page(
    folder: Path, open_page: Callable[..., Any]
) -> None:
    page = open_page(folder / "index.html").page
    page.locator("#open-downloads").click()
    with page.expect_download() as downloading:
        page.locator('#downloads [data-format="bibtex"]').click()
    written = (folder / "library.bib").read_text(encoding="utf-8")
    assert _entries(written) == _entries(downloading.value.path().read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("format_", "name"),
    [("bibtex", "library.bib"), ("ris", "library.ris"), ("csl-json", "library.json")],
)
def test_download_of_everything_equals_the_file_byte_for_byte(
    folder: Path, open_page: Callable[..., Any], format_: str, name: str
) -> None:
    page = open_page(folder / "index.html").page
    page.locator("#open-downloads").click()
    with page.expect_download() as downloading:
        page.locator(f'#downloads [data-format="{format_}"]').click()
    assert (folder / name).read_bytes() == downloading.value.path().read_bytes()


def test_a_reference_is_copied_as_it_stands_in_the_file(
    folder: Path, open_page: Callable[..., Any]
) -> None:
    page = open_page(folder / "index.html").page
    page.evaluate("navigator.clipboard.writeText = async (text) => { window.copied = text; }")
    page.locator("#panel-list .row-name").first.click()
    copies = page.locator("#panel-details .copy-line button")
    assert ["GOST", "APA", "BibTeX"] == copies.all_inner_texts()
    copied = []
    for place in range(3):
        copies.nth(place).click()
        page.wait_for_function("window.copied !== undefined")
        copied.append(page.evaluate("() => { const { copied } = window; delete window.copied; "
                                    "return copied; }"))  # fmt: skip
    assert [False, False, True] == ["\n" in text for text in copied]
    assert all(copied)
    assert copied[2] in (folder / "library.bib").read_text(encoding="utf-8")


def test_documents_without_a_list_show_their_citations(
    folder: Path, open_page: Callable[..., Any]
) -> None:
    page = open_page(folder / "index.html").page
    page.get_by_role("tab", name="About").click()
    text = page.locator("#panel-about").inner_text()
    assert 3 == text.count("No reference list was found in this document.")
    assert "16 citations in the text" in text
