"""Laws of resolve: a partition, independent of order, no contradicted pair together."""

from dataclasses import replace
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
from citegraph.resolve import ResolveOptions, default_options, resolve
from citegraph.text import given_agree, transliterate

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


TIGHT = default_options(
    {"block_limit": 3, "block_neighbours": 1, "block_pairs": 2, "rare_word_limit": 3}
)
#: (authors, title, container, year, volume, pages) of works, the first three on one subject.
WORKS = (
    ("Иванов И. А.", "Кластеры малых городов и их соседи", "Инновации", 2001, "4", "12-19"),
    ("Иванов И. А.", "Кластеры больших городов и их окрестности", "Инновации", 2001, "5", "33-40"),
    ("Porter M.", "Clusters of towns and their neighbours compared", "Growth", 1999, "7", "1-9"),
    ("Смит А. Б.", "Ветер над морем: опыт наблюдения", "Вестник", 2010, "", ""),
    ("Hansen P.", "Sea winds observed from small islands", "Weather Review", 2011, "2", "5-8"),
)
#: The same with no word, name, number or journal of theirs.
OTHER_WORKS = (
    ("Ларин Г. Д.", "Древние рукописи северных монастырей", "Архив", 1967, "61", "711-725"),
    ("Утёсова Г. Д.", "Рукописи южных библиотек", "Архив", 1968, "62", "731-745"),
    ("Lucas J.", "Medieval manuscripts in northern libraries", "Archives", 1971, "63", "751-760"),
)
SYSTEMS_DRAWN = st.sampled_from(["", "", "", "bgn-pcgn", "ala-lc", "iso-9"])
Row = tuple[str, str, str, int, str, str]


def printed(file: str, position: int, row: Row, *, system: str, cut: int, bare: bool) -> Reference:
    """A reference to a work: transliterated or not, a letter left out, without its numbers."""
    id = f"{file}#1.{position}"
    author, title, container = (
        transliterate(text, system) if system else text for text in (row[0], row[1], row[2])
    )
    title = title[:cut] + title[cut + 1 :]
    family, _, given = author.partition(" ")
    raw = RawReference(id, f"{author} {title} // {container}. {row[3:]}", Location(file, position))
    return Reference(
        id,
        LabelledReference(raw, ()),
        title=title,
        authors=(Name(family, given),),
        container=container,
        issued=PartialDate(row[3]),
        volume="" if bare else row[4],
        pages="" if bare else row[5],
    )


@st.composite
def documents(draw: st.DrawFn, file: str, works: tuple[Row, ...] = WORKS) -> list[Reference]:
    """One document's list: some of the works, each printed in some way."""
    return [
        printed(
            file,
            position,
            row,
            system=draw(SYSTEMS_DRAWN),
            cut=draw(st.sampled_from([200, 200, 5, 17])),
            bare=draw(st.booleans()),
        )
        for position, row in enumerate(draw(st.lists(st.sampled_from(works), max_size=5)), 1)
    ]


@st.composite
def libraries(draw: st.DrawFn, works: tuple[Row, ...] = WORKS) -> list[Reference]:
    names = {works[0][2] + name for name in ("a", "b", "c")}
    return [one for name in sorted(names) for one in draw(documents(f"{name}.txt", works))]


Partition = set[frozenset[str]]


def partitions(references: list[Reference], options: ResolveOptions) -> dict[str, Partition]:
    """The clusters of references and mentions, by kind; names do not matter."""
    found = resolve(references, options)
    return {
        "works": {frozenset(work.references) for work in found.works},
        "venues": {frozenset(venue.references) for venue in found.venues},
        "people": {frozenset(one.id for one in person.mentions) for person in found.people},
    }


OPTIONS = st.sampled_from([default_options(), TIGHT])


@given(libraries(), OPTIONS, st.randoms(use_true_random=False))
@settings(deadline=None)
def test_order_does_not_matter_where_blocks_are_full(
    references: list[Reference], options: ResolveOptions, random: Random
) -> None:
    shuffled = random.sample(references, len(references))
    assert resolve(references, options) == resolve(shuffled, options)


@given(libraries(), libraries(OTHER_WORKS), OPTIONS)
@settings(deadline=None)
def test_what_has_nothing_in_common_has_no_influence(
    references: list[Reference], others: list[Reference], options: ResolveOptions
) -> None:
    alone, apart = partitions(references, options), partitions(others, options)
    both = partitions([*references, *others], options)
    assert {kind: alone[kind] | apart[kind] for kind in alone} == both


@given(libraries(), st.data())
@settings(deadline=None)
def test_a_new_document_leaves_alone_what_it_does_not_cite(
    references: list[Reference], data: st.DataObject
) -> None:
    new = data.draw(documents("new.txt"))
    before = partitions(references, default_options())["works"]
    after = partitions([*references, *new], default_options())["works"]
    added = {one.id for one in new}
    left = {group - added for group in after}
    touched = frozenset().union(*(group - added for group in after if group & added))
    assert all(group in left or group & touched for group in before)


@given(libraries())
@settings(deadline=None)
def test_a_copy_of_a_document_is_of_the_same_works(references: list[Reference]) -> None:
    copies = [
        replace(
            one,
            id=f"copy {one.id}",
            printed=replace(one.printed, raw=replace(one.printed.raw, id=f"copy {one.id}")),
        )
        for one in references
    ]
    found = partitions([*references, *copies], default_options())["works"]
    assert all(
        {one.id, f"copy {one.id}"} <= group
        for one in references
        for group in found
        if one.id in group
    )


@given(reference_lists(), st.data())
@settings(deadline=None)
def test_twins_are_one_work(references: list[Reference], data: st.DataObject) -> None:
    ids = [reference.id for reference in references]
    pairs = st.tuples(st.sampled_from(ids), st.sampled_from(ids)) if ids else st.nothing()
    twins = data.draw(st.lists(pairs, max_size=3)) if ids else []
    found = resolve(references, default_options(), twins).works
    work_of = {one: work.id for work in found for one in work.references}
    assert all(work_of[left] == work_of[right] for left, right in twins)


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
