"""The table of works: one row each, with every printed reference behind it."""

from collections import Counter

from citegraph.export.csv_table import joined, render_table
from citegraph.export.records import work_records
from citegraph.export.reference_cells import COLUMNS, reference_cells
from citegraph.model import Library, Manifestation

_COLUMNS = (
    "id",
    *COLUMNS,
    "people",
    "venue",
    "cited",
    "cited_by",
    "mentions",
    "documents",
    "manifestations",
    "references",
    "printed_at",
    "printed",
)


def render_works(library: Library) -> str:
    """Return works.csv, sorted by id.

    ``people`` and ``venue`` are ids of the other tables; ``cited`` counts the citing
    documents, ``mentions`` the places in their texts that cite the work, ``documents`` are those
    of documents.csv that are it; ``manifestations`` say in which forms it is cited how often
    ("original ru 2014: 3; translation en 2014: 1"); ``printed_at`` is "file:line; …" and
    ``printed`` the raw texts in that order.
    """
    works = {work.id: work for work in library.works}
    mentions: Counter[str] = Counter()
    for (_, work), count in library.mentions().items():
        mentions[work] += count
    return render_table(
        _COLUMNS,
        (
            {
                "id": record.id,
                **reference_cells(record.reference),
                "people": joined(works[record.id].people),
                "venue": works[record.id].venue,
                "cited": len(works[record.id].cited_by),
                "cited_by": joined(works[record.id].cited_by),
                "mentions": mentions[record.id],
                "documents": joined(works[record.id].documents),
                "manifestations": joined(map(_manifestation, works[record.id].manifestations)),
                "references": len(works[record.id].references),
                "printed_at": joined(r.printed.raw.location for r in record.printed),
                "printed": joined((r.printed.raw.text for r in record.printed), " | "),
            }
            for record in work_records(library)
        ),
    )


def _manifestation(one: Manifestation) -> str:
    what = " ".join(filter(None, (one.kind, one.language, str(one.year or ""))))
    return f"{what}: {len(one.references)}"
