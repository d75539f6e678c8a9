"""The VOS mapping technique: its objective, its parts, its stability."""

import os
import subprocess
import sys
from itertools import combinations, pairwise

import numpy as np
import pytest
from scipy import sparse

from citegraph.model import Network
from citegraph.network import build_network, default_options
from citegraph.network.items import Item
from citegraph.network.layout.repulsion import repel, repel_roughly
from citegraph.network.layout.similarity import Springs, similarities
from citegraph.network.layout.vos import _majorize, _scatter, settle
from citegraph.network.pairs.records import Floats, to_pairs
from tests.unit.network.conftest import MakeLibrary


def _matrix(size: int, edges: dict[tuple[int, int], float]) -> sparse.csr_array:
    return similarities(to_pairs(dict.fromkeys(edges, 1), edges), size, 0.0)


def _springs(matrix: sparse.csr_array) -> Springs:
    return Springs(matrix, np.asarray(matrix.sum(axis=1))[:, None])


def _distances(points: Floats) -> list[float]:
    return [float(np.hypot(*(points[a] - points[b]))) for a, b in combinations(range(3), 2)]


def test_three_in_a_row_stand_two_apart() -> None:
    # By hand: with similarity 1 along the row a-b-c and d between neighbours, the objective is
    # 2 · d² / 2 − (d + d + 2d) = d² − 4d, least at d = 2.
    springs = _springs(_matrix(3, {(0, 1): 1.0, (1, 2): 1.0}))
    placed = _majorize(springs, _scatter(["a", "b", "c"], 2, 20), repel, 200)
    assert _distances(placed) == pytest.approx([2.0, 4.0, 2.0], rel=0.01)


def test_three_alike_stand_one_apart() -> None:
    # By hand: 3 · (d² / 2 − d) is least at d = 1.
    springs = _springs(_matrix(3, dict.fromkeys(combinations(range(3), 2), 1.0)))
    placed = _majorize(springs, _scatter(["a", "b", "c"], 2, 20), repel, 200)
    assert _distances(placed) == pytest.approx([1.0, 1.0, 1.0], rel=0.01)


def test_a_tree_of_cells_pushes_about_as_all_pairs_do() -> None:
    generator = np.random.default_rng(1)
    middles = np.repeat(generator.normal(0, 5, (10, 2)), 50, axis=0)
    points = (
        middles + generator.normal(0, 1, (500, 2)) * np.repeat(np.logspace(-3, 0, 10), 50)[:, None]
    )
    gaps = points[:, None, :] - points[None, :, :]
    lengths = np.sqrt((gaps**2).sum(axis=2))
    exact = (gaps / np.where(lengths > 0, lengths, 1.0)[:, :, None]).sum(axis=1)
    for pushed, most in ((repel(points), 0.015), (repel_roughly(points), 0.01)):
        error = np.sqrt(((pushed - exact) ** 2).sum(axis=1)).mean() / len(points)
        assert error < most


def test_conjugate_gradients_solve_the_springs() -> None:
    springs = _springs(_matrix(4, {(0, 1): 1.0, (1, 2): 2.0, (2, 3): 0.5, (0, 3): 1.0}))
    springs = Springs(springs.between, springs.sums + 1.0)
    right = np.array([[1.0, 0.0], [0.0, 2.0], [-1.0, 0.5], [0.0, 0.0]])
    dense = np.diagflat(springs.sums) - springs.between.toarray()
    found = springs.solve(right, np.zeros((4, 2)), 50, 1e-10)
    assert np.allclose(np.linalg.solve(dense, right), found)


def test_balance_pulls_every_item_about_as_hard() -> None:
    star = dict.fromkeys([(0, 1), (0, 2), (0, 3), (1, 2)], 1.0)
    pairs = to_pairs(dict.fromkeys(star, 1), star)
    plain = similarities(pairs, 4, 0.0).sum(axis=1)
    even = similarities(pairs, 4, 1.0).sum(axis=1)
    assert np.ptp(even) / even.mean() < np.ptp(plain) / plain.mean()


def test_weights_far_apart_give_a_map_all_the_same() -> None:
    edges = dict.fromkeys(combinations(range(12), 2), 1.0) | {(0, 1): 1e12, (2, 3): 1e-12}
    items = [Item(str(number), "", ("x",)) for number in range(12)]
    placed = settle(_matrix(12, edges), items, default_options())
    assert bool(np.isfinite(placed).all())
    assert np.ptp(placed) < 100


def _lists(documents: int) -> dict[str, list[str]]:
    """Return lists of six topics: each cites mostly well-known works of one topic."""
    generator = np.random.default_rng(4)
    lists = {}
    for number in range(documents):
        topic = number % 6
        known = (40 * generator.random(18) ** 2).astype(int)
        cited = {f"w{topic}{one:02d}" for one in known} | {f"w{one}00" for one in range(0, 6, 2)}
        lists[f"d{number:02d}.txt"] = sorted(cited)
    return lists


def _places(network: Network, ids: list[str]) -> Floats:
    at = {node.id: (node.x, node.y) for node in network.nodes}
    points = np.array([at[id] for id in ids], dtype=np.float64)
    centred: Floats = points - points.mean(axis=0)
    return centred


def _moved(before: Network, after: Network) -> float:
    """Return the mean way of the nodes of both, as a share of the map's radius; not turned."""
    ids = sorted({node.id for node in before.nodes} & {node.id for node in after.nodes})
    old, new = _places(before, ids), _places(after, ids)
    radius = np.sqrt((old**2).sum(axis=1).mean())
    return float(np.sqrt(((old - new) ** 2).sum(axis=1)).mean() / radius)


def test_a_map_stays_when_a_document_is_added(make_library: MakeLibrary) -> None:
    # Maps that have nothing in common differ by about 1.3.
    options = default_options()
    maps = [
        build_network(make_library(_lists(documents)), "cocitation", options)
        for documents in (30, 31, 32, 33)
    ]
    ways = [_moved(before, after) for before, after in pairwise(maps)]
    assert sum(ways) / len(ways) < 0.3
    assert max(ways) < 0.5


_SCRIPT = """
import numpy as np
from citegraph.network import default_options
from citegraph.network.items import Item
from citegraph.network.layout.laying import lay_out
from citegraph.network.pairs.records import to_pairs

generator = np.random.default_rng(3)
ends = sorted({tuple(sorted(pair)) for pair in generator.integers(0, 400, (4000, 2)).tolist()})
pairs = {(a, b): 1 + (a * b) % 3 for a, b in ends if a != b}
items = [Item(f"w{number:03d}", "", ("x",)) for number in range(400)]
found = to_pairs(pairs, {pair: float(count) for pair, count in pairs.items()})
print(lay_out(found, items, [0] * 400, default_options()))
"""


def test_one_thread_and_two_give_the_same_map() -> None:
    maps = []
    for threads in ("1", "2"):
        limits = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), threads)
        done = subprocess.run(
            [sys.executable, "-c", _SCRIPT],
            env=os.environ | limits,
            capture_output=True,
            check=True,
            text=True,
        )
        maps.append(done.stdout)
    assert maps[0] == maps[1]
