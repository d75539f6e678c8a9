"""Running text that comes in pieces, collected into lines with their marks."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from citegraph.model import Line, Mark
from citegraph.model.document import MarkKind
from citegraph.text.clean import strip_controls

_GENERATED = re.compile(r"[\[(]?(\w{1,6})[.)\]]{1,2}\s")
_PRINTED = re.compile(r"[\[(]?(\w{1,6})(?:[.)\]]{1,2}\s?|\t)")


class Place(NamedTuple):
    """A place in the text: the block, and the column where the next word will stand."""

    block: int
    column: int


class BlockWriter:
    """Collects pieces of running text; every block that is ended becomes one line.

    Runs of white space become one space, as they are shown; ``number`` is the line of the
    file that a piece stands in. Of blocks that stand in one line each later one gets the next
    number, so that no two lines have the same.
    """

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.page: int | None = None
        self._block = 0
        self._reset()
        self._prefix = ""
        self._anchors: list[str] = []
        self._last_number = 0

    def _reset(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._space = False
        self._numbered = False
        self._number = 0
        self._page: int | None = None
        self._marks: list[Mark] = []

    @property
    def so_far(self) -> str:
        """The text of the block at hand."""
        return "".join(self._parts)

    @property
    def length(self) -> int:
        """The length of the block at hand."""
        return self._length

    def text(self, text: str, number: int) -> None:
        """Add a piece of text to the block at hand."""
        clean = strip_controls(text)
        words = " ".join(clean.split())
        if not words:
            self._space = self._space or bool(clean)
            return
        if not self._length:
            before = text[: len(text) - len(text.lstrip())]
            self._begin(number + before.count("\n"))
        if (
            self._length
            and (self._space or clean[0].isspace())
            and self._parts[-1][-1] not in " \t"
        ):
            words = f" {words}"
        self._append(words)
        self._space = clean[-1].isspace()

    def _begin(self, number: int) -> None:
        self._last_number = self._number = max(number, self._last_number + 1)
        self._marks += [Mark(0, 0, "anchor", (name,)) for name in self._anchors]
        self._anchors = []
        self._space = False
        self._page = self.page
        if self._prefix:
            self._numbered = True
            self._append(self._prefix)
            self._prefix = ""

    def _append(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def space(self) -> None:
        """Part what was written from what comes."""
        self._space = True

    def separate(self, sign: str) -> None:
        """Print a sign such as a tab as it is; never at the start of a block."""
        if self._length:
            self._append(sign)
            self._space = False

    def begin_item(self, prefix: str) -> None:
        """Print a generated number before the next text."""
        self._prefix = prefix

    def place(self) -> Place:
        """Return the place where the next word will stand."""
        return Place(self._block, self._length + (self._space and self._length > 0))

    def mark(
        self, start: Place, kind: MarkKind, targets: Iterable[str] = (), locator: str = ""
    ) -> None:
        """Mark the text from ``start`` on; what began in an earlier block is marked from here."""
        column = start.column if start.block == self._block else 0
        if column < self._length:
            self._marks.append(Mark(column, self._length, kind, tuple(targets), locator))

    def anchor(self, name: str) -> None:
        """Name the place of the next word, so that citations can point at it."""
        if self._length:
            column = self.place().column
            self._marks.append(Mark(column, column, "anchor", (name,)))
        else:
            self._anchors.append(name)

    def end(self, *, heading: bool = False) -> None:
        """End the block at hand; one without text leaves no line."""
        if self._length:
            text = "".join(self._parts).rstrip()
            marks = sorted(
                (
                    replace(mark, start=min(mark.start, len(text)), end=min(mark.end, len(text)))
                    for mark in self._marks
                ),
                key=lambda mark: (mark.start, mark.end, mark.kind, mark.targets),
            )
            line = Line(text, self._number, self._page, heading, self._numbered, None, tuple(marks))
            self.lines.append(_without_repeated_number(line))
            self._block += 1
        self._reset()


def _without_repeated_number(line: Line) -> Line:
    """Leave out a generated number where the author printed the same one himself."""
    generated = _GENERATED.match(line.text) if line.numbered else None
    printed = _PRINTED.match(line.text, generated.end()) if generated else None
    if not generated or not printed or generated[1] != printed[1]:
        return line
    cut = generated.end()
    marks = tuple(_moved(mark, -cut) for mark in line.marks)
    return replace(line, text=line.text[cut:], numbered=False, marks=marks)


def _moved(mark: Mark, by: int) -> Mark:
    return replace(mark, start=max(0, mark.start + by), end=max(0, mark.end + by))


def joined(lines: Iterable[Line], sign: str) -> Line:
    """Return lines as one, with a sign between them; the first tells number and page.

    >>> joined([Line("1.", 4), Line("Смит А. Труды", 5)], " ").text
    '1. Смит А. Труды'
    """
    first, *rest = lines
    text, marks = first.text, list(first.marks)
    for line in rest:
        text += sign
        marks += [_moved(mark, len(text)) for mark in line.marks]
        text += line.text
    return replace(first, text=text, marks=tuple(marks))
