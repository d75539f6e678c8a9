"""Co-citation by other programs, in an environment of theirs: imports nothing of citegraph.

``python _pair_peers.py PROGRAM FOLDER``: ``FOLDER/citing.npy`` and ``cited.npy`` are the edges.
Prints CPU seconds, peak MiB, pairs and the sum of their counts; what the program needs to read
its input is not measured.
"""

import resource
import sys
import tempfile
import time
from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np

_LEAST = 2


def metaknowledge_graph(edges: list[tuple[int, int]]) -> tuple[float, Any]:
    """Return the time and the graph of metaknowledge: records of Web of Science, its own loop."""
    program: Any = import_module("metaknowledge")
    lines = ["FN Thomson Reuters Web of Science", "VR 1.0"]
    for citing, group in groupby(edges, key=lambda edge: edge[0]):
        lines += ["PT J", f"AU Writer{citing}, A", f"TI Paper {citing}", "SO JOURNAL", "PY 2020"]
        cited = [f"AUTHOR{work} A, {1950 + work % 70}, J TOPIC {work % 97}" for _, work in group]
        lines += [f"CR {cited[0]}"]
        lines += [f"   {one}" for one in cited[1:]]
        lines += [f"UT WOS:{citing:015d}", "ER", ""]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "records.isi"
        path.write_text("\n".join([*lines, "EF"]), encoding="utf-8-sig")
        records = program.RecordCollection(str(path))
        for record in records:
            record.get("citations")
    start = time.process_time()
    graph = records.networkCoCitation(nodeInfo=False, count=False, detailedCore=False)
    program.dropEdges(graph, minWeight=_LEAST)
    return time.process_time() - start, graph


def litstudy_graph(edges: list[tuple[int, int]]) -> tuple[float, Any]:
    """Return the time and the graph of litstudy: all works are documents of its set."""
    types: Any = import_module("litstudy.types")
    network: Any = import_module("litstudy.network")

    class Paper(types.Document):  # type: ignore[misc]
        def __init__(self, name: str, cited: list[Any]) -> None:
            super().__init__(types.DocumentIdentifier(name, doi=name))
            self._cited = cited

        @property
        def title(self) -> str:
            return str(self.id.title)

        @property
        def authors(self) -> None:
            return None

        @property
        def references(self) -> list[Any]:
            return self._cited

    works = {work: f"10.1000/{work}" for _, work in edges}
    papers = [Paper(name, []) for name in works.values()]
    for citing, group in groupby(edges, key=lambda edge: edge[0]):
        cited = [types.DocumentIdentifier(works[one], doi=works[one]) for _, one in group]
        papers.append(Paper(f"10.2000/{citing}", cited))
    documents = types.DocumentSet(papers)
    start = time.process_time()
    graph = network.build_cocitation_network(documents, max_edges=10**12)
    rare = [(a, b) for a, b, count in graph.edges.data("weight") if count < _LEAST]
    graph.remove_edges_from(rare)
    return time.process_time() - start, graph


def main(program: str, folder: Path) -> None:
    """Run a program and print what it took."""
    citing, cited = np.load(folder / "citing.npy"), np.load(folder / "cited.npy")
    edges = sorted(zip(citing.tolist(), cited.tolist(), strict=True))
    seconds, graph = PROGRAMS[program](edges)
    counts = [count for _, _, count in graph.edges.data("weight")]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(seconds, peak, len(counts), sum(counts))


PROGRAMS = {"metaknowledge": metaknowledge_graph, "litstudy": litstudy_graph}

if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
