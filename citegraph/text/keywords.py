"""Keywords that records hold, and what their forms have in common."""

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache

from citegraph.knowledge import table
from citegraph.model import SourceRecord
from citegraph.text.clean import collapse_spaces
from citegraph.text.latex import decode_latex
from citegraph.text.lemmas import lemma

_BETWEEN = re.compile(r"[;|]")
_LINES = re.compile(r"[\r\n]+")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*[+#]{0,2}")
_EDGES = " \t.,:*{}[]«»„“”\"'"
_LONGEST = 150
_MOST_CHARACTERS = 100_000
#: Members of an object that name it (OpenAlex, CSL-JSON of some programs).
_NAMES = ("display_name", "name", "tag", "value")


def record_keywords(record: SourceRecord, by: str = "all") -> tuple[str, ...]:
    """Return the keywords of a record as they are written, each once, in order.

    ``by`` is "author" for those that the authors chose, "index" for those of the database, "all"
    for both.

    >>> fields = (("DE", "river floods; Ice"), ("ID", "WATER-LEVEL"))
    >>> record_keywords(SourceRecord("wos", "J", "1", fields))
    ('river floods', 'Ice', 'WATER-LEVEL')
    >>> record_keywords(SourceRecord("wos", "J", "1", fields), "index")
    ('WATER-LEVEL',)
    """
    rows = _rows(record.format)
    held = [
        (rows[name.casefold()], value) for name, value in record.fields if name.casefold() in rows
    ]
    by_author = any(row["by"] == "author" and value.strip() for row, value in held)
    found: dict[str, None] = {}
    for row, value in held:
        chosen_by = row["by"]
        if chosen_by == "any":
            chosen_by = "index" if by_author else "author"
        if by in ("all", chosen_by):
            alone = sum(other is row for other, _ in held) == 1
            keywords = split_keywords(
                _plain(record.format, value), row["cut"], commas=alone and row["commas"] == "yes"
            )
            found.update(dict.fromkeys(keywords))
    return tuple(found)


def split_keywords(value: str, cut: str = "", commas: bool = True) -> tuple[str, ...]:
    """Return the keywords in a value; ``cut`` begins what only qualifies one.

    They are parted by semicolons or bars, else line ends, else, if ``commas``, by commas.

    >>> split_keywords("реки, паводки"), split_keywords("ice, thick; water")
    (('реки', 'паводки'), ('ice, thick', 'water'))
    >>> split_keywords("Rivers/*chemistry", "/"), split_keywords('["Hydrology", "Water"]')
    (('Rivers',), ('Hydrology', 'Water'))
    """
    value = value[:_MOST_CHARACTERS]
    parts: Iterable[str] | None = _members(value)
    if parts is None and _BETWEEN.search(value):
        parts = _BETWEEN.split(value)
    elif parts is None:
        parts = _LINES.split(value)
        if commas and len(parts) == 1:
            parts = value.split(",")
    keywords = (part.partition(cut)[0] if cut else part for part in parts)
    stripped = (collapse_spaces(keyword).strip(_EDGES) for keyword in keywords)
    return tuple(one for one in stripped if one and len(one) <= _LONGEST)


def keyword_key(keyword: str) -> str:
    """Return what all forms of a keyword have in common; "" for one without letters or digits.

    Case, ё, hyphens and signs do not count; every word is in its dictionary form
    (see :func:`citegraph.text.lemmas.lemma`).

    >>> keyword_key("Малые реки"), keyword_key("малых рек")
    ('малый река', 'малый река')
    >>> keyword_key("Decision-Making systems"), keyword_key("decision making system")
    ('decision making system', 'decision making system')
    """
    return " ".join(lemma(word) for word in _WORD.findall(keyword.casefold()))


def _plain(format: str, value: str) -> str:
    """Return the value without the marks of its format; BibTeX breaks lines anywhere."""
    if format != "bibtex":
        return value
    value = _LINES.sub(" ", value[:_MOST_CHARACTERS])
    return decode_latex(value) if "\\" in value or "{" in value else value


def _members(value: str) -> list[str] | None:
    """Return the names in a JSON list, None when this is none."""
    if not value.lstrip().startswith("["):
        return None
    try:
        found = json.loads(value)
    except (ValueError, RecursionError):
        return None
    return list(_named(found)) if isinstance(found, list) else None


def _named(found: list[object]) -> Iterator[str]:
    for one in found:
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            names = [one[name] for name in _NAMES if isinstance(one.get(name), str)]
            yield from names[:1]


@cache
def _rows(format: str) -> dict[str, dict[str, str]]:
    return {
        row["name"].casefold(): row for row in table("keyword_fields") if row["format"] == format
    }
