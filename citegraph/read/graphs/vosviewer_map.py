"""The map file of VOSviewer, and its network file, which stands beside it and holds the links."""

import csv
import io
import re
from pathlib import Path

from citegraph.model.graph import GraphEdge, GraphNode
from citegraph.read.graphs.parts import GraphParts, number_of, text_of
from citegraph.read.source_file import SourceFile
from citegraph.text.cells import restored_cell

_MAP = re.compile(r"\A(.*)map", re.IGNORECASE | re.DOTALL)
_LARGEST = 200_000_000
_GROUP = re.compile(r"(?:weight|score)<([^<>]{1,200})>")


def read(file: SourceFile) -> GraphParts:
    """Read the items of ``…map.txt`` and the links of ``…network.txt`` in the same folder."""
    parts = GraphParts(file)
    delimiter = max("\t,;", key=file.text.partition("\n")[0].count)
    rows = csv.reader(io.StringIO(file.text, newline=""), delimiter=delimiter)
    header = [text_of(name) for name in next(rows, [])]
    for row in rows:
        values = dict(zip(header, map(_text, row), strict=False))
        if not any(values.values()):
            continue
        up = number_of(values.get("y"))
        attributes = tuple(
            (found[1] if (found := _GROUP.fullmatch(name)) else name, value)
            for name, value in values.items()
            if name not in ("id", "label", "x", "y") and value
        )
        parts.add_node(
            GraphNode(
                values.get("id") or values.get("label", ""),
                values.get("label", ""),
                rows.line_num,
                attributes,
                number_of(values.get("x")),
                None if up is None else -up,
            )
        )
    _read_links(parts)
    return parts


def _text(cell: str) -> str:
    return restored_cell(text_of(cell))


def _read_links(parts: GraphParts) -> None:
    path = Path(parts.file.name)
    beside = path.with_name(_MAP.sub(r"\1network", path.name))
    if beside == path or not beside.is_file() or beside.stat().st_size > _LARGEST:
        advice = "put the network file beside it: «x_network.txt» for «x_map.txt»"
        parts.problem("no-links", "the map has no network file beside it: no links", advice, None)
        return
    lines = beside.read_text(encoding="utf-8-sig", errors="replace").splitlines()
    for number, line in enumerate(lines, start=1):
        source, target, *more = [*(text_of(one) for one in re.split(r"[\t,;]", line)), "", ""]
        if source and target:
            parts.add_edge(GraphEdge(source, target, number_of(more[0]), number))
        elif line.strip():
            parts.problem(
                "broken-graph", f"{beside.name}: a link needs two ends", "look at it", number
            )
