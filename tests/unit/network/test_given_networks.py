"""A graph of a file becomes a network as the file says, and ours comes back as it was."""

from dataclasses import replace
from pathlib import Path

import pytest

from citegraph.export import render_network
from citegraph.model import Community, Edge, Measures, Network, Node
from citegraph.model.graph import Graph, GraphEdge, GraphNode
from citegraph.network.given import draw_graph
from citegraph.network.options import default_options
from citegraph.read.graphs import read_graph
from citegraph.read.options import default_options as read_options

OPTIONS = default_options()


def given(*edges: GraphEdge, directed: bool = False, **said: dict[str, str]) -> Graph:
    ids = sorted({end for edge in edges for end in (edge.source, edge.target) if end != "?"})
    nodes = tuple(GraphNode(id, attributes=tuple(said.get(id, {}).items())) for id in ids)
    return Graph("a.gml", "gml", "utf-8", "", nodes, edges, directed)


def test_clusters_years_and_labels_of_the_file_are_taken() -> None:
    graph = given(
        GraphEdge("a", "b", 3.0),
        GraphEdge("b", "c"),
        a={"Modularity Class": "7", "Pub. year": "1990", "Label": "Porter"},
        b={"Modularity Class": "7", "Pub. year": "2014.0"},
        c={"Modularity Class": "2", "Pub. year": "unknown"},
    )
    network = draw_graph(graph, OPTIONS)
    assert ["Porter", "b", "c"] == [node.label for node in network.nodes]
    assert [1990, 2014, None] == [node.year for node in network.nodes]
    assert [0, 0, 1] == [node.community for node in network.nodes]
    assert [2, 1] == [one.size for one in network.communities]
    assert [(3, 3.0), (1, 1.0)] == [(edge.count, edge.weight) for edge in network.edges]
    assert "Clusters are its attribute «Modularity Class»" in network.explanation


def test_clusters_with_names_keep_them() -> None:
    graph = given(GraphEdge("a", "b"), a={"group": "Mr. Hi"}, b={"group": "Officer"})
    assert {"Mr. Hi", "Officer"} == {one.label for one in draw_graph(graph, OPTIONS).communities}


def test_a_node_without_a_cluster_among_others_is_told() -> None:
    graph = given(GraphEdge("a", "b"), GraphEdge("b", "c"), a={"cluster": "1"}, b={"cluster": "1"})
    assert "without a cluster" == draw_graph(graph, OPTIONS).communities[1].label


def test_edges_that_cannot_be_drawn_are_counted() -> None:
    graph = given(
        GraphEdge("a", "b", 2.0),
        GraphEdge("b", "a", 1.5),
        GraphEdge("a", "a"),
        GraphEdge("a", "?"),
        GraphEdge("a", "c", -1.0),
    )
    network = draw_graph(graph, OPTIONS)
    assert [("a", "b", 3.5)] == [(edge.source, edge.target, edge.weight) for edge in network.edges]
    for told in ("1 edge is added to others", "from a node to itself", "not there", "0 or less"):
        assert told in network.explanation


def test_both_directions_of_a_directed_network_stay() -> None:
    graph = given(GraphEdge("a", "b", 2.0), GraphEdge("b", "a", 5.0), directed=True)
    network = draw_graph(graph, OPTIONS)
    assert network.directed
    found = [(edge.source, edge.target, edge.weight) for edge in network.edges]
    assert [("a", "b", 2.0), ("b", "a", 5.0)] == found


def test_positions_of_the_file_are_scaled_and_kept_in_shape() -> None:
    graph = given(GraphEdge("a", "b"), GraphEdge("b", "c"))
    places = [(0.0, 0.0), (0.001, 0.0), (0.001, 0.002)]
    nodes = [replace(n, x=x, y=y) for n, (x, y) in zip(graph.nodes, places, strict=True)]
    network = draw_graph(replace(graph, nodes=tuple(nodes)), OPTIONS)
    xs, ys = [node.x for node in network.nodes], [node.y for node in network.nodes]
    assert xs[0] == 0 < xs[1] == xs[2]
    assert ys[2] == pytest.approx(2 * xs[1], abs=2)


