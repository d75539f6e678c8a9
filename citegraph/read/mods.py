"""MODS, the XML of library catalogues (Metadata Object Description Schema)."""

from collections.abc import Iterator

from citegraph.model import MarkedEntry, SourceRecord
from citegraph.read.listing import listing
from citegraph.read.markup.walk import (
    Element,
    attribute,
    child,
    children,
    elements,
    line_of,
    text_of,
)
from citegraph.read.options import ReadOptions
from citegraph.read.plain_values import (
    find_doi,
    first_address,
    page_range,
    page_total,
    standard_numbers,
)
from citegraph.read.source_file import Reading, SourceFile
from citegraph.read.xml_records import as_declared, flat_fields, record_elements
from citegraph.text.composition import FieldValue, compose
from citegraph.text.record_fields import type_of

_ROLES = {"aut": "author", "author": "author", "cre": "author", "creator": "author"}
_ROLES |= {"edt": "editor", "editor": "editor", "trl": "translator", "translator": "translator"}


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read MODS records: one list."""
    file = as_declared(file)
    found, problems = record_elements(file, "mods")
    return listing(file, [_entry(one) for one in found], problems, "expected are MODS records")


def _entry(mods: Element) -> MarkedEntry:
    genres = [text_of(one) for one in children(mods, "genre")]
    host = _related(mods, "host")
    key = attribute(mods, "ID") or _identifier(mods, "citekey")
    record = SourceRecord("mods", "; ".join(genres), key, tuple(flat_fields(mods)))
    kind = next(filter(None, (type_of("mods", one).csl for one in genres)), "")
    values = [
        *_people(mods),
        FieldValue("title", _title(mods)),
        FieldValue("container", _title(host)),
        FieldValue("series", _title(_related(mods, "series"))),
        *_origin(mods if text_of(child(mods, "originInfo")) else host),
        *_parts([mods] if host is None else [host, mods]),
        *_identifiers(mods, host),
        FieldValue("language", text_of(child(mods, "language", "languageTerm"))),
        FieldValue("note", _note(mods)),
    ]
    if kind == "article-journal" and host is None:
        kind = ""
    return compose(values, type=kind, record=record, line=line_of(mods))


def _related(mods: Element, kind: str) -> Element | None:
    found = (one for one in children(mods, "relatedItem") if attribute(one, "type") == kind)
    return next(found, None)


def _title(element: Element | None) -> str:
    infos = children(element, "titleInfo")
    info = next((one for one in infos if not attribute(one, "type")), infos[0] if infos else None)
    lead, title, subtitle = (
        text_of(child(info, name)) for name in ("nonSort", "title", "subTitle")
    )
    return " : ".join(filter(None, (f"{lead} {title}".strip(), subtitle)))


def _people(mods: Element) -> Iterator[FieldValue]:
    for name in children(mods, "name"):
        terms = [text_of(one).casefold() for one in elements(name, "roleTerm")]
        roles = [_ROLES[term] for term in terms if term in _ROLES]
        if terms and not roles:
            continue
        parts: dict[str, list[str]] = {}
        for part in children(name, "namePart"):
            parts.setdefault(attribute(part, "type"), []).append(text_of(part).rstrip(","))
        given = " ".join(parts.get("given", []))
        pieces = (" ".join(parts.get("family", parts.get("", []))), given)
        text = ", ".join(filter(None, pieces))
        body = attribute(name, "type") in ("corporate", "conference")
        yield FieldValue(roles[0] if roles else "author", text, literal=body)


def _origin(element: Element | None) -> Iterator[FieldValue]:
    places = [
        text_of(term)
        for info in children(element, "originInfo")
        for place in children(info, "place")
        for term in children(place, "placeTerm")
        if attribute(term, "type") != "code"
    ]
    yield FieldValue("place", next(iter(places), ""))
    for field, names in (
        ("publisher", ("publisher",)),
        ("edition", ("edition",)),
        ("date", ("dateIssued", "copyrightDate", "dateCreated")),
        ("accessed", ("dateCaptured",)),
    ):
        found = (
            text_of(one)
            for name in names
            for info in children(element, "originInfo")
            for one in children(info, name)
        )
        yield FieldValue(field, next(filter(None, found), ""))


def _parts(places: list[Element]) -> Iterator[FieldValue]:
    """Yield volume, issue, pages and the date of the part that the work is."""
    for part in (part for place in places for part in children(place, "part")):
        for detail in children(part, "detail"):
            kind = attribute(detail, "type")
            if kind in ("volume", "issue", "number"):
                field = "volume" if kind == "volume" else "issue"
                yield FieldValue(field, text_of(child(detail, "number")) or text_of(detail))
        for extent in children(part, "extent"):
            ends = [text_of(child(extent, name)) for name in ("start", "end")]
            yield FieldValue("pages", page_range(*ends) or text_of(child(extent, "list")))
        yield FieldValue("date", text_of(child(part, "date")))
    described = text_of(child(places[-1], "physicalDescription", "extent"))
    yield FieldValue("page_total", page_total(described.partition(":")[0]))


def _identifiers(mods: Element, host: Element | None) -> Iterator[FieldValue]:
    doi = _identifier(mods, "doi")
    yield FieldValue("doi", find_doi(doi) or doi)
    numbers = [
        text_of(one)
        for place in (mods, host)
        for one in children(place, "identifier")
        if attribute(one, "type") in ("isbn", "issn")
    ]
    yield from standard_numbers(numbers)
    links = [text_of(one) for found in children(mods, "location") for one in children(found, "url")]
    yield FieldValue("url", first_address([*links, _identifier(mods, "uri")]))


def _note(mods: Element) -> str:
    notes = (one for one in children(mods, "note") if "responsib" not in attribute(one, "type"))
    return next(map(text_of, notes), "")


def _identifier(mods: Element, kind: str) -> str:
    found = (one for one in children(mods, "identifier") if attribute(one, "type") == kind)
    return next(map(text_of, found), "")
