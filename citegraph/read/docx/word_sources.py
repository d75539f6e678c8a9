"""The sources that Word itself keeps for its citations (customXml, ``b:Sources``)."""

import re
from collections.abc import Iterator
from functools import cache

from citegraph.knowledge import table
from citegraph.model import MarkedEntry, SourceRecord
from citegraph.read.docx.package import Package
from citegraph.read.markup.dates import iso_date
from citegraph.read.markup.walk import Element, text_of
from citegraph.text.composition import FieldValue, compose

_B = "{http://schemas.openxmlformats.org/officeDocument/2006/bibliography}"
#: What Word writes in a "Strict Open XML Document" (ISO/IEC 29500-4, Transitional migration).
_STRICT = "{http://purl.oclc.org/ooxml/officeDocument/bibliography}"
_PART = re.compile(r"customXml/item\d{1,6}\.xml")
#: Names of Word; under a prefix that is not declared, libxml2 reads others than XML has.
_NAME = re.compile("[A-Za-z]{1,40}")
_PEOPLE = {"Author": "author", "Editor": "editor", "Translator": "translator"}


def read_sources(package: Package) -> dict[str, MarkedEntry]:
    """Return the sources by tag, in the order of the file; the first of a tag counts."""
    found: dict[str, MarkedEntry] = {}
    for name in package.names:
        if not _PART.fullmatch(name):
            continue
        tree = package.tree(name)
        if tree is None or tree.tag not in (f"{_B}Sources", f"{_STRICT}Sources"):
            continue
        for source in tree.iterchildren(f"{_B}Source", f"{_STRICT}Source"):
            tag = _text(source, "Tag")
            if tag:
                found.setdefault(tag, source_entry(source, "docx"))
    return found


def source_entry(source: Element, format: str, line: int | None = None) -> MarkedEntry:
    """Return a ``b:Source`` as an entry of a list.

    Its prefix may be declared for another namespace, or not be declared: so tools leave it that
    cut sources out of a file.
    """
    begins = str(source.tag).removesuffix("Source")
    for element in source.iter():
        tag = element.tag
        # Elements with another beginning are none of Word's, and stay so.
        if isinstance(tag, str) and tag.startswith(begins):
            if _NAME.fullmatch(name := tag.removeprefix(begins)):
                element.tag = _B + name
    kind = _text(source, "SourceType")
    names, types = _rows()
    values = [
        *_people(source),
        *(
            FieldValue(names[name], text)
            for name, text in _plain(source)
            if name in names and names[name]
        ),
        *_dates(source),
    ]
    record = SourceRecord(format, kind, _text(source, "Tag"), tuple(_fields(source)))
    return compose(values, type=types.get(kind, ""), record=record, line=line)


def _plain(source: Element) -> Iterator[tuple[str, str]]:
    for element in source:
        # Elements of other names in it are damage, and so are entities: their text is kept.
        if isinstance(element.tag, str) and element.find(f"{_B}*") is None:
            if text := text_of(element):
                yield element.tag.removeprefix(_B), text


def _fields(source: Element) -> Iterator[tuple[str, str]]:
    """All that is known of a source, people as «family, given»."""
    yield from _plain(source)
    for roles in source.iterchildren(f"{_B}Author"):
        for role in roles:
            if isinstance(role.tag, str):
                for name, _ in _names(role):
                    yield role.tag.removeprefix(_B), name


def _people(source: Element) -> Iterator[FieldValue]:
    for roles in source.iterchildren(f"{_B}Author"):
        for role, field in _PEOPLE.items():
            for element in roles.iterchildren(f"{_B}{role}"):
                for name, literal in _names(element):
                    yield FieldValue(field, name, literal)


def _names(role: Element) -> Iterator[tuple[str, bool]]:
    """Yield the names of a role, and whether each is that of a body."""
    for body in role.iterchildren(f"{_B}Corporate"):
        if (body.text or "").strip():
            yield (body.text or "").strip(), True
    for person in role.iter(f"{_B}Person"):
        given = " ".join(filter(None, (_text(person, "First"), _text(person, "Middle"))))
        name = ", ".join(filter(None, (_text(person, "Last"), given)))
        if name:
            yield name, False


def _dates(source: Element) -> Iterator[FieldValue]:
    for field, suffix in (("date", ""), ("accessed", "Accessed")):
        parts = [_text(source, f"{name}{suffix}") for name in ("Year", "Month", "Day")]
        if parts[0]:
            yield FieldValue(field, iso_date(*parts))


def _text(element: Element, name: str) -> str:
    return text_of(element.find(f"{_B}{name}"))


@cache
def _rows() -> tuple[dict[str, str], dict[str, str]]:
    """Names of elements to fields, and types of sources to CSL types."""
    rows = table("word_sources")
    return (
        {row["name"]: row["means"] for row in rows if row["kind"] == "field"},
        {row["name"]: row["means"] for row in rows if row["kind"] == "type"},
    )
