"""Numbers for documents, files, references and items: the page speaks of places, not of ids."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from citegraph.model import Library, Location, NetworkItemKind


@dataclass(frozen=True, slots=True)
class Places:
    """Where each id stands in its table; ``files`` are the names that locations have.

    ``documents`` are those of the library, then what else cites; ``owners`` tells for each kind
    of merge what the mention with an id belongs to now.
    """

    files: Mapping[str, int]
    documents: Mapping[str, int]
    references: Mapping[str, int]
    works: Mapping[str, int]
    people: Mapping[str, int]
    venues: Mapping[str, int]
    publishers: Mapping[str, int]
    owners: Mapping[str, Mapping[str, int]]

    def of(self, kind: NetworkItemKind) -> Mapping[str, int]:
        """Places of the items of a kind that the library itself holds; else KeyError."""
        tables = {
            "work": self.works,
            "person": self.people,
            "venue": self.venues,
            "document": self.documents,
        }
        return tables[kind]

    def reference_of(self, side: str) -> int | None:
        """Place of the reference of a merged mention: the id itself, or what precedes its @."""
        exact = self.references.get(side)
        return self.references.get(side.rpartition("@")[0]) if exact is None else exact


def find_places(library: Library) -> Places:
    """Number everything in a library."""
    citing = [one.citing for one in library.references]
    citing += [one.citing for one in library.citations]
    citing += [id for work in library.works for id in work.cited_by]
    documents = [document.id for document in library.documents]
    works = _numbered(work.id for work in library.works)
    people = _numbered(person.id for person in library.people)
    venues = _numbered(venue.id for venue in library.venues)
    publishers = _numbered(one.id for one in library.publishers)
    owners: dict[str, dict[str, int]] = {
        "work": {id: works[work] for id, work in library.works_of_references().items()},
        "person": {one.id: people[who.id] for who in library.people for one in who.mentions},
        "venue": {id: venues[one.id] for one in library.venues for id in one.references},
        "publisher": {
            id: publishers[one.id] for one in library.publishers for id in one.references
        },
    }
    for document in library.documents:
        if document.description and document.work in works:
            owners["work"].setdefault(document.description.id, works[document.work])
    return Places(
        files=_numbered(location.file for location in _locations(library)),
        documents=_numbered([*documents, *citing]),
        references=_numbered(reference.id for reference in library.references),
        works=works,
        people=people,
        venues=venues,
        publishers=publishers,
        owners=owners,
    )


def _locations(library: Library) -> Iterable[Location]:
    """Yield a location in every file that the library names, documents first."""
    yield from (Location(document.file) for document in library.documents)
    yield from (one.printed.raw.location for one in library.references)
    yield from (one.location for one in library.citations)
    yield from (place for one in library.suggestions for place in one.places)
    yield from (one.location for one in library.problems if one.location)


def _numbered(ids: Iterable[str]) -> dict[str, int]:
    return {id: number for number, id in enumerate(dict.fromkeys(ids))}


def found(ids: Iterable[str], places: Mapping[str, int]) -> list[int]:
    """Return the places of the ids that have one."""
    return [places[id] for id in ids if id in places]
