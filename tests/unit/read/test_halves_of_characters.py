"""Escapes for half a character, which no UTF-8 file can hold, come out as U+FFFD."""

import json

import pytest

from citegraph.read import read_bytes

SCHEMA = (
    '<html><head><script type="application/ld+json">'
    '{"@type": "ScholarlyArticle", "name": "Tides \\ud800", "author": "Lee, A."}'
    "</script></head><body><p>Tides</p></body></html>"
)
#: Broken XML is read on, and so are numbers in it that sound XML may not hold.
TEI = "<TEI><text><p>Tides &#xD8{}00;</p>"
YAML = '---\ntitle: "Tides \\ud800"\nauthor: ["Lee \\udc00"]\n---\nTides\n'


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (SCHEMA, "a.html"),
        (YAML, "a.md"),
        (TEI.format(""), "a.tei"),
        (TEI.format("\0"), "a.tei"),
        (json.dumps([{"type": "book", "title": "Tides \ud800"}]), "a.json"),
    ],
)
def test_what_is_read_can_be_written(data: str, name: str) -> None:
    printed = repr(read_bytes(data.encode(), name).documents)
    assert "Tides \ufffd" in printed
    assert "\\ud" not in printed
