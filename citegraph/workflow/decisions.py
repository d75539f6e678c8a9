"""Decisions of the user: read from decisions.tsv beside the sources, never overwritten."""

from collections.abc import Iterable
from pathlib import Path
from typing import cast

from citegraph.model import Decision, Location, Problem
from citegraph.model.decision import DECISIONS_FILE, DecisionKind, Verdict
from citegraph.read.encoding import decode
from citegraph.resolve.contradictions import contradiction
from citegraph.workflow.decision_rows import COLUMNS, NEEDED, split_rows

_KINDS = ("work", "person", "venue", "citation")
_VERDICTS = ("same", "different", "rename", "withdrawn")
#: A citation has no label.
_VERDICTS_ON_CITATIONS = ("same", "different", "withdrawn")
LARGEST = 50_000_000


def table_beside(source: Path) -> Path:
    """Return where the decisions about a source stand: in the folder, or beside the file."""
    return (source if source.is_dir() else source.parent) / DECISIONS_FILE


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
    if not path.is_file():
        return (), ()
    try:
        with path.open("rb") as file:
            text = decode(file.read(LARGEST)).text
    except OSError as error:
        reason = f"cannot be read: {error.strerror or error}"
        return (), (_problem(path, None, reason, "check the permissions"),)
    return _rows(path, text)


def _rows(path: Path, text: str) -> tuple[tuple[Decision, ...], tuple[Problem, ...]]:
    decisions: list[Decision] = []
    problems: list[Problem] = []
    header: list[str] = []
    for number, row in split_rows(text):
        if not any(row) or row[0].startswith("#"):
            continue
        if not header:
            header = [name.casefold() for name in row]
            if missing := [name for name in NEEDED if name not in header]:
                advice = f"the first line names the columns: {', '.join(COLUMNS)}"
                problems.append(_problem(path, number, f"no column {missing[0]}", advice))
                break
            continue
        made = _decision(path, number, dict(zip(header, row, strict=False)))
        if isinstance(made, Decision):
            decisions.append(made)
        else:
            problems.append(made)
    return tuple(decisions), tuple(problems)


def _decision(path: Path, number: int, row: dict[str, str]) -> Decision | Problem:
    values = {name: row.get(name, "") for name in COLUMNS}
    kind, verdict = values["kind"].casefold(), values["verdict"].casefold()
    verdicts = _VERDICTS_ON_CITATIONS if kind == "citation" else _VERDICTS
    for name, value, allowed in (("kind", kind, _KINDS), ("verdict", verdict, verdicts)):
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
