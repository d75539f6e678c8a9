"""Where a given network comes from, and what became of it, in words."""

from citegraph.model.graph import Graph
from citegraph.network.given.clusters import Clusters
from citegraph.network.given.edges import GivenPairs
from citegraph.network.given.naming import Named
from citegraph.network.wording import are, counted


def explain_graph(
    graph: Graph, named: Named, given: GivenPairs, clusters: Clusters, shown: int, placed: bool
) -> str:
    """Return where the nodes, edges, clusters and positions come from, and what is left out."""
    nodes, edges = counted(len(graph.nodes), "nodes"), counted(len(graph.edges), "edges")
    if named.is_ours:
        told = graph.attribute("explanation")
        return " ".join(part for part in (told, f"Read from {graph.file}.") if part)
    if not graph.nodes:
        return f"Empty: the network of {graph.file} has no node."
    sentences = [
        f"Nodes and edges are those of {graph.file}: {nodes}, {edges}"
        f"{', directed' if graph.directed else ''}.",
        graph.attribute("explanation") or graph.attribute("description"),
        *_left_out(given, len(graph.nodes) - shown),
        (
            f"Clusters are its attribute «{named.clusters}»."
            if clusters.are_given
            else "It tells no clusters: they were found here (Leiden)."
        ),
        (
            "Positions are those of the file."
            if placed
            else "It has no positions: it was laid out here."
        ),
    ]
    return " ".join(sentence for sentence in sentences if sentence)


def _left_out(given: GivenPairs, nodes: int) -> list[str]:
    told = [
        (given.joined, "edges", "added to others between the same nodes"),
        (given.loops, "edges", "left out: they lead from a node to itself"),
        (given.dangling, "edges", "left out: they name a node that is not there"),
        (given.weightless, "edges", "left out: their weight is 0 or less, or beyond reckoning"),
        (nodes, "nodes", "left out (max_nodes, min_cited, largest_component)"),
    ]
    return [
        f"{counted(number, what)} {are(number)} {reason}."
        for number, what, reason in told
        if number
    ]
