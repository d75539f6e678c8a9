"""A ``biblStruct`` of TEI as the fields of a reference."""

import re

from citegraph.model import MarkedEntry, SourceRecord
from citegraph.read.markup.walk import (
    Element,
    attribute,
    child,
    children,
    elements,
    line_of,
    text_of,
)
from citegraph.read.plain_values import page_range
from citegraph.text.composition import FieldValue, compose

_SCOPES = {
    "volume": "volume",
    "vol": "volume",
    "issue": "issue",
    "no": "issue",
    "part": "part",
    "page": "pages",
    "pages": "pages",
    "pp": "pages",
}
_IDENTIFIERS = {
    "doi": "doi",
    "isbn": "isbn",
    "issn": "issn",
    "eissn": "issn",
    "arxiv": "document_number",
    "uri": "url",
    "url": "url",
}
_RAW = "raw_reference"
_YEAR = re.compile(r"\d{4}")


def raw_reference(record: Element) -> str:
    """Return the printed text that GROBID keeps in a note of a record, "" where there is none."""
    notes = (one for one in elements(record, "note") if attribute(one, "type") == _RAW)
    return text_of(next(notes, None))


def read_record(record: Element, format: str) -> MarkedEntry | None:
    """Return a record as an entry, None when it names no title."""
    values = [
        *_people(record),
        *_titles(record),
        *_imprint(record),
        *_identifiers(record),
    ]
    values = [value for value in values if value.value]
    if not any(value.field == "title" for value in values):
        return None
    key = attribute(record, "id")
    kind = attribute(record, "type")
    pairs = tuple((value.field, value.value) for value in values)
    return compose(
        values,
        type=_type(record),
        record=SourceRecord(format, kind, key, pairs),
        line=line_of(record),
    )


def _titles(record: Element) -> list[FieldValue]:
    analytic, monogr = child(record, "analytic"), child(record, "monogr")
    parts, whole = _title(analytic), _title(monogr)
    found = [FieldValue("title", parts or whole)]
    if parts:
        found.append(FieldValue("container", whole))
    translated = (
        one for one in _title_elements(analytic) if attribute(one, "type") == "translated"
    )
    found.append(FieldValue("translated_title", text_of(next(translated, None))))
    found.append(FieldValue("series", _title(child(record, "series"))))
    return found


def _title(part: Element | None) -> str:
    """The main title, with its subtitle."""
    titles = _title_elements(part)
    main = [one for one in titles if attribute(one, "type") in ("main", "")] or titles
    sub = next((one for one in titles if attribute(one, "type") == "sub"), None)
    title = text_of(main[0]) if main else ""
    return f"{title}: {text_of(sub)}" if sub is not None and title and sub is not main[0] else title


def _title_elements(part: Element | None) -> list[Element]:
    return [one for one in children(part, "title") if text_of(one)]


def _people(record: Element) -> list[FieldValue]:
    found = []
    for part in children(record, "analytic", "monogr"):
        for role in ("author", "editor"):
            found += [_person(one, role) for one in children(part, role)]
    authors = any(value.field == "author" and value.value for value in found)
    return [value for value in found if value.field != "author" or authors]


def _person(element: Element, role: str) -> FieldValue:
    body = child(element, "orgName")
    name = child(element, "persName")
    if name is None:
        if body is not None or child(element, "surname") is None:
            return FieldValue(role, text_of(body) or text_of(element), literal=body is not None)
        name = element
    surname = " ".join(text_of(one) for one in children(name, "nameLink", "surname"))
    given = " ".join(text_of(one) for one in children(name, "forename"))
    suffix = text_of(child(name, "genName"))
    parts = [part for part in (surname, given, suffix) if part]
    return FieldValue(role, ", ".join(parts) if surname else text_of(name))


def _imprint(record: Element) -> list[FieldValue]:
    monogr = child(record, "monogr")
    imprint = child(monogr, "imprint")
    found = [
        FieldValue("edition", text_of(child(monogr, "edition"))),
        FieldValue("publisher", text_of(child(imprint, "publisher"))),
        FieldValue("place", text_of(child(imprint, "pubPlace"))),
        FieldValue("date", _date([*children(imprint, "date"), *children(monogr, "date")])),
    ]
    seen: set[str] = set()
    for scope in (*children(imprint, "biblScope"), *children(monogr, "biblScope")):
        field = _SCOPES.get((attribute(scope, "unit") or attribute(scope, "type")).casefold(), "")
        ends = page_range(attribute(scope, "from"), attribute(scope, "to"))
        if field and field not in seen:
            seen.add(field)
            found.append(FieldValue(field, text_of(scope) or ends))
    return found


def _date(dates: list[Element]) -> str:
    for one in dates:
        said = attribute(one, "when") or attribute(one, "from") or text_of(one)
        if _YEAR.search(said):
            return said
    return ""


def _identifiers(record: Element) -> list[FieldValue]:
    found: dict[str, str] = {}
    for one in elements(record, "idno"):
        field = _IDENTIFIERS.get(attribute(one, "type").casefold())
        if field:
            found.setdefault(field, text_of(one))
    for one in elements(record, "ptr", "ref"):
        target = attribute(one, "target")
        if target.startswith(("http://", "https://")):
            found.setdefault("url", target)
    return [FieldValue(field, value) for field, value in found.items()]


def _type(record: Element) -> str:
    monogr = child(record, "monogr")
    levels = {attribute(one, "level") for one in _title_elements(monogr)}
    if "j" in levels:
        return "article-journal"
    if child(record, "analytic", "title") is not None and _title_elements(monogr):
        return "paper-conference" if child(monogr, "meeting") is not None else "chapter"
    return "book" if "m" in levels else ""
