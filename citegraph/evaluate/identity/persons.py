"""Persons printed with initials in two scripts, against others of the same or a like surname."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from citegraph.evaluate.identity.gold import Row
from citegraph.evaluate.identity.report import Fact, Fault
from citegraph.evaluate.identity.scores import Measure, Part, pair_measure
from citegraph.evaluate.reliability import Reliability, reliability
from citegraph.model import Comparison
from citegraph.resolve import ResolveOptions
from citegraph.resolve.people.name_comparison import compare_names
from citegraph.text import surname_key, western_blocks
from citegraph.text.printed_names import parse_name


@dataclass(frozen=True, slots=True)
class PersonScores:
    """What the persons of a set add to its report."""

    measures: tuple[Measure, ...]
    facts: tuple[Fact, ...]
    faults: tuple[Fault, ...]
    notes: tuple[str, ...]
    calibrations: tuple[tuple[str, Reliability], ...]


@dataclass(frozen=True, slots=True)
class _Person:
    """A printed name with the surname and the initials that the gold tells apart."""

    printed: str
    surname: str
    initials: str


@dataclass(frozen=True, slots=True)
class _Judged:
    left: _Person
    right: _Person
    same: bool
    contradicted: bool
    found: Comparison


def score_persons(rows: Sequence[Row], options: ResolveOptions) -> PersonScores:
    """Score pairs of persons: those of the set, and wrong ones that may be taken for one.

    A wrong pair is a Cyrillic and a Latin name of two rows whose surnames share a key or a
    sound, where the Cyrillic names of the two rows differ in the surname or contradict each
    other in an initial. Where they may be one person («Орлов А.» and «Орлов А. П.») nobody knows.
    """
    judged = list(_judge(rows, options))
    parts: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for one in judged:
        counts = parts[one.left.printed]
        joined = one.found.same
        if one.same or joined:
            counts[0 if one.same and joined else 1 if joined else 2] += 1
    ordered: list[Part] = [tuple(parts[key]) for key in sorted(parts)]
    against = sum(one.contradicted for one in judged)
    merged = sum(one.contradicted and one.found.same for one in judged)
    return PersonScores(
        (pair_measure("persons with initials", ordered),),
        (
            Fact(
                "merges of contradicted initials",
                merged,
                f"of {against:,} pairs of one surname whose initials differ in both scripts; "
                "there must be none",
            ),
        ),
        tuple(_faults(judged)),
        (
            f"persons: {sum(one.same for one in judged)} pairs of the set and "
            f"{sum(not one.same for one in judged)} pairs of two persons who share the key or the "
            "sound of a surname; each pair is compared alone",
        ),
        (("pairs of persons", reliability([(one.found.score, one.same) for one in judged])),),
    )


def _judge(rows: Sequence[Row], options: ResolveOptions) -> Iterator[_Judged]:
    pairs = {(_cyrillic(row), _latin(row)): None for row in rows}
    partners: dict[_Person, set[str]] = defaultdict(set)
    latin_of: dict[_Person, list[_Person]] = defaultdict(list)
    for left, right in pairs:
        partners[left].add(right.printed)
        latin_of[left].append(right)
        yield _Judged(left, right, True, False, _compare(left, right, options))
    for left, other in _alike(list(latin_of)):
        verdict = _apart(left, other)
        for right in latin_of[other] if verdict else ():
            if right.printed not in partners[left]:
                shown = verdict == "initials" and _differ(
                    latin_of[left][0].initials, right.initials
                )
                yield _Judged(left, right, False, shown, _compare(left, right, options))


def _cyrillic(row: Row) -> _Person:
    return _Person(row.text("cyrillic"), row.text("surname_cyr"), row.text("ini_cyr"))


def _latin(row: Row) -> _Person:
    return _Person(row.text("latin"), row.text("surname_lat"), row.text("ini_lat"))


def _compare(left: _Person, right: _Person, options: ResolveOptions) -> Comparison:
    return compare_names(parse_name(left.printed), parse_name(right.printed), options)


def _alike(people: Sequence[_Person]) -> Iterator[tuple[_Person, _Person]]:
    """Yield the ordered pairs of different people whose surnames share a key or a sound."""
    blocks: dict[str, list[_Person]] = defaultdict(list)
    for one in people:
        for block in (f"={surname_key(one.surname)}", *western_blocks(one.surname)):
            blocks[block].append(one)
    seen = set()
    for _, members in sorted(blocks.items()):
        for left in members:
            for right in members:
                if left != right and (left, right) not in seen:
                    seen.add((left, right))
                    yield left, right


def _apart(left: _Person, right: _Person) -> str:
    """What shows in one script that two printed names are two people; "" if nothing does."""
    if _plain(left.surname) != _plain(right.surname):
        return "surname"
    return "initials" if _differ(left.initials, right.initials) else ""


def _differ(left: str, right: str) -> bool:
    pairs = zip(_plain(left), _plain(right), strict=False)
    return any(one != other for one, other in pairs)


def _plain(text: str) -> str:
    return text.casefold().replace("ё", "е")


def _faults(judged: Sequence[_Judged]) -> Iterator[Fault]:
    for one in judged:
        if one.same == one.found.same:
            continue
        reason = "contradicted initials" if one.contradicted else "two persons"
        yield Fault(
            "missed" if one.same else "false",
            "person" if one.same else f"person, {reason}",
            one.found.score,
            one.left.printed,
            one.right.printed,
            one.found.evidence,
        )
