"""Networks in the formats of other programs, read again by the readers of these."""

import csv
import io
import json
from typing import Any

import networkx
import pytest
from lxml import etree

from citegraph.export import NETWORK_EXPORTERS, render_network
from citegraph.model import Community, Edge, Measures, Network, Node

_GEXF = {"g": "http://www.gexf.net/1.2draft", "v": "http://www.gexf.net/1.2draft/viz"}


def _network(directed: bool = False) -> Network:
    nodes = (
        Node("a", 'Porter "1990"\x0b', 4, 2, 5.0, 0, -100, 200, 1990, "", Measures(0.4, 1, core=1)),
        Node("b", "Исланкина 2015", 1, 1, 3.0, 0, 300, 0, 2015),
        Node("c", "Исланкина 2015", 1, 1, 2.0, 1, 300, 400),
        Node("d", "alone\t1", 1, 0, 0.0, 2, 100, 0, 2001),
    )
    edges = (
        Edge("a", "b", 3, 3.0, 0.5, ("x.txt", "y.txt", "z.txt")),
        Edge("a", "c", 2, 1.5, 0.25, (), ("w1", "w2")),
    )
    communities = (
        Community(0, "clusters · кластеры", 2),
        Community(1, "networks", 1),
        Community(2, "unconnected", 1),
    )
    return Network("cocitation", "work", nodes, edges, communities, "made & by hand", directed)


def _text(format: str, network: Network) -> str:
    written = render_network(format, network)
    assert isinstance(written, str)
    return written


@pytest.mark.parametrize("directed", [False, True])
@pytest.mark.parametrize("name", sorted(NETWORK_EXPORTERS))
def test_the_same_network_gives_the_same_bytes_without_a_date(name: str, directed: bool) -> None:
    written = render_network(name, _network(directed))
    assert written == render_network(name, _network(directed))
    if isinstance(written, str):
        assert "NetworkX" not in written
        assert "lastmodified" not in written


def test_graphml_keeps_measures_and_numbers() -> None:
    graph = networkx.parse_graphml(_text("graphml", _network()))
    assert {"pagerank": 0.4, "betweenness": 1.0, "core": 1, "strength": 5.0} == {
        key: graph.nodes["a"][key] for key in ("pagerank", "betweenness", "core", "strength")
    }
    assert ("w1; w2", 1.5) == (graph.edges["a", "c"]["works"], graph.edges["a", "c"]["strength"])


def test_gexf_reads_back_with_positions_colours_and_years() -> None:
    graph = networkx.read_gexf(io.BytesIO(_text("gexf", _network()).encode()))
    assert 'Porter "1990"' == graph.nodes["a"]["label"]
    viz = graph.nodes["a"]["viz"]
    assert {"x": -100.0, "y": -200.0, "z": 0.0} == viz["position"]
    assert ({"r": 0, "g": 114, "b": 178, "a": 1.0}, 20.0) == (viz["color"], viz["size"])
    assert graph.nodes["b"]["viz"]["color"] == viz["color"] != graph.nodes["c"]["viz"]["color"]
    assert (1990.0, None) == (graph.nodes["a"]["start"], graph.nodes["c"].get("start"))
    assert (0.5, 2015.0) == (graph.edges["a", "b"]["weight"], graph.edges["a", "b"]["start"])
    assert "start" not in graph.edges["a", "c"]


