"""The list of the records of a bibliography file, and what is wrong with some of them."""

from collections.abc import Iterable, Sequence

from citegraph.model import MarkedEntry, MarkedList, Problem
from citegraph.read.source_file import Reading, SourceFile
from citegraph.read.tagged_fields import TaggedField

#: Codes of problems that stand for a record that became no entry.
LOST_RECORDS = frozenset(("broken-record", "empty-record"))


def listing(
    file: SourceFile,
    entries: Sequence[MarkedEntry],
    problems: Sequence[Problem],
    advice: str,
    rule: str = "record",
) -> Reading:
    """Return a file of records that cite nothing: one document with one list.

    ``advice`` says what a file without records should hold.
    """
    if not entries:
        nothing = file.problem("no-records", "no record was found in this file", advice)
        return Reading((), (*problems, nothing))
    document = file.document(lists=(MarkedList(tuple(entries), rule=rule),))
    return Reading((document,), tuple(problems), file.declared)


def broken_record(file: SourceFile, message: str, line: int | None, raw: str = "") -> Problem:
    """Return the problem that stands for a record that cannot be read."""
    return file.problem(
        "broken-record", message, "repair it, or export the file again", line, raw=raw
    )


def empty_record(file: SourceFile, line: int | None) -> Problem:
    """Return the problem that stands for a record without any field."""
    return file.problem("empty-record", "this record holds no field", "delete it", line)


def stray_text(file: SourceFile, line: int, text: str, count: int) -> Problem:
    """Return the problem of lines between records that belong to none."""
    lines = "this line belongs" if count == 1 else f"these {count} lines belong"
    return file.problem(
        "stray-text",
        f"{lines} to no record",
        "check that nothing of a record is cut off",
        line,
        raw=text,
        level="note",
    )


def headless(file: SourceFile, line: int, head: str) -> Problem:
    """Return the problem of a record that lacks its first line."""
    return file.problem(
        "unfinished-record",
        f"this record has no {head} line at its beginning; it was read all the same",
        "check that it is whole",
        line,
        level="note",
    )


def without_stray(
    file: SourceFile, fields: Iterable[TaggedField], problems: list[Problem]
) -> list[TaggedField]:
    """Return the fields without text that belongs to none, which is a problem each."""
    kept = []
    for field in fields:
        if field.tag:
            kept.append(field)
        elif any(map(str.isalnum, field.value)):
            count = field.value.count("\n") + 1
            problems.append(stray_text(file, field.line, field.value, count))
    return kept
