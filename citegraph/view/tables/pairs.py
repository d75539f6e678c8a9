"""Merges and uncertain pairs: two mentions, what they belong to, and why."""

from collections.abc import Iterable, Sequence

from citegraph.model import Library, Merge, UncertainPair
from citegraph.text.decision_names import DecisionNames
from citegraph.view.tables.columns import coded
from citegraph.view.tables.documents import evidence_rows
from citegraph.view.tables.places import Places

#: Rules that join what is the same; where the print is the same too, there is nothing to show.
_PLAIN_RULES = frozenset(("same-name", "same-text"))


def merges_table(library: Library, places: Places, names: DecisionNames) -> dict[str, object]:
    """Return the merges of works, people, venues and publishers that have something to show."""
    shown = [
        merge
        for merge in library.merges
        if merge.rule not in _PLAIN_RULES or merge.left_text != merge.right_text
    ]
    return {
        **_pairs(shown, places, names),
        "rule": coded(merge.rule for merge in shown),
        "by": coded(merge.by for merge in shown),
    }


def uncertain_table(library: Library, places: Places, names: DecisionNames) -> dict[str, object]:
    """Return the pairs near the threshold, the most useful question first."""
    shown = sorted(
        library.uncertain, key=lambda one: (-one.usefulness, one.kind, one.left, one.right)
    )
    return {
        **_pairs(shown, places, names),
        "joined": [one.joined for one in shown],
        "usefulness": [one.usefulness for one in shown],
    }


def _pairs(
    pairs: Sequence[Merge | UncertainPair], places: Places, names: DecisionNames
) -> dict[str, object]:
    """Return what both have; ``texts``, ``references``, ``keys`` and ``items`` are left, right."""
    keys = (
        names.pair(one.kind, (one.left, one.right), (one.left_text, one.right_text))
        for one in pairs
    )
    return {
        "kind": coded(one.kind for one in pairs),
        "texts": _both((one.left_text, one.right_text) for one in pairs),
        "references": _both(
            (places.reference_of(one.left), places.reference_of(one.right)) for one in pairs
        ),
        "items": _both(
            (places.owners[one.kind].get(one.left), places.owners[one.kind].get(one.right))
            for one in pairs
        ),
        "keys": _both(key or ("", "") for key in keys),
        "score": [round(one.score, 3) for one in pairs],
        "evidence": [evidence_rows(one.evidence) for one in pairs],
    }


def _both(sides: Iterable[tuple[object, object]]) -> list[object]:
    return [side for both in sides for side in both]
