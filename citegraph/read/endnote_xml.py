"""EndNote XML, which Bookends, Zotero and others write too."""

from collections.abc import Iterator

from citegraph.model import MarkedEntry, SourceRecord
from citegraph.read.endnote_values import csl_kind, endnote_values
from citegraph.read.listing import listing
from citegraph.read.markup.walk import Element, attribute, child, children, line_of, text_of
from citegraph.read.options import ReadOptions
from citegraph.read.plain_values import person
from citegraph.read.record_values import first_value
from citegraph.read.source_file import Reading, SourceFile
from citegraph.read.xml_records import as_declared, flat_fields, record_elements
from citegraph.text.composition import FieldValue, compose

_ROLES = {
    "authors": "author",
    "secondary-authors": "editor",
    "translated-authors": "translator",
}


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read the records of an EndNote XML file: one list."""
    file = as_declared(file)
    found, problems = record_elements(file, "record")
    entries = [_entry(element) for element in found]
    return listing(file, entries, problems, "export the library as EndNote XML again")


def _entry(element: Element) -> MarkedEntry:
    reference = child(element, "ref-type")
    type = attribute(reference, "name") or text_of(reference)
    fields = tuple(flat_fields(element))
    key = text_of(child(element, "label")) or text_of(child(element, "rec-number"))
    record = SourceRecord("endnote", type, key, fields)
    kind = csl_kind(type) or csl_kind(first_value(record, ("ref-type",)))
    values = [*_people(element), *endnote_values(record, kind)]
    return compose(values, type=kind, record=record, line=line_of(element))


def _people(element: Element) -> Iterator[FieldValue]:
    for group in children(child(element, "contributors"), *_ROLES):
        role = _ROLES[str(group.tag).rpartition("}")[2]]
        for author in children(group, "author"):
            for name in text_of(author).split("\n"):
                yield person(role, name)
