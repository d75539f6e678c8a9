"""Zotero RDF: the items of a library; attachments, notes and collections are left out."""

import re
from collections.abc import Iterator, Mapping

from citegraph.model import MarkedEntry, SourceRecord
from citegraph.read.listing import listing
from citegraph.read.markup.walk import (
    Element,
    attribute,
    child,
    children,
    elements,
    line_of,
    local_name,
    text_of,
)
from citegraph.read.options import ReadOptions
from citegraph.read.plain_values import find_doi, first_address, slash_date, standard_numbers
from citegraph.read.source_file import Reading, SourceFile
from citegraph.read.xml_records import as_declared, flat_fields, lost_behind, record_elements
from citegraph.text.composition import FieldValue, compose
from citegraph.text.record_fields import type_of

_ROLES = {
    "authors": "author", "directors": "author", "composers": "author", "artists": "author",
    "presenters": "author", "programmers": "author", "inventors": "author",
    "interviewees": "author", "editors": "editor", "translators": "translator",
}  # fmt: skip
_NO_ITEMS = frozenset(("attachment", "note", "annotation"))
_NO_RECORDS = frozenset(("Attachment", "Collection", "Memo", "Journal", "Periodical", "Series"))
_SIMPLE = (
    ("title", "title"), ("date", "date"), ("pages", "pages"), ("volume", "volume"),
    ("number", "issue"), ("edition", "edition"), ("numPages", "page_total"),
    ("language", "language"), ("type", "genre"), ("dateSubmitted", "accessed"),
    ("coverage", "archive"),
)  # fmt: skip


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read the items of a Zotero RDF file: one list."""
    file = as_declared(file)
    roots, problems = record_elements(file, "RDF")
    tops = [one for root in roots for one in root if local_name(one)]
    known = {name: one for one in tops if (name := attribute(one, "about"))}
    hosts = {attribute(one, "resource") for root in roots for one in elements(root, "isPartOf")}
    if problems:
        # Behind a tag that is not closed the next items stand inside the one before.
        deep = [one for root in roots for one in root.iter() if child(one, "itemType") is not None]
        tops += [one for one in deep if one.getparent() not in roots and local_name(one)]
    entries = [_entry(one, known) for one in tops if _is_item(one, hosts)]
    problems += lost_behind(file, "itemType", sum(_has_kind(root) for root in roots), problems)
    return listing(file, entries, problems, "export the library from Zotero as RDF again")


def _has_kind(root: Element) -> int:
    return sum(1 for _ in elements(root, "itemType"))


def _is_item(element: Element, hosts: set[str]) -> bool:
    """Whether an element is a work of the library, not a part of one or the whole of another."""
    kind = text_of(child(element, "itemType"))
    if kind or local_name(element) in _NO_RECORDS:
        return bool(kind) and kind not in _NO_ITEMS
    return child(element, "title") is not None and attribute(element, "about") not in hosts


def _entry(item: Element, known: Mapping[str, Element]) -> MarkedEntry:
    kind = text_of(child(item, "itemType")) or local_name(item).casefold()
    hosts = list(_hosts(item, known))
    fields = [*flat_fields(item)]
    for host in hosts:
        if attribute(host, "about") in known:  # it stands beside the item, not in it
            fields += ((f"isPartOf/{path}", value) for path, value in flat_fields(host))
    record = SourceRecord("zotero-rdf", kind, attribute(item, "about"), tuple(fields))
    values = [
        *_people(item),
        *(FieldValue(field, _text(item, name)) for name, field in _SIMPLE),
        *_containers(item, hosts),
        *_publisher([item, *hosts]),
        *_identifiers([item, *hosts]),
        FieldValue("note", text_of(child(item, "description"))),
    ]
    return compose(values, type=_type(kind), record=record, line=line_of(item))


def _text(item: Element, name: str) -> str:
    """Return a simple value; a day without its hour."""
    text = text_of(child(item, name))
    return slash_date(text.partition(" ")[0]) if re.match(r"\d{4}-\d", text) else text


def _type(kind: str) -> str:
    return type_of("csl-json", kind).csl or type_of("bibtex", kind).csl


def _hosts(item: Element, known: Mapping[str, Element], depth: int = 0) -> Iterator[Element]:
    """Yield the wholes that a work is part of, the nearest first."""
    for part in children(item, "isPartOf"):
        inner = [one for one in part if local_name(one)]
        linked = known.get(attribute(part, "resource"))
        for host in inner or ([linked] if linked is not None else []):
            yield host
            if depth < 2:
                yield from _hosts(host, known, depth + 1)


def _containers(item: Element, hosts: list[Element]) -> Iterator[FieldValue]:
    have = {name for name, _ in _SIMPLE if text_of(child(item, name))}
    for host in hosts:
        field = "series" if local_name(host) == "Series" else "container"
        yield FieldValue(field, text_of(child(host, "title")))
        for name, of in (("volume", "volume"), ("number", "issue"), ("edition", "edition")):
            if name not in have and text_of(child(host, name)):
                have.add(name)
                yield FieldValue(of, text_of(child(host, name)))


def _people(item: Element) -> Iterator[FieldValue]:
    for group in children(item, *_ROLES):
        for person in elements(group, "Person", "Organization"):
            names = ("surname", "givenname", "givenName", "name")
            family, *given = (text_of(child(person, name)) for name in names)
            parts = [part for part in (family, *given) if part]
            yield FieldValue(_ROLES[local_name(group)], ", ".join(parts), literal=len(parts) == 1)


def _publisher(places: list[Element]) -> Iterator[FieldValue]:
    for place in places:
        publisher = child(place, "publisher")
        if publisher is not None:
            body = child(publisher, "Organization")
            name = child(body, "name") if body is not None else publisher
            yield FieldValue("publisher", text_of(name))
            yield FieldValue("place", text_of(next(elements(publisher, "locality"), None)))
            return


def _identifiers(places: list[Element]) -> Iterator[FieldValue]:
    """Yield DOI, numbers and address; the DOI of an article stands with its journal."""
    texts = [text_of(one) for place in places for one in children(place, "identifier")]
    numbers = [text.partition(" ")[2] for text in texts if text.startswith(("ISBN ", "ISSN "))]
    yield FieldValue("doi", next(filter(None, map(find_doi, texts)), ""))
    yield from standard_numbers(numbers)
    own = (text_of(one) for one in children(places[0], "identifier"))
    yield FieldValue("url", first_address([*own, attribute(places[0], "about")]))
