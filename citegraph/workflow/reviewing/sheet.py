"""Questions as a table to fill in, and the table read back."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import cast

from citegraph.model import Decision, DecisionKind, Location, Problem, Verdict
from citegraph.workflow.deciding import new_decision
from citegraph.workflow.decision_rows import COLUMNS, NEEDED, render_row, split_rows
from citegraph.workflow.decisions import MOST_FAULTS, text_of
from citegraph.workflow.reviewing.questions import Question, Side

_KINDS = ("work", "person", "venue")
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
    table = ((number, row) for number, row in _rows(text_of(path)) if any(row))
    line, names = next(table, (1, []))
    header = [name.casefold() for name in names]
    if missing := [one for one in NEEDED if one not in header]:
        advice = f"the first line names the columns: {', '.join(COLUMNS)}"
        return [], [_problem(path, line, f"no column {missing[0]}", advice)]
    rows: list[Decision] = []
    problems: list[Problem] = []
    for line, row in table:
        if len(problems) >= MOST_FAULTS:
            problems.append(
                _problem(path, line, "too many faults: no more is read", "look at them")
            )
            break
        cells = dict(zip(header, row, strict=False))
        made = _answer({name: cells.get(name, "") for name in COLUMNS}, by)
        if isinstance(made, Decision):
            rows.append(made)
        elif made:
            problems.append(_problem(path, line, *made))
    return rows, problems


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows of a table, whatever a spreadsheet puts between the cells."""
    first = text.partition("\n")[0]
    delimiter = max("\t;,", key=first.count)
    if delimiter == "\t":
        return split_rows(text)
    return split_rows(text.replace("\t", " "), delimiter)


def _answer(cells: Mapping[str, str], by: str) -> Decision | tuple[str, str] | None:
    """The decision in a row; what is wrong with it and what to do; None without a verdict."""
    written = cells["verdict"]
    if not written:
        return None
    verdict = _VERDICTS.get(written.casefold())
    if verdict is None:
        return f"«{written}» is no verdict", "write same or different"
    if cells["kind"] not in _KINDS:
        return f"«{cells['kind']}» is no kind", f"allowed are: {', '.join(_KINDS)}"
    if not cells["left"] or not cells["right"]:
        return "left or right is empty", "name both"
    kind = cast(DecisionKind, cells["kind"])
    made = new_decision(
        cells["left"], cells["right"], verdict, kind, cells["by"] or by, cells["why"]
    )
    return replace(made, date=cells["date"] or made.date)


def _printed(side: Side) -> str:
    rows = dict(side.rows)
    return rows.get("printed") or "; ".join(f"{name}: {value}" for name, value in side.rows)


def _line(cells: Iterable[str]) -> str:
    return f"{render_row(tuple(cells))}\n"


def _problem(path: Path, line: int, message: str, advice: str) -> Problem:
    return Problem("bad-decision", message, advice, Location(path.as_posix(), line))
