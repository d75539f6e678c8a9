"""GraphML and the CSV tables of a network."""

import csv
import io

import networkx
import pytest

from citegraph.export import render_network
from citegraph.model import Community, Edge, Network, Node


def text_of(format: str, network: Network) -> str:
    written = render_network(format, network)
    assert isinstance(written, str)
    return written


@pytest.fixture
def network() -> Network:
    nodes = (
        Node("a", "=Porter\x0b \ufffe<1990> & co", 2, 1, 0.5, 0, -10, 20, 1990),
        Node("b", "Исланкина", 1, 1, 0.5, 0, 30, 40),
        Node("c", "alone", 1, 0, 0.0, 1, 60, 60),
    )
    edges = (Edge("a", "b", 3, 3.0, 0.5, ("x.txt", "y.txt")),)
    communities = (Community(0, "clusters, сети", 2), Community(1, "unconnected", 1))
    return Network("cocitation", "work", nodes, edges, communities, "made by hand")


def test_graphml_reads_back_with_all_attributes(network: Network) -> None:
    graph = networkx.parse_graphml(text_of("graphml", network))
    assert ["a", "b", "c"] == list(graph)
    assert "=Porter <1990> & co" == graph.nodes["a"]["label"]
    assert (1990, -10, "clusters, сети") == tuple(
        graph.nodes["a"][key] for key in ("year", "x", "community_label")
    )
    assert "year" not in graph.nodes["b"]
    assert {
        "count": 3,
        "strength": 3.0,
        "weight": 0.5,
        "documents": "x.txt; y.txt",
        "works": "",
    } == graph.edges["a", "b"]
    assert "made by hand" == graph.graph["explanation"]


def test_edges_are_readable_without_the_nodes(network: Network) -> None:
    text = text_of("csv", network).removeprefix("\ufeff")
    (row,) = csv.DictReader(io.StringIO(text))
    assert ("'=Porter <1990> & co", "Исланкина") == tuple(
        row[key].replace("\ufffe", "") for key in ("source_label", "target_label")
    )
    assert ("3", "0.5") == (row["count"], row["weight"])


def test_nodes_without_an_edge_are_in_the_table(network: Network) -> None:
    text = text_of("nodes-csv", network).removeprefix("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert ["0", "0", "1"] == [row["community"] for row in rows]
    assert ["-10", "30", "60"] == [row["x"] for row in rows]
