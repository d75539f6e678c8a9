"""The table of merges: which mentions were taken as one, with the evidence."""

from citegraph.export.csv_table import joined, render_table
from citegraph.model import Evidence, Library

_COLUMNS = (
    "kind",
    "left",
    "right",
    "left_text",
    "right_text",
    "score",
    "rule",
    "by",
    "evidence",
)
#: Who decided where no user did.
_PROGRAM = "citegraph"


def render_merges(library: Library) -> str:
    """Return merges.csv in the library's order; ``evidence`` is "feature weight (detail); …".

    ``by`` is the user whose decision it was, or "citegraph".
    """
    return render_table(
        _COLUMNS,
        (
            {
                "kind": merge.kind,
                "left": merge.left,
                "right": merge.right,
                "left_text": merge.left_text,
                "right_text": merge.right_text,
                "score": round(merge.score, 3),
                "rule": merge.rule,
                "by": merge.by or _PROGRAM,
                "evidence": joined(map(_evidence, merge.evidence)),
            }
            for merge in library.merges
        ),
    )


def _evidence(evidence: Evidence) -> str:
    detail = f" ({evidence.detail})" if evidence.detail else ""
    return f"{evidence.feature} {evidence.weight:+.3g}{detail}"
