"""Decisions that the page sends: checked, then appended as ``citegraph decide`` appends them."""

import os
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from citegraph.errors import CitegraphError, UsageError
from citegraph.model import Decision, Location
from citegraph.workflow.built_folder import file_mark
from citegraph.workflow.deciding import append_decisions
from citegraph.workflow.decision_rows import COLUMNS
from citegraph.workflow.decisions import KINDS, VERDICTS, read_table

#: A reader gives one answer at a time; joining many selected items sends a row for each.
MOST_ROWS = 1_000
_LONGEST = 20_000
_KINDS = tuple(kind for kind in KINDS if kind != "citation")


@dataclass(frozen=True, slots=True)
class TableState:
    """The rows of a table, what is wrong with others, and a mark that changes with the file."""

    rows: tuple[Decision, ...]
    problems: tuple[str, ...]
    mark: str


class DecisionTable:
    """The table of decisions beside the sources, as it is now: others may write to it too."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._known = TableState((), (), "")
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._is_closed = False

    def state(self) -> TableState:
        """Return what the table holds; it is read again when the file has changed."""
        with self._lock:
            mark = file_mark(self.path) or "none"
            if mark != self._known.mark:
                rows, problems = read_table(self.path)
                self._known = TableState(rows, tuple(map(str, problems)), mark)
            return self._known

    def append(self, sent: object) -> tuple[Decision, ...]:
        """Append the rows that the page has sent, all or none, and return them with their lines.

        Raises :class:`UsageError` for anything that is no row of a table of decisions, and
        :class:`CitegraphError` where the table cannot be written.
        """
        decisions = decisions_of(sent)
        with self._writing:
            if self._is_closed:
                raise CitegraphError("the server is ending; nothing was written")
            return append_decisions(self.path, decisions)

    def close(self) -> None:
        """Wait until what is being written stands in the table; nothing is written afterwards."""
        with self._writing:
            self._is_closed = True


def decisions_of(sent: object) -> list[Decision]:
    """Return the decisions in what a page has sent: a list of mappings with the columns' names.

    Raises :class:`UsageError` with the number of the row and what is allowed.
    """
    if not isinstance(sent, list) or not 0 < len(sent) <= MOST_ROWS:
        raise UsageError(f"a list of 1 to {MOST_ROWS} rows is expected")
    return [_decision(number, row) for number, row in enumerate(sent, 1)]


def _decision(number: int, row: object) -> Decision:
    values = _values(number, row)
    for name, allowed in (("kind", _KINDS), ("verdict", VERDICTS)):
        if values[name] not in allowed:
            raise UsageError(f"row {number}: {name} must be one of {', '.join(allowed)}")
    for name in ("left", "right"):
        if not any(map(str.isalnum, values[name])):
            raise UsageError(f"row {number}: {name} holds no letters")
    return _made(values)


def _values(number: int, row: object) -> dict[str, Any]:
    if not isinstance(row, Mapping) or not set(row) <= set(COLUMNS):
        raise UsageError(f"row {number}: columns are {', '.join(COLUMNS)}")
    values = {name: row.get(name, "") for name in COLUMNS}
    for name, value in values.items():
        if not isinstance(value, str) or len(value) > _LONGEST:
            raise UsageError(f"row {number}: {name} must be a text of {_LONGEST} signs at most")
    return values


def _made(values: Mapping[str, Any]) -> Decision:
    when = values["date"] or date.today().isoformat()
    return Decision(**{**values, "date": when}, location=Location(""))


def as_rows(decisions: Sequence[Decision]) -> list[dict[str, object]]:
    """Return decisions as the page reads them: the columns and the line.

    >>> row = Decision("A", "B", "same", "person", "", "2026-01-15", "", Location("d.tsv", 2))
    >>> [(one["left"], one["line"]) for one in as_rows([row])]
    [('A', 2)]
    """
    return [
        {**{name: getattr(one, name) for name in COLUMNS}, "line": one.location.line}
        for one in decisions
    ]


def why_not_writable(path: Path) -> str:
    """Return why a table cannot be written, "" where it can; nothing is changed by asking.

    >>> why_not_writable(Path("decisions.tsv"))
    ''
    """
    place = path if os.path.exists(path) else path.parent
    if os.path.exists(path) and not os.path.isfile(path):
        return f"{path} is no file"
    return "" if os.access(place, os.W_OK) else f"{path} cannot be written: no permission"
