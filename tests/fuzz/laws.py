"""Laws that hold of whatever is read, and how a fault that the program hides comes out."""

import logging
import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from citegraph.model import Document, Location, MarkedEntry, Problem
from citegraph.read import Reading
from citegraph.workflow.records import pack, unpack

Made = TypeVar("Made")
#: Faults of the program that it tells as problems, so that they cost one file alone.
FAULTS = frozenset(("reader-fault", "segmenting-fault"))
_LOGGERS = (
    "citegraph.read.files",
    "citegraph.read.graphs.reading",
    "citegraph.workflow.safe_segmenting",
)
_LINE_ENDS = re.compile("\r\n|[\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
#: One of so many inputs is read twice.
_AGAIN = 8


class BrokenLaw(AssertionError):
    """What the program made of an input breaks a law."""


def require(holds: bool, law: str, *shown: object) -> None:
    """Raise :class:`BrokenLaw` unless a law holds; ``shown`` are what it was about."""
    if not holds:
        raise BrokenLaw(": ".join((law, *map(_short, shown))))


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 300 else f"{text[:300]}…"


class _Kept(logging.Handler):
    """Keeps the exceptions that are logged."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.errors: list[BaseException] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and record.exc_info[1]:
            self.errors.append(record.exc_info[1])


@contextmanager
def faults_shown() -> Iterator[None]:
    """Raise what the program caught as a fault of its own inside the block."""
    kept = _Kept()
    loggers = [logging.getLogger(name) for name in _LOGGERS]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.addHandler(kept)
        logger.setLevel(logging.INFO)
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.removeHandler(kept)
            logger.setLevel(level)
    if kept.errors:
        raise kept.errors[0]


def repeated(data: bytes, make: Callable[[], Made]) -> Made:
    """Return what is made; of some inputs it is made twice and must be the same."""
    with faults_shown():
        made = make()
        if zlib.crc32(data) % _AGAIN == 0:
            require(made == make(), "the same input gives the same result")
    return made


def check_packable(made: Any, data: bytes) -> None:
    """Require that a record can be written to a file, and read back where that is cheap."""
    packed = pack(made)
    if zlib.crc32(data) % _AGAIN == 1:
        require(made == unpack(packed, type(made)), "what is packed comes back")


def check_problems(problems: Iterable[Problem], lines: int) -> None:
    """Require that problems say something, in lines that are there, and are no fault."""
    for problem in problems:
        require(problem.code not in FAULTS, "no fault of the program", str(problem))
        require(bool(problem.code and problem.message), "a problem says what", problem)
        check_place(problem.location, lines, problem)


def check_place(place: Location | None, lines: int, of: object) -> None:
    """Require that a place is a line of the input."""
    if place is not None and place.line is not None:
        require(1 <= place.line <= lines, f"lines are 1 to {lines}", place.line, of)


def count_lines(text: str) -> int:
    """Return the number of lines of a text, whatever may end one."""
    return 1 + sum(1 for _ in _LINE_ENDS.finditer(text))


def entries_of(reading: Reading) -> list[MarkedEntry]:
    """Return the entries that a format marks, lists and descriptions, without what it cites."""
    found = []
    for document in reading.documents:
        if document.description is not None:
            found.append(document.description)
        else:
            found += [entry for one in document.lists for entry in one.entries]
    return found


def check_reading(reading: Reading, data: bytes, lines: int) -> None:
    """Require the laws of every reading: something is told, and all of it is in its place.

    ``lines`` are those of the input.
    """
    require(bool(reading.documents or reading.problems), "nothing is dropped silently")
    check_problems(reading.problems, lines)
    for document in reading.documents:
        _check_document(document, lines)
    check_packable(reading, data)


def _check_document(document: Document, lines: int) -> None:
    for line in (*document.lines, *(line for note in document.notes for line in note.lines)):
        require(line.number >= 1, "lines begin with 1", line)
        for mark in line.marks:
            require(
                0 <= mark.start <= mark.end <= len(line.text), "marks lie in their line", mark, line
            )
    described = (document.description,) if document.description else ()
    listed = (entry for found in document.lists for entry in found.entries)
    for entry in (*described, *listed):
        check_entry(entry, lines)


def check_entry(entry: MarkedEntry, lines: int) -> None:
    """Require that the fields of an entry stand in its text, and the entry in the file."""
    if entry.line is not None:
        require(1 <= entry.line <= lines, f"lines are 1 to {lines}", entry.line, entry.text)
    for span in entry.fields.spans if entry.fields else ():
        require(0 <= span.start < span.end, "a span holds something", span)
        require(entry.text[span.start : span.end] == span.text, "a span is of its text", span)


def _is_for_a_record(problem: Problem) -> bool:
    """Whether a problem may stand for a record; of the notes only that a record came before."""
    return problem.level != "note" or problem.code == "duplicate-record"


def check_count(expected: int, reading: Reading, what: str) -> None:
    """Require that no record is lost: those counted are entries or stand for problems."""
    told = len(entries_of(reading)) + sum(map(_is_for_a_record, reading.problems))
    require(expected <= told, f"{expected} {what} are records or problems", told, reading.problems)
