"""What a reader of a network puts together, node by node and edge by edge."""

import math
from dataclasses import dataclass, field

from citegraph.model import Problem
from citegraph.model.graph import GraphEdge, GraphNode
from citegraph.read.source_file import SourceFile
from citegraph.text.clean import strip_controls, well_formed

#: So many faults of a kind are told one by one.
_TOLD = 20


@dataclass(slots=True)
class GraphParts:
    """The nodes by id, the edges, what is said of the whole, and what went wrong.

    ``is_there`` tells that the file does hold a network, be it empty.
    """

    file: SourceFile
    nodes: dict[str, GraphNode] = field(default_factory=dict)
    edges: list[GraphEdge] = field(default_factory=list)
    attributes: list[tuple[str, str]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    directed: bool = False
    encoding: str = ""
    is_there: bool = False
    _counts: dict[str, int] = field(default_factory=dict)

    def add_node(self, node: GraphNode) -> None:
        """Take a node; one without an id, or with that of another, is a problem."""
        if not node.id:
            self.problem("node-without-id", "this node has no id", "give it one", node.line)
        elif node.id in self.nodes:
            message = f"there is another node with the id «{node.id}»; the first was taken"
            self.problem("doubled-node", message, "give every node an id of its own", node.line)
        else:
            self.nodes[node.id] = node

    def add_edge(self, edge: GraphEdge) -> None:
        """Take an edge, whose ends may come later in the file."""
        self.edges.append(edge)

    def problem(self, code: str, message: str, advice: str, line: int | None) -> None:
        """Tell a problem in a line; of very many of one kind the first are told."""
        self._counts[code] = told = self._counts.get(code, 0) + 1
        if told <= _TOLD:
            self.problems.append(self.file.problem(code, message, advice, line))
        elif told == _TOLD + 1:
            more = f"more such faults follow ({code})"
            self.problems.append(self.file.problem(code, more, advice, line))


def text_of(value: object) -> str:
    r"""Return a value as text that can be shown: no control characters, one line.

    >>> text_of(2.0), text_of(True), text_of(None), text_of(" a\n b ")
    ('2', 'true', '', 'a b')
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return " ".join(strip_controls(well_formed(str(value))).split())


def number_of(text: object) -> float | None:
    """Return a finite number, None for what is none.

    >>> number_of("1.5"), number_of("nan"), number_of("many"), number_of(None)
    (1.5, None, None, None)
    """
    try:
        number = float(text)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None
