"""What the user has decided, as constraints on groups: who belongs together, and who does not."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from citegraph.model import Decision, Evidence, Merge
from citegraph.model.library import MergeKind
from citegraph.resolve.parts import Node, Parts, Sides

#: Rule of the merges that the user has decided, and the feature of their evidence.
DECISION = "decision"
#: Who has decided where the table of decisions does not say it.
_SOMEBODY = "user"


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision in force, and what of this library its two sides name.

    ``left`` and ``right`` are mentions: ids of references, ids of mentions of people, folded names
    of venues. ``keys`` stand for the two sides as they are written, so that one of them
    leads from a decision to the next even where nothing prints it.
    """

    decision: Decision
    keys: tuple[str, str]
    left: frozenset[str]
    right: frozenset[str]

    def merge(self, kind: MergeKind, left: tuple[str, str], right: tuple[str, str]) -> Merge:
        """Return the merge of two mentions (id and printed text) that this decision makes."""
        detail = f"{self.decision.location} {self.decision.why}".strip()
        return Merge(
            kind,
            left[0],
            right[0],
            left[1],
            right[1],
            1.0,
            DECISION,
            (Evidence(DECISION, detail, 1.0),),
            by=self.decision.by or _SOMEBODY,
        )


@dataclass(frozen=True, slots=True)
class Rulings:
    """The decisions about works, people or venues that hold; none contradicts another.

    ``marks`` tell apart mentions that decisions speak about from others that are like them:
    two mentions with different marks are never taken as one without a comparison. ``wholes`` are
    the mentions that are one by all of ``same`` together.
    """

    same: tuple[Ruling, ...] = ()
    different: tuple[Ruling, ...] = ()
    renames: tuple[Ruling, ...] = ()
    marks: Mapping[str, str] = field(default_factory=dict)
    wholes: tuple[frozenset[str], ...] = ()

    def mark(self, mention: str) -> str:
        """Return what tells a mention apart ("" for most)."""
        return self.marks.get(mention, "")

    def apart(self, one: str, other: str) -> bool:
        """Whether the user has said that two mentions are not one."""
        return any(
            (one in ruling.left and other in ruling.right)
            or (one in ruling.right and other in ruling.left)
            for ruling in self.different
        )


NO_RULINGS = Rulings()


@dataclass(frozen=True, slots=True)
class Decided:
    """A merge by decision: two items (indexes), and the ruling that brought them together."""

    pair: tuple[int, int]
    ruling: Ruling


class Bonds:
    """Groups under construction that obey the rulings.

    What the user calls one is one *whole* from the beginning. Groups that the scores make are
    joined only if no two members of their wholes are ``different``. Where the user joined two
    items that nothing forbids, what forbids one of them (``vetoed``) forbids the other too; where
    he joined two although they are vetoed, each goes on alone, and the wholes are joined all the
    same. A ruling that agrees with the scores changes no group.
    """

    def __init__(
        self,
        count: int,
        rulings: Rulings = NO_RULINGS,
        items_of: Mapping[str, Sequence[int]] | None = None,
        vetoed: Callable[[int, int], bool] = lambda left, right: False,
    ) -> None:
        self._count = count
        self._vetoed = vetoed
        self._items_of = items_of or {}
        self._known: dict[frozenset[str], list[int]] = {}
        self._first: dict[Node, list[int]] = {}
        self.active = bool(rulings.same or rulings.different)
        self._whole = Parts()
        self._alike = Parts()
        self._sides = Sides()
        self.decided: list[Decided] = []
        for number, ruling in enumerate(rulings.different):
            left, right = self._items(ruling.left), self._items(ruling.right)
            self._sides.add(number, (ruling.keys[0], *left), (ruling.keys[1], *right))
        for ruling in rulings.same:
            self._bind(ruling)

    def _items(self, mentions: frozenset[str]) -> list[int]:
        # Many rulings may speak of one large whole.
        if mentions not in self._known:
            items = {item for one in mentions for item in self._items_of.get(one, ())}
            self._known[mentions] = sorted(items)
        return self._known[mentions]

    def _bind(self, ruling: Ruling) -> None:
        left, right = self._items(ruling.left), self._items(ruling.right)
        nodes: list[Node] = [*ruling.keys, *left, *right]
        first, *others = nodes
        for node in others:
            ends = [*self._first_item(first), *self._first_item(node)]
            if self._unite(first, node) and len(ends) > 1:
                self.decided.append(Decided((ends[0], ends[1]), ruling))
                if not (left and right):
                    self._liken(*ends)
        for one, other in product(left, right):
            self._liken(one, other)

    def _liken(self, one: int, other: int) -> None:
        if one != other and not self._vetoed(one, other):
            self._alike.join(one, other)

    def _first_item(self, node: Node) -> list[int]:
        """The first item of a whole; none where nothing prints what the decisions name."""
        root = self._whole.root(node)
        return self._first.get(root) or ([root] if isinstance(root, int) else [])

    def _unite(self, one: Node, other: Node) -> bool:
        first, second = self._whole.root(one), self._whole.root(other)
        if first == second:
            return False
        items = sorted((*self._first_item(first), *self._first_item(second)))
        self._whole.join(one, other)
        self._first[self._whole.root(one)] = items[:1]
        self._sides.unite(first, second, self._whole.root(one))
        return True

    def allow(self, left: Sequence[int], right: Sequence[int]) -> bool:
        """Whether the user lets two groups be joined by their scores."""
        if not self.active:
            return True
        one, other = self._whole.root(left[0]), self._whole.root(right[0])
        if one == other:
            return True
        return self._sides.conflict(one, other) is None and not self._forbids(left, right)

    def _forbids(self, left: Sequence[int], right: Sequence[int]) -> bool:
        """Whether something forbids pairs of what is like the two groups, but is not in them."""
        ones, others = self._alike.members(left[0]), self._alike.members(right[0])
        if len(ones) == len(left) and len(others) == len(right):
            return False
        own, theirs = frozenset(left), frozenset(right)
        return any(
            self._vetoed(one, other)
            for one, other in product(ones, others)
            if isinstance(one, int) and isinstance(other, int)
            if not (one in own and other in theirs)
        )

    def join(self, left: int, right: int) -> bool:
        """Note that scores join the groups of two items; False when they are one whole already."""
        if self.active:
            self._alike.join(left, right)
        return self._unite(left, right)

    def wholes(self) -> list[tuple[int, ...]]:
        """Return all groups, members and groups in ascending order."""
        groups: dict[Node, list[int]] = {}
        for item in range(self._count):
            groups.setdefault(self._whole.root(item), []).append(item)
        return sorted(map(tuple, groups.values()))
