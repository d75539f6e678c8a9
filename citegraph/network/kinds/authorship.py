"""Co-authorship: people who wrote works together."""

from collections import defaultdict

from citegraph.model import Library
from citegraph.network.items import Item, Items
from citegraph.network.kinds.works import works_of_corpus
from citegraph.network.options import NetworkOptions


def co_authors(library: Library, options: NetworkOptions) -> Items:
    """Return the authors of works, bodies among them; editors and translators are not counted.

    ``corpus`` says whether all works of the library count, or only its documents.
    """
    units: dict[str, set[str]] = defaultdict(set)
    for work in works_of_corpus(library, options):
        for person in work.people:
            units[person].add(work.id)
    items = (
        Item(
            person.id,
            person.label,
            tuple(sorted(units[person.id])),
            works=len(units[person.id]),
        )
        for person in sorted(library.people, key=lambda person: person.id)
        if person.id in units
    )
    return Items("person", "people", tuple(items), "work")
