"""The table of venues: journals, proceedings and sites, with their printed forms and works."""

from collections import defaultdict

from citegraph.export.csv_table import joined, render_table
from citegraph.model import Library, Work

_COLUMNS = ("id", "label", "latin", "forms", "references", "cited", "cited_by", "works")


def render_venues(library: Library) -> str:
    """Return venues.csv, sorted by id; ``cited`` counts the documents that cite the venue."""
    works: dict[str, list[Work]] = defaultdict(list)
    for work in library.works:
        works[work.venue].append(work)
    return render_table(
        _COLUMNS,
        (
            {
                "id": venue.id,
                "label": venue.label,
                "latin": venue.latin,
                "forms": joined(venue.forms),
                "references": len(venue.references),
                "cited": len(cited_by := _cited_by(works[venue.id])),
                "cited_by": joined(cited_by),
                "works": joined(sorted(work.id for work in works[venue.id])),
            }
            for venue in sorted(library.venues, key=lambda venue: venue.id)
        ),
    )


def _cited_by(works: list[Work]) -> list[str]:
    return sorted({file for work in works for file in work.cited_by})
