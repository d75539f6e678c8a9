"""Networks to the formats of other programs."""

import csv
import io
import json
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import networkx

from citegraph.export import render_network
from citegraph.model import Community, Edge, Network, Node
from citegraph.read import default_options
from citegraph.read.graphs import read_graph
from tests.fuzz.laws import faults_shown, require

#: Nodes of a network, and the file that each format of it is read from again.
_MOST = 6
_READ = {
    "graphml": "a.graphml", "gexf": "a.gexf", "gml": "a.gml", "pajek": "a.net",
    "vosviewer": "a.json", "vosviewer-map": "a.txt",
}  # fmt: skip
_TABLES = ("csv", "nodes-csv")
#: The first byte of an input says which of these is tried.
_FORMATS = (*_READ, *_TABLES, "cytoscape", "networkx")


@cache
def _folder() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory(prefix="citegraph-fuzz-")


def check(data: bytes) -> None:
    """Write a network whose ids and labels are the lines of an input, and read it again."""
    network = _network(data[1:].decode("utf-8", "replace").split("\n")[: 2 * _MOST])
    name = _FORMATS[(data[0] if data else 0) % len(_FORMATS)]
    if name in _TABLES:
        _check_table(network, name)
    elif name in _READ:
        _check_read(network, name, _READ[name])
    elif name == "cytoscape":
        json.loads(str(render_network(name, network)))
    else:
        graph = networkx.parse_graphml(str(render_network("graphml", network)))
        require(len(graph) == len(network.nodes), "networkx reads as many nodes")


def _check_table(network: Network, name: str) -> None:
    rows = list(csv.reader(io.StringIO(str(render_network(name, network)))))
    expected = len(network.edges) if name == "csv" else len(network.nodes)
    require(expected == len(rows) - 1, f"a row each in {name}", rows)
    require(1 == len({len(row) for row in rows}), f"as many cells in every row of {name}", rows)


def _check_read(network: Network, name: str, file: str) -> None:
    path = Path(_folder().name) / file
    written = str(render_network(name, network))
    path.write_bytes(written.encode())
    require(written == render_network(name, network), "the same network, the same file")
    with faults_shown():
        found = read_graph(path, default_options())
    graph = found.graph
    if graph is None:
        require(not network.nodes, f"a network is read from {name}", written, found.problems)
        return
    require(len(network.nodes) == len(graph.nodes), f"nodes come back from {name}", written)
    if name != "vosviewer-map":
        require(len(network.edges) == len(graph.edges), f"edges come back from {name}", written)


def _network(lines: list[str]) -> Network:
    ids = sorted(set(lines[::2]))
    labels = [*lines[1::2], *ids][: len(ids)]
    nodes = tuple(
        Node(id, label, 1, 1, 1.0, 0, at, -at, year=1900 + at)
        for at, (id, label) in enumerate(zip(ids, labels, strict=True))
    )
    make: Callable[[str, str], Edge] = lambda a, b: Edge(a, b, 1, 1.0, 1.0, (a, b))  # noqa: E731
    edges = tuple(make(a, b) for a, b in zip(ids, ids[1:], strict=False))
    label = lines[0]
    return Network("cocitation", "work", nodes, edges, (Community(0, label, len(ids)),), label)


def seeds() -> tuple[bytes, ...]:
    """Ids and labels, line by line, for every format."""
    texts = (
        "w1\nБелов А. Рост\nw2\nHill J. «Rivers» & towns\nw3\n".encode(),
        b'a\n<b>\n"c"\nd;e\tf\n\n\na\n=1+1',
    )
    return tuple(bytes([number]) + text for text in texts for number in range(len(_FORMATS)))
