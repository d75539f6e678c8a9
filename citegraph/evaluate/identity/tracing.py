"""What identity does with references on its way: the pairs it compares, and their scores."""

import math
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from citegraph.model import Evidence, Reference
from citegraph.resolve import ResolveOptions, resolve
from citegraph.resolve.candidates import rows_of
from citegraph.resolve.venues.grouping import resolve_venues
from citegraph.resolve.works.descriptions import Description, describe_all, years_of_titles
from citegraph.resolve.works.grouping import compared_pairs
from citegraph.resolve.works.scoring import score_pair

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Trace:
    """References (by index), the work of each, every compared pair with its score, and times.

    ``scoring`` are the seconds that the comparisons took, ``seconds`` those of resolving all.
    """

    references: tuple[Reference, ...]
    works: tuple[str, ...]
    items: tuple[Description, ...]
    scores: dict[Pair, float]
    scoring: float
    seconds: float

    @property
    def microseconds(self) -> float:
        """Mean microseconds of one comparison."""
        return 1e6 * self.scoring / max(1, len(self.scores))

    @property
    def reduction(self) -> float:
        """Share of all pairs that are never compared."""
        count = len(self.references)
        return 1 - len(self.scores) / max(1, count * (count - 1) // 2)

    def evidence(self, pair: Pair, options: ResolveOptions) -> tuple[float, tuple[Evidence, ...]]:
        """Return the score of any two references, compared or not, and the evidence."""
        return score_pair(self.items[pair[0]], self.items[pair[1]], options)


def trace(references: Sequence[Reference], options: ResolveOptions) -> Trace:
    """Resolve references, then compare again, one by one, the pairs that were compared."""
    started = time.perf_counter()
    works = resolve(references, options).works
    seconds = time.perf_counter() - started
    work_of = {one: work.id for work in works for one in work.references}
    items = describe(references, options)
    pairs = list(rows_of(compared_pairs(items, options)))
    started = time.perf_counter()
    scores = {pair: score_pair(items[pair[0]], items[pair[1]], options)[0] for pair in pairs}
    scoring = time.perf_counter() - started
    return Trace(
        tuple(references),
        tuple(work_of[reference.id] for reference in references),
        tuple(items),
        scores,
        scoring,
        seconds,
    )


def describe(references: Sequence[Reference], options: ResolveOptions) -> list[Description]:
    """Return the comparable side of references that are known together."""
    venues = resolve_venues(sorted(references, key=lambda one: one.id), options)
    return describe_all(references, venues.venue_of, years_of_titles(references))


def why_missed(compared: bool, score: float, evidence: Iterable[Evidence], threshold: float) -> str:
    """Return what kept two references apart that are one work.

    >>> why_missed(False, 0.9, (), 0.5), why_missed(True, 0.2, (), 0.5)
    ('not compared (the score would do)', 'score below the threshold')
    """
    if not compared:
        told = "would do" if score >= threshold else "would not do either"
        return f"not compared (the score {told})"
    veto = next((one.feature for one in evidence if one.weight == -math.inf), "")
    if veto:
        return f"veto: {veto}"
    return (
        "score below the threshold" if score < threshold else "linkage: other pairs of the groups"
    )
