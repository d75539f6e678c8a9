"""Networks of other programs: every format gives the same nodes and edges, with their lines."""

from pathlib import Path

import networkx
import pytest

from citegraph.model.graph import Graph
from citegraph.read.graphs import GRAPH_FORMATS, is_graph, read_graph
from citegraph.read.options import default_options

GRAPHML = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="d0" for="node" attr.name="label" attr.type="string"/>
<key id="d1" for="node" attr.name="club" attr.type="string"><default>none</default></key>
<key id="d2" for="edge" attr.name="weight" attr.type="double"/>
<graph edgedefault="undirected">
<node id="a"><data key="d0">Исланкина 2014</data></node>
<node id="b"><data key="d0">Porter 1990</data><data key="d1">A</data></node>
<edge source="a" target="b"><data key="d2">2.5</data></edge>
</graph></graphml>
"""
GEXF = """<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<graph defaultedgetype="undirected">
<attributes class="node"><attribute id="0" title="club" type="string">
<default>none</default></attribute></attributes>
<nodes>
<node id="a" label="Исланкина 2014"><viz:position x="1.5" y="2"/></node>
<node id="b" label="Porter 1990"><attvalues><attvalue for="0" value="A"/></attvalues>
<viz:position x="0" y="0"/></node>
</nodes>
<edges><edge source="a" target="b" weight="2.5"/></edges>
</graph></gexf>
"""
GML = """# a comment
graph [
  directed 0
  node [ id a label "&#1048;&#1089;&#1083;&#1072;&#1085;&#1082;&#1080;&#1085;&#1072; 2014"
    club "none" ]
  node [ id b label "Porter 1990" club "A" graphics [ x 0 y 0 ] ]
  edge [ source a target b weight 2.5 ]
]
"""
PAJEK = """*Vertices 2
a "Исланкина 2014" 0.1 0.2 0.5
b "Porter 1990"
*Edges
a b 2.5
"""
VOSVIEWER = """{"network": {"items": [
{"id": "a", "label": "Исланкина 2014", "x": 1, "y": 2, "club": "none", "cluster": 1},
{"id": "b", "label": "Porter 1990", "club": "A", "weights": {"Documents": 3},
 "description": "<b>Title:</b> On rivers"}],
"links": [{"source_id": "a", "target_id": "b", "strength": 2.5}],
"clusters": [{"cluster": 1, "label": "Реки"}]}}
"""
FILES = {"a.graphml": GRAPHML, "a.gexf": GEXF, "a.gml": GML, "a.net": PAJEK, "a.json": VOSVIEWER}


def read(folder: Path, name: str, text: str) -> tuple[Graph, list[str]]:
    (folder / name).write_text(text, encoding="utf-8")
    assert is_graph(folder / name)
    found = read_graph(folder / name, default_options())
    assert found.graph, found.problems
    return found.graph, [problem.code for problem in found.problems]


@pytest.mark.parametrize("name", FILES)
def test_nodes_and_edges_come_out_of_every_format(tmp_path: Path, name: str) -> None:
    graph, problems = read(tmp_path, name, FILES[name])
    assert [] == problems
    nodes = [(node.id, node.label) for node in graph.nodes]
    assert [("a", "Исланкина 2014"), ("b", "Porter 1990")] == nodes
    assert [("a", "b", 2.5)] == [(edge.source, edge.target, edge.weight) for edge in graph.edges]
    assert not graph.directed


@pytest.mark.parametrize(
    ("name", "lines"), [("a.graphml", [7, 8, 9]), ("a.gml", [4, 6, 7]), ("a.net", [2, 3, 5])]
)
def test_every_node_and_edge_knows_its_line(tmp_path: Path, name: str, lines: list[int]) -> None:
    graph, _ = read(tmp_path, name, FILES[name])
    nodes, edges = [one.line for one in graph.nodes], [one.line for one in graph.edges]
    assert lines == nodes + edges


@pytest.mark.parametrize("name", ["a.graphml", "a.gexf", "a.gml", "a.json"])
def test_attributes_and_their_defaults_are_kept(tmp_path: Path, name: str) -> None:
    graph, _ = read(tmp_path, name, FILES[name])
    assert ["none", "A"] == [dict(node.attributes)["club"] for node in graph.nodes]


def test_the_axis_of_gephi_and_vosviewer_points_upwards(tmp_path: Path) -> None:
    for name in ("a.gexf", "a.json"):
        graph, _ = read(tmp_path, name, FILES[name])
        assert -2.0 == graph.nodes[0].y


def test_a_map_of_vosviewer_takes_the_links_of_the_file_beside_it(tmp_path: Path) -> None:
    (tmp_path / "my_network.txt").write_text("1\t2\t2.5\n", encoding="utf-8")
    text = "id\tlabel\tx\ty\tcluster\tweight<Documents>\n1\tA\t0\t1\t1\t7\n2\tB\t1\t1\t2\t8\n"
    graph, problems = read(tmp_path, "my_map.txt", text)
    assert [] == problems
    assert [("1", "2", 2.5)] == [(edge.source, edge.target, edge.weight) for edge in graph.edges]
    assert ("Documents", "7") in graph.nodes[0].attributes
    (tmp_path / "my_network.txt").unlink()
    assert ["no-links"] == read(tmp_path, "my_map.txt", text)[1]


@pytest.mark.parametrize("suffix", ["graphml", "gexf", "gml", "net"])
@pytest.mark.parametrize("directed", [False, True])
def test_what_networkx_writes_is_read_as_networkx_has_it(
    tmp_path: Path, suffix: str, directed: bool
) -> None:
    made = networkx.gnm_random_graph(12, 25, seed=7, directed=directed)
    named = networkx.relabel_nodes(made, {place: f"n{place}" for place in made})
    for place, (_, _, values) in enumerate(named.edges(data=True)):
        values["weight"] = 1.0 + place
    path = tmp_path / f"made.{suffix}"
    {
        "graphml": networkx.write_graphml,
        "gexf": networkx.write_gexf,
        "gml": networkx.write_gml,
        "net": networkx.write_pajek,
    }[suffix](named, path)
    found = read_graph(path, default_options()).graph
    assert found
    labels = {node.id: node.label or node.id for node in found.nodes}
    edges = {(labels[edge.source], labels[edge.target]): edge.weight for edge in found.edges}
    if not directed:
        edges = {(min(ends), max(ends)): weight for ends, weight in edges.items()}
    wanted = {(a, b): values["weight"] for a, b, values in named.edges(data=True)}
    if not directed:
        wanted = {(min(ends), max(ends)): weight for ends, weight in wanted.items()}
    assert wanted == edges
    assert directed == found.directed


BOMB = """<!DOCTYPE graphml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c SYSTEM "file:///etc/passwd">]>
<graphml><graph><node id="x"><data key="label">&b;&c;</data></node></graph></graphml>
"""


def test_entities_stand_for_nothing(tmp_path: Path) -> None:
    graph, _ = read(tmp_path, "a.graphml", BOMB)
    assert "" == graph.nodes[0].label
    assert ":0:0:" not in str(graph)
    assert "haha" not in str(graph)


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("a.graphml", GRAPHML.replace("</graph></graphml>", ""), "broken-markup"),
        ("a.graphml", GRAPHML.replace('id="b"', 'id="a"'), "doubled-node"),
        ("a.graphml", GRAPHML.replace('id="b"', ""), "node-without-id"),
        ("a.graphml", GRAPHML.replace("<edge", "<hyperedge/><edge", 1), "hyperedge"),
        ("a.gml", GML.rstrip().removesuffix("]"), "broken-graph"),
        ("a.gml", GML + "]", "broken-graph"),
        ("a.gml", GML + "graph " + "[ a " * 60, "broken-graph"),
        ("a.net", PAJEK + "*Matrix\n0 1\n", "unknown-section"),
        ("a.net", PAJEK + "a\n", "broken-graph"),
    ],
)
def test_what_is_broken_is_told_with_its_line(
    tmp_path: Path, name: str, text: str, code: str
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    found = read_graph(tmp_path / name, default_options())
    assert found.graph
    assert found.graph.nodes
    told = [problem for problem in found.problems if problem.code == code]
    assert told
    assert told[0].location
    assert told[0].location.line


@pytest.mark.parametrize("name", FILES)
def test_a_file_without_a_network_says_so(tmp_path: Path, name: str) -> None:
    text = '{"network": {' if name == "a.json" else "nothing of the kind"
    (tmp_path / name).write_text(text, encoding="utf-8")
    found = read_graph(tmp_path / name, default_options())
    assert found.graph is None
    assert "no-network" == found.problems[-1].code


def test_vertices_without_a_line_are_those_of_the_edges(tmp_path: Path) -> None:
    text = '*Vertices 1000000\n2 "b"\n*Edges\n1 2\n1 999999\n1 1000001\n'
    graph, problems = read(tmp_path, "a.net", text)
    assert ["2", "1", "999999"] == [node.id for node in graph.nodes]
    assert ["node-without-line"] == problems


def test_very_many_faults_are_told_once_more_and_no_further(tmp_path: Path) -> None:
    _, problems = read(tmp_path, "a.net", PAJEK + "a\n" * 500)
    assert 21 == len(problems)


def test_other_json_and_text_is_no_network(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('[{"title": "On networks"}]', encoding="utf-8")
    (tmp_path / "a.txt").write_text("1. Porter M. On maps", encoding="utf-8")
    assert [False, False] == [is_graph(tmp_path / name) for name in ("a.json", "a.txt")]
    assert all(one.suffixes for one in GRAPH_FORMATS.values())
