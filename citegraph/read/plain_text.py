"""Plain text to lines."""

import re

from citegraph.model import Line
from citegraph.read.options import ReadOptions
from citegraph.read.source_file import Reading, SourceFile
from citegraph.read.titles import find_title
from citegraph.text.clean import strip_controls

# Editors count \n, \r\n and \r only, and so do the line numbers; the other separators of
# str.splitlines end a printed line without making a new numbered one.
_NUMBERED = re.compile(r"\r\n|\n|\r")
_PRINTED = re.compile("[\x0b\x85\u2028\u2029]")


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read a text: one document, a line for every printed line."""
    lines = read_lines(file.text)
    return Reading((file.document(lines, title=find_title(lines)),))


def read_lines(text: str) -> tuple[Line, ...]:
    r"""Return the printed lines of a plain text; a form feed begins the next page.

    >>> [(line.number, line.page, line.text) for line in read_lines("a\n\x0cb\u2028c")]
    [(1, 1, 'a'), (2, 2, 'b'), (2, 2, 'c')]
    """
    paged = "\f" in text
    page = 1
    lines = []
    for number, numbered in enumerate(_NUMBERED.split(text), start=1):
        for index, on_page in enumerate(numbered.split("\f")):
            page += index > 0
            if index == 0 and not on_page and "\f" in numbered:
                continue
            for printed in _PRINTED.split(on_page):
                text = strip_controls(_with_hyphen(printed))
                lines.append(Line(text, number, page if paged else None))
    if lines and not lines[-1].text:
        lines.pop()
    return tuple(lines)


def _with_hyphen(printed: str) -> str:
    """Print the soft hyphen that breaks a word at the line end; inside a line it is not seen."""
    text = printed.rstrip()
    return f"{text[:-1]}-" if text.endswith("\u00ad") else printed
