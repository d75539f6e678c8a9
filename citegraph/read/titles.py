"""The title of a document that only its text tells."""

import re
from collections.abc import Sequence

from citegraph.model import Line
from citegraph.text.clean import collapse_spaces

_MARKED_HEADING = re.compile(r"#{1,6} ")
_LINES = 20
_LONGEST = 300
_NOT_TITLES = frozenset({"аннотация", "abstract", "annotation", "резюме", "summary", "удк", "udc"})


def find_title(lines: Sequence[Line]) -> str:
    """Return the first heading of a file, else its first line when that can be a title.

    >>> find_title([Line("О реках", 1), Line("Река — это", 2)]), find_title([Line("1", 1)])
    ('О реках', '')
    """
    for line in lines:
        # Text copied from Markdown often stands in a .txt file.
        if (line.heading or _MARKED_HEADING.match(line.text)) and line.text.strip():
            return _unmarked(line.text)[:_LONGEST]
    for line in lines[:_LINES]:
        text = _unmarked(line.text)
        if not text:
            continue
        first_word = text.split()[0].casefold().strip(".:")
        can_be = len(text) <= _LONGEST and first_word not in _NOT_TITLES
        return text if can_be and not text[0].isdigit() else ""
    return ""


def _unmarked(text: str) -> str:
    return collapse_spaces(text.strip().lstrip("#").replace("**", ""))
