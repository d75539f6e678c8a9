"""The bibliographic columns that the tables of works and of references share."""

from citegraph.export.csv_table import Cell, joined
from citegraph.model import Reference

_PEOPLE = ("authors", "editors", "translators")
_BEFORE_DATE = ("title", "translated_title")
_AFTER_DATE = (
    "container",
    "container_subtitle",
    "translated_container",
    "series",
    "volume",
    "issue",
    "part",
    "pages",
    "page_total",
    "document_number",
    "archive",
    "edition",
    "genre",
    "publisher",
    "place",
    "place_name",
    "doi",
    "isbn",
    "issn",
    "url",
    "language",
    "note",
)

COLUMNS = ("type", *_PEOPLE, *_BEFORE_DATE, "year", "issued", *_AFTER_DATE, "accessed")


def reference_cells(reference: Reference) -> dict[str, Cell]:
    """Return the cells of ``COLUMNS``; names are "Family, Given" joined by semicolons."""
    cells: dict[str, Cell] = {"type": reference.type}
    cells |= {role: joined(getattr(reference, role)) for role in _PEOPLE}
    cells |= {field: getattr(reference, field) for field in (*_BEFORE_DATE, *_AFTER_DATE)}
    cells["year"] = reference.year
    cells["issued"] = reference.issued.iso if reference.issued else ""
    cells["accessed"] = reference.accessed.iso if reference.accessed else ""
    return cells
