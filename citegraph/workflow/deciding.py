"""Decisions written down: rows are appended to decisions.tsv, and nothing in it is changed."""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from io import FileIO
from pathlib import Path

from citegraph.errors import CitegraphError, UsageError
from citegraph.model import Decision, Location
from citegraph.model.decision import DecisionKind, Verdict
from citegraph.text import collapse_spaces, strip_controls
from citegraph.workflow.decision_rows import (
    COLUMNS,
    NEEDED,
    goes_on,
    is_short,
    last_line,
    render_row,
    table_rows,
)
from citegraph.workflow.decision_text import CUT_REMARK, UTF16, TableText, table_text
from citegraph.workflow.decisions import LARGEST, MOST_LINES
from citegraph.workflow.durable import sync_file, sync_folder
from citegraph.workflow.file_locks import locked

#: So often another program may put another file in the place of the table while rows are written.
_TRIES = 20
#: What makes no tab, quotation mark or line end of whichever first byte of a sign.
_OTHER_HALVES = {"utf-16-le": b"\xdc", "utf-16-be": b"\xff"}


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

    What is returned is on the disk. A table that is not there yet is begun; in one with other
    columns, or columns in another order, its own order is followed. A last line that was never
    ended is ended first, with a remark below it where it may be no whole row.
    Of ``left`` of a decision about a citation the path of the folder is left out. Raises
    :class:`CitegraphError` where the table cannot be written, or holds something else, and
    :class:`UsageError` for a decision that would not be read again.
    """
    for one in decisions:
        for side in (one.left, one.right):
            if not collapse_spaces(strip_controls(side)):
                raise UsageError(
                    f"{side!r} is no name: nothing in it can be seen; write another one"
                )
    try:
        if path.exists() and not path.is_file():
            raise CitegraphError(f"{path} is no file that can be appended to")
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = _append(path, decisions)
    except OSError as error:
        raise CitegraphError(f"{path} cannot be written: {error.strerror or error}") from error
    where = path.as_posix()
    return tuple(
        replace(one, location=Location(where, line))
        for one, line in zip(decisions, lines, strict=True)
    )


def _append(path: Path, decisions: Sequence[Decision]) -> list[int]:
    """Append to the file that is there when all is written: editors put a new one in its place."""
    for _ in range(_TRIES):
        with _opened(path) as file:
            if not _is_at(file, path):
                continue
            file.seek(0)
            old = file.read(LARGEST + 1)
            missing = _completing(old)
            found = _continued(old + missing, path)
            added, lines = _render(found, decisions, path)
            written = added.encode(found.codec, "replace")
            data = missing + written
            _refuse_what_is_not_read(path, len(old) + len(data), lines)
            # Of bytes that are no text the encoding is guessed, and more of them can change that.
            if not table_text(old + data).text.endswith(written.decode(found.codec)):
                raise CitegraphError(f"{path} holds bytes that are no text; save it as UTF-8 first")
            _write(file, data, path)
            if _is_at(file, path):
                return lines
    raise CitegraphError(f"{path} is replaced again and again by another program; try again later")


@contextmanager
def _opened(path: Path) -> Iterator[FileIO]:
    """Open a table that other writers are kept out of."""
    with path.open("a+b", buffering=0) as file, locked(file) as is_ours:
        if not is_ours:
            raise CitegraphError(f"{path} is in use by another program; close it and try again")
        yield file


def _is_at(file: FileIO, path: Path) -> bool:
    """Whether it is still this file that stands under the name."""
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        return False


def _refuse_what_is_not_read(path: Path, size: int, lines: Sequence[int]) -> None:
    """Raise for a table that is so long that its last rows would not be read again."""
    if size > LARGEST or max(lines, default=0) > MOST_LINES:
        raise CitegraphError(
            f"{path} would be longer than what is read of it: {LARGEST // 1_000_000} MB and "
            f"{MOST_LINES:,} lines; is it a table of decisions?"
        )


def _write(file: FileIO, data: bytes, path: Path) -> None:
    """Write data at the end, or nothing where not all of it can be written."""
    end = file.seek(0, os.SEEK_END)
    try:
        while data:
            data = data[file.write(data) :]
        sync_file(file.fileno())
    except BaseException:
        file.truncate(end)
        if not end:
            with suppress(OSError):  # An empty table that was there says no more than none.
                path.unlink()
        raise
    if not end:
        for folder in path.resolve().parents[:2]:  # Both may be new.
            sync_folder(folder)


def _continued(data: bytes, path: Path) -> TableText:
    found = table_text(data)
    if not found.codec:
        raise CitegraphError(f"{path} is written in {found.encoding}; save it as UTF-8 first")
    return found


def _completing(data: bytes) -> bytes:
    """The byte without which whatever follows half a sign of UTF-16 could not be read."""
    return _OTHER_HALVES[UTF16[data[:2]]] if data[:2] in UTF16 and len(data) % 2 else b""


def _render(found: TableText, decisions: Sequence[Decision], path: Path) -> tuple[str, list[int]]:
    """Return what is to be added to a table, and the line of each decision."""
    before, columns = _begun(found, path)
    added = []
    for one in decisions:
        cells = {name: str(getattr(one, name)) for name in COLUMNS}
        if one.kind == "citation":
            cells["left"] = one.left.removeprefix(f"{path.parent.as_posix()}/")
        added.append(render_row([cells.get(name, "") for name in columns]))
    end = "\r\n" if "\r\n" in found.text else "\n"
    before = before.replace("\n", end)
    first = last_line(found.text + before)[0]
    lines = list(range(first, first + len(decisions)))
    return before + "".join(line + end for line in added), lines


def _begun(found: TableText, path: Path) -> tuple[str, list[str]]:
    """Return what ends the last line and begins the table, as far as needed, and the columns."""
    header, text = render_row(COLUMNS), found.text
    if header.startswith(text):  # Nothing yet, or whoever began the table was stopped.
        return f"{header[len(text) :]}\n", list(COLUMNS)
    rows = table_rows(text)
    row = next((row for lines, row in rows if found.damaged.isdisjoint(lines)), None)
    columns = [name.casefold() for name in row or COLUMNS]
    if missing := [name for name in NEEDED if name not in columns]:
        raise CitegraphError(f"{path} has no column {missing[0]}; it is no table of decisions")
    return _ending(found, columns) + ("" if row else f"{header}\n"), columns


def _ending(found: TableText, columns: Sequence[str]) -> str:
    """What ends a last line without an end; a remark tells where that may be no whole row.

    Where a cell was opened and never closed, an empty line keeps what follows out of it.
    """
    number, is_open = last_line(found.text)
    parting = "\n" if goes_on(found.text) else ""
    if number not in found.unended:
        # "\r" and "\n" would be one line end.
        return parting * (2 if found.text.endswith("\r") else 1)
    cells = next((row for lines, row in table_rows(found.text) if number in lines), [])
    if is_open or number in found.damaged or is_short(cells, columns):
        return f"\n{CUT_REMARK}\n{parting}"
    return f"\n{parting}"
