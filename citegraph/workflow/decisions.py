"""Decisions of the user: read from decisions.tsv beside the sources, never overwritten."""

import os
from collections.abc import Iterable
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import cast

from citegraph.errors import CitegraphError
from citegraph.model import Decision, Location, Problem
from citegraph.model.decision import DECISIONS_FILE, DecisionKind, Verdict
from citegraph.read.encoding import decode
from citegraph.resolve.contradictions import contradiction
from citegraph.workflow.decision_rows import COLUMNS, NEEDED, is_short, table_rows
from citegraph.workflow.decision_text import TableText, table_text
from citegraph.workflow.file_locks import locked

KINDS = ("work", "person", "venue", "citation")
VERDICTS = ("same", "different", "rename", "withdrawn")
#: A citation has no label.
_VERDICTS_ON_CITATIONS = ("same", "different", "withdrawn")
LARGEST = 50_000_000
#: More lines than people decide; a file of another kind is told after so many faults.
MOST_LINES = 200_000
MOST_FAULTS = 1_000
_DAMAGE = "a crash may have cut it off or emptied it: delete it, and decide again what it said"
_NO_END = "the line has no end: it may be cut off"
_ENDING = "if it is whole, end it; delete a remark about it below it"
_HEADER = f"the first line names the columns, parted by tabs: {', '.join(COLUMNS)}"


def table_beside(source: Path) -> Path:
    """Return where the decisions about a source stand: in the folder, or beside the file."""
    return (source if os.path.isdir(source) else source.parent) / DECISIONS_FILE


def read_decisions(sources: Iterable[Path]) -> tuple[tuple[Decision, ...], tuple[Problem, ...]]:
    """Return the decisions beside the sources, and what is wrong with any row.

    ``left`` of decisions about citations is made to begin with the path of the folder, so that
    it names a file as the sources do; those of them that are withdrawn are left out.
    """
    decisions: list[Decision] = []
    problems: list[Problem] = []
    for path in dict.fromkeys(map(table_beside, sources)):
        found, faults = read_table(path)
        decisions += found
        problems += faults
    standing = standing_citations(decisions)
    kept = [one for one in decisions if one.kind != "citation"]
    return (*kept, *standing), (*problems, *_contradictions(standing))


def read_table(path: Path) -> tuple[tuple[Decision, ...], tuple[Problem, ...]]:
    """Return every row of one table, also what is withdrawn; nothing where there is none."""
    if not os.path.lexists(path):
        return (), ()
    try:
        return _rows(path, table_text(_bytes_of(path)))
    except CitegraphError as error:
        return (), (_problem(path, None, str(error), "check what it is, and the permissions"),)


def text_of(path: Path) -> str:
    """Return the text of a table; raises :class:`CitegraphError` where that cannot be."""
    return decode(_bytes_of(path)).text


def _bytes_of(path: Path) -> bytes:
    """The bytes of a table, once no row is being written to it any more."""
    try:
        if os.path.exists(path) and not os.path.isfile(path):
            raise CitegraphError(f"{path} is no file that can be read")
        with path.open("rb", buffering=0) as file, locked(file, shared=True):
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise CitegraphError(f"{path} cannot be read: {error.strerror or error}") from error
    if len(data) > LARGEST:
        raise CitegraphError(f"{path} is larger than {LARGEST // 1_000_000} MB: nothing is read")
    return data


def _rows(path: Path, found: TableText) -> tuple[tuple[Decision, ...], tuple[Problem, ...]]:
    decisions: list[Decision] = []
    problems = _damages(path, found)
    header: list[str] = []
    for lines, row in table_rows(found.text):
        number = lines.start
        if number > MOST_LINES or len(problems) >= MOST_FAULTS:
            message = "lines from here on are not read: so many, or so many faults before"
            problems.append(_problem(path, number, message, "is it a table of decisions?"))
            break
        if not found.damaged.isdisjoint(lines):
            continue
        if not header:
            header = [name.casefold() for name in row]
            if missing := [name for name in NEEDED if name not in header]:
                problems.append(_problem(path, number, f"no column {missing[0]}", _HEADER))
                break
            continue
        made: Decision | Problem | None
        made = _decision(path, number, dict(zip(header, row, strict=False)))
        if not found.unended.isdisjoint(lines):
            made, doubt = _doubted(made, row, header)
            problems.append(doubt)
        if isinstance(made, Decision):
            decisions.append(made)
        elif made:
            problems.append(made)
    if not header and not problems and not _is_blank(found.text):
        problems.append(_problem(path, None, "nothing in it can be read", _HEADER))
    return tuple(decisions), tuple(problems)


