"""The table of formats of networks: one row a format, one module each."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GraphFormat:
    """A format: what users call it, its reader ("module:function"), the suffixes of its files.

    ``signature`` is what the beginning of its files must hold, where the suffix is one that
    others have too; "" where the suffix tells enough.
    """

    title: str
    reader: str
    suffixes: tuple[str, ...]
    signature: str = ""


_VOSVIEWER_JSON = r"\"(?:network|config|info)\"\s*:\s*\{"
_VOSVIEWER_MAP = r"\A[\ufeff\s]*id[\t,;]label[\t,;](?:[^\n]*[\t,;])?(?:x|cluster|\"?weight<)"

GRAPH_FORMATS = {
    "graphml": GraphFormat("GraphML", "citegraph.read.graphs.graphml:read", (".graphml",)),
    "gexf": GraphFormat("GEXF", "citegraph.read.graphs.gexf:read", (".gexf",)),
    "gml": GraphFormat("GML", "citegraph.read.graphs.gml:read", (".gml",)),
    "pajek": GraphFormat("Pajek", "citegraph.read.graphs.pajek:read", (".net",)),
    "vosviewer": GraphFormat(
        "VOSviewer (JSON)", "citegraph.read.graphs.vosviewer:read", (".json",), _VOSVIEWER_JSON
    ),
    "vosviewer-map": GraphFormat(
        "VOSviewer map", "citegraph.read.graphs.vosviewer_map:read", (".txt", ".csv"),
        _VOSVIEWER_MAP,
    ),
}  # fmt: skip

#: Suffixes of files that are networks and nothing else.
GRAPH_SUFFIXES = tuple(
    suffix for one in GRAPH_FORMATS.values() if not one.signature for suffix in one.suffixes
)
