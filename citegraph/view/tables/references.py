"""Printed references, citations in texts, and problems: what stands at which line."""

from collections import Counter
from collections.abc import Sequence

from citegraph.model import Library, RawReference
from citegraph.view.tables.columns import Table, coded, steps, to_columns
from citegraph.view.tables.places import Places


def references_table(library: Library, places: Places) -> dict[str, object]:
    """Return the printed references in the order of the library.

    The texts of those that belong to a work are among the strings of the work; ``texts`` are the
    others. ``id`` is None where it is that of the place in the first list of its document.
    """
    owned = places.owners["work"]
    raws = [reference.printed.raw for reference in library.references]
    return {
        "id": _ids(raws),
        "document": [places.documents[raw.citing] for raw in raws],
        "file": [places.files[raw.location.file] for raw in raws],
        "line": steps(raw.location.line or 0 for raw in raws),
        "page": [raw.location.page for raw in raws],
        "number": [raw.number for raw in raws],
        "texts": [raw.text for raw in raws if raw.id not in owned],
    }


def _ids(raws: Sequence[RawReference]) -> list[str | None]:
    count: Counter[str] = Counter()
    ids: list[str | None] = []
    for raw in raws:
        count[raw.citing] += 1
        usual = f"{raw.citing}#1.{count[raw.citing]}"
        ids.append(None if raw.id == usual else raw.id)
    return ids


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
    """Return what could not be read or decided; ``raw`` is the place of a reference, or a text."""
    known = {one.printed.raw.text: place for place, one in enumerate(library.references)}
    records: list[dict[str, object]] = [
        {
            "level": problem.level,
            "code": problem.code,
            "message": problem.message,
            "advice": problem.advice,
            "file": places.files[problem.location.file] if problem.location else None,
            "line": problem.location.line if problem.location else None,
            "raw": known.get(problem.raw, problem.raw),
        }
        for problem in library.problems
    ]
    return to_columns(records, ("level", "code", "message", "advice", "file", "line", "raw"))
