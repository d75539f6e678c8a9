"""Laws of resolve: a partition, independent of order, no contradicted pair together."""

from itertools import combinations
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from citegraph.model import (
    LabelledReference,
    Location,
    Name,
    PartialDate,
    RawReference,
    Reference,
)
from citegraph.resolve import default_options, resolve
from citegraph.text import given_agree

FAMILIES = st.sampled_from(
    ["Иванов", "Ivanov", "Иванова", "Ivanoff", "Смит", "Smith", "Портер", "Porter", "Hansen", ""]
)
GIVEN = st.sampled_from(["", "И.", "И. А.", "I.A.", "И. Б.", "Игорь", "Иван", "M.", "М.", "A."])
PEOPLE = st.builds(Name, family=FAMILIES, given=GIVEN)
TITLES = st.sampled_from(
    ["", "Кластеры", "Klastery", "Clusters", "Общая физика. Часть 1", "Общая физика. Часть 2"]
)
CONTAINERS = st.sampled_from(["", "Инновации", "Innovatsii", "Innovation", "Вестник"])


@st.composite
def reference_lists(draw: st.DrawFn) -> list[Reference]:
    references = []
    for position in range(draw(st.integers(0, 8))):
        file = draw(st.sampled_from(["a.txt", "b.txt"]))
        id = f"{file}#1.{position}"
        title = draw(TITLES)
        year = draw(st.sampled_from([None, 1999, 2000, 2010]))
        references.append(
            Reference(
                id,
                LabelledReference(RawReference(id, title, Location(file, position)), ()),
                title=title,
                authors=tuple(draw(st.lists(PEOPLE, max_size=3))),
                container=draw(CONTAINERS),
                translated_container=draw(CONTAINERS),
                issued=PartialDate(year) if year else None,
                volume=draw(st.sampled_from(["", "1", "2"])),
                pages=draw(st.sampled_from(["", "1-9", "5"])),
                doi=draw(st.sampled_from(["", "", "10.1/a", "10.1/b"])),
            )
        )
    return references


@given(reference_lists())
@settings(deadline=None)
def test_works_partition_the_references(references: list[Reference]) -> None:
    works = resolve(references, default_options()).works
    members = [id for work in works for id in work.references]
    assert sorted(reference.id for reference in references) == sorted(members)
    ids = [work.id for work in works]
    assert sorted(set(ids)) == ids
    assert all(id.isascii() and id.isalnum() and id == id.lower() for id in ids)


@given(reference_lists())
@settings(deadline=None)
def test_people_partition_the_mentions(references: list[Reference]) -> None:
    found = resolve(references, default_options())
    mentions = [mention.id for person in found.people for mention in person.mentions]
    named = sum(bool(name.family or name.given) for one in references for name in one.authors)
    assert named == len(mentions) == len(set(mentions))
    known = {person.id for person in found.people}
    assert all(person in known for work in found.works for person in work.people)


@given(reference_lists(), st.randoms(use_true_random=False))
@settings(deadline=None)
def test_order_does_not_matter(references: list[Reference], random: Random) -> None:
    shuffled = list(references)
    random.shuffle(shuffled)
    assert resolve(references, default_options()) == resolve(shuffled, default_options())


@given(reference_lists())
@settings(deadline=None)
def test_no_person_holds_a_contradiction(references: list[Reference]) -> None:
    for person in resolve(references, default_options()).people:
        for left, right in combinations(person.mentions, 2):
            # A name alone is a family name, wherever it was put.
            if left.name.family and right.name.family:
                assert "contradicted" != given_agree(left.name.given, right.name.given)
            assert (left.reference, left.role) != (right.reference, right.role)


@given(reference_lists())
@settings(deadline=None)
def test_venues_hold_each_reference_once(references: list[Reference]) -> None:
    found = resolve(references, default_options())
    members = [id for venue in found.venues for id in venue.references]
    assert sorted(one.id for one in references if one.container) == sorted(members)
    known = {venue.id for venue in found.venues} | {""}
    assert all(work.venue in known for work in found.works)


@given(reference_lists())
@settings(deadline=None)
def test_merges_count_what_was_joined(references: list[Reference]) -> None:
    found = resolve(references, default_options())
    merged = [merge for merge in found.merges if merge.kind == "work"]
    assert len(references) - len(found.works) == len(merged)
    assert all(0.0 <= merge.score <= 1.0 and merge.evidence for merge in found.merges)
