"""Works, people, venues and terms that documents cite, and how often they do."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from citegraph.history.citing import Citations
from citegraph.history.terms import terms_of
from citegraph.model import ItemKind, Library, Work
from citegraph.text.labels import label_of_work


@dataclass(frozen=True, slots=True)
class CitedItem:
    """Something that documents cite: the cited works (sorted by id) that it is, or that are its.

    ``name`` is what it is called; a work is called by its authors and year.
    """

    kind: ItemKind
    id: str
    name: str
    works: tuple[Work, ...]

    @property
    def label(self) -> str:
        """What the item is called in tables."""
        return label_of_work(self.works[0]) if self.kind == "work" else self.name

    @property
    def year(self) -> int | None:
        """Year of a work; None for what is more than one."""
        return self.works[0].reference.year if self.kind == "work" else None

    @property
    def references(self) -> int:
        """How many pairs of a document and a work of the item there are."""
        return sum(len(work.cited_by) for work in self.works)

    def documents(self) -> set[str]:
        """Return the documents that cite any of the works."""
        return {document for work in self.works for document in work.cited_by}


def cited_items(citations: Citations, library: Library) -> dict[ItemKind, tuple[CitedItem, ...]]:
    """Return everything that is cited, by kind, sorted by id.

    People are authors, a work is that of all of them; terms are words of the titles.
    """
    authors: dict[str, list[Work]] = defaultdict(list)
    venues: dict[str, list[Work]] = defaultdict(list)
    terms: dict[str, list[Work]] = defaultdict(list)
    for work in citations.works:
        for person in dict.fromkeys(work.people):
            authors[person].append(work)
        if work.venue:
            venues[work.venue].append(work)
        for term in terms_of(work.reference):
            terms[term].append(work)
    people = {person.id: person.label for person in library.people}
    named = {venue.id: venue.label for venue in library.venues}
    return {
        "work": tuple(CitedItem("work", work.id, "", (work,)) for work in citations.works),
        "person": _collective("person", authors, people),
        "venue": _collective("venue", venues, named),
        "term": _collective("term", terms, {}),
    }


def _collective(
    kind: ItemKind, found: Mapping[str, Sequence[Work]], labels: Mapping[str, str]
) -> tuple[CitedItem, ...]:
    return tuple(CitedItem(kind, id, labels.get(id, id), tuple(found[id])) for id in sorted(found))
