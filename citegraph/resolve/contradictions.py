"""Decisions that say the opposite, by themselves or through others."""

from collections import defaultdict, deque
from collections.abc import Mapping, Sequence

from citegraph.model import Decision, Problem
from citegraph.resolve.parts import Node, Parts, Sides
from citegraph.resolve.rulings import Ruling

#: So many rows of a chain are named.
_SHOWN = 5


def place(decision: Decision) -> tuple[str, int]:
    """Return where a decision stands, for the order of decisions."""
    return decision.location.file, decision.location.line or 0


def without_contradiction(
    proposed: Sequence[Ruling], different: Sequence[Ruling]
) -> tuple[list[Ruling], Parts, list[Problem]]:
    """Return the «same» that bring together nothing «different», and the wholes that they make."""
    whole, sides = Parts(), Sides()
    for number, ruling in enumerate(different):
        left, right = nodes(ruling)
        sides.add(number, left, right)
    held: list[Ruling] = []
    problems = []
    for ruling in proposed:
        left, right = nodes(ruling)
        broken = _first_conflict([*left, *right], whole, sides)
        if broken is not None:
            problems.append(_chain(ruling, held, different[broken]))
            continue
        held.append(ruling)
        first, *others = (*left, *right)
        for node in others:
            roots = whole.root(first), whole.root(node)
            if roots[0] != roots[1]:
                whole.join(first, node)
                sides.unite(*roots, whole.root(first))
    return held, whole, problems


def nodes(ruling: Ruling) -> tuple[list[Node], list[Node]]:
    """Return what each side of a ruling names, its key first."""
    left, right = ruling.keys
    return [left, *sorted(ruling.left)], [right, *sorted(ruling.right)]


def _first_conflict(nodes: Sequence[Node], whole: Parts, sides: Sides) -> int | None:
    """Return the «different» that a whole of these nodes would break."""
    return sides.conflict_among(dict.fromkeys(whole.root(node) for node in nodes))


def _chain(ruling: Ruling, held: Sequence[Ruling], broken: Ruling) -> Problem:
    """Tell that a «same» is set aside, with the rows that lead from it to the «different»."""
    lines = [str(one.decision.location) for one in _path((*held, ruling), broken)]
    through = [line for line in lines if line != str(ruling.decision.location)]
    more = f" and {len(through) - _SHOWN:,} more" if len(through) > _SHOWN else ""
    others = f" with {', '.join(through[:_SHOWN])}{more}" if through else ""
    return Problem(
        "contradictory-decisions",
        f"«same» here{others} contradicts «different» in {broken.decision.location}",
        "«different» holds and this row has no effect; withdraw one of them",
        ruling.decision.location,
    )


def _path(rulings: Sequence[Ruling], broken: Ruling) -> list[Ruling]:
    """Return the shortest chain of «same» from one side of a «different» to the other."""
    rows_of: dict[Node, list[int]] = defaultdict(list)
    for number, ruling in enumerate(rulings):
        for node in (*nodes(ruling)[0], *nodes(ruling)[1]):
            rows_of[node].append(number)
    start, end = nodes(broken)
    came: dict[int, int | None] = {one: None for node in start for one in rows_of[node]}
    waiting = deque(came)
    goal = {one for node in end for one in rows_of[node]}
    while waiting:
        number = waiting.popleft()
        if number in goal:
            return _walk_back(rulings, came, number)
        left, right = nodes(rulings[number])
        for other in (one for node in (*left, *right) for one in rows_of[node]):
            if other not in came:
                came[other] = number
                waiting.append(other)
    return []


def _walk_back(
    rulings: Sequence[Ruling], came: Mapping[int, int | None], last: int
) -> list[Ruling]:
    chain: list[Ruling] = []
    step: int | None = last
    while step is not None:
        chain.append(rulings[step])
        step = came[step]
    return sorted(chain, key=lambda one: place(one.decision))


def contradiction(decision: Decision, earlier: Decision) -> Problem:
    """Return the problem of a row that says the opposite of an earlier one about the same pair."""
    return Problem(
        "contradictory-decisions",
        f"this decision about {decision.left} contradicts that of {earlier.location}",
        "the later one holds; withdraw one of them",
        decision.location,
    )
