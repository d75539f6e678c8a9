"""Numbers for files, references and items: the page speaks of positions, not of ids."""

from collections.abc import Iterable
from dataclasses import dataclass

from citegraph.model import Library


@dataclass(frozen=True, slots=True)
class Positions:
    """Where each id stands in its table."""

    files: dict[str, int]
    references: dict[str, int]
    works: dict[str, int]
    people: dict[str, int]
    venues: dict[str, int]

    def of(self, item_kind: str) -> dict[str, int]:
        """Positions of the items of one kind: "work", "person" or "venue"."""
        return {"work": self.works, "person": self.people, "venue": self.venues}[item_kind]


def positions(library: Library) -> Positions:
    """Number the files (citing documents first), references, works, people and venues."""
    places = [problem.location for problem in library.problems]
    named = [reference.citing for reference in library.references]
    named += [citation.citing for citation in library.citations]
    named += sorted({place.file for place in places if place})
    documents = [document.id for document in library.documents]
    return Positions(
        files=_numbered(documents + named),
        references=_numbered(reference.id for reference in library.references),
        works=_numbered(work.id for work in library.works),
        people=_numbered(person.id for person in library.people),
        venues=_numbered(venue.id for venue in library.venues),
    )


def _numbered(ids: Iterable[str]) -> dict[str, int]:
    return {item_id: number for number, item_id in enumerate(dict.fromkeys(ids))}
