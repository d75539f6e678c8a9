"""Related works taken as one, as far as the user wants it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from citegraph.model import Merge, Reference
from citegraph.resolve.works.manifestations import Part
from citegraph.resolve.works.relations import GroupRelation


@dataclass(frozen=True, slots=True)
class CollapsedWorks:
    """Groups of references to one work, the parts of each, and what brought them together.

    ``group_of`` leads from the index of a group before to the one after.
    """

    groups: tuple[tuple[Reference, ...], ...]
    parts: tuple[tuple[Part, ...], ...]
    merges: tuple[Merge, ...]
    group_of: tuple[int, ...]


def collapse(
    groups: Sequence[Sequence[Reference]],
    relations: Iterable[GroupRelation],
    kinds: Iterable[str],
) -> CollapsedWorks:
    """Join the groups that relations of the kinds lead to; with no kinds all stay as they are."""
    wanted = frozenset(kinds)
    taken = [one for one in relations if one.kind in wanted]
    first_of = list(range(len(groups)))
    for one in taken:
        ends = sorted((_first(first_of, one.left), _first(first_of, one.right)))
        first_of[ends[1]] = ends[0]
    joined: dict[int, list[int]] = defaultdict(list)
    for index in range(len(groups)):
        joined[_first(first_of, index)].append(index)
    kind_of = {one.right: one.kind for one in reversed(taken)}
    firsts = sorted(joined)
    place = {first: position for position, first in enumerate(firsts)}
    return CollapsedWorks(
        tuple(
            tuple(sorted((r for i in joined[f] for r in groups[i]), key=lambda r: r.id))
            for f in firsts
        ),
        tuple(tuple((kind_of.get(i, "original"), groups[i]) for i in joined[f]) for f in firsts),
        tuple(_merge(groups, one) for one in taken),
        tuple(place[_first(first_of, index)] for index in range(len(groups))),
    )


def _first(first_of: Sequence[int], index: int) -> int:
    while first_of[index] != index:
        index = first_of[index]
    return index


def _merge(groups: Sequence[Sequence[Reference]], one: GroupRelation) -> Merge:
    left, right = groups[one.left][0], groups[one.right][0]
    texts = left.printed.raw.text, right.printed.raw.text
    return Merge(
        "work", left.id, right.id, *texts, one.score, f"collapsed-{one.kind}", one.evidence
    )
