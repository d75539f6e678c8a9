"""Printed references, citations in texts, and problems: what stands at which line."""

from citegraph.model import Library
from citegraph.view.tables.columns import Table, coded, to_columns
from citegraph.view.tables.places import Places


def references_table(library: Library, places: Places) -> dict[str, object]:
    """Return the printed references in the order of the library."""
    raws = [reference.printed.raw for reference in library.references]
    return {
        "id": [raw.id for raw in raws],
        "document": [places.documents[raw.citing] for raw in raws],
        "file": [places.files[raw.location.file] for raw in raws],
        "line": [raw.location.line for raw in raws],
        "page": [raw.location.page for raw in raws],
        "number": [raw.number for raw in raws],
        "text": [raw.text for raw in raws],
    }


def citations_table(library: Library, places: Places) -> dict[str, object]:
    """Return the citations in texts; ``references`` are those that the marker means."""
    citations = library.citations
    return {
        "document": [places.documents[one.citing] for one in citations],
        "file": [places.files[one.location.file] for one in citations],
        "line": [one.location.line for one in citations],
        "form": coded(one.form for one in citations),
        "marker": [one.marker for one in citations],
        "context": [one.context for one in citations],
        "references": [
            [
                places.references[t.reference]
                for t in one.targets
                if t.reference in places.references
            ]
            for one in citations
        ],
    }


def problems_table(library: Library, places: Places) -> Table:
    """Return what could not be read or decided."""
    records: list[dict[str, object]] = [
        {
            "level": problem.level,
            "code": problem.code,
            "message": problem.message,
            "advice": problem.advice,
            "file": places.files[problem.location.file] if problem.location else None,
            "line": problem.location.line if problem.location else None,
            "raw": problem.raw,
        }
        for problem in library.problems
    ]
    return to_columns(records, ("level", "code", "message", "advice", "file", "line", "raw"))
