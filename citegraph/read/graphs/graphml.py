"""GraphML (graphml.graphdrawing.org), with the labels and places of yEd."""

from dataclasses import dataclass

from citegraph.model.graph import GraphEdge, GraphNode
from citegraph.read.graphs.parts import GraphParts, number_of, text_of
from citegraph.read.markup.parsing import parse_xml
from citegraph.read.markup.walk import Element, line_of, local_name
from citegraph.read.source_file import SourceFile
from citegraph.read.xml_records import as_declared

#: Gephi writes colours beside places, whose y axis points upwards.
_OF_GEPHI = frozenset("rgb")


@dataclass(frozen=True, slots=True)
class _Key:
    """What ``<key>`` declares: the name of an attribute and its value where none is written."""

    name: str
    default: str


def read(file: SourceFile) -> GraphParts:
    """Read all graphs of a file as one."""
    file = as_declared(file)
    parts = GraphParts(file, encoding=file.encoding)
    root, parts.problems = parse_xml(file)
    if root is None:
        return parts
    keys = _keys(root)
    for element in root.iter():
        name = local_name(element)
        if name == "graph":
            parts.is_there = True
            parts.directed |= element.get("edgedefault") == "directed"
            parts.attributes += _data(element, keys["graph"])
        elif name == "node":
            parts.add_node(_node(element, keys["node"]))
        elif name == "edge":
            parts.add_edge(_edge(element, keys["edge"]))
        elif name == "hyperedge":
            advice = "write it as edges between two nodes"
            message = "an edge of more than two nodes was left out"
            parts.problem("hyperedge", message, advice, line_of(element))
    return parts


def _keys(root: Element) -> dict[str, dict[str, _Key]]:
    """The declared attributes of each kind of element, by their ids."""
    found: dict[str, dict[str, _Key]] = {"graph": {}, "node": {}, "edge": {}}
    for element in root.iter():
        if local_name(element) != "key":
            continue
        id, default = element.get("id", ""), ""
        for child in element:
            default = text_of(child.text) if local_name(child) == "default" else default
        key = _Key(element.get("attr.name") or id, default)
        kind = element.get("for", "all")
        for one in found if kind == "all" else [kind]:
            found.setdefault(one, {})[id] = key
    return found


def _data(element: Element, keys: dict[str, _Key]) -> list[tuple[str, str]]:
    """The attributes of an element by their names, the defaults of missing ones too."""
    found, seen = [], set()
    for child in element:
        if local_name(child) == "data" and not len(child):
            id = child.get("key", "")
            seen.add(id)
            found.append((keys[id].name if id in keys else id, text_of(child.text)))
    found += [(key.name, key.default) for id, key in keys.items() if id not in seen and key.default]
    return found


def _node(element: Element, keys: dict[str, _Key]) -> GraphNode:
    attributes = _data(element, keys)
    named = {name.casefold(): value for name, value in attributes}
    label, x, y = _drawn(element)
    if x is None or y is None:
        x, y = number_of(named.get("x")), number_of(named.get("y"))
        if y is not None and named.keys() >= _OF_GEPHI:
            y = -y
    return GraphNode(
        text_of(element.get("id")),
        named.get("label") or label,
        line_of(element),
        tuple(attributes),
        x,
        y,
    )


def _drawn(element: Element) -> tuple[str, float | None, float | None]:
    """Label and place as yEd writes them: an element of its own inside of ``<data>``."""
    label, x, y = "", None, None
    for data in element:
        if local_name(data) != "data":
            continue
        for inner in data.iter():
            if local_name(inner) == "NodeLabel":
                label = label or text_of(inner.text)
            elif local_name(inner) == "Geometry":
                x, y = number_of(inner.get("x")), number_of(inner.get("y"))
    return label, x, y


def _edge(element: Element, keys: dict[str, _Key]) -> GraphEdge:
    attributes = _data(element, keys)
    named = {name.casefold(): value for name, value in attributes}
    return GraphEdge(
        text_of(element.get("source")),
        text_of(element.get("target")),
        number_of(named.get("weight")),
        line_of(element),
        tuple(attributes),
    )
