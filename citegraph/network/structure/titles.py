"""The titles that stand behind the items of a network."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from citegraph.model import CitingDocument, Library, NetworkItemKind, Work
from citegraph.network.items import Item
from citegraph.network.kinds.works import whole_title


@dataclass(frozen=True, slots=True)
class Titles:
    """The titles of items, by id. ``named``: an item is known by its own name before them."""

    by_item: Mapping[str, str]
    named: bool


def titles_of(items: Sequence[Item], kind: NetworkItemKind, library: Library) -> Titles:
    """Return the titles of every item that has one: of a person or a venue those of all works.

    Terms and keywords have none: they are what a title would be searched for.
    """
    if kind in ("term", "keyword"):
        return Titles({}, named=True)
    if kind == "person":
        held = _by_owner((person, work) for work in library.works for person in work.people)
    elif kind == "venue":
        held = _by_owner((work.venue, work) for work in library.works)
    else:
        held = {document.id: _title_of_document(document) for document in library.documents}
        held |= {work.id: whole_title(work) for work in library.works}
    found = {item.id: held[item.id] for item in items if held.get(item.id)}
    return Titles(found, named=kind in ("person", "venue"))


def _by_owner(works: Iterable[tuple[str, Work]]) -> dict[str, str]:
    titles: dict[str, list[str]] = defaultdict(list)
    for owner, work in works:
        if title := whole_title(work):
            titles[owner].append(title)
    return {owner: ". ".join(held) for owner, held in titles.items()}


def _title_of_document(document: CitingDocument) -> str:
    return (document.description.title if document.description else "") or document.title
