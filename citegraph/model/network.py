"""A weighted, laid-out network of works, people, venues, documents, terms or keywords."""

from dataclasses import dataclass
from typing import Literal

NetworkItemKind = Literal["work", "person", "venue", "document", "term", "keyword"]
#: What the occurrences of nodes and the links between them are counted in.
Unit = Literal["document", "work"]


@dataclass(frozen=True, slots=True)
class Measures:
    """How a node stands in its network; six significant digits.

    ``pagerank`` is its share of all visits of a random walk along the links; ``betweenness`` the
    share of pairs of other nodes that have it on a shortest path; ``closeness`` the mean of
    1 / distance to the others; ``participation`` how evenly its links are spread over
    communities, 0 for all in one; ``core`` the largest k of a k-core that holds it.
    """

    pagerank: float = 0.0
    betweenness: float = 0.0
    closeness: float = 0.0
    participation: float = 0.0
    core: int = 0


@dataclass(frozen=True, slots=True)
class Node:
    """A node: the id of its item; ``occurrences`` counts the ``units`` that it stands in.

    The units are those of the network, by their ids, sorted: the documents that cite a work
    (co-citation), the works that a document cites (coupling), the works of an author
    (co-authorship); () where only their number is known.
    ``degree`` is the number of its pairs, ``strength`` its total link strength: the sum of the
    strengths of its edges. ``x`` and ``y`` are layout positions in map units (integers, y
    downwards); ``community`` indexes :attr:`Network.communities`; ``mode`` tells the two sides of
    a two-mode network apart ("document", "work"), "" in others.
    """

    id: str
    label: str
    occurrences: int
    degree: int
    strength: float
    community: int
    x: int
    y: int
    year: int | None = None
    mode: str = ""
    measures: Measures = Measures()
    units: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Edge:
    """An edge, source < target; in a directed network the source cites the target.

    ``count`` is the number of units that link both, ``strength`` what they add up to: the count in
    full counting, less in fractional; ``weight`` is the strength after normalization, see
    :attr:`Network.explanation`. The units are ``documents`` (ids of those that cite both;
    directed: that are the source) or ``works`` (ids of those that both cite, or both wrote).
    """

    source: str
    target: str
    count: int
    strength: float
    weight: float
    documents: tuple[str, ...] = ()
    works: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Community:
    """A cluster of the network: its number, a label from its distinctive terms, its size."""

    number: int
    label: str
    size: int


@dataclass(frozen=True, slots=True)
class Layout:
    """Another layout of a network's nodes: its name, and x and y of each, in their order."""

    name: str
    positions: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Network:
    """A network with its nodes (sorted by id), edges (sorted) and communities.

    ``kind`` is a row of the table of networks ("cocitation", "author-cocitation", …);
    ``explanation`` says in one sentence how it was made, or why it is empty; ``layouts`` are
    those beside the one of the nodes themselves; ``unit`` is what its nodes and edges count.
    """

    kind: str
    item_kind: NetworkItemKind
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    communities: tuple[Community, ...]
    explanation: str = ""
    directed: bool = False
    layouts: tuple[Layout, ...] = ()
    unit: Unit = "document"
