"""The table of people: one row each, with every form of the name and the works."""

from collections import defaultdict

from citegraph.export.csv_table import joined, render_table
from citegraph.model import Library

_COLUMNS = ("id", "label", "latin", "forms", "mentions", "roles", "cited", "cited_by", "works")


def render_people(library: Library) -> str:
    """Return people.csv, sorted by id; ``cited`` counts the documents that cite the person.

    ``works`` are ids of works.csv in whatever role, ``roles`` the roles met.
    """
    works_of: dict[str, set[str]] = defaultdict(set)
    work_of = {id: work for work in library.works for id in work.references}
    cited_by: dict[str, set[str]] = defaultdict(set)
    for person in library.people:
        for mention in person.mentions:
            if work := work_of.get(mention.reference):
                works_of[person.id].add(work.id)
                cited_by[person.id].update(work.cited_by)
    return render_table(
        _COLUMNS,
        (
            {
                "id": person.id,
                "label": person.label,
                "latin": person.latin,
                "forms": joined(person.forms),
                "mentions": len(person.mentions),
                "roles": joined(sorted({mention.role for mention in person.mentions})),
                "cited": len(cited_by[person.id]),
                "cited_by": joined(sorted(cited_by[person.id])),
                "works": joined(sorted(works_of[person.id])),
            }
            for person in sorted(library.people, key=lambda person: person.id)
        ),
    )