def test_gexf_follows_the_rules_of_its_schema() -> None:
    """What Gephi's importer needs: ids that are there, declared attributes, a time format."""
    root = etree.fromstring(_text("gexf", _network(directed=True)).encode())
    (graph,) = root.findall("g:graph", _GEXF)
    assert ("directed", "dynamic", "double") == tuple(
        graph.get(key) for key in ("defaultedgetype", "mode", "timeformat")
    )
    ids = [node.get("id") for node in graph.iterfind("g:nodes/g:node", _GEXF)]
    assert ["a", "b", "c", "d"] == ids
    for edge in graph.iterfind("g:edges/g:edge", _GEXF):
        assert {edge.get("source"), edge.get("target")} <= set(ids)
        assert float(edge.get("weight", "nan")) > 0
    declared = {
        kind: {one.get("id"): one.get("type") for one in found}
        for kind in ("node", "edge")
        for found in (graph.findall(f"g:attributes[@class='{kind}']/g:attribute", _GEXF),)
    }
    for kind, path in (("node", "g:nodes/g:node"), ("edge", "g:edges/g:edge")):
        used = graph.findall(f"{path}/g:attvalues/g:attvalue", _GEXF)
        assert {value.get("for") for value in used} <= set(declared[kind])
        assert set(declared[kind].values()) <= {"string", "long", "double", "integer", "float"}
    for colour in graph.iterfind(".//v:color", _GEXF):
        assert all(0 <= int(colour.get(part, "-1")) <= 255 for part in "rgb")


def test_gml_reads_back_with_distinct_labels() -> None:
    graph = networkx.parse_gml(_text("gml", _network()))
    assert ['Porter "1990"', "Исланкина 2015", "Исланкина 2015 [2]", "alone 1"] == list(graph)
    assert ["a", "b", "c", "d"] == [key for _, key in graph.nodes(data="key")]
    assert "clusters · кластеры" == graph.nodes['Porter "1990"']["community_label"]
    assert 0.25 == graph.edges['Porter "1990"', "Исланкина 2015 [2]"]["weight"]
    assert _text("gml", _network()).isascii()


def test_pajek_reads_back_with_places_and_clusters() -> None:
    lines = _text("pajek", _network()).splitlines()
    graph = networkx.parse_pajek(lines)
    assert ["Porter '1990'", "Исланкина 2015", "Исланкина 2015 [2]", "alone 1"] == list(graph)
    # The widest side, 400 units, is one.
    assert (0.0, 0.5) == tuple(graph.nodes["Porter '1990'"][key] for key in "xy")
    assert (1.0, 1.0) == tuple(graph.nodes["Исланкина 2015 [2]"][key] for key in "xy")
    assert 0.5 == graph.edges["Porter '1990'", "Исланкина 2015", 0]["weight"]
    assert ["*Vertices 4", "1", "1", "2", "3"] == _text("pajek-clusters", _network()).splitlines()


def test_pajek_writes_arcs_of_directed_networks() -> None:
    assert "*Arcs" in _text("pajek", _network(directed=True)).splitlines()
    assert networkx.parse_pajek(_text("pajek", _network(directed=True)).splitlines()).is_directed()
    assert "*Edges" in _text("pajek", _network()).splitlines()


def test_the_json_file_of_vosviewer_holds_what_its_reader_checks() -> None:
    written = json.loads(_text("vosviewer", _network()))
    network = written["network"]
    _check_items(network["items"])
    assert {
        "id": 1,
        "label": 'Porter "1990"',
        "x": -1.0,
        "y": 0.0,
        "cluster": 1,
        "weights": {"Links": 2, "Total link strength": 5.0, "Occurrences": 4},
        "scores": {"Pub. year": 1990},
    } == network["items"][0]
    assert {} == network["items"][2]["scores"]
    assert [
        {"source_id": 1, "target_id": 2, "strength": 3},
        {"source_id": 1, "target_id": 3, "strength": 1.5},
    ] == network["links"]
    assert {"cluster": 1, "label": "clusters · кластеры"} == network["clusters"][0]
    assert "made & by hand" == written["info"]["description"]


