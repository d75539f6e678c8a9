"""The table of suggestions: what the numbers of a document without a list may mean."""

from citegraph.export.csv_table import joined, render_table
from citegraph.model import Library

_COLUMNS = (
    "document",
    "label",
    "work",
    "title",
    "probability",
    "accepted",
    "evidence",
    "places",
    "contexts",
)


def render_suggestions(library: Library) -> str:
    """Return suggestions.csv: by document and number, the likeliest work first.

    None of them counts as a citation unless the user accepted it in decisions.tsv.
    """
    titles = {work.id: work.reference.title for work in library.works}
    return render_table(
        _COLUMNS,
        (
            {
                "document": one.document,
                "label": one.label,
                "work": one.work,
                "title": titles.get(one.work, ""),
                "probability": one.probability,
                "accepted": "yes" if one.accepted else "",
                "evidence": joined((f"{e.feature}: {e.detail}" for e in one.evidence), " | "),
                "places": joined(one.places),
                "contexts": joined(one.contexts, " | "),
            }
            for one in library.suggestions
        ),
    )
