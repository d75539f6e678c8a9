"""Footnotes: small print at the foot of a column that begins with a sign of the text above."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from citegraph.read.pdf.page import PageLines, PrintedLine, Raised

# In sizes of the text: notes are smaller than this; lines of one note differ by less than the
# second and are not farther apart than the third, in sizes of their own.
_SMALLER = 0.96
_SAME_SIZE = 0.06
_TOGETHER = 1.75
# A note goes on at the foot of the next page when it does not end there.
_FINISHED = re.compile(r"[.!?»”)\]]\s*$")
# What begins with the number of a list does not go on with a note.
_NUMBERED = re.compile(r"\s{0,9}(?:\[\d{1,3}\]|\d{1,3}[.)]\s)\s{0,9}\w")
_SIGN = re.compile(r"[*†‡§¶]{1,4}|\d{1,3}")
_ODD_SIGN = re.compile(r"([*†‡§¶]{1,4})\s{0,3}(?=[^\W_]|[«\"“(])")
# Signs that are printed raised by their own design stand behind a word or its full stop.
_ODD_MARK = re.compile(r"(?<=[^\W_]|[.,;:!?»”\")\]])[*†‡§¶]{1,4}(?![\w*†‡§¶=(])")


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note: ``id`` is unique in the file, ``label`` its sign, the lines without it."""

    id: str
    label: str
    page: int
    lines: tuple[PrintedLine, ...]


@dataclass(frozen=True, slots=True)
class _Start:
    """The line of a block that a note begins with; where its text begins."""

    index: int
    label: str
    column: int


def take_notes(pages: Sequence[PageLines], size: float) -> tuple[list[PageLines], list[Footnote]]:
    """Part the footnotes from the pages; ``size`` is that of the text.

    The signs in the text become raised characters with the id of their note.
    """
    kept: list[PageLines] = []
    notes: list[Footnote] = []
    for page in pages:
        rest, found = _of_page(page, size, notes[-1] if notes else None)
        if found and notes and found[0].id == notes[-1].id:
            notes[-1] = found.pop(0)
        notes += found
        kept.append(rest)
    return kept, notes


def _of_page(
    page: PageLines, size: float, before: Footnote | None
) -> tuple[PageLines, list[Footnote]]:
    lines = page.lines
    taken: dict[int, Footnote | None] = {}
    found: list[Footnote] = []
    marks = [_marks(line) for line in lines]
    if before is not None and before.page == page.number - 1 and not _ends(before):
        indexes = _continued(lines, before, size)
        if indexes:
            more = tuple(lines[index] for index in indexes)
            found.append(replace(before, lines=(*before.lines, *more)))
            taken.update(dict.fromkeys(indexes))
    for first, last in _blocks(lines):
        starts = _starts(lines, marks, (first, last), size)
        for start, stop in zip(starts, [*[one.index for one in starts[1:]], last], strict=False):
            end = _end(lines, start.index, stop)
            label = start.label
            again = sum(note.label == label and note.page == page.number for note in found)
            id = f"{page.number}-{label}" + (f"-{again + 1}" if again else "")
            note = Footnote(id, label, page.number, _without_label(lines, start, end))
            found.append(note)
            taken.update(dict.fromkeys(range(start.index, end)))
    own = [note for note in found if note.page == page.number]
    rest = _marked(lines, marks, taken, own)
    return replace(page, lines=rest), found


def _blocks(lines: Sequence[PrintedLine]) -> Iterator[tuple[int, int]]:
    first = 0
    for index in range(1, len(lines) + 1):
        if index == len(lines) or lines[index].block != lines[first].block:
            yield first, index
            first = index


def _marks(line: PrintedLine) -> list[Raised]:
    """Return what can be the sign of a note, behind some text of its line."""
    found = [
        Raised(start, end)
        for start, end, _ in line.raised
        if start and _SIGN.fullmatch(line.text[start:end].strip())
    ]
    ends = {end for _, end, _ in found}
    found += [
        Raised(*match.span())
        for match in _ODD_MARK.finditer(line.text)
        if match.end() not in ends and match.start()
    ]
    return found


