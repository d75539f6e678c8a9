"""The MEDLINE display format of PubMed (.nbib)."""

import re
from collections.abc import Iterator
from dataclasses import replace

from citegraph.model import MarkedEntry, Problem, SourceRecord
from citegraph.read.affiliations import orcid_in
from citegraph.read.listing import headless, listing, without_stray
from citegraph.read.options import ReadOptions
from citegraph.read.plain_values import find_doi, full_page_range, standard_numbers
from citegraph.read.record_values import first_value, simple_values, value_of
from citegraph.read.source_file import Reading, SourceFile
from citegraph.read.tagged_fields import TaggedField, in_records, tagged_fields
from citegraph.text.composition import FieldValue, compose
from citegraph.text.record_fields import type_of

_LINE = re.compile(r"([A-Z][A-Z0-9]{1,3}) {0,2}-(?:(?=\s|$)|(?<=^.{5}))(.*)")
_HEADS = frozenset(("PMID", "PMCR", "PMC"))
#: Titles, and fields of several paragraphs: abstracts.
_TITLES = frozenset(("TI", "BTI", "TT"))
_LONG = frozenset(("AB", "OAB"))
_SIMPLE = ("container", "series", "edition", "volume", "issue", "publisher", "language", "note")
_ROLES = (("author", "FAU", "AU"), ("editor", "FED", "ED"))
_IDENTIFIER = re.compile(r"(?<!\S)(\S++) \[doi\]")
_TRANSLATED = re.compile(r"\[(.{1,1000})\]\.?", re.DOTALL)


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read MEDLINE records: one list."""
    problems: list[Problem] = []
    fields = without_stray(file, tagged_fields(file.text, _LINE, _LONG), problems)
    by_blank = not any(field.tag == "PMID" for field in fields)
    entries: list[MarkedEntry] = []
    for record in in_records(fields, lambda field: _begins(field, by_blank), _TITLES):
        if not by_blank and record[0].tag not in _HEADS:
            problems.append(headless(file, record[0].line, "«PMID»"))
        entries.append(_entry(record))
    return listing(file, entries, problems, "a MEDLINE record begins with a line «PMID- number»")


def _begins(field: TaggedField, by_blank: bool) -> bool:
    return field.tag == "PMID" or (field.after_blank and (field.tag in _HEADS or by_blank))


def _entry(fields: list[TaggedField]) -> MarkedEntry:
    pairs = tuple((field.tag, field.value) for field in fields)
    kinds = [value for tag, value in pairs if tag == "PT"]
    key = next((value.partition("\n")[0] for tag, value in pairs if tag in _HEADS), "")
    record = SourceRecord("nbib", "; ".join(kinds), key, pairs)
    host = value_of(record, "container")
    values = [
        *simple_values(record, _SIMPLE),
        *_people(record),
        *_titles(record),
        FieldValue("date", _date(value_of(record, "date"))),
        FieldValue("pages", full_page_range(value_of(record, "pages"))),
        FieldValue("place", "" if host else first_value(record, ("PL",))),
        FieldValue("doi", _doi(record)),
        *standard_numbers((*record.values("ISBN"), *record.values("IS"))),
    ]
    return compose(values, type=_type(record, kinds), record=record, line=fields[0].line)


def _type(record: SourceRecord, kinds: list[str]) -> str:
    known = (type_of("nbib", kind).csl for kind in kinds)
    if first_value(record, ("BTI",)):
        return "chapter" if first_value(record, ("TI",)) else "book"
    default = "article-journal" if value_of(record, "container") else ""
    return next(filter(None, known), "") or default


def _people(record: SourceRecord) -> Iterator[FieldValue]:
    """Yield people, each by the full name where it is given: AU after FAU is the same person."""
    for role, full, short in _ROLES:
        named = False
        people: list[FieldValue] = []
        for tag, value in record.fields:
            if tag == full or (tag == short and not named):
                people.append(FieldValue(role, value))
            elif people and tag in ("AD", "AUID"):
                people[-1] = _told(people[-1], tag, value)
            if tag in (full, short):
                named = tag == full
        yield from people
    for value in record.values("CN"):
        yield FieldValue("author", value, literal=True)


def _told(one: FieldValue, tag: str, value: str) -> FieldValue:
    """Add what stands under a person: an address (AD) or an identifier (AUID)."""
    if tag == "AUID":
        return replace(one, orcid=one.orcid or orcid_in(value))
    return replace(one, affiliation="; ".join(filter(None, (one.affiliation, value.strip(" .")))))


def _titles(record: SourceRecord) -> Iterator[FieldValue]:
    """Yield the titles; «[…].» is a translation, the vernacular title is in TT."""
    title, book = first_value(record, ("TI",)), first_value(record, ("BTI",))
    vernacular = first_value(record, ("TT",))
    translated = _TRANSLATED.fullmatch(title)
    if vernacular and title:
        yield FieldValue("title", vernacular)
        yield FieldValue("translated_title", translated[1] if translated else title)
    else:
        yield FieldValue("title", title or book)
    if title:
        yield FieldValue("container", book)


def _date(text: str) -> str:
    """Return «2013 06 10» as an ISO date; months are words elsewhere."""
    parts = text.split()
    return "-".join(parts) if re.fullmatch(r"\d{4}( \d\d){1,2}", text) else " ".join(parts)


def _doi(record: SourceRecord) -> str:
    values = (*record.values("LID"), *record.values("AID"))
    marked = next((match[1] for value in values if (match := _IDENTIFIER.search(value))), "")
    return marked or next(filter(None, map(find_doi, values)), "")
