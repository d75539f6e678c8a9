"""A page whose data are damaged says so; nothing is shown as if it were whole."""

import base64
import re
import zlib
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from citegraph.view import render_page
from tests.browser.explorer_library import network_of, small_library

pytestmark = pytest.mark.browser

BLOCK = re.compile(r'(?<=id="data">)[A-Za-z0-9+/=]+(?=</script>)')


@cache
def _html() -> str:
    library = small_library()
    return render_page(library, [network_of(library, "work")], {}, {}, "Damaged")


def _packed(text: bytes) -> str:
    return base64.b64encode(zlib.compress(text)).decode("ascii")


def _without_texts(block: str) -> str:
    text = zlib.decompress(base64.b64decode(block)).decode("utf-8")
    return _packed(text.replace('"texts":', '"text":', 1).encode("utf-8"))


DAMAGE: dict[str, Callable[[str], str]] = {
    "nothing": lambda block: "",
    "half of it": lambda block: block[: len(block) // 8 * 4],
    "the end is missing": lambda block: block[:-8],
    "other letters": lambda block: f"{block[:99]}AAAA{block[103:]}",
    "a foreign letter": lambda block: f"!{block[1:]}",
    "more behind it": lambda block: base64.b64encode(base64.b64decode(block) + b"x").decode(),
    "not compressed": lambda block: base64.b64encode(b"{}").decode(),
    "no JSON": lambda block: _packed(b'{"title": '),
    "null": lambda block: _packed(b"null"),
    "other JSON": lambda block: _packed(b"[1, 2]"),
    "without its texts": _without_texts,
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_damaged_data_are_told(open_page: Callable[..., Any], damage: str) -> None:
    html = BLOCK.sub(lambda found: DAMAGE[damage](found[0]), _html())
    assert html != _html()
    page = open_page(html, ready="#unreadable:not([hidden])").page
    told = page.inner_text("#unreadable")
    assert "cannot be read" in told
    assert "не читаются" in told
    assert "the file is damaged" in told
    assert "файл повреждён" in told
    assert 0 == page.locator("#app > *").count()
