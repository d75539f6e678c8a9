"""What the core properties of a Word file (Dublin Core) hint at."""

import re

from citegraph.read.markup.walk import Element
from citegraph.read.properties import is_empty_property
from citegraph.text.clean import collapse_spaces, strip_controls

_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_YEAR = re.compile(r"(1[89]|20)\d\d(?=-|$)")
_LONGEST = 500


def core_properties(tree: Element | None) -> tuple[tuple[str, str], ...]:
    """Return title, author, year and language, without what programs fill in by themselves."""
    if tree is None:
        return ()
    found = [
        ("title", _text(tree, f"{_DC}title")),
        ("author", _text(tree, f"{_DC}creator")),
        ("year", _year(_text(tree, f"{_TERMS}created"))),
        ("language", _text(tree, f"{_DC}language")),
    ]
    return tuple((name, text) for name, text in found if text and not is_empty_property(name, text))


def _text(tree: Element, name: str) -> str:
    return collapse_spaces(strip_controls(tree.findtext(name) or ""))[:_LONGEST]


def _year(date: str) -> str:
    match = _YEAR.match(date)
    return match[0] if match else ""
