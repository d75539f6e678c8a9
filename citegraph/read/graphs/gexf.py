"""GEXF of Gephi (gexf.net), versions 1.1 to 1.3; of a graph that changes, all that ever is."""

from collections.abc import Iterator

from citegraph.model.graph import GraphEdge, GraphNode
from citegraph.read.graphs.parts import GraphParts, number_of, text_of
from citegraph.read.markup.parsing import parse_xml
from citegraph.read.markup.walk import Element, line_of, local_name
from citegraph.read.source_file import SourceFile
from citegraph.read.xml_records import as_declared


def read(file: SourceFile) -> GraphParts:
    """Read the graph of a file; nodes inside of nodes are nodes like others."""
    file = as_declared(file)
    parts = GraphParts(file, encoding=file.encoding)
    root, parts.problems = parse_xml(file)
    if root is None:
        return parts
    names = _names(root)
    for element in root.iter():
        name = local_name(element)
        if name == "graph":
            parts.is_there = True
            parts.directed = element.get("defaultedgetype") == "directed"
            parts.attributes += [
                (str(key), text_of(value)) for key, value in element.attrib.items()
            ]
        elif name == "node":
            parts.add_node(_node(element, names["node"]))
        elif name == "edge":
            parts.add_edge(_edge(element, names["edge"]))
    return parts


def _names(root: Element) -> dict[str, dict[str, tuple[str, str]]]:
    """The names and defaults of the attributes of nodes and of edges, by their ids."""
    found: dict[str, dict[str, tuple[str, str]]] = {"node": {}, "edge": {}}
    for group in root.iter():
        if local_name(group) != "attributes" or group.get("class") not in found:
            continue
        for one in group:
            if local_name(one) == "attribute":
                default = "".join(text_of(c.text) for c in one if local_name(c) == "default")
                id = one.get("id", "")
                found[group.get("class", "")][id] = (one.get("title") or id, default)
    return found


def _values(element: Element, names: dict[str, tuple[str, str]]) -> Iterator[tuple[str, str]]:
    seen = set()
    for group in element:
        for one in group if local_name(group) == "attvalues" else ():
            id = one.get("for") or one.get("id") or ""
            seen.add(id)
            yield names.get(id, (id, ""))[0], text_of(one.get("value"))
    for id, (name, default) in names.items():
        if id not in seen and default:
            yield name, default


def _node(element: Element, names: dict[str, tuple[str, str]]) -> GraphNode:
    attributes = list(_values(element, names))
    x = y = None
    for child in element:
        if local_name(child) == "position":
            x, up = number_of(child.get("x")), number_of(child.get("y"))
            y = None if up is None else -up
        elif local_name(child) == "size":
            attributes.append(("size", text_of(child.get("value"))))
    return GraphNode(
        text_of(element.get("id")),
        text_of(element.get("label")),
        line_of(element),
        tuple(attributes),
        x,
        y,
    )


def _edge(element: Element, names: dict[str, tuple[str, str]]) -> GraphEdge:
    return GraphEdge(
        text_of(element.get("source")),
        text_of(element.get("target")),
        number_of(element.get("weight")),
        line_of(element),
        tuple(_values(element, names)),
    )
