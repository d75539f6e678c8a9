"""decisions.tsv: read, appended to, read again."""

import tempfile
from functools import cache
from pathlib import Path

from citegraph.errors import CitegraphError
from citegraph.model import Decision, Location
from citegraph.workflow.deciding import append_decisions
from citegraph.workflow.decision_rows import render_row, split_rows
from citegraph.workflow.decision_text import table_text
from citegraph.workflow.decisions import read_decisions, read_table
from tests.fuzz.laws import check_packable, check_place, check_problems, count_lines, require


@cache
def _folder() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory(prefix="citegraph-fuzz-")


def check(data: bytes) -> None:
    """Read an input as a table of decisions, and append one."""
    path = Path(_folder().name) / "decisions.tsv"
    path.write_bytes(data)
    text = table_text(data).text
    before, problems = read_table(path)
    read_decisions([path.parent])
    lines = count_lines(text)
    check_problems(problems, lines)
    for one in before:
        check_place(one.location, lines, one)
    check_packable(before, b"")
    _check_cells(text)
    _append(path, data, before, text)


def _append(path: Path, data: bytes, before: tuple[Decision, ...], text: str) -> None:
    cells = [cell for _, row in split_rows(text[-200:]) for cell in row if cell.strip()]
    left, right = ([*cells, "a", "b"])[:2]
    new = Decision(left, right, "same", "work", "", "2020-01-01", "", Location(""))
    try:
        (written,) = append_decisions(path, [new])
    except CitegraphError:
        require(path.read_bytes() == data, "what cannot be appended changes nothing")
        return
    after = path.read_bytes()
    require(after.startswith(data), "what was there stays as it was")
    found, problems = read_table(path)
    require(found[: len(before)] == before, "rows that were there are read as before", found)
    # A last row without an end may be left out until it has one.
    more = len(found) - len(before)
    require(more in (1, 2), "what is appended is read back", found, problems)
    require(
        (written.left, written.right, written.location.line)
        == (left, right, found[-1].location.line),
        "what is written down is what was decided", written, found[-1],
    )  # fmt: skip


def _check_cells(text: str) -> None:
    """What is read from any row is written to a line that reads back as the same cells."""
    for _, row in split_rows(text[:300]):
        if any(row):
            again = list(split_rows(render_row(row)))
            require([(1, row)] == again, "a row comes back from its line", row, again)


def seeds() -> tuple[bytes, ...]:
    """Tables as this program and spreadsheets write them."""
    header = "left\tright\tverdict\tkind\tby\tdate\twhy\n"
    return (
        b"",
        (header + "65440deb51fb68cf Белов А.\t0123456789abcdef\tsame\twork\tme\t\tone\n").encode(),
        (header + '"Hill, J. ""Jo"""\t\'=A\tdifferent\tperson\n# a remark\n').encode("utf-16"),
        b"\xef\xbb\xbfkind\tverdict\tright\tleft\r\nvenue\trename\tRivers\tJ. Rivers\r\n",
        f"{header}list.txt:5:7\tlist.txt#1.3\tsame\tcitation\n".encode(),
    )
