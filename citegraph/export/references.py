"""The table of references: one row per printed reference, with its place and its work."""

from citegraph.export.csv_table import render_table
from citegraph.export.reference_cells import COLUMNS, reference_cells
from citegraph.model import Library

_PLACE = ("id", "work", "file", "list", "position", "number", "line", "page")
_COLUMNS = (*_PLACE, *COLUMNS, "refers_to", "confidence", "printed")


def render_reference_table(library: Library) -> str:
    """Return references.csv in printed order; ``work`` is an id of works.csv."""
    work_of = library.works_of_references()
    return render_table(
        _COLUMNS,
        (
            {
                "id": reference.id,
                "work": work_of.get(reference.id),
                "file": reference.citing,
                "list": reference.printed.raw.list_index,
                "position": reference.printed.raw.position,
                "number": reference.printed.raw.number,
                "line": reference.printed.raw.location.line,
                "page": reference.printed.raw.location.page,
                **reference_cells(reference),
                "refers_to": reference.refers_to,
                "confidence": round(reference.printed.confidence, 3),
                "printed": reference.printed.raw.text,
            }
            for reference in library.references
        ),
    )
