"""Questions as a table to fill in, and the table read back."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

from citegraph.errors import CitegraphError
from citegraph.model import Decision, DecisionKind, Location, Problem, Verdict
from citegraph.read.encoding import decode
from citegraph.text import collapse_spaces
from citegraph.workflow.deciding import new_decision
from citegraph.workflow.decision_rows import COLUMNS
from citegraph.workflow.reviewing.questions import Question, Side

_SHOWN = ("score", "now", "left_printed", "right_printed", "evidence")
#: What may stand in the column of verdicts, and what is meant by it.
_VERDICTS: dict[str, Verdict] = {
    "same": "same", "s": "same", "1": "same", "yes": "same", "да": "same",
    "different": "different", "d": "different", "0": "different", "no": "different",
    "нет": "different",
}  # fmt: skip


def render_sheet(questions: Iterable[Question]) -> Iterator[str]:
    """Yield the lines of a table of questions: the columns of decisions.tsv, the verdict empty.

    Behind them stands what helps to decide; whoever fills the column ``verdict`` (same, different)
    can hand the table back, or lay it beside the sources as decisions.tsv.
    """
    yield _line((*COLUMNS, *_SHOWN))
    for one in questions:
        evidence = "; ".join(f"{e.feature} {e.weight:+.3g} ({e.detail})" for e in one.evidence)
        cells = {
            "left": one.left.stable,
            "right": one.right.stable,
            "kind": one.kind,
            "score": f"{one.score:.3f}",
            "now": "one" if one.joined else "two",
            "left_printed": _printed(one.left),
            "right_printed": _printed(one.right),
            "evidence": evidence,
        }
        yield _line(cells.get(column, "") for column in (*COLUMNS, *_SHOWN))


def read_sheet(path: Path, by: str) -> tuple[list[Decision], list[Problem]]:
    """Return the decisions of a filled table, and what is wrong with any row.

    There may be tabs, semicolons or commas between the cells, as spreadsheets write them; rows
    without a verdict are left out. ``by`` stands for whoever decided where no row tells it.
    Raises :class:`CitegraphError` for a file that cannot be read.
    """
    try:
        lines = decode(path.read_bytes()).text.removeprefix("\ufeff")
    except OSError as error:
        raise CitegraphError(f"{path} cannot be read: {error.strerror or error}") from error
    first = lines.partition("\n")[0]
    delimiter = max("\t;,", key=first.count)
    reader = csv.DictReader(io.StringIO(lines, newline=""), delimiter=delimiter)
    missing = [one for one in COLUMNS[:4] if one not in (reader.fieldnames or ())]
    if missing:
        advice = f"the first line names the columns: {', '.join(COLUMNS)}"
        return [], [_problem(path, 1, f"no column {missing[0]}", advice)]
    rows: list[Decision] = []
    problems = []
    for cells in reader:
        found = {column: (cells.get(column) or "").strip() for column in COLUMNS}
        verdict = _VERDICTS.get(found["verdict"].casefold())
        if verdict:
            kind = cast(DecisionKind, found["kind"])
            made = new_decision(
                found["left"], found["right"], verdict, kind, found["by"] or by, found["why"]
            )
            rows.append(replace(made, date=found["date"] or made.date))
        elif found["verdict"]:
            message = f"«{found['verdict']}» is no verdict"
            problems.append(_problem(path, reader.line_num, message, "write same or different"))
    return rows, problems


def _printed(side: Side) -> str:
    rows = dict(side.rows)
    return rows.get("printed") or "; ".join(value for _, value in side.rows)


def _line(cells: Iterable[str]) -> str:
    return "\t".join(collapse_spaces(cell) for cell in cells) + "\n"


def _problem(path: Path, line: int, message: str, advice: str) -> Problem:
    return Problem("bad-decision", message, advice, Location(path.as_posix(), line))
