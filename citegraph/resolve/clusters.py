"""Groups from scored pairs, where every pair across two groups has a say before they join."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from citegraph.resolve.rulings import Bonds

Link = TypeVar("Link")


@dataclass(frozen=True, slots=True)
class Candidate(Generic[Link]):
    """Two items (indexes, left < right) that may be one, their score, and what speaks for it."""

    score: float
    left: int
    right: int
    link: Link


@dataclass(frozen=True, slots=True)
class Clusters(Generic[Link]):
    """A partition of 0..n-1 (groups and members in ascending order) and the links that made it."""

    groups: tuple[tuple[int, ...], ...]
    accepted: tuple[Candidate[Link], ...]


def cluster(
    count: int,
    candidates: Iterable[Candidate[Link]],
    may_join: Callable[[Sequence[int], Sequence[int]], bool],
    bonds: Bonds | None = None,
) -> Clusters[Link]:
    """Join items best score first; two groups join only if ``may_join`` approves of all pairs.

    Unlike single linkage, no chain can bring together what ``may_join`` keeps apart. The
    result does not depend on the order of the candidates. ``bonds`` are what the user has
    decided about these items: they win over the scores and over ``may_join``.

    >>> pairs = [Candidate(0.9, 0, 1, ""), Candidate(0.8, 1, 2, "")]
    >>> apart = lambda left, right: not (0 in left + right and 2 in left + right)
    >>> cluster(3, pairs, apart).groups
    ((0, 1), (2,))
    """
    bonds = bonds or Bonds(count)
    member_of = list(range(count))
    groups: dict[int, list[int]] = {item: [item] for item in range(count)}
    accepted = []
    for candidate in sorted(candidates, key=lambda one: (-one.score, one.left, one.right)):
        left, right = member_of[candidate.left], member_of[candidate.right]
        if left == right or not bonds.allow(groups[left], groups[right]):
            continue
        if not may_join(groups[left], groups[right]):
            continue
        kept, gone = min(left, right), max(left, right)
        for item in groups[gone]:
            member_of[item] = kept
        groups[kept].extend(groups.pop(gone))
        if bonds.join(candidate.left, candidate.right):
            accepted.append(candidate)
    return Clusters(tuple(bonds.wholes()), tuple(accepted))
