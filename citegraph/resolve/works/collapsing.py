"""Related works taken as one, as far as the user wants it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from citegraph.model import Merge, Reference
from citegraph.resolve.parts import Sides
from citegraph.resolve.rulings import NO_RULINGS, Rulings
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
    rulings: Rulings = NO_RULINGS,
) -> CollapsedWorks:
    """Join the groups that relations of the kinds lead to; with no kinds all stay as they are.

    What ``rulings`` keep apart stays apart.
    """
    wanted = frozenset(kinds)
    taken = []
    first_of = list(range(len(groups)))
    sides = _sides(groups, rulings)
    for one in (one for one in relations if one.kind in wanted):
        ends = sorted((_first(first_of, one.left), _first(first_of, one.right)))
        if sides.conflict(*ends) is None:
            taken.append(one)
        if ends[0] != ends[1] and sides.conflict(*ends) is None:
            first_of[ends[1]] = ends[0]
            sides.unite(ends[0], ends[1], ends[0])
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


def _sides(groups: Sequence[Sequence[Reference]], rulings: Rulings) -> Sides:
    sides = Sides()
    if rulings.different:
        group_of = {one.id: index for index, group in enumerate(groups) for one in group}
        for number, ruling in enumerate(rulings.different):
            left, right = (
                {group_of[one] for one in mentions if one in group_of}
                for mentions in (ruling.left, ruling.right)
            )
            sides.add(number, left, right)
    return sides


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
