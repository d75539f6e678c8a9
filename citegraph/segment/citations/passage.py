"""The running text of a document with a way back from every character to its line."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from citegraph.knowledge import table
from citegraph.model import Document, Line, Location
from citegraph.text.lines import join_lines

# Initials and short abbreviations («С. Сандберг», «г. Москва», «им. Лобачевского») end nothing.
_SENTENCE_END = re.compile(
    r"(?<![\s.(«][A-ZА-ЯЁ])(?<!\s[гтпсд])(?<!\sим)(?<!\sДж)"
    r"[.!?…](?:[»”\")\]]|\d{1,3})?\s+(?=[«“\"(\[]?[A-ZА-ЯЁ])"
)


@dataclass(frozen=True, slots=True)
class Passage:
    """Running text: the lines outside reference lists, joined by line feeds."""

    file: str
    text: str
    starts: tuple[int, ...]
    lines: tuple[Line, ...]

    def location(self, offset: int) -> tuple[Location, int]:
        """Return the printed place of a character and its 0-based column."""
        index = bisect_right(self.starts, offset) - 1
        line = self.lines[index]
        return Location(self.file, line.number, line.page), offset - self.starts[index]

    def sentence(self, start: int, end: int, longest: int) -> str:
        """Return the sentence around ``start … end`` on one line, at most ``longest`` long."""
        left = max(0, start - longest)
        before = self.text[left:start]
        for match in _SENTENCE_END.finditer(before):
            left = start - len(before) + match.end()
        after = _SENTENCE_END.search(self.text, end, end + longest)
        right = after.start() + 1 if after else min(len(self.text), end + longest)
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
    return Passage(document.file, "\n".join(line.text for line in lines), tuple(starts), lines)


@cache
def form_pattern(form: str) -> re.Pattern[str]:
    """Return the pattern of a row of ``knowledge/citation_forms.tsv``."""
    row = next(row for row in table("citation_forms") if row["form"] == form)
    return re.compile(row["pattern"], re.MULTILINE)