def _damages(path: Path, found: TableText) -> list[Problem]:
    """What to tell of lines left out: those that are damaged, and rows that go on in them."""
    if not found.damaged:
        return []
    rows = {
        lines.start
        for lines, _ in table_rows(found.text)
        if lines.start not in found.damaged and not found.damaged.isdisjoint(lines)
    }
    return [
        _problem(
            path,
            number,
            f"the {'row goes on in a line that' if number in rows else 'line'} holds bytes "
            "that are no letters: it is left out",
            _DAMAGE,
        )
        for number in islice(sorted(found.damaged | rows), MOST_FAULTS)
    ]


def _doubted(
    made: Decision | Problem, row: list[str], header: list[str]
) -> tuple[Decision | None, Problem]:
    """What holds of a row without an end, and what to tell: its last cell may be half of one."""
    if isinstance(made, Problem):
        return None, replace(made, message=f"{made.message}; {_NO_END}")
    told = Problem("bad-decision", _NO_END, _ENDING, made.location, level="note")
    if is_short(row, header) and header[len(row) - 1] in ("left", "right"):
        return None, replace(told, message=f"{_NO_END} and is left out", level="warning")
    return made, told


def _is_blank(text: str) -> bool:
    """Whether a table holds remarks at most; a disk that failed may leave other than that."""
    return all(line.startswith("#") or not line.strip("\ufeff \t\r") for line in text.split("\n"))


def _decision(path: Path, number: int, row: dict[str, str]) -> Decision | Problem:
    values = {name: row.get(name, "") for name in COLUMNS}
    kind, verdict = values["kind"].casefold(), values["verdict"].casefold()
    verdicts = _VERDICTS_ON_CITATIONS if kind == "citation" else VERDICTS
    for name, value, allowed in (("kind", kind, KINDS), ("verdict", verdict, verdicts)):
        if value not in allowed:
            message = f"«{values[name]}» is no {name}"
            return _problem(path, number, message, f"allowed are: {', '.join(allowed)}")
    if not values["left"] or not values["right"]:
        return _problem(path, number, "left or right is empty", "name both")
    return Decision(
        _left(path, values["left"]) if kind == "citation" else values["left"],
        values["right"],
        cast(Verdict, verdict),
        cast(DecisionKind, kind),
        values["by"],
        values["date"],
        values["why"],
        Location(path.as_posix(), number),
    )


def _left(path: Path, left: str) -> str:
    folder = path.parent.as_posix()
    return left if folder == "." else f"{folder}/{left}"


def standing_citations(decisions: Iterable[Decision]) -> list[Decision]:
    """Return the decisions about citations that no later row takes back."""
    kept: list[Decision] = []
    for one in (one for one in decisions if one.kind == "citation"):
        if one.verdict == "withdrawn":
            kept = [other for other in kept if (other.left, other.right) != (one.left, one.right)]
        else:
            kept.append(one)
    return kept


def _contradictions(decisions: Iterable[Decision]) -> list[Problem]:
    """Two works for one number, or both verdicts about one pair; the later row holds."""
    problems = []
    accepted: dict[str, Decision] = {}
    seen: dict[tuple[str, str], Decision] = {}
    for one in decisions:
        other = seen.get((one.left, one.right))
        if other and other.verdict != one.verdict:
            problems.append(contradiction(one, other))
        seen[one.left, one.right] = one
        if one.verdict == "same":
            other = accepted.get(one.left)
            if other and other.right != one.right:
                problems.append(contradiction(one, other))
            accepted[one.left] = one
    return problems


def _problem(path: Path, number: int | None, message: str, advice: str) -> Problem:
    return Problem("bad-decision", message, advice, Location(path.as_posix(), number))