def test_the_map_and_network_files_of_vosviewer_belong_together() -> None:
    rows = list(csv.DictReader(io.StringIO(_text("vosviewer-map", _network())), delimiter="\t"))
    _check_items(
        [
            {
                **{
                    key: float(row[key]) if key in "xy" else row[key] for key in ("label", "x", "y")
                },
                "id": int(row["id"]),
                "cluster": int(row["cluster"]),
                "weights": {k: float(v) for k, v in row.items() if k.startswith("weight<")},
                "scores": {k: float(v) for k, v in row.items() if k.startswith("score<") and v},
            }
            for row in rows
        ]
    )
    assert ('Porter "1990"', "1990", "5.0") == (
        rows[0]["label"],
        rows[0]["score<Pub. year>"],
        rows[0]["weight<Total link strength>"],
    )
    assert "" == rows[2]["score<Pub. year>"]
    assert "1\t2\t3\n1\t3\t1.5\n" == _text("vosviewer-network", _network())


def _check_items(items: list[dict[str, Any]]) -> None:
    """The checks of VOSviewer Online before it shows a map (its messages about wrong files)."""
    ids = [item["id"] for item in items]
    assert sorted(set(ids)) == ids
    assert all(item["label"] for item in items)
    assert all(1 <= item["cluster"] <= 1000 for item in items)
    assert all(-1 <= item[axis] <= 1 for item in items for axis in "xy")
    assert len({(item["x"], item["y"]) for item in items}) > 1
    assert all(value >= 0 for item in items for value in item["weights"].values())
    assert 1 == len({tuple(item["weights"]) for item in items})


def test_cytoscape_reads_back_with_positions() -> None:
    written = json.loads(_text("cytoscape", _network()))
    graph = networkx.cytoscape_graph(written)
    assert ["a", "b", "c", "d"] == list(graph)
    element = written["elements"]["nodes"][0]
    assert {"x": -100, "y": 200} == element["position"]
    assert ("#0072b2", 'Porter "1990"') == (element["data"]["colour"], element["data"]["name"])
    assert 0.25 == graph.edges["a", "c"]["weight"]


def test_parquet_has_typed_columns_of_the_csv_tables() -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    edges = parquet.read_table(io.BytesIO(_bytes("parquet"))).to_pylist()
    assert (3, 0.5, "x.txt; y.txt; z.txt") == tuple(
        edges[0][key] for key in ("count", "weight", "documents")
    )
    nodes = parquet.read_table(io.BytesIO(_bytes("nodes-parquet")))
    assert [1990, 2015, None, 2001] == nodes.column("year").to_pylist()
    header = _text("nodes-csv", _network()).removeprefix("\ufeff").splitlines()[0]
    assert header.split(",") == nodes.column_names


def _bytes(format: str) -> bytes:
    written = render_network(format, _network())
    assert isinstance(written, bytes)
    return written


@pytest.mark.parametrize("name", sorted(NETWORK_EXPORTERS))
def test_hostile_ids_and_labels_stay_apart_and_harmless(name: str) -> None:
    nasty = ["a\x00", "a", "</graphml><script>", "\ud800", "", "__proto__", '"]]>\n*Arcs', "a"]
    nodes = tuple(
        Node(f"{text}{number}\x01", text, 1, 0, 0.0, 0, number, 0)
        for number, text in enumerate(nasty)
    )
    edges = (Edge(nodes[0].id, nodes[1].id, 1, 1.0, 1.0, tuple(nasty)),)
    network = Network("cocitation", "work", nodes, edges, (Community(0, nasty[2], 8),), nasty[2])
    written = render_network(name, network)
    if isinstance(written, str):
        assert "\x00" not in written
    if name in ("graphml", "gexf", "gml", "pajek"):
        assert isinstance(written, str)
        read = {
            "graphml": networkx.parse_graphml,
            "gexf": lambda text: networkx.read_gexf(io.BytesIO(text.encode())),
            "gml": networkx.parse_gml,
            "pajek": lambda text: networkx.parse_pajek(text.splitlines()),
        }[name]
        graph = read(written.encode("utf-8", "replace").decode())
        assert (8, 1) == (len(graph), graph.number_of_edges())
