"""When groups of references are one work: what the mean over their pairs says."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate, product

from citegraph.model import Evidence, UncertainPair
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.uncertain import Questions
from citegraph.resolve.works.descriptions import Description
from citegraph.resolve.works.scoring import probability, score_pair
from citegraph.resolve.works.twins import SureLinks

#: A group of twice this size or more answers by a sample: at least so many, spread evenly.
_MEMBERS_ASKED = 8
#: Scores kept for the pairs that are asked about again.
_KNOWN = 1 << 20


class Linkage:
    """Scores of pairs, and the mean over groups; ``times`` counts the references with one text."""

    def __init__(
        self,
        items: Sequence[Description],
        options: ResolveOptions,
        sure: SureLinks,
        times: Mapping[str, int],
    ) -> None:
        self._items = items
        self._options = options
        self.sure = sure
        self._times = [times[item.reference.id] for item in items]
        self._known: dict[tuple[int, int], float] = {}

    def score(self, left: int, right: int) -> float:
        """Return the probability that two references are to one work."""
        pair = (min(left, right), max(left, right))
        score = self._known.get(pair)
        if score is None:
            score = probability(self._items[pair[0]], self._items[pair[1]], self._options)
            if len(self._known) >= _KNOWN:
                self._known.clear()
            self._known[pair] = score
        return score

    def explain(self, left: int, right: int) -> tuple[float, tuple[Evidence, ...]]:
        """Return the probability and the evidence."""
        return score_pair(self._items[left], self._items[right], self._options)

    def vetoed(self, left: int, right: int) -> bool:
        """Whether something forbids that two are one work."""
        return self.score(left, right) <= 0.0

    def may_join(self, left: Sequence[int], right: Sequence[int]) -> bool:
        """Whether two groups are one work; twins speak with the voice of the one that fits best.

        What is printed several times in the same words has as many voices.
        """
        if self.sure.join(left, right):
            return True
        scores: dict[tuple[int, int], float] = {}
        weights: dict[tuple[int, int], int] = {}
        asked, others = self._spread(left), self._spread(right)
        for one, other in product(asked, others):
            score = self.score(one, other)
            if score <= 0.0:
                return False
            voices = (self.sure.voice(one), self.sure.voice(other))
            scores[voices] = max(score, scores.get(voices, 0.0))
            weights[voices] = max(asked[one] * others[other], weights.get(voices, 0))
        total = sum(score * weights[voices] for voices, score in scores.items())
        return total / sum(weights.values()) >= self._options.work_threshold

    def uncertain(
        self, questions: Questions, groups: Sequence[Sequence[int]]
    ) -> tuple[UncertainPair, ...]:
        """Return the pairs that are worth a question, after the groups were made."""
        return questions.uncertain(
            "work",
            groups,
            self._printed,
            lambda one: float(self._times[one]),
            lambda one, other: self.explain(one, other)[1],
        )

    def _printed(self, one: int) -> tuple[str, str]:
        reference = self._items[one].reference
        return reference.id, reference.printed.raw.text

    def _spread(self, members: Sequence[int]) -> Counter[int]:
        """Return members spread evenly over the references of a group, and their voices."""
        ordered = sorted(members)
        reached = list(accumulate(self._times[one] for one in ordered))
        step = max(1, reached[-1] // _MEMBERS_ASKED)
        if step == 1:
            return Counter({one: self._times[one] for one in ordered})
        return Counter(ordered[bisect_right(reached, at)] for at in range(0, reached[-1], step))
