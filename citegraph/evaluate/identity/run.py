"""Scores identity on gold files: names, people, works."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from citegraph.config import Configuration, load_configuration
from citegraph.errors import CitegraphError
from citegraph.evaluate.gold import GoldClusters
from citegraph.evaluate.gold_files import read_gold
from citegraph.evaluate.identity.gold import Row, read_rows
from citegraph.evaluate.identity.names import score_surnames
from citegraph.evaluate.identity.people import score_cards, score_signatures
from citegraph.evaluate.identity.person_pairs import score_labelled_names
from citegraph.evaluate.identity.report import IdentityReport
from citegraph.evaluate.identity.tables import score_table
from citegraph.evaluate.identity.work_clusters import score_records
from citegraph.evaluate.identity.work_lists import score_paired_lists
from citegraph.evaluate.identity.work_pairs import score_labelled_pairs
from citegraph.resolve import ResolveOptions
from citegraph.workflow import Progress, silent
from citegraph.workflow.progress import track

Identity = Literal["names", "people", "works"]


@dataclass(frozen=True, slots=True)
class Kind:
    """Gold rows of one kind: their columns, and whether ``a`` and ``b`` are objects."""

    columns: tuple[str, ...]
    score: Callable[[str, Sequence[Row], ResolveOptions], IdentityReport]
    objects: bool = False

    def fits(self, rows: Sequence[Row]) -> bool:
        """Whether all rows are of this kind."""
        return all(
            row.has(*self.columns)
            and ("a" not in self.columns or isinstance(row.values["a"], dict) == self.objects)
            for row in rows
        )

    def __str__(self) -> str:
        return ", ".join(self.columns) + (" (objects)" if self.objects else "")


#: The kinds of gold rows; the first that fits is taken.
KINDS: Mapping[Identity, tuple[Kind, ...]] = {
    "works": (
        Kind(("cluster", "title"), score_records),
        Kind(("article", "n", "a", "b"), score_paired_lists),
        Kind(("id", "ru", "en"), score_paired_lists),
        Kind(("a", "b", "match"), score_labelled_pairs, objects=True),
    ),
    "people": (
        Kind(("cluster", "paper_id", "last"), score_signatures),
        Kind(("key", "ru", "en"), score_cards),
    ),
    "names": (
        Kind(("cyrillic", "latin"), score_surnames),
        Kind(("a", "b", "match"), score_labelled_names),
    ),
}
#: Kinds of tables of the documents in a folder that each evaluation reads.
_TABLES: Mapping[Identity, tuple[str, ...]] = {
    "works": ("works", "venues"),
    "people": ("people",),
    "names": (),
}


def evaluate_identity(
    kind: Identity,
    paths: Sequence[str | Path],
    sources: Sequence[str | Path] = (),
    config: Configuration | None = None,
    progress: Progress = silent,
) -> tuple[IdentityReport, ...]:
    """Score gold files of names, people or works, in their order.

    A table (.tsv) speaks of the documents in ``sources``, else of those that it names itself.
    Every file is read before the first is scored. Raises :class:`CitegraphError` for a file
    that cannot be read or is of no such kind.
    """
    settings = config or load_configuration(None)
    chosen: list[Callable[[], IdentityReport]] = []
    for path in paths:
        if Path(path).suffix == ".tsv":
            chosen.append(_table(kind, path, sources, settings))
            continue
        rows = read_rows(path)
        found = find_kind(rows, KINDS[kind])
        if found is None:
            raise _unknown(rows, kind)
        chosen.append(_rows(str(path), rows, found, settings.resolve))
    return tuple(score() for score in track(chosen, "score", progress))


def find_kind(rows: Sequence[Row], kinds: Sequence[Kind]) -> Kind | None:
    """Return the first of the kinds that rows are of."""
    return next((kind for kind in kinds if kind.fits(rows)), None)


def _rows(
    path: str, rows: Sequence[Row], kind: Kind, options: ResolveOptions
) -> Callable[[], IdentityReport]:
    return lambda: kind.score(path, rows, options)


def _table(
    kind: Identity, path: str | Path, sources: Sequence[str | Path], config: Configuration
) -> Callable[[], IdentityReport]:
    gold = read_gold(path)
    if not isinstance(gold, GoldClusters) or gold.kind not in _TABLES[kind]:
        allowed = " or ".join(_TABLES[kind]) or "no tables, but JSON lines"
        raise CitegraphError(f"{path}: a table of other things; evaluate {kind} reads {allowed}")
    return lambda: score_table(gold, sources, config)


def _unknown(rows: Sequence[Row], kind: Identity) -> CitegraphError:
    columns = ", ".join(sorted(map(str, rows[0].values)))
    allowed = "; or ".join(map(str, KINDS[kind]))
    return CitegraphError(
        f"{rows[0].where}: the columns «{columns}» are no gold of {kind}; "
        f"allowed are rows with {allowed}"
    )
