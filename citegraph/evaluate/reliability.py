"""How far stated probabilities are to be believed: bins, calibration error, Brier score, ranking.

Definitions: Guo, Pleiss, Sun and Weinberger 2017, "On calibration of modern neural networks"
(ICML), section 2 (expected calibration error); Brier 1950, "Verification of forecasts expressed
in terms of probability"; Fawcett 2006, "An introduction to ROC analysis", section 7 (area).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

BINS = 10

#: A stated probability, and whether the thing was right.
Judged = tuple[float, bool]


@dataclass(frozen=True, slots=True)
class Bin:
    """Judgements between two probabilities: mean stated probability, share right, their number."""

    least: float
    said: float
    right: float
    count: int


@dataclass(frozen=True, slots=True)
class Reliability:
    """Calibration of some judgements.

    ``error``: expected calibration error over ten bins; ``brier``: mean squared error;
    ``area``: chance that a wrong one is less trusted than a right one (0.5 when there is
    only one kind).
    """

    count: int
    right: float
    error: float
    brier: float
    area: float
    bins: tuple[Bin, ...]


def reliability(judged: Sequence[Judged]) -> Reliability:
    """Return the calibration of judgements; all zeros when there are none.

    >>> found = reliability([(0.9, True), (0.9, True), (0.8, False), (0.1, False)])
    >>> round(found.error, 3), round(found.brier, 4), found.area
    (0.275, 0.1675, 1.0)
    """
    count = len(judged)
    if not count:
        return Reliability(0, 0.0, 0.0, 0.0, 0.5, ())
    bins = _bins(judged)
    return Reliability(
        count,
        sum(right for _, right in judged) / count,
        sum(abs(found.said - found.right) * found.count for found in bins) / count,
        sum((said - right) ** 2 for said, right in judged) / count,
        _area(judged),
        bins,
    )


def _bins(judged: Sequence[Judged]) -> tuple[Bin, ...]:
    found = []
    ordered = sorted(judged)
    for place, group in groupby(ordered, lambda pair: min(int(pair[0] * BINS), BINS - 1)):
        pairs = list(group)
        said = sum(pair[0] for pair in pairs) / len(pairs)
        right = sum(pair[1] for pair in pairs) / len(pairs)
        found.append(Bin(place / BINS, said, right, len(pairs)))
    return tuple(found)


def _area(judged: Sequence[Judged]) -> float:
    """Area under the ROC curve by ranks (Mann and Whitney); ties count half."""
    rights = sum(right for _, right in judged)
    wrongs = len(judged) - rights
    if not rights or not wrongs:
        return 0.5
    ranks, before = 0.0, 0
    for _, group in groupby(sorted(judged), lambda pair: pair[0]):
        same = [right for _, right in group]
        ranks += sum(same) * (before + (len(same) + 1) / 2)
        before += len(same)
    return (ranks - rights * (rights + 1) / 2) / (rights * wrongs)
