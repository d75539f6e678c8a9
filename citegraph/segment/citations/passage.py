"""The running text of a document with a way back from every character to its line."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from citegraph.knowledge import table
from citegraph.model import Document, Line, Location, Mark
from citegraph.segment.headings import heading_role
from citegraph.segment.sections import Heading, chapter_starts, find_headings
from citegraph.text.lines import join_lines

_DOUBLE_SPACED = 0.4
# Initials and short abbreviations («С. Сандберг», «г. Москва», «им. Лобачевского») end nothing; a
# marker behind the full stop belongs to the sentence before it.
_SENTENCE_END = re.compile(
    r"(?<![\s.(«][A-ZА-ЯЁ])(?<!\s[гтпсд])(?<!\sим)(?<!\sДж)(?<!\sсм)(?<!\sСм)(?<!\sср)"
    r"(?<!\set\sal)(?<!\sFig)(?<!\sпроф)"
    r"[.!?…](?:[»”\")\]]|\d{1,3}|\s{0,2}\[\d[^\[\]]{0,60}\])?\s+(?=[«“\"(\[]?[A-ZА-ЯЁ])"
)
# A printed line ends its paragraph when it is finished and shorter than this share of the width.
_SHORT_LINE = 0.75
_NARROWEST = 30
_FINISHED = ".!?:;…»”)"
_OPENINGS = '«“"(–—-•·'
#: A first line of a paragraph is indented by this much: spaces, or points.
_SPACES = 2
_POINTS = 6.0


@dataclass(frozen=True, slots=True)
class Passage:
    """Running text: the lines outside reference lists, joined by line feeds.

    ``starts`` are the offsets of the lines, ``breaks`` those where no sentence goes on: at
    headings and paragraphs. ``sentences`` are the offsets of all sentences, ``chapters`` those
    of chapters; ``sections`` are pairs of offset and heading ("" where none is known).
    """

    file: str
    text: str
    starts: tuple[int, ...]
    breaks: tuple[int, ...]
    lines: tuple[Line, ...]
    sentences: tuple[int, ...] = ()
    chapters: tuple[int, ...] = ()
    sections: tuple[tuple[int, str], ...] = ()

    def location(self, offset: int) -> tuple[Location, int]:
        """Return the printed place of a character and its 0-based column."""
        index = self.line_at(offset)
        line = self.lines[index]
        return Location(self.file, line.number, line.page), offset - self.starts[index]

    def line_at(self, offset: int) -> int:
        """Return the index of the line that holds a character."""
        return bisect_right(self.starts, offset) - 1

    def marks(self, *kinds: str) -> Iterator[tuple[int, int, Mark]]:
        """Yield the marks of these kinds with the offsets of their ends, in printed order."""
        for start, line in zip(self.starts, self.lines, strict=True):
            for mark in sorted(line.marks, key=lambda mark: (mark.start, mark.end)):
                if mark.kind in kinds:
                    yield start + mark.start, start + mark.end, mark

    def sentence(self, start: int, end: int, longest: int) -> str:
        """Return the sentence around ``start … end`` on one line, at most ``longest`` long."""
        position = bisect_right(self.sentences, start)
        left = max(start - longest, self.sentences[position - 1] if position else 0)
        position = bisect_right(self.sentences, max(start, end - 1))
        right = self.sentences[position] if position < len(self.sentences) else len(self.text)
        right = max(end, min(right, end + longest))
        return join_lines(self.text[left:right].split("\n"))[:longest]

    def section(self, offset: int) -> str:
        """Return the heading that a character stands under, or ""."""
        position = bisect_right(self.sections, offset, key=lambda section: section[0])
        return self.sections[position - 1][1] if position else ""


def running_text(document: Document, filled: Sequence[range]) -> Passage:
    """Return the text of a document outside the line ranges ``filled``."""
    listed = {index for part in filled for index in part}
    headings = find_headings(document.lines, printed=not document.paragraphs)
    headings = tuple(heading for heading in headings if heading.line not in listed)
    kept = [index for index in range(len(document.lines)) if index not in listed]
    lines = tuple(document.lines[index] for index in kept)
    ends = list(accumulate((len(line.text) + 1 for line in lines), initial=0))
    offsets = dict(zip(kept, ends, strict=False))
    text = "\n".join(line.text for line in lines)
    heads = {kept_at for kept_at, index in enumerate(kept) if _is_heading(index, headings)}
    paragraphs = document.paragraphs
    found = _paragraphs(lines, heads) if not paragraphs else _filled(lines)
    breaks = tuple(ends[index] for index in found)
    return Passage(
        document.file,
        text,
        tuple(ends[:-1]),
        breaks,
        lines,
        _sentences(text, breaks),
        tuple(offsets[index] for index in chapter_starts(headings)),
        tuple(_sections(headings, filled, offsets)),
    )


def note_text(document: Document) -> Passage:
    """Return the text of the notes of a document, each a paragraph of its own."""
    lines = tuple(line for note in document.notes for line in note.lines)
    ends = list(accumulate((len(line.text) + 1 for line in lines), initial=0))
    counts = accumulate((len(note.lines) for note in document.notes), initial=0)
    breaks = tuple(ends[count] for count in counts if count < len(lines))
    text = "\n".join(line.text for line in lines)
    return Passage(document.file, text, tuple(ends[:-1]), breaks, lines, _sentences(text, breaks))


def _is_heading(index: int, headings: Sequence[Heading]) -> bool:
    position = bisect_right(headings, index, key=lambda heading: heading.line)
    return bool(position) and headings[position - 1].line == index


def _sections(
    headings: Sequence[Heading], filled: Sequence[range], offsets: dict[int, int]
) -> Iterator[tuple[int, str]]:
    """Yield where sections begin; behind a reference list its heading holds no longer."""
    begun = {offsets[heading.line]: heading.text for heading in headings}
    for part in filled:
        after = offsets.get(part.stop)
        if after is not None:
            begun.setdefault(after, "")
    yield from sorted(begun.items())


def _sentences(text: str, breaks: Sequence[int]) -> tuple[int, ...]:
    ends = {match.end() for match in _SENTENCE_END.finditer(text)}
    return tuple(sorted({0, *breaks, *ends} if text else {*breaks}))


def _filled(lines: Sequence[Line]) -> list[int]:
    return [index for index, line in enumerate(lines) if line.text.strip()]


def _paragraphs(lines: Sequence[Line], headings: set[int]) -> Iterator[int]:
    """Yield the lines that begin a heading, what follows one, or a paragraph.

    A paragraph follows a blank line, or is told by its indent or by the short line before it.
    Where most lines are followed by a blank one (double-spaced text), blank lines part nothing.
    """
    blank = sum(not line.text.strip() for line in lines)
    spaced = blank > _DOUBLE_SPACED * len(lines)
    width = _width(lines)
    fresh = True
    above: Line | None = None
    for index, line in enumerate(lines):
        text = line.text.strip()
        if not text:
            fresh = fresh or not spaced
            continue
        heading = line.heading or bool(heading_role(text)) or index in headings
        opened = fresh and not text[0].islower()
        if heading or opened or (above and not spaced and _opens(above, line, width)):
            yield index
        fresh = heading
        above = line


def _opens(above: Line, line: Line, width: int) -> bool:
    """Whether a line opens a paragraph: the one above is finished, and short or less indented."""
    text, before = line.text.lstrip(), above.text.rstrip()
    if before[-1] not in _FINISHED or not (text[0].isupper() or text[0] in _OPENINGS):
        return False
    if line.indent is not None and above.indent is not None and line.page == above.page:
        if line.indent - above.indent > _POINTS:
            return True
    spaces = len(line.text) - len(text)
    if spaces >= len(above.text) - len(above.text.lstrip()) + _SPACES:
        return True
    return bool(width) and len(before) < _SHORT_LINE * width


def _width(lines: Sequence[Line]) -> int:
    """Return the width that nine lines of ten do not exceed; 0 where lines are narrow."""
    lengths = sorted(len(line.text) for line in lines if line.text.strip())
    width = lengths[int(0.9 * (len(lengths) - 1))] if lengths else 0
    return width if width >= _NARROWEST else 0


@cache
def form_pattern(form: str) -> re.Pattern[str]:
    """Return the pattern of a row of ``knowledge/citation_forms.tsv``."""
    row = next(row for row in table("citation_forms") if row["form"] == form)
    return re.compile(row["pattern"], re.MULTILINE)
