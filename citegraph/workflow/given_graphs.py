"""Sources that are networks already, told from those that are read for their references."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from citegraph.config import Configuration
from citegraph.errors import CitegraphError, UsageError
from citegraph.model import Network, Problem
from citegraph.model.graph import Graph
from citegraph.network.given import draw_graph
from citegraph.read.graphs import is_graph
from citegraph.workflow.progress import Progress, track
from citegraph.workflow.supervised import read_network_file


@dataclass(frozen=True, slots=True)
class Parted:
    """Sources parted into networks and others, and the problems of reading the networks."""

    graphs: tuple[Graph, ...]
    others: list[str]
    problems: tuple[Problem, ...] = ()


def part_sources(sources: Sequence[str], config: Configuration) -> Parted:
    """Read the networks among the sources.

    Raises :class:`UsageError` for one that is not there, :class:`CitegraphError` for one that
    cannot be read.
    """
    graphs: dict[str, Graph] = {}
    others: list[str] = []
    problems: list[Problem] = []
    for source in sources:
        path = Path(source)
        if path.is_dir() or not is_graph(path):
            others.append(source)
            continue
        if not path.exists():
            raise UsageError(f"{path}: no such file")
        reading = read_network_file(path, config)
        if reading.graph is None:
            raise CitegraphError("\n".join(map(str, reading.problems)))
        problems += reading.problems
        graphs.setdefault(reading.graph.sha256, reading.graph)
    return Parted(tuple(graphs.values()), others, tuple(problems))


def draw_graphs(
    graphs: Sequence[Graph], config: Configuration, progress: Progress
) -> list[tuple[Graph, Network]]:
    """Return each graph with its network, in their order."""
    return [
        (graph, draw_graph(graph, config.network)) for graph in track(graphs, "network", progress)
    ]
