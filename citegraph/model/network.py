"""A weighted, laid-out network of works, people or venues."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Node:
    """A node: id of a work, person or venue; ``cited`` counts the documents citing it.

    ``x`` and ``y`` are layout positions in map units (integers, y downwards);
    ``community`` indexes :attr:`Network.communities`.
    """

    id: str
    label: str
    cited: int
    degree: int
    strength: float
    community: int
    x: int
    y: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """An edge, source < target; in a directed network the source cites the target.

    ``documents`` are the ids of the documents that cite both (directed: that are the source),
    ``count`` their number; ``weight`` is what :attr:`Network.explanation` says, the association
    strength (van Eck and Waltman 2009) for co-citation.
    """

    source: str
    target: str
    count: int
    weight: float
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Community:
    """A cluster of the network: its number, a label from its distinctive terms, its size."""

    number: int
    label: str
    size: int


@dataclass(frozen=True, slots=True)
class Network:
    """A network with its nodes (sorted by id), edges (sorted) and communities.

    ``kind`` is a row of the table of networks ("cocitation", "author-cocitation",
    "venue-cocitation"); ``item_kind`` "work", "person" or "venue"; ``explanation``
    says in one sentence how it was made, or why it is empty.
    """

    kind: str
    item_kind: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    communities: tuple[Community, ...]
    explanation: str = ""
    directed: bool = False
