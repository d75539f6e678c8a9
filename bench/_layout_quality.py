"""How well positions show a network: neighbours, distances, clusters."""

from dataclasses import dataclass

import numpy as np
from scipy import sparse
from scipy.sparse import csgraph
from scipy.spatial import cKDTree

from citegraph.network.pairs.records import Floats, Ints, Pairs

_SAMPLE = 200
_NEAREST = 10


@dataclass(frozen=True, slots=True)
class Quality:
    """Scores of a layout, those of a sample of 200 items of the largest component.

    ``near``: share of the 10 nearest items on the map that are neighbours in the network;
    ``kept``: Jaccard index of an item's k neighbours and the k items nearest to it on the map;
    ``stress``: mean of (α·d / g − 1)², d on the map and g in links, α the best scale; ``weighted``:
    the same with links as long as 1 / weight; ``silhouette`` of the planted topics.
    """

    near: float
    kept: float
    stress: float
    weighted: float
    silhouette: float

    def row(self) -> str:
        """Return the scores as cells of a table."""
        scores = (self.near, self.kept, self.stress, self.weighted, self.silhouette)
        return " | ".join(f"{score:.3f}" for score in scores)


def quality(positions: Floats, pairs: Pairs, topics: Ints) -> Quality:
    """Return the scores of positions (n x 2) of the items that ``pairs`` join."""
    size = len(positions)
    hops = _matrix(pairs, size, np.ones(len(pairs)))
    _, parts = csgraph.connected_components(hops, directed=False)
    inside = np.flatnonzero(parts == np.bincount(parts).argmax())
    generator = np.random.default_rng(0)
    sample = generator.choice(len(inside), min(_SAMPLE, len(inside)), replace=False)
    points, labels = positions[inside], topics[inside]
    hops = hops[inside][:, inside]
    lengths = _matrix(pairs, size, 1.0 / pairs.weight)[inside][:, inside]
    distances = np.sqrt(((points[sample, None, :] - points[None, :, :]) ** 2).sum(axis=2))
    near, kept = _neighbours(points, distances, hops, sample)
    return Quality(
        near,
        kept,
        _stress(distances, csgraph.dijkstra(hops, indices=sample, unweighted=True)),
        _stress(distances, csgraph.dijkstra(lengths, indices=sample)),
        _silhouette(distances, labels, sample),
    )


def _matrix(pairs: Pairs, size: int, values: Floats) -> sparse.csr_array:
    rows = np.concatenate([pairs.first, pairs.second])
    columns = np.concatenate([pairs.second, pairs.first])
    return sparse.csr_array((np.concatenate([values, values]), (rows, columns)), (size, size))


def _neighbours(
    points: Floats, distances: Floats, hops: sparse.csr_array, sample: Ints
) -> tuple[float, float]:
    _, nearest = cKDTree(points).query(points[sample], k=_NEAREST + 1)
    near, kept = [], []
    for item, row, away in zip(sample, nearest, distances, strict=True):
        own = set(hops.indices[hops.indptr[item] : hops.indptr[item + 1]].tolist())
        others = [other for other in row.tolist() if other != item][:_NEAREST]
        near.append(sum(other in own for other in others) / min(len(others), len(own)))
        order = np.argsort(away, kind="stable")
        closest = set(order[order != item][: len(own)].tolist())
        kept.append(len(own & closest) / len(own | closest))
    return float(np.mean(near)), float(np.mean(kept))


def _stress(distances: Floats, wanted: Floats) -> float:
    counted = np.isfinite(wanted) & (wanted > 0)
    ratio = distances[counted] / wanted[counted]
    scale = ratio.sum() / (ratio**2).sum()
    return float(((scale * ratio - 1) ** 2).mean())


def _silhouette(distances: Floats, labels: Ints, sample: Ints) -> float:
    """Return the mean of (b − a) / max(a, b), Rousseeuw (1987), over the sample."""
    known = np.unique(labels)
    members = (labels[:, None] == known[None, :]).astype(np.float64)
    sums, counts = distances @ members, members.sum(axis=0)
    scores = []
    for row, own in zip(sums, np.searchsorted(known, labels[sample]), strict=True):
        if counts[own] > 1 and len(known) > 1:
            inside = row[own] / (counts[own] - 1)
            outside = np.delete(row / counts, own).min()
            scores.append((outside - inside) / max(outside, inside))
    return float(np.mean(scores)) if scores else 0.0
