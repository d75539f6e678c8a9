"""What the page holds of the texts that can be copied."""

import json
import re
from typing import Any

import pytest

from citegraph.view import COPIES, DOWNLOADS, render_page
from tests.browser.explorer_library import PAYLOADS, small_library

LIBRARY = small_library()
WORKS = [work.id for work in LIBRARY.works]


def _copies(texts: dict[str, dict[str, str]]) -> Any:
    html = render_page(LIBRARY, [], texts, {}, "")
    found = re.search(r'id="data-copies">([^<]*)</script>', html)
    assert found
    return json.loads(found[1])


def test_lines_stand_in_the_order_of_the_works() -> None:
    texts = {"apa": {work: f"{work}." for work in WORKS}}
    assert [{"format": "apa", "entries": [f"{work}." for work in WORKS]}] == _copies(texts)


def test_formats_have_the_order_of_the_buttons_whatever_is_given() -> None:
    texts: dict[str, dict[str, str]] = {name: {} for name in ("ris", "bibtex", "apa", "gost")}
    assert list(COPIES) == [one["format"] for one in _copies(texts)]


def test_texts_of_a_download_are_not_there_twice() -> None:
    html = render_page(LIBRARY, [], {"bibtex": {WORKS[0]: "@book{once}"}}, {}, "")
    assert "bibtex" in DOWNLOADS
    assert 1 == html.count("@book{once}")
    assert [{"format": "bibtex", "entries": None}] == _copies({"bibtex": {}})


@pytest.mark.parametrize("texts", [{}, {"ris": {}}, {"unknown": {"x": "y"}}])
def test_nothing_to_copy_is_no_data(texts: dict[str, dict[str, str]]) -> None:
    assert [] == _copies(texts)


def test_work_without_a_text_has_an_empty_one() -> None:
    (gost,) = _copies({"gost": {WORKS[1]: "строка", "stray": "x"}})
    assert ["", "строка", *[""] * (len(WORKS) - 2)] == gost["entries"]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_lines_come_through_unchanged(payload: str) -> None:
    (gost,) = _copies({"gost": {WORKS[0]: payload}})
    assert payload == gost["entries"][0]
