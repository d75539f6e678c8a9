"""All tables of a library."""

from collections.abc import Mapping, Sequence

from citegraph.model import Library
from citegraph.recall import Recall, afresh
from citegraph.view.tables.documents import (
    documents_table,
    relations_table,
    suggestions_table,
)
from citegraph.view.tables.pairs import PairTables
from citegraph.view.tables.people import mentions_table, named_table
from citegraph.view.tables.places import Places
from citegraph.view.tables.references import citations_table, problems_table, references_table
from citegraph.view.tables.works import works_table


def library_tables(
    library: Library,
    places: Places,
    formats: Sequence[Mapping[str, str]],
    recall: Recall = afresh,
) -> dict[str, object]:
    """Return the tables of a library by their names in the page.

    ``formats`` map the ids of works to their entries, a format each.
    """
    pairs = PairTables(library, places)
    return {
        "files": list(places.files),
        "documents": documents_table(library, places),
        "references": references_table(library, places),
        "works": works_table(library, places, formats, pairs.details(), recall),
        "people": named_table(library.people),
        "venues": named_table(library.venues),
        "publishers": named_table(library.publishers),
        "mentions": mentions_table(library, places),
        **pairs.tables(),
        "relations": relations_table(library, places),
        "citations": citations_table(library, places),
        "suggestions": suggestions_table(library, places),
        "problems": problems_table(library, places),
    }
