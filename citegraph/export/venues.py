"""The tables of venues and of publishers, with their printed forms and works."""

from collections import defaultdict
from collections.abc import Iterable

from citegraph.export.csv_table import joined, render_table
from citegraph.model import Library, Venue, Work

_COLUMNS = ("id", "label", "latin", "forms", "references", "cited", "cited_by", "works")


def render_venues(library: Library) -> str:
    """Return venues.csv, sorted by id; ``cited`` counts the documents that cite the venue."""
    works: dict[str, list[Work]] = defaultdict(list)
    for work in library.works:
        works[work.venue].append(work)
    return _render((venue, works[venue.id]) for venue in library.venues)


def render_publishers(library: Library) -> str:
    """Return publishers.csv, sorted by id; the columns are those of venues.csv."""
    work_of = library.works_of_references()
    works = {work.id: work for work in library.works}
    return _render(
        (one, [works[id] for id in {work_of[r] for r in one.references if r in work_of}])
        for one in library.publishers
    )


def _render(venues: Iterable[tuple[Venue, list[Work]]]) -> str:
    return render_table(
        _COLUMNS,
        (
            {
                "id": venue.id,
                "label": venue.label,
                "latin": venue.latin,
                "forms": joined(venue.forms),
                "references": len(venue.references),
                "cited": len(cited_by := _cited_by(works)),
                "cited_by": joined(cited_by),
                "works": joined(sorted(work.id for work in works)),
            }
            for venue, works in sorted(venues, key=lambda one: one[0].id)
        ),
    )


def _cited_by(works: list[Work]) -> list[str]:
    return sorted({file for work in works for file in work.cited_by})
