"""A network as a file of another program gives it: nodes, edges, and all that it says of them."""

from dataclasses import dataclass

Attributes = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class GraphNode:
    """A node: its id, its label ("" for none), the line where it begins, its attributes as text.

    ``x`` and ``y`` are its position, y downwards, in the units of the file.
    """

    id: str
    label: str = ""
    line: int | None = None
    attributes: Attributes = ()
    x: float | None = None
    y: float | None = None


@dataclass(frozen=True, slots=True)
class GraphEdge:
    """An edge between two node ids; ``weight`` is None where the file gives none."""

    source: str
    target: str
    weight: float | None = None
    line: int | None = None
    attributes: Attributes = ()


@dataclass(frozen=True, slots=True)
class Graph:
    """A network of a file, in the order of the file.

    ``format`` is a row of the table of graph readers, ``attributes`` what the file says of the
    network as a whole. Edges may repeat, be loops, or name nodes that are not there.
    """

    file: str
    format: str
    encoding: str
    sha256: str
    nodes: tuple[GraphNode, ...]
    edges: tuple[GraphEdge, ...]
    directed: bool = False
    attributes: Attributes = ()

    def attribute(self, name: str) -> str:
        """Return what the file says under a name of the network as a whole, or "".

        >>> Graph("a", "gml", "utf-8", "", (), (), attributes=(("name", "A"),)).attribute("name")
        'A'
        """
        return next((value for key, value in self.attributes if key == name), "")
