"""Figures of identity: pairs right, false and missed, B-cubed, and how sure each figure is."""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from citegraph.evaluate.clusters import PrecisionRecall, b_cubed

#: Resamples of the bootstrap, its seed, the share of them inside the interval, and the most
#: parts that are drawn: more of them are put together, which leaves the interval as it is.
RESAMPLES, SEED, INSIDE, MOST_PARTS = 1000, 7, 0.95, 1000

Interval = tuple[float, float]
#: Numbers that add up over the parts of a set, and the figure that sums of them give.
Part = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Measure:
    """One line of figures; ``interval`` is that of F1 (95 %).

    ``right``, ``false`` and ``missed`` are pairs; None where it is not pairs that are counted.
    """

    name: str
    precision: float
    recall: float
    interval: Interval
    right: int | None = None
    false: int | None = None
    missed: int | None = None

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return PrecisionRecall(self.precision, self.recall).f1


def pair_measure(name: str, parts: Sequence[Part]) -> Measure:
    """Return the figures of pairs; each part counts (right, false, missed) of one cluster.

    A share of no pairs at all is 1.0: who joins nothing has joined nothing wrongly.

    >>> found = pair_measure("pairs", [(3.0, 1.0, 0.0), (1.0, 0.0, 1.0)])
    >>> found.precision, found.recall, found.right, found.false, found.missed
    (0.8, 0.8, 4, 1, 1)
    """
    right, false, missed = (round(sum(part[i] for part in parts)) for i in range(3))
    return Measure(
        name,
        right / (right + false) if right + false else 1.0,
        right / (right + missed) if right + missed else 1.0,
        bootstrap(parts, _pair_f1),
        right,
        false,
        missed,
    )


def _pair_f1(sums: Any) -> Any:
    import numpy as np

    right, false, missed = sums[:, 0], sums[:, 1], sums[:, 2]
    whole = 2 * right + false + missed
    return np.where(whole > 0, 2 * right / np.maximum(whole, 1e-12), 1.0)


def cluster_parts(truth: Sequence[str], found: Sequence[str]) -> dict[str, Part]:
    """Return (right, false, missed) pairs of each true cluster.

    A false pair is shared by the two clusters that it joins, half and half.

    >>> cluster_parts(["a", "a", "b"], ["x", "y", "y"])
    {'a': (0.0, 0.5, 1.0), 'b': (0.0, 0.5, 0.0)}
    """
    true_size, found_size = Counter(truth), Counter(found)
    right: dict[str, float] = defaultdict(float)
    false: dict[str, float] = defaultdict(float)
    for (one, other), count in Counter(zip(truth, found, strict=True)).items():
        right[one] += count * (count - 1) / 2
        false[one] += count * (found_size[other] - count) / 2
    return {
        one: (right[one], false[one], size * (size - 1) / 2 - right[one])
        for one, size in sorted(true_size.items())
    }


def b_cubed_measure(name: str, truth: Sequence[str], found: Sequence[str]) -> Measure:
    """Return B-cubed figures (Bagga and Baldwin 1998), the interval over true clusters.

    >>> b_cubed_measure("B-cubed", ["a", "a", "b"], ["x", "x", "y"]).f1
    1.0
    """
    both = Counter(zip(truth, found, strict=True))
    true_size, found_size = Counter(truth), Counter(found)
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for (one, other), count in both.items():
        part = sums[one]
        part[0] += count * count / found_size[other]
        part[1] += count * count / true_size[one]
        part[2] += count
    items = [str(index) for index in range(len(truth))]
    whole = b_cubed(
        dict(zip(items, truth, strict=True)),
        dict(zip(items, found, strict=True)),
    )
    parts = [tuple(sums[one]) for one in sorted(sums)]
    return Measure(name, whole.precision, whole.recall, bootstrap(parts, _b_cubed_f1))


def _b_cubed_f1(sums: Any) -> Any:
    import numpy as np

    items = np.maximum(sums[:, 2], 1e-12)
    precision, recall = sums[:, 0] / items, sums[:, 1] / items
    return 2 * precision * recall / np.maximum(precision + recall, 1e-12)


def share_interval(parts: Sequence[Part]) -> Interval:
    """Return the interval of a share; each part is (how many are right, how many there are)."""
    return bootstrap(parts, lambda sums: sums[:, 0] / sums[:, 1].clip(min=1e-12))


def bootstrap(parts: Sequence[Part], figure: Callable[[Any], Any]) -> Interval:
    """Return the 95 % percentile interval of a figure, parts drawn with replacement.

    Parts are clusters, lists or names: what is inside one of them is not independent (Efron and
    Tibshirani 1993, chapters 8 and 13). Seeded, so that the same parts give the same interval.

    >>> bootstrap([(1.0, 0.0, 0.0)], _pair_f1)
    (1.0, 1.0)
    """
    import numpy as np

    if not parts:
        return (0.0, 0.0)
    count = min(len(parts), MOST_PARTS)
    figures = np.zeros((count, len(parts[0])))
    dice = np.random.default_rng(SEED)
    # Neighbours have much in common: parts are put together at random.
    places = dice.permutation(len(parts)) % count
    np.add.at(figures, places, np.array(parts, dtype=float))
    drawn = dice.multinomial(count, [1 / count] * count, size=RESAMPLES) @ figures
    low, high = np.quantile(figure(drawn), [(1 - INSIDE) / 2, (1 + INSIDE) / 2])
    return (float(low), float(high))


def best_threshold(judged: Sequence[tuple[float, bool]], unseen: int = 0) -> tuple[float, float]:
    """Return the best F1 that any threshold of the scores gives, and that threshold.

    ``unseen`` are pairs that are one and have no score at all.

    >>> best_threshold([(0.9, True), (0.8, False), (0.7, True), (0.1, False)])
    (0.8, 0.7)
    """
    rights = sum(right for _, right in judged) + unseen
    best, threshold, right = 0.0, 1.0, 0
    ordered = sorted(judged, key=lambda pair: -pair[0])
    for place, (score, same) in enumerate(ordered, start=1):
        right += same
        if place < len(ordered) and ordered[place][0] == score:
            continue
        f1 = 2 * right / (place + rights)
        if f1 > best:
            best, threshold = f1, score
    return best, threshold
