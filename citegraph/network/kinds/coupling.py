"""Bibliographic coupling: documents, people and venues that cite the same works.

Kessler (1963), "Bibliographic coupling between scientific papers", American Documentation 14(1);
of authors Zhao and Strotmann (2008), "Evolution of research activities and intellectual influences
in information science 1996-2005", JASIST 59(13).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable

from citegraph.model import Library, Person, Venue, Work
from citegraph.network.items import Item, Items
from citegraph.network.kinds.documents import document_items, works_by_document
from citegraph.network.options import NetworkOptions


def coupled_documents(library: Library, options: NetworkOptions) -> Items:
    """Return the documents that cite works."""
    return Items("document", "documents", document_items(library), "work")


def coupled_people(library: Library, options: NetworkOptions) -> Items:
    """Return the authors of the documents; one cites what any of his documents cites."""
    by_id = {work.id: work.people for work in library.works}
    return Items("person", "people", _citing(library, by_id, library.people), "work")


def coupled_venues(library: Library, options: NetworkOptions) -> Items:
    """Return the venues of the documents; one cites what any document in it cites."""
    by_id = {work.id: _venue(work) for work in library.works}
    return Items("venue", "venues", _citing(library, by_id, library.venues), "work")


def _venue(work: Work) -> tuple[str, ...]:
    return (work.venue,) if work.venue else ()


def _citing(
    library: Library, behind: dict[str, tuple[str, ...]], known: Iterable[Person | Venue]
) -> tuple[Item, ...]:
    """Return the items that stand ``behind`` the documents: their people, or their venues."""
    cited = works_by_document(library)
    units: dict[str, set[str]] = defaultdict(set)
    documents: Counter[str] = Counter()
    for document in library.documents:
        if document.id not in cited:
            continue
        for id in dict.fromkeys(behind.get(document.work, ())):
            units[id].update(cited[document.id])
            documents[id] += 1
    return tuple(
        Item(one.id, one.label, tuple(sorted(units[one.id])), works=documents[one.id])
        for one in sorted(known, key=lambda one: one.id)
        if one.id in units
    )
