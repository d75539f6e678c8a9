"""Networks that other programs write."""

import tempfile
import zlib
from functools import cache
from pathlib import Path

from citegraph.export import render_network
from citegraph.model import Community, Edge, Network, Node
from citegraph.network import default_options
from citegraph.network.given.network import draw_graph
from citegraph.read import default_options as read_options
from citegraph.read.encoding import decode
from citegraph.read.graphs import GraphReading, read_graph
from tests.fuzz.laws import check_packable, check_problems, count_lines, repeated, require

_SUFFIXES = {
    b"<?": (".graphml", ".gexf"),
    b"gr": (".gml",),
    b"*V": (".net",),
    b"{": (".json",),
    b"id": (".txt",),
}
_ALL = (".graphml", ".gexf", ".gml", ".net")
#: Drawing takes long: of small networks, of one in so many.
_DRAWN, _SMALL = 64, 12


@cache
def _folder() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory(prefix="citegraph-fuzz-")


def check(data: bytes) -> None:
    """Read an input as a network of the format that it begins like."""
    path = Path(_folder().name) / f"a{_suffix(data)}"
    path.write_bytes(data)
    found = repeated(data, lambda: read_graph(path, read_options()))
    _check(found, data)


def _suffix(data: bytes) -> str:
    if b"<gexf" in data[:300]:
        return ".gexf"
    if b"<graphml" in data[:300]:
        return ".graphml"
    known = next((names for head, names in _SUFFIXES.items() if data.startswith(head)), _ALL)
    return known[zlib.crc32(data[:16]) % len(known)]


def _check(found: GraphReading, data: bytes) -> None:
    lines = count_lines(decode(data).text)
    require(found.graph is not None or bool(found.problems), "nothing is dropped silently")
    check_problems(found.problems, lines)
    graph = found.graph
    if graph is None:
        return
    check_packable(graph, data)
    ids = [node.id for node in graph.nodes]
    require(len(ids) == len(set(ids)) and all(ids), "every node has an id of its own", ids)
    for line in (*(node.line for node in graph.nodes), *(edge.line for edge in graph.edges)):
        require(line is None or 1 <= line <= lines, f"lines are 1 to {lines}", line)
    if len(graph.nodes) <= _SMALL and zlib.crc32(data) % _DRAWN == 0:
        network = draw_graph(graph, default_options())
        known = {node.id for node in network.nodes}
        ends = {end for edge in network.edges for end in (edge.source, edge.target)}
        require(ends <= known <= set(ids), "edges end in nodes, nodes are of the file")


def seeds() -> tuple[bytes, ...]:
    """A network of three nodes in every format, and files of other programs."""
    nodes = tuple(Node(id, f"Town {id}", 2, 1, 1.0, 0, at, at, 1990) for at, id in enumerate("abc"))
    edges = (Edge("a", "b", 2, 2.0, 2.0, ("x", "y")), Edge("b", "c", 1, 1.0, 1.0))
    communities = (Community(0, "towns", 3),)
    network = Network("cocitation", "work", nodes, edges, communities, "Two works")
    names = ("graphml", "gexf", "gml", "pajek", "vosviewer", "vosviewer-map")
    written = (str(render_network(name, network)).encode() for name in names)
    return (
        *written,
        b'*Vertices 3\n1 "a" 0.1 0.2\n2 "b"\n3 c\n*Arcs\n1 2 1.5\n'
        b"*Edgeslist\n1 2 3\n*Matrix\n0 1\n",
        b'graph [ directed 1 node [ id 1 label "a&amp;" graphics [ x 1.0 y -2 ] ]'
        b" node [ id 2 ] edge [ source 1 target 2 value 3 ] ]\n",
        b'id,label,x,y,cluster,weight<Citations>\n1,"a, b",0.1,0.2,1,5\n2,c,,,2,\n',
    )
