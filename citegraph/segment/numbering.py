"""Printed list numbers, and the sequences they make."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from citegraph.knowledge import table
from citegraph.model import Line
from citegraph.segment.headings import heading_role
from citegraph.segment.options import SegmentOptions
from citegraph.segment.signs import reference_signs

_OPEN_RUNS = 4
_MOST_GLUED = 100
_NEAR = 1_000
_GLUED = re.compile(r"(?<=[.\d)»\]])\s{1,3}(\d{1,4})\.\s{1,3}(?=[«\"“A-ZА-ЯЁÀ-Þ])")


@dataclass(frozen=True, slots=True)
class Start:
    """Where an entry begins: index of its line, columns of its number and of its text.

    ``rule`` is the style of the number ("dot", "bracket" …) or what else told the start.
    """

    line: int
    column: int
    text_column: int
    number: int
    rule: str


def list_number(text: str) -> tuple[str, int, int] | None:
    """Return (style, number, column after it) of a line that begins with a list number.

    >>> list_number("18.Smorodinskaya N."), list_number("[7] Ghemawat P.")
    (('dot', 18, 3), ('bracket', 7, 4))
    >>> list_number("24.05.2013. Available") is None
    True
    """
    for style, pattern in _styles():
        match = pattern.match(text)
        if match:
            return style, int(match[1]), match.end()
    return None


def number_sequences(lines: Sequence[Line], options: SegmentOptions) -> Iterator[list[Start]]:
    """Yield the runs of numbered lines that count on from one another.

    A number continues a run when it follows the last number or the count of entries;
    a repeated or skipping number only when its line looks like a reference, so that
    4, 4, 6 goes on and a page number at a line start does not. A run begins at 1, or
    at any number right below a heading of a list; runs are yielded in printed order.
    """
    closed: list[list[Start]] = []
    open_runs: list[list[Start]] = []
    below_heading = False
    for index, line in enumerate(lines):
        if not line.text.strip():
            continue
        found = list_number(line.text)
        if found:
            style, number, column = found
            start = Start(index, 0, column, number, style.partition("-")[0])
            if not _append_over_glued(open_runs, start, lines):
                _append(open_runs, start, line.text[column:], options, opens=below_heading)
        below_heading = heading_role(line.text) == "list"
        if below_heading:
            closed += open_runs
            open_runs = []
    yield from _without_nested([*closed, *open_runs])


def _append(
    runs: list[list[Start]], start: Start, text: str, options: SegmentOptions, *, opens: bool
) -> None:
    """Add a start to the latest run that it continues, else open a run with it.

    Earlier runs stay open: «No. 1. P. 27–44» wrapped before its 1 opens one by mistake,
    and the list goes on at its own number afterwards.
    """
    latest = runs[: -_OPEN_RUNS - 1 : -1]
    gaps = options.largest_gap if reference_signs(text) >= options.reference_signs else -1
    for run in (
        *(run for run in latest if _counts_on(run, start)),
        *(run for run in latest if _skips(run, start, gaps)),
    ):
        run.append(start)
        return
    if start.number == 1 or opens:
        runs.append([start])


def _append_over_glued(runs: list[list[Start]], start: Start, lines: Sequence[Line]) -> bool:
    """Add a start to a run whose missing numbers are all glued into the lines before it."""
    for run in runs[: -_OPEN_RUNS - 1 : -1]:
        last = run[-1]
        skipped = start.number - last.number
        if last.rule != start.rule or not 1 < skipped <= _MOST_GLUED:
            continue
        if start.line - last.line > _MOST_GLUED:
            continue
        glued = [last]
        while found := _find_glued(glued[-1], lines, start.line, _next(glued[-1])):
            glued.append(found)
        if glued[-1].number == start.number - 1:
            run += [*glued[1:], start]
            return True
    return False


def _next(start: Start) -> range:
    return range(start.number + 1, start.number + 2)


def _without_nested(runs: list[list[Start]]) -> list[list[Start]]:
    """Leave out the runs that begin inside a longer one: numbers within its entries."""
    kept: list[list[Start]] = []
    for run in sorted(runs, key=lambda run: run[0].line):
        if kept and run[0].line < kept[-1][-1].line:
            if len(run) > len(kept[-1]):
                kept[-1] = run
        else:
            kept.append(run)
    return kept


def _counts_on(run: list[Start], start: Start) -> bool:
    last = run[-1].number
    expected = (last + 1, len(run) + 1)
    return start.rule == run[-1].rule and start.number in expected and start.number >= last


def _skips(run: list[Start], start: Start, gap: int) -> bool:
    last = run[-1].number
    return start.rule == run[-1].rule and gap >= 0 and last <= start.number <= last + 1 + gap


def split_glued(starts: list[Start], lines: Sequence[Line], end: int) -> list[Start]:
    """Add the starts of numbered entries that are glued to the end of the one before.

    Only a number that the sequence lacks is looked for: «… 1978. 3. Краковский А.П. О
    подростках» is split between 2 and 4, or after 2 at the end of the list. ``end`` is
    the index of the line after the list.
    """
    whole: list[Start] = []
    for start, following in zip(starts, [*starts[1:], None], strict=True):
        whole.append(start)
        stop = following.line if following else end
        while True:
            last = whole[-1].number
            lost = range(last + 1, following.number if following else last + 2)
            glued = _find_glued(whole[-1], lines, stop, lost) if lost else None
            if glued is None:
                break
            whole.append(glued)
    return whole


def _find_glued(start: Start, lines: Sequence[Line], stop: int, lost: range) -> Start | None:
    """Return the first of the lost numbers that stands between two texts like references."""
    for index in range(start.line, max(stop, start.line + 1)):
        text = lines[index].text
        begin = start.text_column if index == start.line else 0
        for match in _GLUED.finditer(text, begin):
            if int(match[1]) not in lost:
                continue
            before = text[max(begin, match.start() - _NEAR) : match.start()]
            if reference_signs(text[match.end() : match.end() + _NEAR]) and reference_signs(before):
                return Start(index, match.start(), match.end(), int(match[1]), "glued")
    return None


def numbering_faults(numbers: Sequence[int]) -> list[str]:
    """Describe the numbers that are printed twice or left out.

    >>> numbering_faults([1, 2, 3, 4, 4, 6])
    ['number 4 is printed twice', 'number 5 is not printed']
    """
    faults = []
    for last, number in zip(numbers, numbers[1:], strict=False):
        if number == last:
            faults.append(f"number {number} is printed twice")
        faults += [f"number {lost} is not printed" for lost in range(last + 1, number)]
    return faults


@cache
def _styles() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((row["style"], re.compile(row["pattern"])) for row in table("list_numbers"))
