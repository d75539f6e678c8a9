"""Decisions of the user: read from decisions.tsv beside the sources, never written there."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import cast

from citegraph.model import Decision, Location, Problem
from citegraph.model.decision import DECISIONS_FILE, DecisionKind, Verdict
from citegraph.read.encoding import decode

COLUMNS = ("left", "right", "verdict", "kind", "by", "date", "why")
_VERDICTS = ("same", "different")
_KINDS = ("citation",)
_LARGEST = 50_000_000
_LINE_END = re.compile(r"\r\n|\n|\r")


def read_decisions(sources: Iterable[Path]) -> tuple[tuple[Decision, ...], tuple[Problem, ...]]:
    """Return the decisions beside the sources, and what is wrong with any row.

    Beside a file means in its folder, beside a folder in it. ``left`` of the rows is made to
    begin with the path of that folder, so that it names a file as the sources do.
    """
    decisions: list[Decision] = []
    problems: list[Problem] = []
    folders = dict.fromkeys(path if path.is_dir() else path.parent for path in sources)
    for folder in folders:
        path = folder / DECISIONS_FILE
        if path.is_file():
            found, faults = _read(path)
            decisions += found
            problems += faults
    return tuple(decisions), (*problems, *_contradictions(decisions))


def _read(path: Path) -> tuple[list[Decision], list[Problem]]:
    try:
        with path.open("rb") as file:
            text = decode(file.read(_LARGEST)).text.removeprefix("\ufeff")
    except OSError as error:
        reason = f"cannot be read: {error.strerror or error}"
        return [], [_problem(path, None, reason, "check the permissions")]
    rows = (line.split("\t") for line in _LINE_END.split(text))
    decisions: list[Decision] = []
    problems: list[Problem] = []
    header: list[str] = []
    for number, row in enumerate(rows, start=1):
        if not any(row) or row[0].startswith("#"):
            continue
        if not header:
            header = row
            if missing := [name for name in COLUMNS[:4] if name not in header]:
                advice = f"the first line names the columns: {', '.join(COLUMNS)}"
                problems.append(_problem(path, number, f"no column {missing[0]}", advice))
                break
            continue
        made = _decision(path, number, dict(zip(header, row, strict=False)))
        if isinstance(made, Decision):
            decisions.append(made)
        else:
            problems.append(made)
    return decisions, problems


def _decision(path: Path, number: int, row: dict[str, str]) -> Decision | Problem:
    values = {name: row.get(name, "").strip() for name in COLUMNS}
    for name, allowed in (("verdict", _VERDICTS), ("kind", _KINDS)):
        if values[name] not in allowed:
            message = f"«{values[name]}» is no {name}"
            return _problem(path, number, message, f"allowed are: {', '.join(allowed)}")
    if not values["left"] or not values["right"]:
        return _problem(path, number, "left or right is empty", "name both")
    folder = path.parent.as_posix()
    left = values["left"] if folder == "." else f"{folder}/{values['left']}"
    return Decision(
        left,
        values["right"],
        cast(Verdict, values["verdict"]),
        cast(DecisionKind, values["kind"]),
        values["by"],
        values["date"],
        values["why"],
        Location(path.as_posix(), number),
    )


def _contradictions(decisions: Iterable[Decision]) -> list[Problem]:
    """Two works for one number, or both verdicts about one pair; the later row holds."""
    problems = []
    accepted: dict[tuple[str, str], Decision] = {}
    seen: dict[tuple[str, str, str], Decision] = {}
    for one in decisions:
        other = seen.get((one.kind, one.left, one.right))
        if other and other.verdict != one.verdict:
            problems.append(_contradiction(one, other))
        seen[one.kind, one.left, one.right] = one
        if one.verdict == "same":
            other = accepted.get((one.kind, one.left))
            if other and other.right != one.right:
                problems.append(_contradiction(one, other))
            accepted[one.kind, one.left] = one
    return problems


def _contradiction(one: Decision, other: Decision) -> Problem:
    return Problem(
        "contradictory-decisions",
        f"this decision about {one.left} contradicts that of {other.location}",
        "the later one holds; take one of them away",
        one.location,
    )


def _problem(path: Path, number: int | None, message: str, advice: str) -> Problem:
    return Problem("bad-decision", message, advice, Location(path.as_posix(), number))
