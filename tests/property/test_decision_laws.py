"""Laws of decisions: they win over every score, and each can be taken back alone."""

from dataclasses import replace
from itertools import product
from random import Random
from typing import cast

from hypothesis import given, settings
from hypothesis import strategies as st

from citegraph.model import (
    Decision,
    LabelledReference,
    Location,
    Name,
    PartialDate,
    RawReference,
    Reference,
)
from citegraph.model.decision import DecisionKind, Verdict
from citegraph.resolve import Resolution, default_options, resolve
from citegraph.text import fingerprint
from tests.laws import examples

FAMILIES = ("Иванов", "Ivanov", "Иванова", "Портер", "Porter")
GIVEN = ("", "И.", "И. А.", "I.A.", "И. Б.", "Игорь", "M.")
PEOPLE = st.builds(
    lambda family, given: Name(family=family, given=given, printed=f"{family} {given}".strip()),
    st.sampled_from(FAMILIES),
    st.sampled_from(GIVEN),
)
KINDS = st.sampled_from(cast(list[DecisionKind], ["work", "person", "venue"]))
VERDICTS = st.sampled_from(cast(list[Verdict], ["same", "different"]))
TITLES = ("Кластеры", "Klastery", "Clusters", "Общая физика. Часть 1", "Общая физика. Часть 2")
CONTAINERS = ("", "Инновации", "Innovatsii", "Innovation", "Вестник")


@st.composite
def reference_lists(draw: st.DrawFn) -> list[Reference]:
    references = []
    for position in range(draw(st.integers(1, 7))):
        file = draw(st.sampled_from(["a.txt", "b.txt"]))
        title, year = draw(st.sampled_from(TITLES)), draw(st.sampled_from([1999, 2000]))
        authors = tuple(draw(st.lists(PEOPLE, max_size=2)))
        volume = draw(st.sampled_from(["", "1", "2"]))
        text = f"{', '.join(one.printed for one in authors)} {title}. {volume} {year}"
        id = f"{file}#1.{position}"
        references.append(
            Reference(
                id,
                LabelledReference(RawReference(id, text, Location(file, position)), ()),
                title=title,
                authors=authors,
                container=draw(st.sampled_from(CONTAINERS)),
                translated_container=draw(st.sampled_from(CONTAINERS)),
                issued=PartialDate(year),
                volume=volume,
            )
        )
    return references


def sides(references: list[Reference], kind: str) -> list[str]:
    """Return what decisions of a kind can name; one name is of nothing that is there."""
    names = [name for one in references for name in one.authors]
    found = {
        "work": [fingerprint(one.printed.raw.text) for one in references],
        "person": [name.printed for name in names]
        + [
            f"{fingerprint(one.printed.raw.text)}@author.{place}"
            for one in references
            for place in range(1, len(one.authors) + 1)
        ],
        "venue": [one.container for one in references if one.container],
    }[kind]
    return sorted({*found, "Nobody"})


@st.composite
def libraries(draw: st.DrawFn) -> tuple[list[Reference], list[Decision]]:
    references = draw(reference_lists())
    decisions = []
    for line in range(draw(st.integers(1, 5))):
        kind = draw(KINDS)
        named = st.sampled_from(sides(references, kind))
        verdict = draw(VERDICTS)
        place = Location("decisions.tsv", line + 2)
        decisions.append(Decision(draw(named), draw(named), verdict, kind, "EI", "", "", place))
    return references, decisions


def groups(found: Resolution, kind: str) -> list[frozenset[str]]:
    """Return the works, people or venues as sets of what decisions name."""
    if kind == "work":
        return [frozenset(work.references) for work in found.works]
    if kind == "person":
        return [frozenset(one.id for one in person.mentions) for person in found.people]
    return [frozenset(venue.forms) for venue in found.venues]


def named(references: list[Reference], decision: Decision, side: str) -> set[str]:
    """Return what one side of a decision names, told apart by hand."""
    found = set()
    for one in references:
        print_of = fingerprint(one.printed.raw.text)
        if decision.kind == "work" and print_of == side:
            found.add(one.id)
        if decision.kind == "venue" and side in (one.container, one.translated_container):
            found.add(side)
        for place, name in enumerate(one.authors, start=1):
            if decision.kind == "person" and side in (name.printed, f"{print_of}@author.{place}"):
                found.add(f"{one.id}@author.{place}")
    return found


def standing(decisions: list[Decision], found: Resolution) -> list[Decision]:
    """Return the decisions that no problem speaks about."""
    told = {
        one.location
        for one in found.problems
        if one.code in ("bad-decision", "contradictory-decisions")
    }
    # The later of two that say the opposite holds, and it is the one that is told.
    last = {frozenset((one.left, one.right, one.kind)): one for one in decisions}
    return [
        one
        for one in last.values()
        if one.left != one.right and (one.location not in told or one.verdict == "different")
    ]


