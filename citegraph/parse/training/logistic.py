"""Logistic regression by Newton's method, with a ridge penalty; groups share what they can."""

from collections.abc import Mapping, Sequence
from typing import Any

Row = Sequence[float]

_STEPS = 40
_TOLERANCE = 1e-9


def fit(rows: Sequence[Row], right: Sequence[bool], penalty: float) -> tuple[float, ...]:
    """Return the weights of the features; the first feature is 1 and is not penalized.

    Features are scaled to unit variance for the penalty, and the weights scaled back.

    >>> weights = fit([(1, 0), (1, 0), (1, 1), (1, 1)], [False, True, True, True], 0.1)
    >>> weights[0] < 1 < weights[1]
    True
    """
    groups = dict.fromkeys(["all"], (rows, right))
    return fit_groups(groups, penalty, 0.0, own=0)[""]


def fit_groups(
    groups: Mapping[str, tuple[Sequence[Row], Sequence[bool]]],
    penalty: float,
    deviation: float,
    own: int,
) -> dict[str, tuple[float, ...]]:
    """Return the weights of every group, and under "" those that all groups share.

    The weights of a group are the shared ones and a deviation with a penalty of its own, so
    that small groups stay close to the rest; a group of fewer than ``own`` rows has none.
    """
    import numpy as np

    order = sorted(groups)
    names = [name for name in order if own and len(groups[name][1]) >= own]
    given = np.array([row for name in order for row in groups[name][0]], dtype=float)
    target = np.array([value for name in order for value in groups[name][1]], dtype=float)
    of_row = [name for name in order for _ in groups[name][1]]
    centre, spread = given.mean(axis=0), given.std(axis=0)
    centre[0], spread[0] = 0.0, 1.0
    spread[spread == 0] = 1.0
    design = _design(
        (given - centre) / spread, [names.index(n) if n in names else -1 for n in of_row]
    )
    wide = given.shape[1]
    ridge = np.full(design.shape[1], deviation)
    ridge[:wide] = penalty
    ridge[0] = 1e-6
    found = _newton(design, target, ridge).reshape(-1, wide)
    found[1:] += found[0]
    # Back to the features as they are: the constant takes up the centring.
    found /= spread
    found[:, 0] -= found[:, 1:] @ centre[1:]
    weights = (tuple(float(value) for value in row) for row in found)
    return dict(zip(["", *names], weights, strict=True))


def _design(rows: Any, places: Sequence[int]) -> Any:
    """Rows beside themselves: once for the shared weights, once in the columns of their group."""
    import numpy as np

    count, wide = rows.shape
    design = np.zeros((count, wide * (2 + max(places))))
    design[:, :wide] = rows
    for i, place in enumerate(places):
        if place >= 0:
            design[i, wide * (1 + place) : wide * (2 + place)] = rows[i]
    return design


def _newton(design: Any, target: Any, ridge: Any) -> Any:
    import numpy as np

    weights = np.zeros(design.shape[1])
    for _ in range(_STEPS):
        likely = 1 / (1 + np.exp(-np.clip(design @ weights, -30, 30)))
        slope = design.T @ (likely - target) + ridge * weights
        curve = (design * (likely * (1 - likely))[:, None]).T @ design + np.diag(ridge)
        step = np.linalg.solve(curve, slope)
        weights -= step
        if np.abs(step).max() < _TOLERANCE:
            break
    return weights
