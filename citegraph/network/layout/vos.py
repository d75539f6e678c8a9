"""The VOS mapping technique, for one connected component."""

from collections.abc import Callable, Sequence
from math import pi, sqrt
from zlib import crc32

import numpy as np
from scipy import sparse

from citegraph.network.items import Item
from citegraph.network.layout.orientation import homes
from citegraph.network.layout.packing import directions, near_pairs
from citegraph.network.layout.repulsion import repel, repel_roughly
from citegraph.network.layout.similarity import Springs
from citegraph.network.options import NetworkOptions
from citegraph.network.pairs.records import Floats

# The map is first made in so many dimensions, where there are hardly any bad local optima.
_DIMENSIONS = 10
# Steps in which all but two of them are taken away.
_FADING = 10
# Conjugate gradients at each step, and the error allowed.
_INNER = 5
_TOLERANCE = 1e-3
# A step that moves items by less than this share of the map is the last.
_SETTLED = 1e-3
# Items this much nearer than their room hold each other off as strongly as an item is pulled.
_STIFFNESS = 30.0
# Share of the steps after which the room of the items has grown to its full size.
_GROWN = 0.8
_SMALLEST = 0.1

Push = Callable[[Floats], Floats]


def settle(matrix: sparse.csr_array, items: Sequence[Item], options: NetworkOptions) -> Floats:
    """Return positions (n x 2) of items that are one component, neighbours about 1 apart.

    VOS (van Eck and Waltman 2007, "VOS: a new method for visualizing similarities between
    objects"; van Eck, Waltman, Dekker and van den Berg 2010, "A comparison of two techniques for
    bibliometric mapping", JASIST 61) minimises Σ s(a, b) · d(a, b)² under a fixed sum of
    distances; here in the equal form Σ s · d² / 2 − Σ d, which has the same solution up
    to scale. ``options.gravity``, times the mean similarity, is added to the similarity of all
    pairs. It is minimised by majorization, first in ten dimensions, then in two, and then with
    items that take up room: those nearer than their room push each other off.
    """
    size, ids = len(items), [item.id for item in items]
    scaled = matrix * (size * (size - 1) / matrix.sum())
    pulls = np.asarray(scaled.sum(axis=1))[:, None] + options.gravity * size
    springs = Springs(scaled.astype(np.float32), pulls)
    start = _scatter(ids, _DIMENSIONS, options.seed)
    wide = _majorize(springs, start, repel_roughly, options.start_steps)
    flat = _majorize(springs, _flatten(springs, wide, items), repel, options.map_steps)
    radius = sqrt(2 * float((flat**2).sum()) / size)
    room = radius * sqrt(pi * options.density / size) or 1.0
    return _make_room(springs, flat, room, options.room_steps) / room


def _scatter(ids: Sequence[str], dimensions: int, seed: int) -> Floats:
    """Return points that depend on an item's id only, not on its place among the others."""
    hashes = np.array(
        [
            [crc32(f"{seed} {axis} {id}".encode("utf-8", "replace")) for axis in range(dimensions)]
            for id in ids
        ],
        dtype=np.float64,
    )
    scattered: Floats = hashes / 2.0**31 - 1.0
    return scattered


def _majorize(springs: Springs, positions: Floats, push: Push, steps: int) -> Floats:
    """Return the positions after ``steps`` steps of majorization, centred.

    −d is bounded from above by a linear function that touches it at the present positions, so
    every step solves (D − A) X = push (the Guttman transform of multidimensional scaling);
    a step twice as far is about twice as fast (de Leeuw and Heiser 1980, "Multidimensional
    scaling with restrictions on the configuration").
    """
    for step in range(steps):
        pushes = push(positions)
        pushes = pushes - pushes.mean(axis=0)
        moved = springs.solve(pushes, positions, _INNER, _TOLERANCE)
        far = 2.0 if 0 < step < steps - 3 else 1.0
        way = moved - positions
        positions = positions + far * way
        positions = positions - positions.mean(axis=0)
        if float((way * way).sum()) < _SETTLED**2 * float((positions * positions).sum()):
            break
    return positions


def _flatten(springs: Springs, positions: Floats, items: Sequence[Item]) -> Floats:
    """Return the positions in two dimensions, the others taken away little by little."""
    axes = _axes(positions, items)
    for step in range(_FADING):
        seen = _times(_times(positions, axes), axes.T)
        positions = seen + (positions - seen) * (1 - 1 / (_FADING - step))
        positions = _majorize(springs, positions, repel_roughly, 1)
    return _times(positions, axes)


def _axes(positions: Floats, items: Sequence[Item]) -> Floats:
    """Return two axes (k x 2) along which items stand where their ids say, and far apart.

    They are those nearest to the homes of the items (an orthogonal Procrustes rotation), after two
    power iterations towards the axes on which the items differ most: unlike principal axes they
    change little when the items change little.
    """
    columns = positions.T
    moments = np.array([[float((a * b).sum()) for a in columns] for b in columns])
    moments /= np.trace(moments)
    places = homes(items).T
    axes = np.array([[float((column * place).sum()) for place in places] for column in columns])
    left, _, right = np.linalg.svd(moments @ (moments @ axes), full_matrices=False)
    nearest: Floats = left @ right
    return nearest


def _times(points: Floats, axes: Floats) -> Floats:
    """Return points · axes, the sums in a fixed order whatever the number of threads."""
    terms = points[:, :, None] * axes[None, :, :]
    product = terms[:, 0]
    for axis in range(1, len(axes)):
        product = product + terms[:, axis]
    return product


def _make_room(springs: Springs, positions: Floats, room: float, steps: int) -> Floats:
    """Return the positions where items are about ``room`` apart: it grows from step to step."""
    size = len(positions)
    for step in range(steps):
        grown = room * min(1.0, _SMALLEST + (1 - _SMALLEST) * step / (_GROWN * steps))
        pushes = repel(positions)
        pushes = pushes - pushes.mean(axis=0)
        first, second = near_pairs(positions, grown)
        stiff = _STIFFNESS * (springs.sums[first, 0] + springs.sums[second, 0]) / 2
        away, _ = directions(positions, first, second)
        for axis in range(2):
            off = stiff * grown * away[:, axis]
            pushes[:, axis] += np.bincount(second, off, size) - np.bincount(first, off, size)
        ends = np.concatenate([first, second]), np.concatenate([second, first])
        values = np.concatenate([stiff, stiff]).astype(np.float32)
        held = sparse.csr_array((values, ends), shape=(size, size))
        sums = springs.sums + np.bincount(ends[0], values, size)[:, None]
        stiffened = Springs(springs.between + held, sums)
        positions = stiffened.solve(pushes, positions, _INNER, _TOLERANCE)
        positions = positions - positions.mean(axis=0)
    return positions