@given(libraries())
@examples(200)
def test_different_is_never_overridden(
    library: tuple[list[Reference], list[Decision]],
) -> None:
    references, decisions = library
    found = resolve(references, default_options(), decisions=decisions)
    rows = [one for one in standing(decisions, found) if one.verdict == "different"]
    # A name means no mention that a decision speaks about alone.
    single = {
        id
        for one in rows
        for side in (one.left, one.right)
        if "@" in side
        for id in named(references, one, side)
    }
    for one in rows:
        if one.left != one.right:
            left, right = (
                named(references, one, side) - (set() if "@" in side else single)
                for side in (one.left, one.right)
            )
            for a, b in product(left, right):
                assert not [g for g in groups(found, one.kind) if {a, b} <= g]


def is_alone(mention: str, references: list[str]) -> bool:
    return references.count(mention.partition("@")[0]) == 1


@given(libraries())
@examples(200)
def test_same_joins_unless_it_is_contradicted(
    library: tuple[list[Reference], list[Decision]],
) -> None:
    references, decisions = library
    found = resolve(references, default_options(), decisions=decisions)
    single = any("@" in one.left + one.right for one in decisions if one.verdict == "different")
    for one in standing(decisions, found):
        # A name does not mean a mention that a decision keeps apart, nor two authors of one work.
        if one.verdict == "same" and not (one.kind == "person" and single):
            left, right = (named(references, one, side) for side in (one.left, one.right))
            places = [id.partition("@")[0] for id in left | right]
            sides_named = [
                {id for id in ids if one.kind != "person" or "@" in side or is_alone(id, places)}
                for side, ids in ((one.left, left), (one.right, right))
            ]
            for a, b in product(*sides_named):
                assert [g for g in groups(found, one.kind) if {a, b} <= g]


@given(libraries(), st.randoms(use_true_random=False))
@settings(deadline=None)
def test_order_does_not_matter(
    library: tuple[list[Reference], list[Decision]], random: Random
) -> None:
    references, decisions = library
    expected = resolve(references, default_options(), decisions=decisions)
    random.shuffle(references)
    random.shuffle(decisions)
    assert expected == resolve(references, default_options(), decisions=decisions)


@given(libraries(), st.data())
@settings(deadline=None)
def test_withdrawing_gives_the_result_without_it(
    library: tuple[list[Reference], list[Decision]], data: st.DataObject
) -> None:
    references, decisions = library
    gone = data.draw(st.sampled_from(decisions))
    pair = {gone.left, gone.right}
    others = [one for one in decisions if {one.left, one.right} != pair or one.kind != gone.kind]
    back = replace(
        gone,
        left=gone.right,
        right=gone.left,
        verdict="withdrawn",
        location=Location("decisions.tsv", 99),
    )
    expected = resolve(references, default_options(), decisions=others)
    found = resolve(references, default_options(), decisions=[*decisions, back])
    assert [expected.works, expected.people, expected.venues, expected.merges] == [
        found.works,
        found.people,
        found.venues,
        found.merges,
    ]


@given(libraries())
@examples(100)
def test_decisions_follow_the_references_to_other_places(
    library: tuple[list[Reference], list[Decision]],
) -> None:
    references, decisions = library
    moved = []
    for number, one in enumerate(references):
        # In the same order of ids, so that ties are broken alike.
        id = one.id.replace("#1.", "-moved.txt#7.")
        place = Location(f"{one.printed.raw.location.file}-moved.txt", 40 - number)
        raw = replace(one.printed.raw, id=id, location=place)
        moved.append(replace(one, id=id, printed=LabelledReference(raw, ())))
    before = resolve(references, default_options(), decisions=decisions)
    after = resolve(moved, default_options(), decisions=decisions)
    for kind in ("work", "person", "venue"):
        expected = sorted(sorted(g) for g in groups(before, kind))
        changed = sorted(sorted(g) for g in groups(after, kind))
        assert expected == [
            sorted(id.replace("-moved.txt#7.", "#1.") for id in group) for group in changed
        ]


@given(reference_lists(), st.data())
@settings(deadline=None)
def test_what_is_joined_stays_so_when_the_user_agrees(
    references: list[Reference], data: st.DataObject
) -> None:
    alone = resolve(references, default_options())
    group = data.draw(st.sampled_from([work.references for work in alone.works]))
    text_of = {one.id: one.printed.raw.text for one in references}
    left, right = (data.draw(st.sampled_from(group)) for _ in range(2))
    decision = Decision(
        text_of[left], text_of[right], "same", "work", "", "", "", Location("decisions.tsv", 2)
    )
    found = resolve(references, default_options(), decisions=[decision])
    assert alone.works == found.works


@given(libraries())
@settings(deadline=None)
def test_merges_count_what_was_joined(library: tuple[list[Reference], list[Decision]]) -> None:
    references, decisions = library
    found = resolve(references, default_options(), decisions=decisions)
    works = [merge for merge in found.merges if merge.kind == "work"]
    people = [merge for merge in found.merges if merge.kind == "person"]
    mentions = sum(len(person.mentions) for person in found.people)
    assert len(references) - len(found.works) == len(works)
    assert mentions - len(found.people) == len(people)
    assert all(("decision" == one.rule) == bool(one.by) for one in found.merges)
