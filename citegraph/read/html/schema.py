"""What a page says of the work on it in the words of schema.org (JSON-LD)."""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from citegraph.knowledge import table
from citegraph.model import MarkedEntry, SourceRecord
from citegraph.read.markup.walk import Element, elements
from citegraph.read.plain_values import page_range
from citegraph.read.record_values import once_each
from citegraph.text.clean import well_formed
from citegraph.text.composition import FieldValue, compose

# A page may hold any number of descriptions of any size: so much of each is looked at.
_LARGEST = 2_000_000
_MOST = 200
_LONGEST = 2_000
_SIMPLE = {
    "datePublished": "date",
    "volumeNumber": "volume",
    "issueNumber": "issue",
    "pagination": "pages",
    "isbn": "isbn",
    "issn": "issn",
    "inLanguage": "language",
    "bookEdition": "edition",
}


def schema_description(root: Element, format: str) -> MarkedEntry | None:
    """Return the first scholarly work that the page describes as its own, or None."""
    for work in _works(root):
        kind = _word(work, "@type")
        type = _types().get(kind.casefold(), "")
        values = _values(work)
        if type and {"title"} < {value.field for value in values}:
            pairs = tuple((value.field, value.value) for value in values)
            return compose(values, type=type, record=SourceRecord(format, kind, "", pairs))
    return None


def _works(root: Element) -> Iterator[dict[str, Any]]:
    for script in elements(root, "script"):
        text = script.text or ""
        if (script.get("type") or "").strip().casefold() != "application/ld+json":
            continue
        try:
            found = json.loads(text) if len(text) <= _LARGEST else None
        except (ValueError, RecursionError):
            continue
        for one in _list(found)[:_MOST]:
            yield from _dicts([one])
            yield from _dicts(_list(one.get("@graph") if isinstance(one, dict) else None)[:_MOST])


def _values(work: dict[str, Any]) -> list[FieldValue]:
    found = [FieldValue("title", _word(work, "name") or _word(work, "headline"))]
    for role in ("author", "editor", "translator"):
        found += [FieldValue(role, *name) for name in _names(work, role)]
    found += _simple(work)
    parent = work
    for _ in range(4):  # issue, volume, journal
        parent = next(iter(_dicts(_list(parent.get("isPartOf")))), {})
        if name := _word(parent, "name"):
            found.append(FieldValue("container", name))
        found += _simple(parent)
    found.append(FieldValue("pages", page_range(_word(work, "pageStart"), _word(work, "pageEnd"))))
    found += [FieldValue("publisher", name) for name, _ in _names(work, "publisher")]
    links = (*_words(work, "sameAs"), *_words(work, "identifier"), *_words(work, "@id"))
    found += [FieldValue("doi", link) for link in links if "10." in link and "/" in link][:1]
    found += [FieldValue("url", _word(work, "url"))]
    return once_each(found)


def _simple(part: dict[str, Any]) -> list[FieldValue]:
    return [FieldValue(field, _word(part, name)) for name, field in _SIMPLE.items()]


def _names(work: dict[str, Any], role: str) -> Iterator[tuple[str, bool]]:
    """Yield the persons and bodies of a role, and whether each is a body."""
    for one in _list(work.get(role))[:_MOST]:
        if isinstance(one, str):
            yield well_formed(one), False
        elif isinstance(one, dict):
            family, given = _word(one, "familyName"), _word(one, "givenName")
            name = f"{family}, {given}" if family and given else _word(one, "name")
            yield name, _word(one, "@type") == "Organization"


def _word(part: dict[str, Any], name: str) -> str:
    return next(iter(_words(part, name)), "")


def _words(part: dict[str, Any], name: str) -> list[str]:
    found = []
    for one in _list(part.get(name))[:_MOST]:
        value = one.get("value", one.get("name", "")) if isinstance(one, dict) else one
        if isinstance(value, str | int) and not isinstance(value, bool):
            found.append(well_formed(str(value))[:_LONGEST])
    return found


def _dicts(found: list[Any]) -> list[dict[str, Any]]:
    return [one for one in found if isinstance(one, dict)]


def _list(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


@cache
def _types() -> dict[str, str]:
    return {row["name"]: row["type"] for row in table("markup_types") if row["format"] == "schema"}
