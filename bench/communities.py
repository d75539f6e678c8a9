"""Communities: CPU seconds and modularity beside igraph's Leiden, in one run on the same links.

``CITEGRAPH_PEERS`` names the Python that igraph is installed for; without it only citegraph runs.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from scipy import sparse

from citegraph.network import default_options
from citegraph.network.pairs.records import Ints, Pairs
from citegraph.network.structure.communities import find_communities, undirected
from citegraph.network.structure.leiden import modularity

_IGRAPH = """
import random, sys, time
import igraph, numpy
links = numpy.load(sys.argv[1])
weights = links["weight"].tolist()
started = time.process_time()
graph = igraph.Graph(n=int(links["size"]), edges=numpy.c_[links["first"], links["second"]])
built = time.process_time() - started
for iterations in (2, -1):
    random.seed(20)
    started = time.process_time()
    found = graph.community_leiden(
        objective_function="modularity", weights=weights, n_iterations=iterations
    )
    seconds = time.process_time() - started + built
    quality = graph.modularity(found, weights=weights)
    print(f"igraph, {iterations} iterations | {len(found):,} | {quality:.6f} | {seconds:.2f}")
"""


def planted(items: int = 100_000, blocks: int = 1000, links: int = 1_000_000) -> tuple[Pairs, int]:
    """Return links of equal blocks, three of five inside a block."""
    rng = np.random.default_rng(1)
    first = rng.integers(0, items, links * 12 // 10)
    width = items // blocks
    inside = first // width * width + rng.integers(0, width, len(first))
    second = np.where(rng.random(len(first)) < 0.6, inside, rng.integers(0, items, len(first)))
    low, high = np.minimum(first, second), np.maximum(first, second)
    keys = rng.permutation(np.unique((low * items + high)[low < high]))[:links]
    keys.sort()
    return _pairs(keys // items, keys % items, np.ones(len(keys), dtype=np.int64)), items


def cocited(documents: int = 50_000, references: int = 24) -> tuple[Pairs, int]:
    """Return works that two documents or more cite together.

    Documents stand on a ring of 400 topics; they cite their own, one nearby, and seven times in
    hundred any; a few works of each topic are cited by most.
    """
    topics, width = 400, 325
    rng = np.random.default_rng(2)
    own = rng.integers(0, topics, documents)[:, None]
    near = own + np.rint(rng.normal(0, 3, (documents, 1))).astype(np.int64)
    cells = (documents, references)
    topic = np.where(rng.random(cells) < 0.6, own, near % topics)
    topic = np.where(rng.random(cells) < 0.15, rng.integers(0, topics, cells), topic)
    works = topic * width + (width * rng.random(cells) ** 2.5).astype(np.int64)
    rows = np.repeat(np.arange(documents), references)
    shape = (documents, topics * width)
    incidence = sparse.csr_array((np.ones(rows.size, np.int32), (rows, works.ravel())), shape)
    incidence.data[:] = 1
    together = sparse.triu(incidence.T @ incidence, k=1).tocoo()
    often = together.data >= 2
    ends = np.concatenate([together.row[often], together.col[often]])
    kept, place = np.unique(ends, return_inverse=True)
    first, second = place[: len(place) // 2], place[len(place) // 2 :]
    return _pairs(first, second, together.data[often].astype(np.int64)), len(kept)


def _pairs(first: Ints, second: Ints, count: Ints) -> Pairs:
    weight = count.astype(np.float64)
    return Pairs(first.astype(np.int64), second.astype(np.int64), count, weight, weight)


CASES: dict[str, Callable[[], tuple[Pairs, int]]] = {
    "planted blocks": planted,
    "co-citation": cocited,
}


def main() -> str:
    """Return a table of all cases; each is made and clustered in one process."""
    rows = [
        "| links | by | communities | modularity | CPU seconds |",
        "|---|---|---:|---:|---:|",
    ]
    for name in CASES:
        command = [sys.executable, "-m", "bench.communities", name]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        rows += done.stdout.splitlines()
    return "\n".join(rows)


def _run(name: str) -> str:
    pairs, size = CASES[name]()
    started = time.process_time()
    numbers = np.array(find_communities(pairs, size, default_options()))
    seconds = time.process_time() - started
    links = undirected(pairs, size)
    quality = modularity(links, numbers)
    shown = f"{name}: {size:,} items, {len(pairs):,} links"
    lines = [f"| {shown} | citegraph | {numbers.max() + 1:,} | {quality:.6f} | {seconds:.2f} |"]
    peers = os.environ.get("CITEGRAPH_PEERS", "")
    if not peers:
        return "\n".join([*lines, f"| {shown} | igraph: CITEGRAPH_PEERS is not set | | | |"])
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "links.npz")
        np.savez(file, first=links.first, second=links.second, weight=links.weight, size=links.size)
        done = subprocess.run(
            [peers, "-c", _IGRAPH, str(file)], check=True, capture_output=True, text=True
        )
    return "\n".join([*lines, *(f"| {shown} | {row} |" for row in done.stdout.splitlines())])


if __name__ == "__main__":
    print(_run(sys.argv[1]) if len(sys.argv) > 1 else main())
