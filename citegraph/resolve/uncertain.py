"""Pairs that the scores leave open: what is worth asking the user."""

from collections.abc import Callable, Iterable, Sequence
from heapq import nlargest
from typing import NamedTuple

from citegraph.model import Evidence, UncertainPair
from citegraph.model.library import Kind, usefulness
from citegraph.resolve.options import ResolveOptions


class ScoredPair(NamedTuple):
    """Two items (indexes) and the probability that they are one."""

    score: float
    left: int
    right: int


class Questions:
    """Collects scored pairs, and finds those worth a question."""

    def __init__(self, options: ResolveOptions, threshold: float) -> None:
        self._least = options.uncertain_least
        self._most = options.uncertain_most
        self._threshold = threshold
        self._pairs: list[ScoredPair] = []

    def note(self, score: float, left: int, right: int) -> None:
        """Keep a pair that may be asked about: not vetoed, nor certainly two."""
        if score >= self._least:
            self._pairs.append(ScoredPair(score, left, right))

    def uncertain(
        self,
        kind: Kind,
        groups: Sequence[Sequence[int]],
        printed: Callable[[int], tuple[str, str]],
        weight: Callable[[int], float],
        explain: Callable[[int, int], tuple[Evidence, ...]],
    ) -> tuple[UncertainPair, ...]:
        """Return the pairs whose answer is worth most, the most useful first.

        Those are pairs near the threshold, and those whose score says one thing and whose groups
        another. ``printed`` gives id and text of an item, ``weight`` how often it is cited. An
        answer is worth the citations of the smaller one of two groups, or, of two in one group,
        those of the lesser item.
        """
        group_of = {item: number for number, group in enumerate(groups) for item in group}
        weights = [sum(map(weight, group)) for group in groups]

        def gain(pair: ScoredPair) -> float:
            one, other = group_of[pair.left], group_of[pair.right]
            if one == other:
                return min(weight(pair.left), weight(pair.right))
            return min(weights[one], weights[other])

        def use(pair: ScoredPair) -> tuple[float, int, int]:
            return usefulness(gain(pair), pair.score), -pair.left, -pair.right

        asked = (one for one in self._pairs if self._is_open(one, group_of))
        return tuple(
            UncertainPair(
                kind,
                *_ends(printed(one.left), printed(one.right)),
                round(one.score, 4),
                group_of[one.left] == group_of[one.right],
                gain(one),
                explain(one.left, one.right),
            )
            for one in nlargest(self._most, asked, key=use)
        )

    def _is_open(self, pair: ScoredPair, group_of: dict[int, int]) -> bool:
        joined = group_of[pair.left] == group_of[pair.right]
        return pair.score <= 1 - self._least or joined != (pair.score >= self._threshold)


def _ends(left: tuple[str, str], right: tuple[str, str]) -> tuple[str, str, str, str]:
    return left[0], right[0], left[1], right[1]


def most_useful(pairs: Iterable[UncertainPair], most: int) -> tuple[UncertainPair, ...]:
    """Return the pairs of all kinds together, the most useful first."""
    return tuple(
        nlargest(
            most,
            pairs,
            key=lambda one: (one.usefulness, one.kind, one.left, one.right),
        )
    )
