"""Thesaurus files of VOSviewer, read as decisions."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from citegraph.errors import CitegraphError
from citegraph.model import Decision
from citegraph.model.decision import DecisionKind
from citegraph.text import letters_and_digits
from citegraph.workflow.deciding import new_decision
from citegraph.workflow.decision_rows import split_rows
from citegraph.workflow.decisions import text_of

_LABEL, _REPLACEMENT = "label", "replace by"


@dataclass(frozen=True, slots=True)
class Thesaurus:
    """Pairs of a label and what is shown instead; ``ignored`` labels are to be left out."""

    pairs: tuple[tuple[str, str], ...]
    ignored: tuple[str, ...]


def read_thesaurus(path: Path) -> Thesaurus:
    """Read a thesaurus file of VOSviewer: two columns, ``label`` and ``replace by``.

    Raises :class:`CitegraphError` for a file that is none.
    """
    rows = (row for _, row in split_rows(text_of(path)) if any(row))
    header = [name.casefold() for name in next(rows, [])]
    if not {_LABEL, _REPLACEMENT} <= set(header):
        raise CitegraphError(
            f"{path} is no thesaurus of VOSviewer: its first line is not «label», a tab, "
            "and «replace by»"
        )
    cells = [dict(zip(header, row, strict=False)) for row in rows]
    pairs = [(cell.get(_LABEL, ""), cell.get(_REPLACEMENT, "")) for cell in cells]
    return Thesaurus(
        tuple((label, shown) for label, shown in pairs if label and shown),
        tuple(label for label, shown in pairs if label and not shown),
    )


def thesaurus_decisions(
    pairs: Iterable[tuple[str, str]], kind: DecisionKind, by: str = "", why: str = ""
) -> Iterator[Decision]:
    """Yield what a thesaurus of names says: labels with one replacement are one, and shown so."""
    shown: dict[str, None] = {}
    for label, replacement in pairs:
        if letters_and_digits(label) != letters_and_digits(replacement):
            yield new_decision(label, replacement, "same", kind, by, why)
        shown[replacement] = None
    for replacement in shown:
        yield new_decision(replacement, replacement, "rename", kind, by, why)
