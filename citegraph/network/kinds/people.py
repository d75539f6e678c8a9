"""Authors as the items of a network."""

from collections import defaultdict

from citegraph.model import Library, Work
from citegraph.network.items import Items, collective_item
from citegraph.network.options import NetworkOptions


def cited_people(library: Library, options: NetworkOptions) -> Items:
    """Return the authors of cited works; editors and translators are not counted.

    A document that cites several works of one person cites the person once
    (document-level author co-citation, White and Griffith 1981; all authors, not first only).
    """
    works: dict[str, list[Work]] = defaultdict(list)
    for work in library.works:
        for person in work.people:
            works[person].append(work)
    people = sorted(library.people, key=lambda person: person.id)
    found = (collective_item(person.id, person.label, works[person.id]) for person in people)
    return Items("person", "people", tuple(item for item in found if item.units))
