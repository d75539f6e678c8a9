"""The table of related works: editions, translations and versions that stayed apart."""

from citegraph.export.csv_table import joined, render_table
from citegraph.model import Library

_COLUMNS = ("kind", "left", "right", "left_title", "right_title", "score", "evidence")


def render_relations(library: Library) -> str:
    """Return relations.csv: ``right`` is an edition, translation or version of ``left``.

    Both are ids of works.csv. Works that the user collapsed are one there, and not here.
    """
    titles = {work.id: work.reference.title for work in library.works}
    return render_table(
        _COLUMNS,
        (
            {
                "kind": one.kind,
                "left": one.left,
                "right": one.right,
                "left_title": titles.get(one.left, ""),
                "right_title": titles.get(one.right, ""),
                "score": round(one.score, 3),
                "evidence": joined(f"{e.feature}: {e.detail}" for e in one.evidence),
            }
            for one in library.relations
        ),
    )
