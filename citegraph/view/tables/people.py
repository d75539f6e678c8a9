"""People, venues and publishers, and which of them each printed reference names."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from citegraph.model import Library, Mention, Person, Venue
from citegraph.view.tables.columns import coded
from citegraph.view.tables.places import Places, found

#: Instead of a venue: none; that of the work.
_NONE, _OF_WORK = -1, -2


def named_table(named: Sequence[Person | Venue]) -> dict[str, object]:
    """Return people, venues or publishers; a label is a place among the forms, or a text."""
    return {
        "id": [one.id for one in named],
        "label": [form_of(one, one.label) for one in named],
        "latin": ["" if one.latin == one.label else one.latin for one in named],
        "forms": [list(one.forms) for one in named],
    }


def form_of(named: Person | Venue, text: str) -> int | str:
    """Return the place of a text among the printed forms; the text itself where it is none."""
    return named.forms.index(text) if text in named.forms else text


def mentions_table(library: Library, places: Places) -> dict[str, object]:
    """Return whom each reference names, in which role and place, and where it is published.

    The references come work by work, then those without one: so what is alike stands together.
    ``venue`` and ``publisher`` are -1 for none, -2 for that of the work; ``more`` are pairs of a
    reference and a further venue. Mentions in the descriptions of documents are not among these.
    """
    order = _work_by_work(library, places)
    named = _named_people(library, places)
    rows = [row for reference in order for row in named[reference]]
    venues = _by_reference(library.venues, places)
    publishers = _by_reference(library.publishers, places)
    owners = _owners(library, places)
    of_works = [places.venues.get(work.venue) for work in library.works]
    return {
        "counts": [len(named[reference]) for reference in order],
        "person": [person for person, _ in rows],
        "role": coded(mention.role for _, mention in rows),
        "place": [mention.position for _, mention in rows],
        "printed": [
            form_of(library.people[person], mention.name.printed or str(mention.name))
            for person, mention in rows
        ],
        "venue": _column(order, venues, owners, of_works),
        "publisher": _column(order, publishers, owners, works_publishers(library, places)),
        "more": [
            [[reference, one] for reference in order for one in table[reference][1:]]
            for table in (venues, publishers)
        ],
    }


def works_publishers(library: Library, places: Places) -> list[int | None]:
    """Return the publisher of each work: of its fullest reference, else of the first with one."""
    known = places.owners["publisher"]
    return [
        next((known[id] for id in (work.reference.id, *work.references) if id in known), None)
        for work in library.works
    ]


def _work_by_work(library: Library, places: Places) -> list[int]:
    owned = [one for work in library.works for one in found(work.references, places.references)]
    known = dict.fromkeys(owned)
    return [*known, *(one for one in places.references.values() if one not in known)]


def _named_people(library: Library, places: Places) -> Mapping[int, list[tuple[int, Mention]]]:
    named: dict[int, list[tuple[int, Mention]]] = defaultdict(list)
    for number, person in enumerate(library.people):
        for mention in person.mentions:
            if mention.reference in places.references:
                named[places.references[mention.reference]].append((number, mention))
    for rows in named.values():
        rows.sort(key=lambda row: (row[1].role, row[1].position))
    return named


def _by_reference(venues: Iterable[Venue], places: Places) -> Mapping[int, list[int]]:
    named: dict[int, list[int]] = defaultdict(list)
    for number, venue in enumerate(venues):
        for reference in found(venue.references, places.references):
            named[reference].append(number)
    return named


def _owners(library: Library, places: Places) -> dict[int, int]:
    return {
        reference: number
        for number, work in enumerate(library.works)
        for reference in found(work.references, places.references)
    }


def _column(
    order: Iterable[int],
    named: Mapping[int, list[int]],
    owners: Mapping[int, int],
    of_works: Sequence[int | None],
) -> list[int]:
    column = []
    for reference in order:
        own = named[reference][0] if named[reference] else _NONE
        work = owners.get(reference)
        same = work is not None and of_works[work] == own
        column.append(_OF_WORK if same else own)
    return column
