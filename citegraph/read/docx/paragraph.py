"""A paragraph as it is put together from its runs."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from citegraph.model import Line, Mark
from citegraph.text.clean import strip_controls

_BREAK = re.compile(r"[\n\f]")
_ITEM = re.compile(r"[ \t]{0,20}\[?(\d{1,4})[.)\]]")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True)
class Link:
    """A field in the text that points at something; see :mod:`citegraph.read.docx.fields`.

    "reference" and "note" name bookmarks, "citation" keys of works.
    """

    start: int
    end: int
    kind: Literal["reference", "note", "citation"]
    targets: tuple[str, ...]
    locator: str = ""


@dataclass(slots=True)
class Paragraph:
    """The text so far, what stands where in it, and how the paragraph is set.

    ``length`` is that of the text, ``last_sign`` the end of the last sign that is no space.
    ``bookmarks`` are (offset, name) pairs, ``pages`` the pages of what begins at an offset;
    ``label`` is the number that Word generates before the text.
    """

    number: int
    role: str = ""
    indent: float | None = None
    label: str = ""
    length: int = 0
    last_sign: int = 0
    pages: list[tuple[int, int | None]] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    bookmarks: list[tuple[int, str]] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text so far: a line feed is a line break, a form feed a page break."""
        if len(self._parts) > 1:
            self._parts = ["".join(self._parts)]
        return self._parts[0] if self._parts else ""

    @property
    def page(self) -> int | None:
        """The page that the paragraph begins on."""
        return self.pages[0][1] if self.pages else None

    def add(self, text: str, page: int | None, *, raised: bool = False) -> None:
        """Add text; ``raised`` text is marked as superscript."""
        clean = strip_controls(text)
        if not clean:
            return
        start = self.length
        self._append(clean)
        if not clean.strip():
            return
        self.last_sign = self.length
        if not self.pages or self.pages[-1][1] != page:
            self.pages.append((start, page))
        if raised:
            last = self.marks[-1] if self.marks else None
            if last and last.kind == "superscript" and last.end == start:
                start = self.marks.pop().start
            self.marks.append(Mark(start, self.length, "superscript"))

    def add_note(self, label: str, note: str, page: int | None) -> None:
        """Add the sign of a note, its figures raised."""
        start = self.length
        self.add(label.translate(_RAISED), page)
        self.marks.append(Mark(start, self.length, "note", (note,)))

    def break_page(self) -> None:
        """Go on at the top of the next page, whatever the paragraph."""
        self._append("\f")

    def _append(self, text: str) -> None:
        self._parts.append(text)
        self.length += len(text)

    def lines(self, marks: Sequence[Mark]) -> tuple[Line, ...]:
        """Return the line of the paragraph, with its label before it, and these marks.

        What a page break parts becomes several lines, and so do items whose numbers count on
        after line breaks; all other line breaks become spaces.
        """
        text = self.text
        cuts = [0, *_cuts(text), len(text)]
        pieces = [
            (start, end)
            for start, end in zip(cuts, cuts[1:], strict=False)
            if text[start:end].strip()
        ] or [(0, len(text))]
        starts = [start for start, _ in pieces]
        inside: list[list[Mark]] = [[] for _ in pieces]
        for mark in marks:
            inside[max(bisect_right(starts, mark.start) - 1, 0)].append(mark)
        return tuple(
            self._line(text[start:end], start, own, self.label if start == starts[0] else "")
            for (start, end), own in zip(pieces, inside, strict=True)
        )

    def _line(self, piece: str, start: int, marks: Sequence[Mark], label: str) -> Line:
        before = f"{label} " if label else ""
        printed = piece.replace("\n", " ").replace("\f", " ").rstrip()
        blank = len(printed) - len(printed.lstrip())
        text = (before + printed[blank:]).rstrip()
        moved = _moved(marks, len(before) - blank - start, min(len(before), len(text)), len(text))
        return Line(
            text,
            self.number,
            self.page_at(start + blank),
            heading=bool(self.role) and bool(text),
            numbered=bool(before),
            indent=self.indent,
            marks=tuple(sorted(moved, key=lambda mark: (mark.start, mark.end, mark.kind))),
        )

    def page_at(self, offset: int) -> int | None:
        """Return the page that the text at an offset stands on."""
        return next((page for at, page in reversed(self.pages) if at <= offset), self.page)


def _cuts(text: str) -> list[int]:
    """Return where the text of a paragraph is cut: see :meth:`Paragraph.lines`."""
    breaks = [match.end() for match in _BREAK.finditer(text)]
    numbered = [(at, int(found[1])) for at in (0, *breaks) if (found := _ITEM.match(text, at))]
    items = set()
    for (at, count), (following, other) in zip(numbered, numbered[1:], strict=False):
        if other == count + 1:
            items |= {at, following}
    return [at for at in breaks if at in items or text[at - 1] == "\f"]


def _moved(marks: Sequence[Mark], by: int, least: int, most: int) -> list[Mark]:
    """Move marks with their text; what was cut off at its ends is left out of them."""
    return [
        replace(
            mark,
            start=min(max(mark.start + by, least), most),
            end=min(max(mark.end + by, least), most),
        )
        for mark in marks
    ]
