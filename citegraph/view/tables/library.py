"""All tables of a library."""

from citegraph.model import Library
from citegraph.text.decision_names import DecisionNames
from citegraph.view.tables.documents import (
    documents_table,
    relations_table,
    suggestions_table,
)
from citegraph.view.tables.pairs import merges_table, uncertain_table
from citegraph.view.tables.people import people_table, venues_table
from citegraph.view.tables.places import Places
from citegraph.view.tables.references import citations_table, problems_table, references_table
from citegraph.view.tables.works import works_table


def library_tables(library: Library, places: Places) -> dict[str, object]:
    """Return the tables of a library by their names in the page."""
    names = DecisionNames(library)
    return {
        "files": list(places.files),
        "documents": documents_table(library, places),
        "references": references_table(library, places),
        "works": works_table(library, places),
        "people": people_table(library, places),
        "venues": venues_table(library.venues, places),
        "publishers": venues_table(library.publishers, places),
        "merges": merges_table(library, places, names),
        "uncertain": uncertain_table(library, places, names),
        "relations": relations_table(library, places),
        "citations": citations_table(library, places),
        "suggestions": suggestions_table(library, places),
        "problems": problems_table(library, places),
    }
