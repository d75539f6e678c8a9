"""Numbered lines behind the heading of a list that look like references and are in no list."""

from collections.abc import Iterable

from citegraph.model import Location, Problem
from citegraph.segment.layout import Layout
from citegraph.segment.numbering import YEARS, NumberedLine
from citegraph.segment.taken_lines import TakenLines

#: So many signs make hardly anything but a reference.
_SURE = 3


def left_out_lines(
    layout: Layout, numbered: Iterable[NumberedLine], lists: Iterable[range], file: str
) -> list[Problem]:
    """Return a problem for the numbered references that stand below a list and are not in it.

    ``numbered`` are all its numbered lines, ``lists`` the lines of the lists that were found.
    What follows a heading of another section is text of that section.
    """
    taken = TakenLines(len(layout.lines), lists)
    if not taken.meet(range(len(layout.lines))):
        return []
    left = []
    section = list(_sections(layout))
    for one in numbered:
        start = one.start
        line = range(start.line, start.line + 1)
        sure = one.signs >= _SURE and start.number < YEARS and start.rule != "glued"
        if sure and section[start.line] and not taken.meet(line):
            left.append(start)
    if not left:
        return []
    counted = "1 numbered line looks" if len(left) == 1 else f"{len(left)} numbered lines look"
    first = layout.lines[left[0].line]
    return [
        Problem(
            "left-out-entries",
            f"{counted} like references but could not be joined to the list above",
            "look whether an entry before them is broken or very long",
            Location(file, first.number, first.page),
            raw=first.text[:500],
        )
    ]


def _sections(layout: Layout) -> Iterable[bool]:
    """Yield for each line whether it stands below the heading of a list, in its section."""
    inside = False
    for role in layout.roles:
        if role in ("list", "own"):
            inside = True
        elif role in ("end", "heading"):
            inside = False
        yield inside
