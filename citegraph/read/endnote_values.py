"""What the fields of EndNote mean, in its XML and in its tagged form alike."""

import re
from collections.abc import Iterator

from citegraph.model import SourceRecord
from citegraph.read.plain_values import (
    find_doi,
    first_address,
    page_total,
    slash_date,
    standard_numbers,
)
from citegraph.read.record_values import first_value, simple_values, value_of
from citegraph.text.composition import FieldValue
from citegraph.text.record_fields import names_of, type_of

_SIMPLE = (
    "title", "translated_title", "volume", "edition", "place", "publisher", "language",
    "accessed", "note",
)  # fmt: skip
_WHOLE = frozenset(("book", "thesis", "report", "pamphlet", "periodical"))
_NUMBERED = frozenset(("report", "patent", "standard", "legislation", "bill", "regulation"))
_YEAR = re.compile(r"\d{4}")


def csl_kind(type: str) -> str:
    """Return the CSL type of a reference type of EndNote, by its name or its number.

    >>> csl_kind("Book Section"), csl_kind("17"), csl_kind("Generic")
    ('chapter', 'article-journal', '')
    """
    return type_of("endnote", type).csl


def endnote_values(record: SourceRecord, kind: str) -> Iterator[FieldValue]:
    """Yield the fields of a record of the CSL type ``kind``, people left out."""
    yield from simple_values(record, _SIMPLE)
    links = (value for name in names_of(record.format, "url") for value in record.values(name))
    yield FieldValue("url", first_address(links))
    yield from _containers(record, kind)
    yield from _numbers(record, kind)
    yield FieldValue("date", _date(record))
    stated = value_of(record, "doi")
    yield FieldValue("doi", find_doi(stated) or stated.removeprefix("doi:"))


def _containers(record: SourceRecord, kind: str) -> Iterator[FieldValue]:
    """Yield container and series: the second title of a book is its series."""
    names = names_of(record.format, "container")
    series = value_of(record, "series")
    if kind in _WHOLE and not series:
        yield FieldValue("series", first_value(record, names))
        return
    yield FieldValue("container", first_value(record, names))
    yield FieldValue("series", series)


def _numbers(record: SourceRecord, kind: str) -> Iterator[FieldValue]:
    number = value_of(record, "issue")
    yield FieldValue("document_number" if kind in _NUMBERED else "issue", number)
    pages = value_of(record, "pages")
    total = page_total(pages) if kind in _WHOLE else ""
    yield FieldValue("page_total", total) if total else FieldValue("pages", pages)
    if genre := value_of(record, "genre"):
        yield FieldValue("genre", genre)
    names = names_of(record.format, "isbn")
    yield from standard_numbers(
        part
        for name in names
        for value in record.values(name)
        for part in re.split(r"[\n\r;]", value)
    )


def _date(record: SourceRecord) -> str:
    """Return the year and the day beside it («Mar 3»), which may hold the year itself."""
    year, *rest = (first_value(record, (name,)) for name in names_of(record.format, "date"))
    day = next(filter(None, rest), "")
    if not year or _YEAR.search(day):
        return slash_date(day) or year
    return f"{day} {year}" if day.replace(" ", "").isalnum() else year
