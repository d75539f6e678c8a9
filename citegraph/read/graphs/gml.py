"""GML, as yEd, Gephi, igraph and networkx write it.

Himsolt (1997), "GML: A portable graph file format".
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from citegraph.model.graph import GraphEdge, GraphNode
from citegraph.read.graphs.parts import GraphParts, number_of, text_of
from citegraph.read.source_file import SourceFile

_TOKEN = re.compile(
    r"""(?P<comment>\#[^\n]*)|(?P<end>\n)|"(?P<text>[^"]*)"|(?P<open>\[)"""
    r"""|(?P<close>\])|(?P<word>[^\s\[\]",][^\s\[\]"]*)"""
)
_DEEPEST = 50


@dataclass(slots=True)
class _List:
    """A list of keys and values, those of lists apart, and the line that it begins in."""

    line: int
    values: list[tuple[str, str]] = field(default_factory=list)
    lists: list[tuple[str, "_List"]] = field(default_factory=list)

    def first(self, name: str) -> str:
        """The first value of a key, "" for none."""
        return next((value for key, value in self.values if key == name), "")


def read(file: SourceFile) -> GraphParts:
    """Read the first graph of a file."""
    parts = GraphParts(file)
    for name, graph in _parse(parts).lists:
        if name != "graph":
            continue
        parts.is_there = True
        parts.directed = graph.first("directed") == "1"
        parts.attributes = list(graph.values)
        for kind, one in graph.lists:
            if kind == "node":
                parts.add_node(_node(one))
            elif kind == "edge":
                parts.add_edge(_edge(one))
        break
    _take_keys(parts)
    return parts


def _take_keys(parts: GraphParts) -> None:
    """Where each node has a «key», as in our files, that is its id: GML has numbers alone."""
    keys = {id: dict(node.attributes).get("key", "") for id, node in parts.nodes.items()}
    if not all(keys.values()) or len(set(keys.values())) < len(keys):
        return
    parts.nodes = {keys[id]: replace(node, id=keys[id]) for id, node in parts.nodes.items()}
    parts.edges = [
        replace(
            edge,
            source=keys.get(edge.source, edge.source),
            target=keys.get(edge.target, edge.target),
        )
        for edge in parts.edges
    ]


def _parse(parts: GraphParts) -> _List:
    """Return the outermost list; what stands where it cannot is a problem."""
    top = _List(1)
    open_lists, key = [top], ""
    line = 1
    for kind, text, line in _tokens(parts.file.text):
        if kind == "close":
            if len(open_lists) > 1:
                open_lists.pop()
            else:
                parts.problem(
                    "broken-graph", "a bracket closes what was not opened", "look at it", line
                )
            key = ""
        elif kind == "open":
            if len(open_lists) > (parts.file.depth or _DEEPEST):
                parts.problem(
                    "broken-graph", "the lists are nested too deeply", "repair them", line
                )
                return top
            inner = _List(line)
            open_lists[-1].lists.append((key.casefold(), inner))
            open_lists.append(inner)
            key = ""
        elif not key:
            key = text
        else:
            open_lists[-1].values.append((key.casefold(), text_of(html.unescape(text))))
            key = ""
    if len(open_lists) > 1:
        advice = "get the file once more; what stands before was read"
        parts.problem("broken-graph", "the end of the file is missing", advice, line)
    return top


def _tokens(text: str) -> Iterator[tuple[str, str, int]]:
    line = 1
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup or ""
        if kind == "end":
            line += 1
        elif kind != "comment":
            yield kind, found[kind], line
            line += found[kind].count("\n")


def _node(one: _List) -> GraphNode:
    drawn = next((inner for name, inner in one.lists if name == "graphics"), _List(one.line))
    x, y = (number_of(drawn.first(axis) or one.first(axis)) for axis in "xy")
    id = one.first("id")
    attributes = tuple(pair for pair in one.values if pair[0] != "id")
    return GraphNode(id, one.first("label") or one.first("name"), one.line, attributes, x, y)


def _edge(one: _List) -> GraphEdge:
    weight = number_of(one.first("weight") or one.first("value"))
    attributes = tuple(pair for pair in one.values if pair[0] not in ("source", "target"))
    return GraphEdge(one.first("source"), one.first("target"), weight, one.line, attributes)
