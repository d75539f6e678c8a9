"""Makes libraries out of what documents cite."""

from collections.abc import Callable, Mapping, Sequence

import pytest

from citegraph.model import (
    CitingDocument,
    LabelledReference,
    Library,
    Location,
    Name,
    PartialDate,
    Person,
    RawReference,
    Reference,
    Venue,
    Work,
)

MakeLibrary = Callable[..., Library]


def _work(id: str, cited_by: Sequence[str], people: Sequence[str], title: str) -> Work:
    raw = RawReference(f"{id}#1.1", title, Location(cited_by[0], 1))
    names = tuple(Name(person.title(), "A.") for person in people)
    reference = Reference(
        raw.id,
        LabelledReference(raw, ()),
        "book",
        title=title,
        authors=names,
        issued=PartialDate(1990),
    )
    return Work(id, reference, (raw.id,), tuple(people), f"venue-{id[0]}", tuple(cited_by))


@pytest.fixture
def make_library() -> MakeLibrary:
    """A function: file -> ids of the works it cites, work -> authors, work -> title."""

    def make(
        cited: Mapping[str, Sequence[str]],
        people: Mapping[str, Sequence[str]] | None = None,
        titles: Mapping[str, str] | None = None,
    ) -> Library:
        ids = sorted({id for works in cited.values() for id in works})
        files = sorted(cited)
        works = tuple(
            _work(
                id,
                [file for file in files if id in cited[file]],
                (people or {}).get(id, ()),
                (titles or {}).get(id, ""),
            )
            for id in ids
        )
        named = sorted({person for work in works for person in work.people})
        venues = sorted({work.venue for work in works})
        return Library(
            tuple(
                CitingDocument(file, "", "text", "utf-8", "", 1, len(cited[file]), 0)
                for file in files
            ),
            tuple(work.reference for work in works),
            works,
            tuple(Person(id, id.title(), id.title(), (), ()) for id in named),
            tuple(Venue(id, id.title(), "", (), ()) for id in venues),
        )

    return make


@pytest.fixture
def two_lists(make_library: MakeLibrary) -> Library:
    """Lists of 42 and of 18 works with an author each; three authors are in both."""
    first = [f"a{number:02d}" for number in range(42)]
    second = [f"b{number:02d}" for number in range(18)]
    people = {id: [f"author {id}"] for id in (*first, *second)}
    for number, shared in enumerate(("islankina", "fiyaksel", "porter")):
        people[first[number]] = people[second[number]] = [shared]
    return make_library({"a.txt": first, "b.txt": second}, people)
