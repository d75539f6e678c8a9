"""Fields that a format marks: values as they stand, without what print makes necessary."""

import re
from dataclasses import replace
from typing import Any

from citegraph.model import LabelledReference, Name, PartialDate, Span
from citegraph.normalize.dates import parse_date, parse_edtf
from citegraph.normalize.identifiers import parse_doi, parse_isbn, parse_issn, parse_url
from citegraph.normalize.index_names import parse_index_name
from citegraph.normalize.language import find_language
from citegraph.normalize.numbers import parse_number, parse_page_total, parse_pages
from citegraph.normalize.places import full_place
from citegraph.normalize.types import find_type
from citegraph.text.languages import language_code
from citegraph.text.printed_names import parse_listed_name, parse_name

_TEXTS = (
    "title", "translated_title", "container", "translated_container", "series", "genre",
    "edition", "publisher", "place", "note", "archive", "document_number",
)  # fmt: skip
_PARSED = {
    "volume": parse_number, "issue": parse_number, "part": parse_number, "pages": parse_pages,
    "page_total": parse_page_total, "isbn": parse_isbn, "issn": parse_issn, "url": parse_url,
}  # fmt: skip
#: Both numbers in one field: «44(3)».
_VOLUME_ISSUE = re.compile(r"(\d{1,6})\s?\((\d[\d–-]{0,9})\)")
_PEOPLE = (("author", "authors"), ("editor", "editors"), ("translator", "translators"))


def record_values(labelled: LabelledReference) -> dict[str, Any]:
    """Return the fields of a reference whose format marks them, by their names there."""
    spans: dict[str, list[Span]] = {}
    for span in labelled.spans:
        spans.setdefault(span.field, []).append(span)
    first = {field: found[0].text for field, found in spans.items()}
    values: dict[str, Any] = {field: first[field] for field in _TEXTS if field in first}
    values |= {field: parse(first[field]) for field, parse in _PARSED.items() if field in first}
    both = _VOLUME_ISSUE.fullmatch(values.get("volume", ""))
    if both and not values.get("issue"):
        values |= {"volume": both[1], "issue": both[2]}
    indexed = labelled.raw.is_index_entry
    for role, target in _PEOPLE:
        if role in spans:
            values[target] = tuple(_person(span, indexed) for span in spans[role])
    for field, target in (("date", "issued"), ("accessed", "accessed")):
        if field in first:
            values[target] = _date(first[field])
    links = (span.text for field in ("doi", "url") for span in spans.get(field, ()))
    values["doi"] = next(filter(None, map(parse_doi, links)), "")
    if "place" in first:
        values["place_name"] = full_place(first["place"])
    values["type"] = _type(labelled, first, values.get("issued"))
    values["language"] = _language(first)
    return values


def _person(span: Span, indexed: bool) -> Name:
    name = _name(span, indexed)
    if not (span.affiliation or span.orcid):
        return name
    return replace(name, affiliation=span.affiliation, orcid=span.orcid)


def _name(span: Span, indexed: bool) -> Name:
    if span.literal:
        return Name(literal=span.text, printed=span.text)
    if indexed:
        return parse_index_name(span.text)
    return parse_listed_name(span.text) if "," in span.text else parse_name(span.text)


def _date(text: str) -> PartialDate | None:
    return parse_edtf(text) or parse_date(text)


def _type(labelled: LabelledReference, first: dict[str, str], issued: PartialDate | None) -> str:
    """The type of the record; one that says nothing leaves it to the fields."""
    marked = labelled.raw.marked
    if marked and marked.type:
        return marked.type
    return find_type(
        labelled.raw.text,
        first.get("title", ""),
        first.get("container", ""),
        first.keys(),
        genre=first.get("genre", ""),
        has_day=bool(issued and issued.day),
    )


def _language(first: dict[str, str]) -> str:
    return language_code(first.get("language", "")) or find_language(
        first.get("title", ""), (first.get("container", ""),), ""
    )