def _starts(
    lines: Sequence[PrintedLine],
    marks: Sequence[list[Raised]],
    block: tuple[int, int],
    size: float,
) -> list[_Start]:
    """Return the notes at the foot of a block whose signs the lines before them hold."""
    first = block[1]
    while first > block[0] and lines[first - 1].size <= _SMALLER * size:
        first -= 1
    signs = {
        lines[index].text[one.start : one.end].strip()
        for index in range(len(lines))
        if not first <= index < block[1]
        for one in marks[index]
    }
    starts: list[_Start] = []
    for index in range(first, block[1]):
        start = _start(lines[index], index)
        if start is None:
            signs |= {lines[index].text[a:b].strip() for a, b, _ in marks[index]}
        elif start.label in signs or (starts and _follows(start.label, starts[-1].label)):
            starts.append(start)
    return starts


def _start(line: PrintedLine, index: int) -> _Start | None:
    raised = line.raised[0] if line.raised and not line.raised[0].start else None
    if raised:
        label = line.text[: raised.end].strip()
        return _Start(index, label, raised.end) if _SIGN.fullmatch(label) else None
    odd = _ODD_SIGN.match(line.text)
    return _Start(index, odd[1], odd.end()) if odd else None


def _follows(label: str, before: str) -> bool:
    return label.isdigit() and before.isdigit() and int(label) == int(before) + 1


def _end(lines: Sequence[PrintedLine], start: int, stop: int) -> int:
    """Return the index after the last line of the note that begins at ``start``."""
    for index in range(start + 1, stop):
        line, before = lines[index], lines[index - 1]
        if abs(line.size - lines[start].size) > _SAME_SIZE * line.size:
            return index
        if line.base - before.base > _TOGETHER * line.size:
            return index
    return stop


def _without_label(
    lines: Sequence[PrintedLine], start: _Start, end: int
) -> tuple[PrintedLine, ...]:
    first = lines[start.index]
    text = first.text[start.column :]
    shift = len(first.text) - len(text.lstrip())
    raised = tuple(
        Raised(a - shift, b - shift, target) for a, b, target in first.raised if a >= shift
    )
    first = first._replace(text=first.text[shift:], raised=raised)
    return (first, *lines[start.index + 1 : end])


def _ends(note: Footnote) -> bool:
    return bool(_FINISHED.search(note.lines[-1].text))


def _continued(lines: Sequence[PrintedLine], note: Footnote, size: float) -> range:
    """Return the lines at the foot of a page that go on with a note of the page before."""
    small = note.lines[-1].size
    last = len(lines)
    first = last
    for index in range(last - 1, -1, -1):
        line = lines[index]
        if abs(line.size - small) > _SAME_SIZE * small or line.size > _SMALLER * size:
            break
        if line.block != lines[-1].block:
            break
        first = index
    foot = next((i for i in range(first, last) if _start(lines[i], i) is not None), last)
    above = lines[first - 1] if first else None
    if first == foot or above is None or above.block != lines[first].block:
        return range(0)
    if any(_NUMBERED.match(line.text) for line in lines[first:foot]):
        return range(0)
    apart = lines[first].base - above.base > _TOGETHER * small
    return range(first, foot) if apart else range(0)


def _marked(
    lines: Sequence[PrintedLine],
    marks: Sequence[list[Raised]],
    taken: dict[int, Footnote | None],
    notes: Sequence[Footnote],
) -> tuple[PrintedLine, ...]:
    """Return the lines that are left, with the ids of the notes in their marks."""
    ids: dict[str, list[str]] = {}
    for note in notes:
        ids.setdefault(note.label, []).append(note.id)
    rest = []
    for index, line in enumerate(lines):
        if index in taken:
            continue
        found = {(start, end): target for start, end, target in line.raised}
        for start, end, _ in marks[index]:
            known = ids.get(line.text[start:end].strip())
            if known:
                # Of two notes with one sign on a page the first mark means the first.
                found[start, end] = known.pop(0) if len(known) > 1 else known[0]
        raised = tuple(Raised(*place, target) for place, target in sorted(found.items()))
        rest.append(line if raised == line.raised else line._replace(raised=raised))
    return tuple(rest)
