"""Decisions of the user, turned into what holds for the references of a library."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from citegraph.model import Decision, Problem, Reference
from citegraph.resolve.contradictions import contradiction, nodes, place, without_contradiction
from citegraph.resolve.named import KINDS, Named, Names, Unnamed
from citegraph.resolve.parts import Node, Parts
from citegraph.resolve.rulings import Ruling, Rulings


@dataclass(frozen=True, slots=True)
class RulingsOfAll:
    """What holds for works, people and venues, and what is wrong with any decision."""

    works: Rulings = Rulings()
    people: Rulings = Rulings()
    venues: Rulings = Rulings()
    problems: tuple[Problem, ...] = ()


def find_rulings(decisions: Iterable[Decision], references: Sequence[Reference]) -> RulingsOfAll:
    """Return what the decisions about works, people and venues say of these references.

    Of two verdicts about one pair the later row holds; a «same» that would bring together what
    is «different», by itself or through other rows, is set aside, the latest first. Whatever
    does not hold or speaks of nothing that is there is told. The order of the decisions does not
    matter, only their places in their tables.
    """
    rows = sorted(decisions, key=place)
    found: dict[str, Rulings] = {}
    problems: list[Problem] = []
    for kind, names_of in KINDS.items():
        about = [one for one in rows if one.kind == kind]
        if about:
            found[kind], faults = _rule(about, names_of(references))
            problems += faults
    return RulingsOfAll(
        found.get("work", Rulings()),
        found.get("person", Rulings()),
        found.get("venue", Rulings()),
        tuple(problems),
    )


@dataclass(frozen=True, slots=True)
class _Row:
    """A decision with what its two sides name; ``right`` of a rename is a label, and no name."""

    decision: Decision
    left: Named
    right: Named

    @property
    def pair(self) -> frozenset[str]:
        return frozenset((self.left.key, self.right.key))


def _rule(rows: Sequence[Decision], names: Names) -> tuple[Rulings, list[Problem]]:
    problems: list[Problem] = []
    read = []
    for one in rows:
        row = _read(one, names)
        if isinstance(row, Problem):
            problems.append(row)
        else:
            read.append(row)
    standing, faults = _standing(read)
    problems += faults
    problems += _unused(standing)
    own = _own_words(standing)
    rulings = [_ruling(row, names, own) for row in standing]
    different = tuple(one for one in rulings if one.decision.verdict == "different")
    proposed = [one for one in rulings if one.decision.verdict == "same"]
    same, whole, faults = without_contradiction(proposed, different)
    problems += faults
    marks = _marks((*same, *different))
    wholes = _Wholes(whole)
    apart = tuple(map(wholes.of, different))
    renames = tuple(wholes.of(one) for one in rulings if one.decision.verdict == "rename")
    return Rulings(tuple(same), apart, renames, marks, _wholes(same, whole)), problems


def _read(decision: Decision, names: Names) -> _Row | Problem:
    left = names.find(decision.left)
    right = names.label(decision.right) if _has_label(decision) else names.find(decision.right)
    for found in (left, right):
        if isinstance(found, Unnamed):
            return Problem("bad-decision", found.message, found.advice, decision.location)
    assert isinstance(left, Named)
    assert isinstance(right, Named)
    if not _has_label(decision) and _is_one(left, right, decision.verdict == "different"):
        message = f"left and right are the same {names.noun}"
        return Problem("bad-decision", message, names.way_out, decision.location)
    return _Row(decision, left, right)


def _is_one(left: Named, right: Named, apart: bool) -> bool:
    """Whether both sides are one name; to be kept apart, two names must share no mention."""
    by_name = apart and not (left.is_single or right.is_single)
    return left.key == right.key or (by_name and not left.mentions.isdisjoint(right.mentions))


def _has_label(decision: Decision) -> bool:
    return decision.verdict == "rename"


def _standing(rows: Sequence[_Row]) -> tuple[list[_Row], list[Problem]]:
    """Return the rows that no later row takes back or contradicts, in order."""
    held: dict[tuple[object, ...], _Row] = {}
    problems = []
    for row in rows:
        decision = row.decision
        if decision.verdict == "withdrawn":
            taken = [key for key, one in held.items() if _takes_back(row, one)]
            for key in taken:
                del held[key]
            if not taken:
                problems.append(_nothing_to_withdraw(decision))
            continue
        key = ("rename", row.left.key) if _has_label(decision) else ("pair", row.pair)
        earlier = held.pop(key, None)
        if earlier and _contradict(earlier.decision, decision):
            problems.append(contradiction(decision, earlier.decision))
        held[key] = row
    return sorted(held.values(), key=lambda row: place(row.decision)), problems


def _takes_back(row: _Row, one: _Row) -> bool:
    if not _has_label(one.decision):
        return row.pair == one.pair
    sides = (row.decision.left, row.decision.right)
    return one.decision.right in sides and one.left.key in row.pair


def _contradict(one: Decision, other: Decision) -> bool:
    return one.verdict != other.verdict or (_has_label(one) and one.right != other.right)


def _sides_of(row: _Row) -> tuple[Named, ...]:
    return (row.left,) if _has_label(row.decision) else (row.left, row.right)


def _own_words(rows: Iterable[_Row]) -> frozenset[str]:
    """Mentions that a «different» speaks about one by one: their name alone means them no more."""
    sides = (
        side
        for row in rows
        if row.decision.verdict == "different"
        for side in (row.left, row.right)
    )
    return frozenset(one for side in sides if side.is_single for one in side.mentions)


def _ruling(row: _Row, names: Names, own: frozenset[str]) -> Ruling:
    left, right = (
        side.mentions if side.is_single else side.mentions - own for side in (row.left, row.right)
    )
    if row.decision.verdict == "same":
        left, right = names.without_namesakes(row.left, row.right, left, right)
    return Ruling(row.decision, (row.left.key, row.right.key), left, right)


class _Wholes:
    """Lets rulings speak of all that is the same by decision, even if nothing prints a side."""

    def __init__(self, whole: Parts) -> None:
        self._whole = whole
        self._known: dict[frozenset[Node], frozenset[str]] = {}

    def of(self, ruling: Ruling) -> Ruling:
        """Return a ruling with the whole of both sides; equal sides of rulings are one object."""
        left, right = map(self._members, nodes(ruling))
        return replace(ruling, left=left, right=right)

    def _members(self, side: Sequence[Node]) -> frozenset[str]:
        roots = frozenset(map(self._whole.root, side))
        if roots not in self._known:
            members = (str(one) for root in roots for one in self._whole.members(root))
            self._known[roots] = frozenset(members)
        return self._known[roots]


def _wholes(same: Iterable[Ruling], whole: Parts) -> tuple[frozenset[str], ...]:
    roots = dict.fromkeys(whole.root(ruling.keys[0]) for ruling in same)
    return tuple(frozenset(map(str, whole.members(root))) for root in roots)


def _marks(rulings: Iterable[Ruling]) -> Mapping[str, str]:
    found: dict[str, set[str]] = defaultdict(set)
    for ruling in rulings:
        for key, mentions in zip(ruling.keys, (ruling.left, ruling.right), strict=True):
            for one in mentions:
                found[one].add(key)
    return {one: " ".join(sorted(keys)) for one, keys in found.items()}


def _nothing_to_withdraw(decision: Decision) -> Problem:
    return Problem(
        "unused-decision",
        "there is no earlier decision about these two to withdraw",
        "left, right and kind must be those of the row that is taken back",
        decision.location,
        level="note",
    )


def _unused(rows: Sequence[_Row]) -> list[Problem]:
    """Tell which rows name something that neither the library nor another row has."""
    times = Counter(side.key for row in rows for side in _sides_of(row))
    problems = []
    for row in rows:
        missing = [one for one in _sides_of(row) if not one.mentions and times[one.key] == 1]
        if missing:
            problems.append(
                Problem(
                    "unused-decision",
                    f"nothing here is «{missing[0].shown}»; the decision waits until something is",
                    "nothing to do if the sources will have it again; «citegraph decide» writes "
                    "names that last",
                    row.decision.location,
                    level="note",
                )
            )
    return problems
