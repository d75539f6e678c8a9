"""What kind of reference a gold row is: its style, language and type."""

import re
from functools import cache

from citegraph.evaluate.gold import GoldReference
from citegraph.knowledge import table
from citegraph.normalize.language import find_language
from citegraph.text.clean import collapse_spaces

UNKNOWN = "not known"
OTHER_STYLE = "other"
#: Characters of a reference that tell its style; the rest adds nothing.
_LOOKED_AT = 5_000


def style_of(row: GoldReference) -> str:
    """Return the style that the gold names, else the one that the printed text shows.

    >>> style_of(GoldReference("a", "Белова Е. А. Рост // Форсайт. 2014. № 1. С. 5.", {}))
    'gost-slashes'
    """
    return row.style or printed_style(row.raw)


def printed_style(text: str) -> str:
    """Return the first style of the table of printed styles whose pattern is found.

    >>> printed_style("Gray, A. (1977). Rings of wheels."), printed_style("Rings of wheels")
    ('author-date', 'other')
    """
    shown = collapse_spaces(text[:_LOOKED_AT])
    return next((style for style, sign in _styles() if sign.search(shown)), OTHER_STYLE)


def language_of(row: GoldReference) -> str:
    """Return the language that the gold names, else the one of its title, else of its text."""
    title = next(iter(row.fields.get("title", ())), "")
    return row.language or find_language(title, (row.raw[:_LOOKED_AT],), "") or UNKNOWN


def type_of(row: GoldReference) -> str:
    """Return the type that the gold names."""
    return row.type or UNKNOWN


@cache
def _styles() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((row["style"], re.compile(row["pattern"])) for row in table("printed_styles"))
