"""Groups from scored pairs, where every pair across two groups has a say before they join."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from citegraph.resolve.rulings import Bonds

Link = TypeVar("Link")
MayJoin = Callable[[Sequence[int], Sequence[int]], bool]


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
    may_join: MayJoin,
    bonds: Bonds | None = None,
) -> Clusters[Link]:
    """Join items best score first; two groups join only if ``may_join`` approves of all pairs.

    Unlike single linkage, no chain can bring together what ``may_join`` keeps apart. The
    result does not depend on the order of the candidates, and what no chain of candidates
    leads to has no influence: such components are clustered one by one. ``bonds`` are what the
    user has decided about these items: they win over the scores and over ``may_join``.

    >>> pairs = [Candidate(0.9, 0, 1, ""), Candidate(0.8, 1, 2, "")]
    >>> apart = lambda left, right: not (0 in left + right and 2 in left + right)
    >>> cluster(3, pairs, apart).groups
    ((0, 1), (2,))
    """
    ordered = sorted(candidates, key=lambda one: (-one.score, one.left, one.right))
    if bonds and bonds.active:
        accepted = _joined(ordered, may_join, bonds).accepted
        return Clusters(tuple(bonds.wholes()), accepted)
    groups: list[tuple[int, ...]] = []
    found: list[Candidate[Link]] = []
    first_of = _components(count, ordered)
    by_component: dict[int, list[Candidate[Link]]] = defaultdict(list)
    for one in ordered:
        by_component[first_of[one.left]].append(one)
    groups += [
        (item,) for item in range(count) if item not in by_component and first_of[item] == item
    ]
    for links in by_component.values():
        joined = _joined(links, may_join)
        groups += joined.groups
        found += joined.accepted
    found.sort(key=lambda one: (-one.score, one.left, one.right))
    return Clusters(tuple(sorted(groups)), tuple(found))


def _components(count: int, links: Iterable[Candidate[Link]]) -> list[int]:
    """Return for each item the first one that a chain of candidates leads to."""
    first_of = list(range(count))

    def first(item: int) -> int:
        while first_of[item] != item:
            first_of[item] = item = first_of[first_of[item]]
        return item

    for link in links:
        left, right = first(link.left), first(link.right)
        first_of[max(left, right)] = min(left, right)
    return [first(item) for item in range(count)]


def _joined(
    links: Sequence[Candidate[Link]], may_join: MayJoin, bonds: Bonds | None = None
) -> Clusters[Link]:
    """Cluster one component; ``links`` come best first."""
    member_of = {item: item for link in links for item in (link.left, link.right)}
    groups = {item: [item] for item in member_of}
    refused: dict[tuple[int, int], tuple[int, int]] = {}
    accepted = []
    for link in links:
        kept, gone = sorted((member_of[link.left], member_of[link.right]))
        sizes = len(groups[kept]), len(groups[gone])
        if kept == gone or refused.get((kept, gone)) == sizes:  # asked before they had grown
            continue
        if bonds and not bonds.allow(groups[kept], groups[gone]):
            continue
        if not may_join(groups[kept], groups[gone]):
            refused[kept, gone] = sizes
            continue
        for item in groups[gone]:
            member_of[item] = kept
        groups[kept].extend(groups.pop(gone))
        if not bonds or bonds.join(link.left, link.right):
            accepted.append(link)
    return Clusters(tuple(tuple(sorted(group)) for group in groups.values()), tuple(accepted))
