"""Scores identity on gold files: names, people, works."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from citegraph.evaluate.identity.gold import Row, read_rows, unknown_kind
from citegraph.evaluate.identity.names import score_surnames
from citegraph.evaluate.identity.people import score_cards, score_signatures
from citegraph.evaluate.identity.person_pairs import score_labelled_names
from citegraph.evaluate.identity.report import IdentityReport
from citegraph.evaluate.identity.work_clusters import score_records
from citegraph.evaluate.identity.work_lists import score_paired_lists
from citegraph.evaluate.identity.work_pairs import score_labelled_pairs
from citegraph.resolve import ResolveOptions, default_options

Scorer = Callable[[str, Sequence[Row], ResolveOptions], IdentityReport]
#: What the rows of each kind hold, and who scores them; the first kind that fits is taken.
Kinds = Mapping[str, tuple[tuple[str, ...], Scorer]]

KINDS: Mapping[str, Kinds] = {
    "names": {
        "cyrillic, latin": (("cyrillic", "latin"), score_surnames),
        "a, b, match": (("a", "b", "match"), score_labelled_names),
    },
    "people": {
        "cluster, paper_id, last": (("cluster", "paper_id", "last"), score_signatures),
        "key, ru, en": (("key", "ru", "en"), score_cards),
    },
    "works": {
        "cluster, title": (("cluster", "title"), score_records),
        "article, n, a, b": (("article", "n", "a", "b"), score_paired_lists),
        "id, ru, en": (("id", "ru", "en"), score_paired_lists),
        "a, b, match": (("a", "b", "match"), score_labelled_pairs),
    },
}


def evaluate_identity(
    kind: str, paths: Sequence[str | Path], options: ResolveOptions | None = None
) -> tuple[IdentityReport, ...]:
    """Score gold files of a kind of :data:`KINDS` (names, people, works), in their order.

    Every file is read before the first is scored. Raises :class:`CitegraphError` for a file
    that cannot be read or is of no such kind.
    """
    chosen = []
    for path in paths:
        rows = read_rows(path)
        chosen.append((str(path), rows, _scorer(rows, KINDS[kind])))
    settings = options or default_options()
    return tuple(score(path, rows, settings) for path, rows, score in chosen)


def _scorer(rows: Sequence[Row], kinds: Kinds) -> Scorer:
    for columns, score in kinds.values():
        if all(row.has(*columns) for row in rows):
            return score
    raise unknown_kind(rows, kinds)
