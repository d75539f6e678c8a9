"""One citation of a JATS reference list: printed with its fields marked, or fields alone."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from citegraph.knowledge import table
from citegraph.model import MarkedEntry, MarkedFields, SourceRecord, Span
from citegraph.read.jats.people import NAMES, person, role_of
from citegraph.read.markup.dates import iso_date
from citegraph.read.markup.printed import joined_pages, read_printed
from citegraph.read.markup.walk import Element, attribute, line_of, local_name, text_of, walk
from citegraph.read.plain_values import page_range
from citegraph.read.record_values import once_each
from citegraph.text.composition import FieldValue, compose

_UNSEEN = frozenset(("label", "object-id", "graphic", "tex-math", "inline-graphic"))
_IDENTIFIERS = {"doi": "doi", "isbn": "isbn", "issn": "issn", "arxiv": "document_number"}
_OTHER = {"year": "date", "source": "container", "fpage": "pages", "lpage": "pages"}


def read_citation(element: Element, key: str, format: str, least_share: float) -> MarkedEntry:
    """Return one citation as an entry: its own text or, where it has none, its fields in a row.

    The fields of a text are believed where they name a title and a year and hold ``least_share``
    of its letters; else the text is left to be parsed.
    """
    kind = attribute(element, "publication-type") or attribute(element, "citation-type")
    type = _types().get(kind.casefold(), "")
    record = SourceRecord(format, kind or local_name(element), key, tuple(_leaves(element)))
    line = line_of(element)
    if is_printed(element):
        printed = read_printed(element, _field_of, _UNSEEN)
        if not printed.is_complete or printed.share < least_share:
            return MarkedEntry(printed.text, line, key=key)
        spans = joined_pages(printed.text, _with_title(printed.spans))
        return MarkedEntry(
            printed.text, line, key=key, fields=MarkedFields(spans, _chapter(type, spans), record)
        )
    values = _values(element)
    entry = compose(values, type=_chapter(type, values), record=record, line=line)
    if any(value.field == "title" for value in values):
        return entry
    return MarkedEntry(entry.text or text_of(element, _UNSEEN), line, key=key)


def is_printed(element: Element) -> bool:
    """Whether words or punctuation stand between the elements of a citation.

    >>> from lxml import etree
    >>> is_printed(etree.fromstring("<c><year>2001</year>, <source>Реки</source></c>"))
    True
    """
    between = (element.text, *(one.tail for one in element))
    return any(text and text.strip() for text in between)


def _field_of(element: Element, name: str) -> tuple[str, bool]:
    if name in NAMES:
        return role_of(element), name == "collab"
    if name == "pub-id":
        return _IDENTIFIERS.get(attribute(element, "pub-id-type").casefold(), ""), False
    if name in ("ext-link", "uri"):
        is_doi = attribute(element, "ext-link-type") == "doi" or "doi.org/" in text_of(element)
        return ("doi" if is_doi else "url"), False
    if name == "size":
        return ("page_total" if attribute(element, "units").startswith("page") else ""), False
    return _OTHER.get(name) or _fields().get(name, ""), False


def _with_title(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The source is the title of a book of which no chapter is named."""
    if any(span.field == "title" for span in spans):
        return tuple(spans)
    first = next((span for span in spans if span.field == "container"), None)
    return tuple(replace(span, field="title") if span is first else span for span in spans)


def _chapter(type: str, fields: Sequence[Span] | Sequence[FieldValue]) -> str:
    """What is part of a book is a chapter of it."""
    whole = type == "book" and {"title", "container"} <= {one.field for one in fields}
    return "chapter" if whole else type


def _values(element: Element) -> list[FieldValue]:
    """The fields of a citation that is no text: a value for each element."""
    values: list[FieldValue] = []
    found: dict[str, str] = {}
    inside: Element | None = None
    for event in walk(element, _UNSEEN):
        if event.kind == "start" and inside is None and event.element is not element:
            field, _ = _field_of(event.element, event.name)
            if field:
                inside = event.element
            if event.name in NAMES and field:
                values.append(person(event.element, field))
            elif event.name in ("year", "month", "day", "fpage", "lpage"):
                found.setdefault(event.name, text_of(event.element))
            elif field:
                values.append(FieldValue(field, text_of(event.element)))
        elif event.kind == "end" and event.element is inside:
            inside = None
    values.append(
        FieldValue("date", iso_date(*(found.get(part, "") for part in ("year", "month", "day"))))
    )
    values.append(FieldValue("pages", page_range(found.get("fpage", ""), found.get("lpage", ""))))
    return _titled(once_each(values))


def _titled(values: list[FieldValue]) -> list[FieldValue]:
    if any(value.field == "title" for value in values):
        return values
    return [
        replace(value, field="title") if value.field == "container" else value for value in values
    ]


def _leaves(element: Element) -> Iterator[tuple[str, str]]:
    """Yield everything that a citation holds: the names and texts of its innermost elements."""
    for one in element.iter():
        name = local_name(one)
        text = " ".join((one.text or "").split())
        if name and text and one is not element:
            kind = attribute(one, "pub-id-type")
            yield (f"{name}.{kind}" if kind else name), text


@cache
def _fields() -> dict[str, str]:
    return {row["element"]: row["field"] for row in table("jats_fields")}


@cache
def _types() -> dict[str, str]:
    return {row["name"]: row["type"] for row in table("markup_types") if row["format"] == "jats"}
