"""People, venues and publishers: labels, printed forms, and where they are printed."""

from collections.abc import Sequence

from citegraph.model import Library, Person, Venue
from citegraph.view.tables.columns import coded
from citegraph.view.tables.places import Places, found


def people_table(library: Library, places: Places) -> dict[str, object]:
    """Return the people; mentions in the descriptions of documents are not among theirs.

    ``printed`` of a mention is a place among the forms of its person, or a text.
    """
    people = library.people
    mentions = [
        (person, mention)
        for person in people
        for mention in person.mentions
        if mention.reference in places.references
    ]
    return {
        "id": [person.id for person in people],
        "label": [person.label for person in people],
        "latin": [_other(person) for person in people],
        "forms": [list(person.forms) for person in people],
        "mentions": [
            sum(one.reference in places.references for one in person.mentions) for person in people
        ],
        "reference": [places.references[mention.reference] for _, mention in mentions],
        "role": coded(mention.role for _, mention in mentions),
        "place": [mention.position for _, mention in mentions],
        "printed": [
            _form(person, mention.name.printed or str(mention.name)) for person, mention in mentions
        ],
    }


def venues_table(venues: Sequence[Venue], places: Places) -> dict[str, object]:
    """Return venues, or publishers."""
    return {
        "id": [venue.id for venue in venues],
        "label": [venue.label for venue in venues],
        "latin": [_other(venue) for venue in venues],
        "forms": [list(venue.forms) for venue in venues],
        "references": [found(venue.references, places.references) for venue in venues],
    }


def _other(named: Person | Venue) -> str:
    return "" if named.latin == named.label else named.latin


def _form(person: Person, printed: str) -> int | str:
    return person.forms.index(printed) if printed in person.forms else printed