@pytest.mark.parametrize("x", [None, float(5)])
def test_without_positions_that_differ_it_is_laid_out_here(x: float | None) -> None:
    graph = given(GraphEdge("a", "b"))
    nodes = tuple(replace(node, x=x, y=x) for node in graph.nodes)
    network = draw_graph(replace(graph, nodes=nodes), OPTIONS)
    assert 2 == len({(node.x, node.y) for node in network.nodes})
    assert "laid out here" in network.explanation


def test_bounds_hold() -> None:
    graph = given(*(GraphEdge("hub", f"n{i}", 1.0 + i) for i in range(20)))
    network = draw_graph(graph, replace(OPTIONS, max_nodes=5, max_edges=2))
    assert (5, 2) == (len(network.nodes), len(network.edges))
    assert "hub" in {node.id for node in network.nodes}
    assert "16 nodes are left out" in network.explanation


@pytest.mark.parametrize(
    ("said", "kind"), [("Author", "person"), ("Keyword", "keyword"), ("Document", "document"),
                       ("Term", "term"), ("", "work"), ("Spoon", "work")]
)  # fmt: skip
def test_what_the_nodes_are_is_what_the_file_says(said: str, kind: str) -> None:
    graph = replace(given(GraphEdge("a", "b")), attributes=(("item", said),))
    assert kind == draw_graph(graph, OPTIONS).item_kind


OURS = Network(
    "cocitation",
    "work",
    (
        Node(
            "a",
            "Исланкина",
            3,
            1,
            2.5,
            1,
            -5,
            7,
            2014,
            "",
            Measures(0.5, 0.25, 1.0, 0.5, 1),
            ("x.txt", "y.txt"),
        ),
        Node(
            "b",
            "Porter",
            2,
            1,
            2.5,
            0,
            30,
            40,
            None,
            "",
            Measures(0.5, 0.0, 1.0, 0.0, 1),
            ("x.txt", "y.txt"),
        ),
    ),
    (Edge("a", "b", 2, 2.5, 0.75, ("x.txt", "y.txt"), ()),),
    (Community(0, "реки", 1), Community(1, "unconnected", 1)),
    "How it was made.",
)


@pytest.mark.parametrize("format", ["graphml", "gml"])
def test_our_own_network_comes_back_as_it_was(tmp_path: Path, format: str) -> None:
    path = tmp_path / f"a.{format}"
    written = render_network(format, OURS)
    assert isinstance(written, str)
    path.write_text(written, encoding="utf-8")
    graph = read_graph(path, read_options()).graph
    assert graph
    found = draw_graph(graph, OPTIONS)
    assert replace(OURS, explanation="", layouts=()) == replace(found, explanation="", layouts=())
    assert found.explanation.startswith("How it was made. Read from ")
    assert ["timeline", "years"] == [layout.name for layout in found.layouts]


def test_what_edges_name_are_the_units_of_nodes_and_network() -> None:
    edge = GraphEdge("a", "b", 2.0, None, (("works", "w1; w2"),))
    network = draw_graph(given(edge, GraphEdge("b", "c")), OPTIONS)
    assert "work" == network.unit
    assert [("w1", "w2"), ("w1", "w2"), ()] == [node.units for node in network.nodes]
    cites = GraphEdge("a", "b", 1.0, None, (("documents", "a.txt"),))
    network = draw_graph(given(cites, directed=True), OPTIONS)
    assert [(), ("a.txt",)] == [node.units for node in network.nodes]
    assert "document" == network.unit


@pytest.mark.parametrize("weight", [1e308, 1e16, 1e-300])
def test_weights_beyond_reckoning_are_left_out_and_told(weight: float) -> None:
    graph = given(GraphEdge("a", "b", weight), GraphEdge("b", "c", weight), GraphEdge("a", "c"))
    network = draw_graph(graph, OPTIONS)
    assert [("a", "c")] == [(edge.source, edge.target) for edge in network.edges]
    assert "2 edges are left out: their weight is 0 or less, or beyond" in network.explanation


@pytest.mark.parametrize("far", [1e300, -1e13])
def test_places_beyond_every_map_are_none(far: float) -> None:
    nodes = (GraphNode("a", x=far, y=0.0), GraphNode("b", x=-far, y=1.0))
    graph = Graph("a.gml", "gml", "utf-8", "", nodes, (GraphEdge("a", "b"),), False)
    network = draw_graph(graph, OPTIONS)
    assert "laid out here" in network.explanation
    assert all(abs(node.x) < 10_000 for node in network.nodes)
