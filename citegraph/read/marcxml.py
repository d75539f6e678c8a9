"""MARC 21 records in XML, as library catalogues answer them."""

import re
from collections.abc import Iterator

from citegraph.model import MarkedEntry, SourceRecord
from citegraph.read.listing import listing
from citegraph.read.markup.walk import Element, attribute, child, children, line_of, text_of
from citegraph.read.options import ReadOptions
from citegraph.read.plain_values import find_doi, first_address, standard_numbers
from citegraph.read.source_file import Reading, SourceFile
from citegraph.read.xml_records import as_declared, record_elements
from citegraph.text.composition import FieldValue, compose

_PEOPLE = {"100": "author", "700": "author", "110": "author", "710": "author"}
_BODIES = ("110", "710", "111", "711")
_RELATIONS = {"aut": "author", "cre": "author", "edt": "editor", "trl": "translator"}
#: Kind of the record in the leader (6th and 7th character) -> CSL type.
_KINDS = {"am": "book", "aa": "chapter", "ab": "article-journal", "as": "periodical", "tm": "book"}
_EDGES = " /:;,=.\u200b"
_PAGES = re.compile(r"(?:Seiten?|pages?|pp?\.?|С\.)\s?:?\s?(\d[\d–-]{0,20})", re.IGNORECASE)
_TOTAL = re.compile(r"(\d{1,5})\s?(?:Seiten|S\.|pages?|p\.|с\.)", re.IGNORECASE)
_YEAR = re.compile(r"(?:1[4-9]|20)\d\d")


class _Marc:
    """The variable fields of a record by tag and subfield code."""

    def __init__(self, record: Element) -> None:
        self.fields = children(record, "datafield")

    def all(self, tag: str, code: str = "a") -> list[str]:
        """Return the values of a subfield, in order."""
        return [
            text
            for field in self.fields
            if attribute(field, "tag") == tag
            for one in children(field, "subfield")
            if attribute(one, "code") == code and (text := text_of(one).strip(_EDGES))
        ]

    def first(self, *places: str) -> str:
        """Return the first value of places such as "245a"."""
        found = (value for place in places for value in self.all(place[:3], place[3:]))
        return next(found, "")


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read MARC 21 records: one list."""
    file = as_declared(file)
    found, problems = record_elements(file, "record")
    marc = [one for one in found if children(one, "leader", "datafield")]
    return listing(file, [_entry(one) for one in marc], problems, "expected is MARC 21 in XML")


def _entry(element: Element) -> MarkedEntry:
    marc = _Marc(element)
    leader = text_of(child(element, "leader"))
    fields = tuple(_flat(element))
    key = next((value for name, value in fields if name == "001"), "")
    record = SourceRecord("marcxml", leader[6:8], key, fields)
    titles = (marc.first("245a"), marc.first("245b"))
    values = [
        *_people(marc),
        FieldValue("title", " : ".join(filter(None, titles))),
        FieldValue("container", marc.first("773t")),
        FieldValue("series", marc.first("490a", "830a")),
        FieldValue("volume", marc.first("245n", "490v")),
        FieldValue("edition", marc.first("250a")),
        FieldValue("place", marc.first("264a", "260a")),
        FieldValue("publisher", marc.first("264b", "260b")),
        FieldValue("genre", marc.first("502b", "502a")),
        FieldValue("language", marc.first("041a")),
        FieldValue("url", first_address(marc.all("856", "u"))),
        FieldValue("doi", next(filter(None, map(find_doi, marc.all("024"))), "")),
        *_numbers(marc),
    ]
    kind = "thesis" if marc.first("502a", "502b") else _KINDS.get(leader[6:8], "")
    return compose(values, type=kind, record=record, line=line_of(element))


def _flat(element: Element) -> Iterator[tuple[str, str]]:
    """Yield every field: leader, control fields by tag, subfields as "245$a"."""
    for field in children(element, "leader", "controlfield"):
        yield attribute(field, "tag") or "leader", text_of(field)
    for field in children(element, "datafield"):
        for one in children(field, "subfield"):
            yield f"{attribute(field, 'tag')}${attribute(one, 'code')}", text_of(one)


def _people(marc: _Marc) -> Iterator[FieldValue]:
    for field in marc.fields:
        tag = attribute(field, "tag")
        parts: dict[str, list[str]] = {}
        for one in children(field, "subfield"):
            parts.setdefault(attribute(one, "code"), []).append(text_of(one).strip(_EDGES[:-2]))
        if tag in _PEOPLE and "a" in parts and "t" not in parts:
            roles = [_RELATIONS[code] for code in parts.get("4", ()) if code in _RELATIONS]
            if roles or not parts.get("4"):
                role = roles[0] if roles else _PEOPLE[tag]
                yield FieldValue(role, parts["a"][0], literal=tag in _BODIES)


def _numbers(marc: _Marc) -> Iterator[FieldValue]:
    dates = (_YEAR.search(value) for value in (marc.first("264c", "260c"), marc.first("773d")))
    yield FieldValue("date", next((found.group() for found in dates if found), ""))
    host = " ".join(marc.all("773", "g"))
    pages, total = _PAGES.search(host), _TOTAL.search(marc.first("300a"))
    yield FieldValue("pages", pages[1] if pages else "")
    yield FieldValue("page_total", total[1] if total and not pages else "")
    yield from standard_numbers([*marc.all("020"), *marc.all("022"), *marc.all("773", "x")])
