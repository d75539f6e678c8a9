"""The works and documents behind each item, as the page derives them from the other tables.

frontend/src/data/behind.ts follows the same rules; what differs from them is said in the tables.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from citegraph.model import Library
from citegraph.view.tables.places import Places, found

Lists = Sequence[Sequence[int]]


@dataclass(frozen=True, slots=True)
class Behind:
    """For each kind of item: the places of its works, or of the documents that cite it."""

    works: Mapping[str, Lists]
    documents: Mapping[str, Lists]


def citing_documents(library: Library, places: Places) -> list[list[int]]:
    """Return the documents that print the references of each work, but for repeated ones."""
    repeated = {document.id for document in library.documents if document.same_as}
    citing = {one.id: one.citing for one in library.references if one.citing not in repeated}
    return [
        _sorted(places.documents[citing[id]] for id in work.references if id in citing)
        for work in library.works
    ]


def find_behind(library: Library, places: Places) -> Behind:
    """Return the works and documents behind all items.

    Behind a person are the works whose references or authors name it, behind a venue those whose
    references are printed in it or which are in it themselves; a document has the works that it
    cites.
    """
    cited = [_sorted(found(work.cited_by, places.documents)) for work in library.works]
    people: list[set[int]] = [set() for _ in places.people]
    venues: list[set[int]] = [set() for _ in places.venues]
    documents: list[list[int]] = [[] for _ in places.documents]
    for number, work in enumerate(library.works):
        for person in found(work.people, places.people):
            people[person].add(number)
        if work.venue in places.venues:
            venues[places.venues[work.venue]].add(number)
        for document in cited[number]:
            documents[document].append(number)
    owner = library.works_of_references()
    for place, someone in enumerate(library.people):
        ids = (mention.reference for mention in someone.mentions)
        people[place].update(places.works[owner[id]] for id in ids if id in owner)
    for place, venue in enumerate(library.venues):
        venues[place].update(places.works[owner[id]] for id in venue.references if id in owner)
    works: dict[str, Lists] = {
        "work": [[number] for number in range(len(library.works))],
        "person": [sorted(one) for one in people],
        "venue": [sorted(one) for one in venues],
        "document": documents,
    }
    through: dict[str, Lists] = {
        "work": cited,
        "document": [[number] for number in range(len(documents))],
    }
    for kind in ("person", "venue"):
        through[kind] = [_sorted(d for work in one for d in cited[work]) for one in works[kind]]
    return Behind(works, through)


def _sorted(numbers: Iterable[int]) -> list[int]:
    return sorted(set(numbers))
