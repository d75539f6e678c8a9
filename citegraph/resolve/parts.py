"""Partitions that grow by joining, and what must not come together in them."""

from collections.abc import Iterable

#: Items by their index; what is not there, but leads from one to another, by its name.
Node = int | str


class Parts:
    """A partition of whatever is asked for; everything is alone at first.

    >>> parts = Parts()
    >>> parts.join(1, 2), parts.join(2, "x")
    (None, None)
    >>> parts.root(1) == parts.root("x"), sorted(map(str, parts.members(2))), parts.members(3)
    (True, ['1', '2', 'x'], [3])
    """

    def __init__(self) -> None:
        self._root: dict[Node, Node] = {}
        self._members: dict[Node, list[Node]] = {}

    def root(self, node: Node) -> Node:
        """Return what stands for the part of a node."""
        return self._root.get(node, node)

    def members(self, node: Node) -> list[Node]:
        """Return the nodes of the part, the node itself among them."""
        return self._members.get(self.root(node)) or [node]

    def join(self, one: Node, other: Node) -> None:
        """Make one part of those of two nodes."""
        kept, gone = self.root(one), self.root(other)
        if kept == gone:
            return
        if len(self.members(kept)) < len(self.members(gone)):
            kept, gone = gone, kept
        moved = self._members.pop(gone, None) or [gone]
        self._members.setdefault(kept, [kept]).extend(moved)
        for node in moved:
            self._root[node] = kept


class Sides:
    """Pairs of sides that must not come together, each by its number.

    >>> sides = Sides()
    >>> sides.add(7, ["a"], ["b"])
    >>> sides.conflict("a", "b"), sides.conflict("a", "c")
    (7, None)
    """

    def __init__(self) -> None:
        self._of: dict[Node, set[tuple[int, bool]]] = {}

    def add(self, number: int, left: Iterable[Node], right: Iterable[Node]) -> None:
        """Keep what is on the left apart from what is on the right; each node is alone yet."""
        for nodes, side in ((left, True), (right, False)):
            for node in nodes:
                self._of.setdefault(node, set()).add((number, side))

    def unite(self, one: Node, other: Node, kept: Node) -> None:
        """Give the sides of two parts to what stands for both from now on."""
        less, more = sorted((self._of.pop(one, set()), self._of.pop(other, set())), key=len)
        more |= less
        if more:
            self._of[kept] = more

    def conflict(self, one: Node, other: Node) -> int | None:
        """Return the first number that keeps two parts apart, or None."""
        return self.conflict_among((one, other))

    def conflict_among(self, parts: Iterable[Node]) -> int | None:
        """Return the first number that keeps any two of the parts apart, or None."""
        found = sorted((self._of[part] for part in parts if part in self._of), key=len)
        # The longest is only asked: it may be long, and is looked at for each of many.
        return min(
            (
                number
                for sides in found[:-1]
                for number, side in sides
                if any((number, not side) in others for others in found)
            ),
            default=None,
        )
