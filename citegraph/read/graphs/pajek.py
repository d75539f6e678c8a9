"""Pajek networks (.net): vertices, then arcs, edges, or lists of them (manual of Pajek)."""

import re

from citegraph.model.graph import GraphEdge, GraphNode
from citegraph.read.graphs.parts import GraphParts, number_of, text_of
from citegraph.read.source_file import SourceFile

_WORD = re.compile(r'"([^"]*)"|(\S+)')
_LISTS = ("*arcslist", "*edgeslist")
_MOST_DIGITS = 12
_READ = ("*vertices", "*arcs", "*edges", *_LISTS)


def read(file: SourceFile) -> GraphParts:
    """Read a network; arcs make it directed, unless there are edges too."""
    parts = GraphParts(file)
    section, declared, declaring, arcs, edges = "", 0, None, False, False
    for number, line in enumerate(file.text.splitlines(), start=1):
        words = [quoted or plain for quoted, plain in _WORD.findall(line)]
        if not words or line.lstrip().startswith("%"):
            continue
        if line.lstrip().startswith("*"):
            section = words[0].casefold()
            if section == "*vertices":
                parts.is_there = True
                declared, declaring = int(number_of("".join(words[1:2])) or 0), number
            elif section == "*network":
                parts.attributes.append(("name", text_of(" ".join(words[1:]))))
            elif section not in _READ:
                message = f"the section {words[0]} is none that is read"
                parts.problem("unknown-section", message, "write arcs or edges", number)
        elif section == "*vertices":
            parts.add_node(_vertex(words, number))
        elif section in _READ:
            arcs, edges = arcs or "arcs" in section, edges or "edges" in section
            _add_edges(parts, section, words, number)
    parts.directed = arcs and not edges
    _add_unnamed(parts, declared, declaring)
    return parts


def _add_unnamed(parts: GraphParts, declared: int, line: int | None) -> None:
    """Add the vertices that have an edge but no line: their number is their name then."""
    for edge in parts.edges:
        for end in (edge.source, edge.target):
            is_number = end.isascii() and end.isdecimal() and len(end) <= _MOST_DIGITS
            if end not in parts.nodes and is_number and 1 <= int(end) <= declared:
                parts.add_node(GraphNode(end, end, edge.line))
    missing = declared - len(parts.nodes)
    if missing > 0:
        parts.problem(
            "node-without-line",
            f"{missing:,} of {declared:,} vertices have neither a line nor an edge; "
            "they were left out",
            "export the network again if it should hold more",
            line,
        )


def _vertex(words: list[str], line: int) -> GraphNode:
    numbers = [number_of(word) for word in words[2:4]]
    x, y = numbers if len(numbers) == 2 else (None, None)
    if (x, y) == (0.0, 0.0):
        x = y = None
    return GraphNode(text_of(words[0]), text_of(words[1] if words[1:] else ""), line, (), x, y)


def _add_edges(parts: GraphParts, section: str, words: list[str], line: int) -> None:
    source, *others = words
    if section in _LISTS:
        for other in others:
            parts.add_edge(GraphEdge(source, other, None, line))
    elif not others:
        parts.problem("broken-graph", "an edge needs two ends", "name the other one", line)
    else:
        weight = number_of(others[1]) if others[1:] else None
        parts.add_edge(GraphEdge(source, others[0], weight, line))
