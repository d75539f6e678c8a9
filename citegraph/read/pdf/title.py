"""The title of a printed document: what its first page prints largest."""

import re
from collections.abc import Iterator, Sequence

from citegraph.read.pdf.page import PageLines, PrintedLine
from citegraph.text.lines import join_lines

# A title stands above the others by its size; bold print and length count like larger print
# (journals print their own name larger), few words and the name of an institution like smaller.
_STANDS_OUT = 1.08
_BOLD = 1.15
_LONG = 1.6
_LONG_LETTERS = 40
_INSTITUTION = 0.5
_FEW_WORDS = 0.6
_FEWEST_LETTERS = 10
_LONGEST = 300
_SAME_SIZE = 0.03
# Lines of a title are not farther apart, in sizes of their own.
_TOGETHER = 2.8
_LINES = 60
_NO_TITLE = re.compile(r"\.{4}|…{2}|https?:|@|ISSN|ISBN|УДК|UDC|DOI\b", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:содержание|оглавление|(?:table of )?contents)\W*", re.IGNORECASE)
_BODIES = re.compile(
    r"министерств|университет|институт|академи|учреждени|факультет|кафедр|федеральн"
    r"|ministry|universit|institute|faculty|department",
    re.IGNORECASE,
)
_SIGN = re.compile(r"(?<=\w)[*†‡§¶]{1,4}$")


def printed_title(pages: Sequence[PageLines], size: float) -> str:
    """Return the title on the first page with text, "" when no print stands out.

    ``size`` is that of the running text.
    """
    page = next((page for page in pages if page.lines), None)
    if page is None:
        return ""
    best, title = 0.0, ""
    for lines in _groups(page.lines[:_LINES]):
        text = join_lines(_without_sign(line) for line in lines)
        weight = _weight(lines, text)
        if weight > best and _stands_out(lines[0], size) and can_be_title(text):
            best, title = weight, text
    return title


def can_be_title(text: str) -> bool:
    """Whether a heading can be the title of a document: not that of its contents.

    >>> can_be_title("Паводки малых рек"), can_be_title("СОДЕРЖАНИЕ")
    (True, False)
    """
    return not _CONTENTS.fullmatch(text) and not _NO_TITLE.search(text)


def _groups(lines: Sequence[PrintedLine]) -> Iterator[list[PrintedLine]]:
    group: list[PrintedLine] = []
    for line in lines:
        if group and not _alike(group[-1], line):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _alike(before: PrintedLine, line: PrintedLine) -> bool:
    same = abs(before.size - line.size) <= _SAME_SIZE * line.size
    gap = line.base - before.base
    return same and (before.bold > 0.5) == (line.bold > 0.5) and 0 <= gap <= _TOGETHER * line.size


def _stands_out(line: PrintedLine, size: float) -> bool:
    return line.size >= _STANDS_OUT * size or (line.bold > 0.5 and line.size >= 0.95 * size)


def _weight(lines: Sequence[PrintedLine], text: str) -> float:
    letters = sum(char.isalpha() for char in text)
    if letters < _FEWEST_LETTERS or len(text) > _LONGEST:
        return 0.0
    weight = lines[0].size
    weight *= _BOLD if lines[0].bold > 0.5 else 1.0
    weight *= _LONG if letters >= _LONG_LETTERS else 1.0
    weight *= _INSTITUTION if _BODIES.search(text) else 1.0
    return weight if len(text.split()) > 2 else weight * _FEW_WORDS


def _without_sign(line: PrintedLine) -> str:
    """Leave out the sign of a note behind the title."""
    text = line.text
    for start, end, _ in line.raised:
        if end == len(text) and start:
            text = text[:start]
    return _SIGN.sub("", text)
