"""Persons printed with initials in two scripts, against others of the same or a like surname."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from citegraph.evaluate.identity.gold import Row
from citegraph.evaluate.identity.report import Fact, Fault
from citegraph.evaluate.identity.scores import Measure, Part, pair_measure
from citegraph.evaluate.reliability import Reliability, reliability
from citegraph.model import Comparison
from citegraph.resolve import ResolveOptions
from citegraph.resolve.people.name_comparison import compare_names
from citegraph.text import surname_key, western_blocks
from citegraph.text.printed_names import parse_name

_DOUBLED = re.compile(r"(\w)\1+")
_OFTEN_SPELT_SO = str.maketrans({"ё": "е", "й": "и", "ь": "", "ъ": ""})


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
    sound, where the Cyrillic surnames of the two rows differ, or an initial does in both scripts.
    Where they may be one person («Орлов А.» and «Орлов А. П.», «Семёнов» and «Семенов») nobody
    knows.
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
        for right in latin_of[other]:
            verdict = _apart(left, other, latin_of[left], right)
            if verdict and right.printed not in partners[left]:
                contradicted = verdict == "initials"
                yield _Judged(left, right, False, contradicted, _compare(left, right, options))


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


def _apart(
    left: _Person, other: _Person, own: Sequence[_Person], right: _Person
) -> Literal["surname", "initials", ""]:
    """What tells two people apart; "" where nothing that is printed does.

    ``right`` is the Latin name of ``other``, ``own`` are those of ``left``. Initials tell only
    where they differ in both scripts.
    """
    if _plain(left.surname) != _plain(other.surname):
        return "surname"
    differ = _differ(left.initials, other.initials) and all(
        _differ(one.initials, right.initials) for one in own
    )
    return "initials" if differ else ""


def _differ(left: str, right: str) -> bool:
    pairs = zip(left.casefold(), right.casefold(), strict=False)
    return any(one != other for one, other in pairs)


def _plain(surname: str) -> str:
    """Return a Cyrillic surname without what is often spelt in two ways: ё, й, ь, double letters.

    >>> _plain("Семёнов") == _plain("Семенов"), _plain("Каллинин") == _plain("Калинин")
    (True, True)
    """
    return _DOUBLED.sub(r"\1", surname.casefold().translate(_OFTEN_SPELT_SO))


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
