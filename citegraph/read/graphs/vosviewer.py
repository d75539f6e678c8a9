"""The JSON file of VOSviewer and VOSviewer Online (app.vosviewer.com/docs/file-types/json-file)."""

import json
import re
from collections.abc import Mapping
from typing import Any

from citegraph.model.graph import GraphEdge, GraphNode
from citegraph.read.graphs.parts import GraphParts, number_of, text_of
from citegraph.read.json_records import objects_in, pick
from citegraph.read.source_file import SourceFile

_TAG = re.compile(r"<[^<>]{0,2000}>")
_OWN = ("id", "label", "x", "y", "weights", "scores")


def read(file: SourceFile) -> GraphParts:
    """Read items, links and the names of clusters."""
    parts = GraphParts(file)
    try:
        whole = json.loads(file.text, parse_constant=str)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", None)
        message = f"the JSON is broken: {getattr(error, 'msg', 'it is nested too deeply')}"
        parts.problem("broken-graph", message, "export the file once more", line)
        return parts
    parts.is_there = isinstance(pick(whole, "network.items"), list)
    clusters = {
        text_of(one.get("cluster")): text_of(one.get("label"))
        for one in objects_in(pick(whole, "network.clusters"))
    }
    for item in objects_in(pick(whole, "network.items")):
        parts.add_node(_node(item, clusters))
    for link in objects_in(pick(whole, "network.links")):
        source, target = text_of(link.get("source_id")), text_of(link.get("target_id"))
        parts.add_edge(GraphEdge(source, target, number_of(link.get("strength"))))
    parts.attributes = [
        (name, text_of(value))
        for name, path in (
            ("name", "info.title"),
            ("explanation", "info.description"),
            ("item", "config.terminology.item"),
        )
        if (value := pick(whole, path))
    ]
    return parts


def _node(item: Mapping[str, Any], clusters: Mapping[str, str]) -> GraphNode:
    attributes = [
        (str(name), text_of(_TAG.sub(" ", str(value))))
        for name, value in item.items()
        if name not in _OWN and isinstance(value, str | int | float)
    ]
    for group in ("weights", "scores"):
        inner = item.get(group)
        for name, value in inner.items() if isinstance(inner, Mapping) else ():
            attributes.append((str(name), text_of(value)))
    label = clusters.get(text_of(item.get("cluster")), "")
    if label:
        attributes.append(("community_label", label))
    x, up = number_of(item.get("x")), number_of(item.get("y"))
    y = None if up is None else -up
    id, name = text_of(item.get("id")), text_of(item.get("label"))
    return GraphNode(id, name, None, tuple(attributes), x, y)
