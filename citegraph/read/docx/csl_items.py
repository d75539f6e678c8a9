"""CSL-JSON items, as reference managers keep them in fields, as entries of a list."""

from collections.abc import Iterator
from typing import Any

from citegraph.model import MarkedEntry, SourceRecord
from citegraph.read.records import FieldValue, compose

_PEOPLE = {"author": "author", "editor": "editor", "translator": "translator"}
_FIELDS = {
    "title": "title",
    "container-title": "container",
    "collection-title": "series",
    "genre": "genre",
    "edition": "edition",
    "volume": "volume",
    "issue": "issue",
    "page": "pages",
    "number-of-pages": "page_total",
    "number": "document_number",
    "publisher-place": "place",
    "publisher": "publisher",
    "DOI": "doi",
    "ISBN": "isbn",
    "ISSN": "issn",
    "URL": "url",
    "language": "language",
    "note": "note",
}


def csl_entry(item: dict[str, Any], key: str) -> MarkedEntry:
    """Return an item as an entry whose fields are marked.

    >>> csl_entry({"title": "On Rivers", "issued": {"date-parts": [[1990]]}}, "a").text
    'On Rivers. 1990'
    """
    fields = tuple((str(name), _flat(held)) for name, held in item.items())
    record = SourceRecord("csl-json", str(item.get("type", "")), key, fields)
    return compose(_values(item), type=str(item.get("type", "")), record=record)


def _values(item: dict[str, Any]) -> Iterator[FieldValue]:
    for name, field in _PEOPLE.items():
        for person in _list(item.get(name)):
            if isinstance(person, dict) and (found := _person(field, person)):
                yield found
    for name, field in _FIELDS.items():
        if item.get(name) is not None:
            yield FieldValue(field, _flat(item[name]))
    for name, field in (("issued", "date"), ("accessed", "accessed")):
        if isinstance(item.get(name), dict):
            yield FieldValue(field, _date(item[name]))


def _person(field: str, person: dict[str, Any]) -> FieldValue | None:
    if person.get("literal"):
        return FieldValue(field, str(person["literal"]), literal=True)
    particle = str(person.get("non-dropping-particle") or "")
    family = f"{particle} {person.get('family') or ''}".strip()
    given = " ".join(
        str(person[name]) for name in ("given", "dropping-particle") if person.get(name)
    )
    name = ", ".join(part for part in (family, given, str(person.get("suffix") or "")) if part)
    return FieldValue(field, name) if name else None


def _date(date: dict[str, Any]) -> str:
    parts = _list(date.get("date-parts"))
    if parts and isinstance(parts[0], list):
        return "/".join("-".join(f"{one:>02}" for one in map(str, part)) for part in parts if part)
    return str(date.get("raw") or date.get("literal") or "")


def _list(held: object) -> list[Any]:
    return held if isinstance(held, list) else []


def _flat(held: object) -> str:
    if isinstance(held, str):
        return held
    import json

    return json.dumps(held, ensure_ascii=False)
