"""The running text of a document with a way back from every character to its line."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from citegraph.knowledge import table
from citegraph.model import Document, Line, Location
from citegraph.segment.headings import heading_role
from citegraph.text.lines import join_lines

_DOUBLE_SPACED = 0.4
# Initials and short abbreviations («С. Сандберг», «г. Москва», «им. Лобачевского») end nothing.
_SENTENCE_END = re.compile(
    r"(?<![\s.(«][A-ZА-ЯЁ])(?<!\s[гтпсд])(?<!\sим)(?<!\sДж)"
    r"[.!?…](?:[»”\")\]]|\d{1,3})?\s+(?=[«“\"(\[]?[A-ZА-ЯЁ])"
)


@dataclass(frozen=True, slots=True)
class Passage:
    """Running text: the lines outside reference lists, joined by line feeds.

    ``starts`` are the offsets of the lines, ``breaks`` those where no sentence goes on:
    at headings, and at paragraphs where blank lines part them.
    """

    file: str
    text: str
    starts: tuple[int, ...]
    breaks: tuple[int, ...]
    lines: tuple[Line, ...]

    def location(self, offset: int) -> tuple[Location, int]:
        """Return the printed place of a character and its 0-based column."""
        index = bisect_right(self.starts, offset) - 1
        line = self.lines[index]
        return Location(self.file, line.number, line.page), offset - self.starts[index]

    def sentence(self, start: int, end: int, longest: int) -> str:
        """Return the sentence around ``start … end`` on one line, at most ``longest`` long."""
        position = bisect_right(self.breaks, start)
        left = max(start - longest, self.breaks[position - 1] if position else 0)
        before = self.text[left:start]
        for match in _SENTENCE_END.finditer(before):
            left = start - len(before) + match.end()
        stop = self.breaks[position] if position < len(self.breaks) else len(self.text)
        stop = max(end, min(stop, end + longest))
        after = _SENTENCE_END.search(self.text, end, stop)
        right = after.start() + 1 if after else stop
        return join_lines(self.text[left:right].split("\n"))[:longest]


def running_text(document: Document, filled: Sequence[range]) -> Passage:
    """Return the text of a document outside the line ranges ``filled``."""
    listed = {index for part in filled for index in part}
    lines = tuple(line for index, line in enumerate(document.lines) if index not in listed)
    starts = []
    offset = 0
    for line in lines:
        starts.append(offset)
        offset += len(line.text) + 1
    breaks = [starts[index] for index in _paragraphs(lines)]
    text = "\n".join(line.text for line in lines)
    return Passage(document.file, text, tuple(starts), tuple(breaks), lines)


def _paragraphs(lines: Sequence[Line]) -> Iterator[int]:
    """Yield the lines that begin a heading, what follows one, or a paragraph after a blank line.

    Where most lines are followed by a blank one (double-spaced text), blank lines part nothing.
    """
    blank = sum(not line.text.strip() for line in lines)
    spaced = blank > _DOUBLE_SPACED * len(lines)
    fresh = True
    for index, line in enumerate(lines):
        text = line.text.strip()
        if not text:
            fresh = fresh or not spaced
            continue
        heading = line.heading or bool(heading_role(text))
        if heading or (fresh and not text[0].islower()):
            yield index
        fresh = heading


@cache
def form_pattern(form: str) -> re.Pattern[str]:
    """Return the pattern of a row of ``knowledge/citation_forms.tsv``."""
    row = next(row for row in table("citation_forms") if row["form"] == form)
    return re.compile(row["pattern"], re.MULTILINE)
