"""A force-directed layout of one connected component."""

from collections.abc import Sequence
from math import cos, pi, sin, sqrt

import numpy as np
from scipy import sparse

from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.records import Floats

# The angle of sunflower seeds: points that fill a disk evenly.
GOLDEN_ANGLE = pi * (3 - sqrt(5))
# Rows of the matrix of distances held in memory at one time.
_ROWS = 256
# A spring in the sparse matrix costs as much as so many pairs of items.
_PER_SPRING = 4
# Keeps the push between two items on one point finite (squared distance).
_SOFT = 0.01
# Share of the radius that an item may move in the first step, and distance in the last.
_FIRST_MOVE = 0.2
_LAST_MOVE = 0.02


def settle(
    weights: sparse.csr_array, communities: Sequence[int], options: NetworkOptions
) -> Floats:
    """Return positions (n x 2) with about 1.6 units between neighbours.

    Springs pull with weight · distance, all items push each other with 1 / distance: the
    model (a, r) = (1, −1) of Noack (2009), "Modularity clustering is force-directed layout",
    Phys. Rev. E 79. Under a pull that grows with the distance such charges fill a disk
    evenly, which is why a clique stays legible. Steps are bounded by ``options``.
    """
    size = len(communities)
    positions = _start(communities, options.seed)
    pull = np.asarray(weights.sum(axis=1)) + options.gravity
    work = size**2 + _PER_SPRING * weights.nnz
    steps = max(options.min_steps, min(options.max_steps, options.max_pairs // work))
    first = _FIRST_MOVE * sqrt(size) + _LAST_MOVE
    for step in range(steps):
        force = weights @ positions - pull[:, None] * positions + _push(positions)
        length = np.sqrt(force[:, 0] ** 2 + force[:, 1] ** 2) + 1e-12
        most = first + (_LAST_MOVE - first) * step / steps
        positions = positions + force * (np.minimum(length, most) / length)[:, None]
        positions = positions - positions.mean(axis=0)
    return positions


def _push(positions: Floats) -> Floats:
    """Return for every item the sum of (x − other) / distance², in blocks of rows."""
    pushes = np.empty_like(positions)
    x, y = np.ascontiguousarray(positions.T)
    for start in range(0, len(positions), _ROWS):
        rows = slice(start, start + _ROWS)
        dx = x[rows, None] - x[None, :]
        dy = y[rows, None] - y[None, :]
        inverse = 1.0 / (dx * dx + dy * dy + _SOFT)
        pushes[rows, 0] = (dx * inverse).sum(axis=1)
        pushes[rows, 1] = (dy * inverse).sum(axis=1)
    return pushes


def _start(communities: Sequence[int], seed: int) -> Floats:
    """Return the items of each community as a disk of points, the disks around a circle."""
    numbers = sorted(set(communities))
    around = sqrt(len(communities)) if len(numbers) > 1 else 0.0
    seen = dict.fromkeys(numbers, 0)
    points = []
    for number in communities:
        angle = 2 * pi * numbers.index(number) / len(numbers)
        seed_angle, radius = GOLDEN_ANGLE * seen[number], sqrt(seen[number])
        seen[number] += 1
        points.append(
            (
                2 * around * cos(angle) + radius * cos(seed_angle),
                2 * around * sin(angle) + radius * sin(seed_angle),
            )
        )
    jitter = np.random.default_rng(seed).uniform(-0.1, 0.1, (len(points), 2))
    start: Floats = np.array(points) + jitter
    return start
