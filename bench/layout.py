"""CPU seconds and quality of the VOS layout beside networkx, Graphviz and igraph.

``CITEGRAPH_PEERS`` names a Python that has igraph and networkx; ``sfdp`` is looked for on the
path; what is not there is left out. ``CITEGRAPH_LAYOUT_SOURCES`` names files of your own, whose
co-citation network of works is laid out too.
"""

import os
import resource
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

from bench._layout_quality import quality
from bench.network import corpus
from citegraph.model import Library
from citegraph.network import NetworkOptions, build_network, default_options
from citegraph.network.build import most_cited
from citegraph.network.items import Item
from citegraph.network.kinds.works import cited_works
from citegraph.network.layout.laying import lay_out
from citegraph.network.pairs.counting import co_occurring
from citegraph.network.pairs.records import Floats, Ints, Pairs

# Documents, references of each, works, and the most cited works that are laid out.
SIZES = ((100, 30, 1500, 500), (400, 40, 6000, 2000), (2000, 40, 30_000, 10_000))
_TOPICS = 20
_TIMEOUT = 1800
_HEAD = "import sys, numpy as np; d = np.load(sys.argv[1]); n = int(d['size']); "
_PEERS = {
    "networkx spring": _HEAD + "import networkx as nx; g = nx.Graph(); g.add_nodes_from(range(n)); "
    "g.add_weighted_edges_from(zip(d['first'].tolist(), d['second'].tolist(), "
    "d['weight'].tolist())); p = nx.spring_layout(g, seed=1); "
    "np.save(sys.argv[2], np.array([p[i] for i in range(n)]))",
    "igraph FR": _HEAD
    + "import igraph, random; random.seed(1); g = igraph.Graph(n=n, edges=np.column_stack("
    "(d['first'], d['second'])).tolist()); "
    "np.save(sys.argv[2], np.array(g.layout_fruchterman_reingold().coords))",
    "igraph FR, weighted": _HEAD
    + "import igraph, random; random.seed(1); g = igraph.Graph(n=n, edges=np.column_stack("
    "(d['first'], d['second'])).tolist()); np.save(sys.argv[2], np.array("
    "g.layout_fruchterman_reingold(weights=d['weight'].tolist()).coords))",
}

Case = tuple[str, Pairs, list[Item], Ints]


def main() -> str:
    """Return a table of every layout of every network; all are made in one run."""
    options = default_options()
    rows = [
        "| network | layout | CPU seconds | near | kept | stress | weighted | silhouette |",
        "|---|---|---:|---:|---:|---:|---:|---:|",
    ]
    for name, pairs, items, topics in _cases(options):
        size = f"{name}: {len(items):,} nodes, {len(pairs):,} pairs"
        made: dict[str, Callable[[], Floats | None]] = {
            "citegraph vos": partial(_own, pairs, items, options),
            **_peers(pairs, items),
        }
        for layout, make in made.items():
            before = _cpu()
            positions = make()
            spent = _cpu() - before
            if positions is None:
                rows.append(f"| {size} | {layout} | not there or too slow | | | | | |")
            else:
                scores = quality(positions, pairs, topics).row()
                rows.append(f"| {size} | {layout} | {spent:.1f} | {scores} |")
    return "\n".join(rows)


def _cases(options: NetworkOptions) -> list[Case]:
    cases = []
    for documents, references, works, limit in SIZES:
        library = corpus(documents, references, works)
        pairs, items = _pairs(library, default_options({"max_nodes": limit}))
        share = works // _TOPICS
        topics = np.array([int(item.id[1:]) // share for item in items])
        cases.append((f"{_TOPICS} topics", pairs, items, topics))
    sources = os.environ.get("CITEGRAPH_LAYOUT_SOURCES", "").split(os.pathsep)
    for source in filter(None, sources):
        library = _library(source)
        pairs, items = _pairs(library, options)
        network = build_network(library, "cocitation", options)
        topics = np.array([node.community for node in network.nodes])
        cases.append((Path(source).name, pairs, items, topics))
    return cases


def _pairs(library: Library, options: NetworkOptions) -> tuple[Pairs, list[Item]]:
    found = cited_works(library, options)
    kept = most_cited(found, options)
    return co_occurring(kept, found, library, options), list(kept)


def _library(source: str) -> Library:
    from citegraph.config import choose_model, load_configuration
    from citegraph.workflow.library import make_library
    from citegraph.workflow.progress import silent
    from citegraph.workflow.sources import segment_sources

    config = choose_model(load_configuration(), [source])
    return make_library(segment_sources([source], config, silent, 1), config, silent, 1)


def _own(pairs: Pairs, items: list[Item], options: NetworkOptions) -> Floats:
    return np.array(lay_out(pairs, items, [0] * len(items), options), dtype=np.float64)


def _peers(pairs: Pairs, items: list[Item]) -> dict[str, Callable[[], Floats | None]]:
    peers: dict[str, Callable[[], Floats | None]] = {}
    python = os.environ.get("CITEGRAPH_PEERS")
    for name, script in _PEERS.items():
        peers[name] = partial(_run_python, python, script, pairs, len(items))
    peers["sfdp"] = partial(_run_sfdp, pairs, len(items))
    return peers


def _run_python(python: str | None, script: str, pairs: Pairs, size: int) -> Floats | None:
    if not python:
        return None
    with tempfile.TemporaryDirectory() as folder:
        graph, placed = Path(folder, "graph.npz"), Path(folder, "placed.npy")
        np.savez(graph, first=pairs.first, second=pairs.second, weight=pairs.weight, size=size)
        if not _finishes([python, "-c", script, str(graph), str(placed)]):
            return None
        positions: Floats = np.load(placed)
        return positions


def _run_sfdp(pairs: Pairs, size: int) -> Floats | None:
    program = shutil.which("sfdp")
    if not program:
        return None
    ends = zip(pairs.first.tolist(), pairs.second.tolist(), pairs.weight.tolist(), strict=True)
    lines = [f"{a}--{b}[weight={weight:.6g}]" for a, b, weight in ends]
    with tempfile.TemporaryDirectory() as folder:
        graph, placed = Path(folder, "graph.dot"), Path(folder, "placed.txt")
        graph.write_text("graph{" + ";".join([*map(str, range(size)), *lines]) + "}")
        # Lines are not drawn: only the positions of nodes are read.
        if not _finishes([program, "-Gsplines=none", "-Tplain", "-o", str(placed), str(graph)]):
            return None
        words = [line.split() for line in placed.read_text().splitlines()]
    positions = np.zeros((size, 2))
    for word in words:
        if word and word[0] == "node":
            positions[int(word[1])] = float(word[2]), float(word[3])
    return positions


def _finishes(command: list[str]) -> bool:
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=_TIMEOUT)
    except (subprocess.SubprocessError, OSError):
        return False
    return True


def _cpu() -> float:
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in spent)
