"""Networks of hostile items are sound files in every format, with all their nodes and edges."""

import io
import json
from functools import cache
from typing import Any

import networkx
import pytest
from lxml import etree

from citegraph.export import render_network
from citegraph.model import Network
from tests.browser.hostile_library import hostile_library
from tests.browser.hostile_payloads import PAYLOADS

#: What ids and labels may be, beside the payloads of the pages: ids that are one after cleaning.
IDS = (*PAYLOADS, "a\x01b", "ab", "a\u200bb", "x\ny", "x y", "Z" * 20_000, "", " ", "]]>", "<!--")


@cache
def networks() -> tuple[Network, ...]:
    return tuple(hostile_library((*dict.fromkeys(IDS),))[1])


def _sizes(graph: Any) -> tuple[int, int]:
    return len(graph), graph.number_of_edges()


def _expected() -> list[tuple[int, int]]:
    return [(len(one.nodes), len(one.edges)) for one in networks()]


def _texts(name: str) -> list[str]:
    return [str(render_network(name, one)) for one in networks()]


def test_xml_is_well_formed_for_strict_parsers() -> None:
    graphml, gexf = _texts("graphml"), _texts("gexf")
    for text in (*graphml, *gexf):
        etree.fromstring(text.encode("utf-8"), etree.XMLParser(resolve_entities=False))
        assert "<!DOCTYPE" not in text
    assert _expected() == [_sizes(networkx.parse_graphml(text)) for text in graphml]
    read = [networkx.read_gexf(io.BytesIO(text.encode("utf-8"))) for text in gexf]
    assert _expected() == [*map(_sizes, read)]


def test_gml_and_pajek_hold_every_item_once() -> None:
    gml = _texts("gml")
    assert all(text.isascii() for text in gml)
    assert _expected() == [_sizes(networkx.parse_gml(text.split("\n"))) for text in gml]
    pajek = [networkx.parse_pajek(text) for text in _texts("pajek")]
    assert _expected() == [*map(_sizes, pajek)]


@pytest.mark.parametrize("name", ["cytoscape", "vosviewer"])
def test_json_is_strict_and_names_nothing_twice(name: str) -> None:
    for text in _texts(name):
        json.loads(text.encode("utf-8"), object_pairs_hook=_once, parse_constant=_refuse)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    assert len(pairs) == len({name for name, _ in pairs})
    return dict(pairs)


def _refuse(constant: str) -> None:
    raise AssertionError(constant)


_FORMATS = (
    "graphml gexf gml pajek cytoscape vosviewer vosviewer-map vosviewer-network csv nodes-csv"
).split()


@pytest.mark.parametrize("name", _FORMATS)
def test_no_file_holds_what_steers_a_program(name: str) -> None:
    steering = {chr(code) for code in (*range(9), 11, 12, *range(14, 32), *range(0x7F, 0xA0))}
    for text in _texts(name):
        text.encode("utf-8")
        assert set() == steering & set(text)
        assert set() == set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2028\u2029") & set(text)


def test_parquet_has_a_row_for_each() -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    for name, place in (("nodes-parquet", 0), ("parquet", 1)):
        written = [render_network(name, one) for one in networks()]
        files = [io.BytesIO(one) for one in written if isinstance(one, bytes)]
        rows = [parquet.read_table(file).num_rows for file in files]
        assert [one[place] for one in _expected()] == rows
