"""What the ``meta`` elements of a page say of the work on it, and of the works that it cites."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from citegraph.knowledge import table
from citegraph.model import MarkedEntry, SourceRecord
from citegraph.read.markup.walk import Element, attribute, elements
from citegraph.read.plain_values import page_range
from citegraph.text.composition import FieldValue, compose

Pairs = Sequence[tuple[str, str]]

_PEOPLE = frozenset(("author", "editor"))
_SLASHED_DATE = re.compile(r"(\d{4})/(\d{1,2})(?:/(\d{1,2}))?\b")
_DOI = re.compile(r"10\.\d{4,9}/\S{1,300}")
_ISBN_OR_ISSN = re.compile(r"[\dXx-]{8,17}")
_CITED = "citation_reference"
#: A reference with a hundred authors is shorter; a page that says more describes no work.
_LONGEST = 20_000


def meta_pairs(root: Element) -> tuple[tuple[str, str], ...]:
    """Return the (name in lower case, content) pairs of a page, in order.

    Of values that stand there in several languages (``xml:lang``) those of the first one come
    first.
    """
    found = []
    languages: dict[str, str] = {}
    for element in elements(root, "meta"):
        name = (element.get("name") or element.get("property") or "").strip().casefold()
        content = " ".join((element.get("content") or "").split())
        if not name or not content:
            continue
        language = attribute(element, "lang").casefold()[:2]
        later = language != languages.setdefault(name, language)
        found.append((later, name, content[:_LONGEST]))
    return tuple((name, content) for later, name, content in sorted(found, key=lambda one: one[0]))


def describe(pairs: Pairs, format: str, line: int | None = None) -> MarkedEntry | None:
    """Return the work that the pairs describe, None when they name no title with anything else."""
    kept = [(name, value) for name, value in pairs if name in _fields() and name != _CITED]
    values, type = field_values(kept)
    if not {"title"} < {value.field for value in values}:
        return None
    return compose(values, type=type, record=SourceRecord(format, type, "", tuple(kept)), line=line)


def cited_works(pairs: Pairs, format: str) -> tuple[MarkedEntry, ...]:
    """Return the works of the ``citation_reference`` pairs; free text is left to be parsed."""
    return tuple(_cited(content, format) for name, content in pairs if name == _CITED)


def field_values(pairs: Pairs) -> tuple[list[FieldValue], str]:
    """Return the fields that pairs of names and contents give, and the CSL type, "" if unknown.

    >>> found, type = field_values([("citation_title", "О реках"), ("citation_volume", "7")])
    >>> [(value.field, value.value) for value in found]
    [('title', 'О реках'), ('volume', '7')]
    """
    by_field: dict[str, list[str]] = {}
    type = ""
    for name, (field, told) in _fields().items():
        values = _checked(field, [value for found, value in pairs if found == name])
        if values and field not in by_field:
            by_field[field] = values
            type = type or told
    found = [
        FieldValue(field, value)
        for field, values in by_field.items()
        if not field.endswith(" page")
        for value in (_persons(values) if field in _PEOPLE else values[:1])
    ]
    first, last = (by_field.get(f"{which} page", [""])[0] for which in ("first", "last"))
    if first and "pages" not in by_field:
        found.append(FieldValue("pages", page_range(first, last)))
    titles = list(dict.fromkeys(by_field.get("title", ())))
    if len(titles) > 1:
        found.append(FieldValue("translated_title", titles[1]))
    return found, type


def _cited(content: str, format: str) -> MarkedEntry:
    """The citation_reference of Highwire Press: «citation_title=…; citation_author=…».

    Quarto puts a comma after each semicolon, and «undefined» for what it does not know.
    """
    pairs: list[tuple[str, str]] = []
    for part in content.split(";"):
        name, sign, value = part.partition("=")
        known = name.strip(" ,").casefold()
        known = known if known.startswith("citation_") else f"citation_{known}"
        if sign and (known in _fields() or known == "citation_id"):
            pairs.append((known, value.strip()))
        elif pairs:
            pairs[-1] = (pairs[-1][0], f"{pairs[-1][1]}; {part.strip()}".strip("; "))
        else:
            return MarkedEntry(content)
    pairs = [(name, value) for name, value in pairs if value not in ("", "undefined")]
    values, type = field_values(pairs)
    if not values:
        return MarkedEntry(content)
    key = next((value for name, value in pairs if name == "citation_id"), "")
    return compose(values, type=type, record=SourceRecord(format, "citation", key, tuple(pairs)))


def _persons(values: Iterable[str]) -> list[str]:
    """Persons one by one: several stand in one value with semicolons between them."""
    found = (name.strip() for value in values for name in value.split(";"))
    return list(dict.fromkeys(name for name in found if name))


def _checked(field: str, values: list[str]) -> list[str]:
    """The values that can be one of the field: names are used for several things."""
    if field == "doi":
        return [found[0] for value in values if (found := _DOI.search(value))]
    if field == "date":
        return [_SLASHED_DATE.sub(_with_hyphens, value) for value in values]
    if field in ("isbn", "issn"):
        return [value for value in values if _ISBN_OR_ISSN.fullmatch(value.replace(" ", ""))]
    if field == "url":
        return [value for value in values if value.startswith(("http://", "https://"))]
    return values


def _with_hyphens(date: re.Match[str]) -> str:
    return "-".join(f"{int(part):02d}" for part in date.groups() if part)


@cache
def _fields() -> dict[str, tuple[str, str]]:
    return {row["name"]: (row["field"], row["type"] or "") for row in table("html_metadata")}
