"""Printed list numbers, and the sequences they make."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from citegraph.knowledge import table
from citegraph.segment.joints import counts_something
from citegraph.segment.layout import Layout
from citegraph.segment.signs import reference_signs

#: Characters on both sides of a glued number that must look like references.
_NEAR = 600
#: Filled lines between the heading of a list and its first number.
_HEADING_DISTANCE = 3
#: Lines of an entry that are looked at for signs.
_LINES_BELOW = 5
#: Numbers from here on are years.
YEARS = 1_000
_GLUED = re.compile(
    r"(?<=[.\d)»\]/])\s{1,3}(?:(\d{1,4})\.\s{1,3}|\[(\d{1,4})\]\s{0,3})(?=[«\"“A-ZА-ЯЁÀ-Þ])"
)


@dataclass(frozen=True, slots=True)
class Start:
    """Where an entry begins: index of its line, columns of its number and of its text.

    ``rule`` is the style of the number ("dot", "bracket" …) or what else told the start;
    ``key`` the label that is printed instead of a number.
    """

    line: int
    column: int
    text_column: int
    number: int
    rule: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class NumberedLine:
    """A line, or a place in one, that begins with a number; ``signs`` are those of its text.

    ``opens`` says that it stands right below the heading of a list.
    """

    start: Start
    signs: int
    opens: bool


def list_number(text: str, *, loose: bool = False) -> tuple[str, int, int] | None:
    """Return (style, number, column after it) of a line that begins with a list number.

    >>> list_number("18.Smorodinskaya N."), list_number("[7] Ghemawat P.")
    (('dot', 18, 3), ('bracket', 7, 4))
    >>> list_number("24.05.2013. Available") is None
    True
    >>> list_number("[I] Ghemawat P."), list_number("[13] [13] Brook A. Rivers")
    (('bracket', 1, 4), ('bracket', 13, 10))
    >>> list_number("7 Ghemawat P."), list_number("7 Ghemawat P.", loose=True)
    (None, ('space-one', 7, 2))
    """
    if not _DIGIT.match(text):
        return None
    for style, pattern, only_loose in _styles():
        match = pattern.match(text) if loose or not only_loose else None
        if match:
            again = pattern.match(text, match.end())
            end = again.end() if again and again[1] == match[1] else match.end()
            return style, int(match[1]), end
    misread = _MISREAD_ONE.match(text)
    return ("bracket", 1, misread.end()) if misread else None


_DIGIT = re.compile(r"\s{0,40}(?:[\[(]?\d|\[[Il]\])")
#: What text recognition makes of a «[1]».
_MISREAD_ONE = re.compile(r"\s{0,40}\[[Il]\]\s{0,20}(?=\S)")


def numbered_lines(layout: Layout) -> list[NumberedLine]:
    """Return every place of a document where a list number may stand, in printed order."""
    found: list[NumberedLine] = []
    below = _HEADING_DISTANCE + 1
    announced = False
    for index, text in enumerate(layout.texts):
        if not text or index in layout.furniture:
            continue
        role = layout.roles[index]
        if role in ("list", "own", "more"):
            below, announced = 0, True
            continue
        if role in ("end", "heading"):
            announced = False
        below += 1
        loose = announced or layout.lines[index].numbered
        found += _numbers_of_line(layout, index, loose=loose, below=below)
    return found


def _numbers_of_line(
    layout: Layout, index: int, *, loose: bool, below: int
) -> Iterator[NumberedLine]:
    line = layout.lines[index]
    found = list_number(line.text, loose=loose)
    # Two blanks in the middle of justified print are no list; a number is one of the style
    # "any" only where the format itself says so.
    if found and not (found[0] == "space-any" and not line.numbered):
        style, number, column = found
        start = Start(index, 0, column, number, style.partition("-")[0])
        opens = below <= (_HEADING_DISTANCE if number == 1 else 1) and number < YEARS
        yield NumberedLine(start, _signs_below(layout, index, column), opens)
    for match in _GLUED.finditer(line.text):
        before = line.text[max(0, match.start() - _NEAR) : match.start()]
        if match[2] and not loose:
            continue
        if counts_something(before) or not reference_signs(before):
            continue
        signs = reference_signs(_until_glued(line.text, match.end()))
        if signs:
            number = int(match[1] or match[2])
            start = Start(index, match.start(), match.end(), number, "glued")
            yield NumberedLine(start, signs, False)


def _until_glued(text: str, begin: int) -> str:
    following = _GLUED.search(text, begin)
    return text[begin : min(begin + _NEAR, following.start() if following else len(text))]


def _signs_below(layout: Layout, index: int, column: int) -> int:
    """Return the signs of the text that begins in a line, up to the next number."""
    parts = [layout.lines[index].text[column:]]
    most = 1 if layout.paragraphs else _LINES_BELOW
    for below in range(index + 1, min(index + most, len(layout.lines))):
        if not layout.texts[below] or list_number(layout.lines[below].text):
            break
        parts.append(layout.texts[below])
    return reference_signs(" ".join(parts))


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
def _styles() -> tuple[tuple[str, re.Pattern[str], bool], ...]:
    return tuple(
        (row["style"], re.compile(row["pattern"]), row["loose"] == "1")
        for row in table("list_numbers")
    )
