"""Headings inside the running text: which section and chapter a line belongs to."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from citegraph.knowledge import table
from citegraph.model import Line
from citegraph.segment.headings import heading_role
from citegraph.text.clean import collapse_spaces

#: A heading is shorter than this, in characters.
_LONGEST = 140
_CONTENTS = re.compile(r"(?:[.…·]\s?){3}\s{0,9}\d{0,4}$|\s{3}\d{1,4}$|\t\s{0,9}\d{1,4}$")
_NUMBER = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s")
_MARKDOWN = re.compile(r"(#{1,6})\s")
_FINISHED = ".!?:;…»”)"
#: Share of letters that a line in capitals must have, so that rows of tables stay out.
_LETTERS = 0.6


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: index of its line, its text, and its depth (1 for a chapter)."""

    line: int
    text: str
    depth: int


def find_headings(lines: Sequence[Line], *, printed: bool) -> tuple[Heading, ...]:
    """Return the headings of lines; ``printed`` says that a line is no whole paragraph.

    What the format marks is one, and so are the words of a heading; a line with a number or in
    capitals is one where it stands alone between finished lines.

    >>> [(found.text, found.depth) for found in find_headings(
    ...     [Line("Введение", 1), Line("Текст.", 2), Line("1.2 Рост городов", 3)], printed=True)]
    [('Введение', 1), ('1.2 Рост городов', 2)]
    """
    filled = [index for index, line in enumerate(lines) if line.text.strip()]
    forms = {index: _form(lines[index]) for index in filled}
    found = []
    for place, index in enumerate(filled):
        form, depth = forms[index]
        if not form:
            continue
        around = [filled[other] for other in (place - 1, place + 1) if 0 <= other < len(filled)]
        if form in ("numbered", "capitals") and not _stands_alone(
            lines, index, around, forms, printed=printed
        ):
            continue
        found.append(Heading(index, collapse_spaces(lines[index].text), depth))
    return tuple(found)


def _form(line: Line) -> tuple[str, int]:
    """Return the form of a line that may be a heading, and its depth; "" for none."""
    text = line.text.strip()
    if len(text) > _LONGEST or _CONTENTS.search(line.text.rstrip()):
        return "", 0
    if line.heading:
        return "marked", _depth_of_marked(text)
    return _form_of_text(text)


@lru_cache(maxsize=1 << 12)
def _form_of_text(text: str) -> tuple[str, int]:
    if not (text[0].isupper() or text[0].isdigit() or text[0] in "§«"):
        return "", 0
    if heading_role(text) in ("list", "remarks"):
        return "bare", 1
    for form, depth, pattern in _patterns():
        match = pattern.search(text)
        if not match:
            continue
        if form == "capitals" and sum(map(str.isalpha, text)) < _LETTERS * len(text):
            continue
        return form, depth or match[1].count(".") + 1
    return "", 0


def _depth_of_marked(text: str) -> int:
    if marks := _MARKDOWN.match(text):
        return len(marks[1])
    number = _NUMBER.match(text)
    return number[1].count(".") + 1 if number else 1


def _stands_alone(
    lines: Sequence[Line],
    index: int,
    around: list[int],
    forms: dict[int, tuple[str, int]],
    *,
    printed: bool,
) -> bool:
    """Whether a numbered line is no item of a list, and no line goes over into it or out of it."""
    if any(forms[other] == forms[index] and forms[index][0] == "numbered" for other in around):
        return False
    for other in around:
        text = lines[other].text.strip()
        if other > index and printed and text[0].islower():
            return False
        joined = other == index - 1 and printed and lines[other].page == lines[index].page
        if joined and text[-1] not in _FINISHED and not forms[other][0]:
            return False
    return True


def chapter_starts(headings: Sequence[Heading]) -> Iterator[int]:
    """Yield the indices of the lines that open a chapter.

    >>> list(chapter_starts([Heading(0, "1 A", 1), Heading(5, "1.1 B", 2), Heading(9, "2.1 C", 2)]))
    [0, 9]
    """
    current = ""
    for heading in headings:
        number = _NUMBER.match(heading.text)
        first = number[1].partition(".")[0] if number else ""
        if heading.depth == 1 or (first and first != current):
            yield heading.line
            current = first


@cache
def _patterns() -> tuple[tuple[str, int, re.Pattern[str]], ...]:
    rows = table("section_headings")
    return tuple((row["form"], int(row["depth"]), re.compile(row["pattern"])) for row in rows)
