"""The block of data: what goes in comes out, and nothing in it can end a tag."""

import json
import re

import pytest

from citegraph.errors import CitegraphError
from citegraph.view import read_page_data, render_page
from citegraph.view.block import packed, unpacked
from tests.browser.explorer_library import PAYLOADS, small_library


@pytest.mark.parametrize("text", [*PAYLOADS, "\ud800", "\x00", "\u2028", "😀", "\ue000"])
def test_texts_come_out_as_they_went_in(text: str) -> None:
    block = packed({text: [text, {"__proto__": text}]})
    assert {text: [text, {"__proto__": text}]} == unpacked(block)
    assert re.fullmatch("[A-Za-z0-9+/]+={0,2}", block)


def test_same_data_are_the_same_block() -> None:
    assert packed({"a": list(range(999))}) == packed({"a": list(range(999))})


def test_numbers_that_json_lacks_are_refused() -> None:
    with pytest.raises(ValueError, match="JSON"):
        packed({"weight": float("inf")})


def test_data_of_a_page_can_be_read() -> None:
    data = read_page_data(render_page(small_library(), [], {}, {"counts": {"works": 6}}, "Сеть"))
    assert ("Сеть", {"counts": {"works": 6}}) == (data["title"], data["manifest"])
    json.dumps(data, allow_nan=False)


@pytest.mark.parametrize("html", ["", "<html></html>", '<script id="data">AAAA</script>'])
def test_what_is_no_page_is_told(html: str) -> None:
    with pytest.raises(CitegraphError, match="no explorer page"):
        read_page_data(html)


def test_damaged_page_is_told() -> None:
    html = render_page(small_library(), [], {}, {}, "")
    start = html.index('id="data">') + 40
    with pytest.raises(CitegraphError, match="damaged"):
        read_page_data(html[:start] + "AAAAAAAA" + html[start + 8 :])
