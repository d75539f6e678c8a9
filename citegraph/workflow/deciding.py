"""Decisions written down: rows are appended to decisions.tsv, and nothing in it is changed."""

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from io import FileIO
from pathlib import Path
from typing import BinaryIO

from citegraph.errors import CitegraphError
from citegraph.model import Decision, Location
from citegraph.model.decision import DecisionKind, Verdict
from citegraph.read.encoding import decode
from citegraph.workflow.decision_rows import COLUMNS, NEEDED, last_line, render_row, table_rows
from citegraph.workflow.decisions import LARGEST, MOST_LINES

#: Another program writes for a moment only.
_SECONDS = 10.0
_PAUSE = 0.05
#: Where the byte-order mark stands, the codec that writes on without another one.
_UTF16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}


def new_decision(
    left: str, right: str, verdict: Verdict, kind: DecisionKind, by: str = "", why: str = ""
) -> Decision:
    """Return a decision of today that is not written yet."""
    return Decision(left, right, verdict, kind, by, date.today().isoformat(), why, Location(""))


def withdrawals(decisions: Iterable[Decision], by: str = "", why: str = "") -> list[Decision]:
    """Return the rows that take decisions back."""
    return [new_decision(one.left, one.right, "withdrawn", one.kind, by, why) for one in decisions]


def append_decisions(path: Path, decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """Append decisions to a table, all of them or none, and return them with their lines.

    A table that is not there yet is begun; in one with other columns, or columns in another
    order, its own order is followed. A last line that was never ended is ended first.
    Of ``left`` of a decision about a citation the path of the folder is left out. Raises
    :class:`CitegraphError` where the table cannot be written, or holds something else.
    """
    if path.exists() and not path.is_file():
        raise CitegraphError(f"{path} is no file that can be appended to")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a+b", buffering=0) as file, _locked(file, path):
            file.seek(0)
            old = file.read(LARGEST + 1)
            text, encoding = _decoded(old, path)
            added, lines = _render(text, decisions, path)
            data = added.encode(encoding)
            _refuse_what_is_not_read(path, len(old) + len(data), lines)
            _write(file, data)
    except OSError as error:
        raise CitegraphError(f"{path} cannot be written: {error.strerror or error}") from error
    where = path.as_posix()
    return tuple(
        replace(one, location=Location(where, line))
        for one, line in zip(decisions, lines, strict=True)
    )


def _refuse_what_is_not_read(path: Path, size: int, lines: Sequence[int]) -> None:
    """Raise for a table that is so long that its last rows would not be read again."""
    if size > LARGEST or max(lines, default=0) > MOST_LINES:
        raise CitegraphError(
            f"{path} would be longer than what is read of it: {LARGEST // 1_000_000} MB and "
            f"{MOST_LINES:,} lines; is it a table of decisions?"
        )


def _write(file: FileIO, data: bytes) -> None:
    """Write data at the end, or nothing where not all of it can be written."""
    end = file.seek(0, os.SEEK_END)
    try:
        while data:
            data = data[file.write(data) :]
        os.fsync(file.fileno())
    except BaseException:
        file.truncate(end)
        raise


def _decoded(data: bytes, path: Path) -> tuple[str, str]:
    found = decode(data)
    if data[:2] in _UTF16:
        if len(data) % 2:
            raise CitegraphError(f"{path} ends in the midst of a letter; save it as UTF-8 first")
        return found.text, _UTF16[data[:2]]
    if found.encoding.replace("-sig", "").replace("ascii", "utf-8") != "utf-8":
        raise CitegraphError(f"{path} is written in {found.encoding}; save it as UTF-8 first")
    return found.text, "utf-8"


def _render(text: str, decisions: Sequence[Decision], path: Path) -> tuple[str, list[int]]:
    """Return what is to be added to a table, and the line of each decision."""
    header = next((row for _, row in table_rows(text)), None)
    columns = [name.casefold() for name in header or COLUMNS]
    if missing := [name for name in NEEDED if name not in columns]:
        raise CitegraphError(f"{path} has no column {missing[0]}; it is no table of decisions")
    added = [] if header else [render_row(columns)]
    for one in decisions:
        cells = {name: str(getattr(one, name)) for name in COLUMNS}
        if one.kind == "citation":
            cells["left"] = one.left.removeprefix(f"{path.parent.as_posix()}/")
        added.append(render_row([cells.get(name, "") for name in columns]))
    end = "\r\n" if "\r\n" in text else "\n"
    torn = end if text and not text.endswith(("\n", "\r")) else ""
    if last_line(text)[1]:
        torn += end  # Else the new row would be read into the torn cell.
    first = last_line(text + torn)[0] + (not header)
    lines = list(range(first, first + len(decisions)))
    return torn + "".join(line + end for line in added), lines


@contextmanager
def _locked(file: BinaryIO, path: Path) -> Iterator[None]:
    """Keep other writers out, and wait for one that is there."""
    lock, unlock = _locks()
    until = time.monotonic() + _SECONDS
    while not lock(file):
        if time.monotonic() > until:
            raise CitegraphError(f"{path} is in use by another program; close it and try again")
        time.sleep(_PAUSE)
    try:
        yield
    finally:
        unlock(file)


def _locks() -> tuple[Callable[[BinaryIO], bool], Callable[[BinaryIO], None]]:
    """Return how this system locks a file (False: another one has it), and how it lets it go."""
    if sys.platform == "win32":
        return _lock_windows, _unlock_windows
    return _lock_posix, _unlock_posix


if sys.platform == "win32":
    import msvcrt

    def _lock_windows(file: BinaryIO) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock_windows(file: BinaryIO) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock_posix(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock_posix(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
