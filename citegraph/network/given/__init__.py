"""Networks that are not made of a library but given: by other programs, or written here earlier."""

from citegraph.network.given.naming import Named, name_attributes
from citegraph.network.given.network import KIND, draw_graph

__all__ = ["KIND", "Named", "draw_graph", "name_attributes"]
