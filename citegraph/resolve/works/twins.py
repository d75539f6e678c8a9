"""References that are one work for sure: the same items of twin lists."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from citegraph.model import Evidence, Reference

#: Rule of these merges, and the feature of their evidence.
TWINS = "twin-lists"


@dataclass(frozen=True, slots=True)
class SureLinks:
    """Pairs of indexes (left < right) that are one work; ``first_of`` the first of each group.

    ``twins_of`` are the others of the pairs of an index.
    """

    pairs: frozenset[tuple[int, int]]
    twins_of: dict[int, tuple[int, ...]]
    first_of: dict[int, int]
    details: dict[tuple[int, int], str]

    def join(self, left: Sequence[int], right: Sequence[int]) -> bool:
        """Whether a pair across two groups is one work for sure."""
        few, many = sorted((left, right), key=len)
        others = {two for one in few for two in self.twins_of.get(one, ())}
        return not others.isdisjoint(many)

    def voice(self, index: int) -> int:
        """Return what stands for an item where the members of groups have a say."""
        return self.first_of.get(index, index)

    def evidence(self, pair: tuple[int, int]) -> tuple[Evidence, ...]:
        """Return why the two are one."""
        return (Evidence(TWINS, self.details[pair], 1.0),)


def sure_links(references: Sequence[Reference], twins: Iterable[tuple[str, str]]) -> SureLinks:
    """Return the twins among the references as pairs of their indexes; unknown ids are left out."""
    index_of = {reference.id: index for index, reference in enumerate(references)}
    pairs = sorted(
        (min(index_of[one], index_of[other]), max(index_of[one], index_of[other]))
        for one, other in twins
        if one != other and one in index_of and other in index_of
    )
    first_of: dict[int, int] = {}
    for left, right in pairs:
        first = first_of.get(left, left)
        first_of[left] = first
        first_of[right] = min(first_of.get(right, first), first)
    twins_of: dict[int, tuple[int, ...]] = {}
    for left, right in pairs:
        twins_of[left] = (*twins_of.get(left, ()), right)
        twins_of[right] = (*twins_of.get(right, ()), left)
    return SureLinks(
        frozenset(pairs),
        twins_of,
        first_of,
        {pair: _detail(references[pair[0]], references[pair[1]]) for pair in pairs},
    )


def _detail(left: Reference, right: Reference) -> str:
    one, other = left.printed.raw, right.printed.raw
    return (
        f"item {one.number or one.position} of list {one.list_index} and "
        f"item {other.number or other.position} of list {other.list_index}"
    )
