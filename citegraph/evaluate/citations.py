"""Citations in the text against what a careful reader marked.

Gold files are JSON lines, a row a marker: ``file`` (the beginning of the file's name, or of its
SHA-256), ``page`` (null where the format has none), ``marker`` as printed, ``labels`` (numbers,
keys, or names and years), and where these do not tell the entry ``entries``: how its text begins,
"" for none. A row without labels says that the document has no citation.
"""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from citegraph.config import Configuration, load_configuration
from citegraph.errors import CitegraphError, UsageError
from citegraph.evaluate.render import align
from citegraph.given_files import read_given
from citegraph.model import RawReference, Segmentation
from citegraph.text.clean import letters_and_digits
from citegraph.workflow import segment_sources

#: More bytes than any gold file of citations has.
_LARGEST = 100_000_000


@dataclass(frozen=True, slots=True)
class GoldTarget:
    """One work that a marker names: its page, its label, how the entry begins ("" for none)."""

    page: int | None
    label: str
    entry: str


@dataclass(frozen=True, slots=True)
class CitationScore:
    """Targets of one document: marked ones, linked ones, right ones; ``open`` have no entry."""

    file: str
    gold: int
    found: int
    right: int
    open: int
    left_open: int
    missed: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()

    @property
    def recall(self) -> float:
        """Share of the marked targets that were led to the right entry."""
        return self.right / self.gold if self.gold else 1.0

    @property
    def precision(self) -> float:
        """Share of the linked targets that are right."""
        return self.right / self.found if self.found else 1.0


def score_citations(
    gold: Iterable[Path], folder: Path, config: Configuration | None = None
) -> tuple[CitationScore, ...]:
    """Read every file that gold rows name in a folder, and score its citations.

    Raises :class:`CitegraphError` for a malformed row, or a file that is not in the folder.
    """
    rows = _read_rows(gold)
    config = config or load_configuration()
    scores = []
    for name, targets in sorted(rows.items()):
        found = segment_sources([_find_file(name, folder)], config)
        scores.append(_score(name, targets, found.segmentations))
    return tuple(scores)


def _read_rows(paths: Iterable[Path]) -> dict[str, list[GoldTarget]]:
    rows: dict[str, list[GoldTarget]] = {}
    for path in paths:
        try:
            text = read_given(path, _LARGEST).decode("utf-8-sig")
        except FileNotFoundError:
            raise UsageError(f"{path}: no such gold file") from None
        except (OSError, UnicodeDecodeError) as error:
            raise CitegraphError(f"{path}: cannot be read: {error}") from error
        for number, line in enumerate(text.splitlines(), start=1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
                labels = [str(label) for label in row["labels"]]
                entries = [str(entry) for entry in row.get("entries") or labels]
                targets = rows.setdefault(str(row["file"]), [])
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                message = f"{path}:{number}: a row needs «file» and «labels»: {error}"
                raise CitegraphError(message) from None
            pairs = zip(labels, entries, strict=False)
            targets += [GoldTarget(row.get("page"), label, entry) for label, entry in pairs]
    return rows


def _find_file(name: str, folder: Path) -> Path:
    found = [path for path in sorted(folder.iterdir()) if path.name.startswith(name)]
    if len(found) != 1:
        raise CitegraphError(f"{folder}: {len(found)} files begin with «{name}»; one is needed")
    return found[0]


def _score(
    name: str, targets: Sequence[GoldTarget], documents: Sequence[Segmentation]
) -> CitationScore:
    raws = {raw.id: raw for found in documents for raw in found.references}
    linked: list[tuple[int | None, RawReference, str]] = []
    unlinked: Counter[tuple[int | None, str]] = Counter()
    for found in documents:
        for cited in found.citations:
            for target in cited.targets:
                if target.reference in raws:
                    raw = raws[target.reference]
                    linked.append((cited.location.page, raw, f"{cited.marker} at {cited.location}"))
                else:
                    unlinked[(cited.location.page, target.label)] += 1
    missed, left_open, opened = [], 0, 0
    for gold in targets:
        if not gold.entry:
            opened += 1
            left_open += unlinked[(gold.page, gold.label)] > 0
            unlinked[(gold.page, gold.label)] -= 1
            continue
        at = next((i for i, (page, raw, _) in enumerate(linked) if _fits(gold, page, raw)), None)
        if at is None:
            missed.append(f"{gold.label} on page {gold.page}")
        else:
            del linked[at]
    total = len(targets) - opened
    right = total - len(missed)
    wrong = tuple(where for _, _, where in linked)
    return CitationScore(
        name, total, right + len(linked), right, opened, left_open, tuple(missed), wrong
    )


def _fits(gold: GoldTarget, page: int | None, raw: RawReference) -> bool:
    if gold.page is not None and page is not None and gold.page != page:
        return False
    if gold.entry == gold.label and gold.label in (raw.number, raw.key):
        return True
    wanted = letters_and_digits(gold.entry)
    return not wanted.isdigit() and letters_and_digits(raw.text).startswith(wanted)


def render_citation_scores(scores: Sequence[CitationScore], *, faults: bool = False) -> str:
    """Return the scores as a table, a row a document; with ``faults`` what was missed or wrong."""
    rows: list[list[object]] = []
    for one in scores:
        rows.append(
            [one.file, one.gold, one.found, one.recall, one.precision, one.open, one.left_open]
        )
    gold, found, right = (
        sum(getattr(one, key) for one in scores) for key in ("gold", "found", "right")
    )
    whole = CitationScore("all", gold, found, right, sum(one.open for one in scores), 0)
    left = sum(one.left_open for one in scores)
    rows.append(["all", gold, found, whole.recall, whole.precision, whole.open, left])
    columns = ["document", "marked", "linked", "recall", "precision", "no entry", "left open"]
    lines = [align(columns, rows)]
    for one in scores if faults else ():
        lines += [f"  {one.file}: missed {what}" for what in one.missed]
        lines += [f"  {one.file}: wrong {what}" for what in one.wrong]
    return "\n".join(lines)
