"""Networks that other programs write: a reader for each format, and the table of them.

They are read here and not by networkx because the line of every node and edge is kept as evidence,
because a broken file is read as far as it goes, and because XML passes the one parser that is
closed to entities and the network.
"""

from citegraph.read.graphs.reading import GraphReading, is_graph, read_graph
from citegraph.read.graphs.table import GRAPH_FORMATS, GRAPH_SUFFIXES

__all__ = ["GRAPH_FORMATS", "GRAPH_SUFFIXES", "GraphReading", "is_graph", "read_graph"]
