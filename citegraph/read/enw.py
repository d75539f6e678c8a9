"""The tagged format of EndNote and refer (.enw): ``%0 Book``, ``%A Author``."""

import re
from collections.abc import Iterator

from citegraph.model import MarkedEntry, Problem, SourceRecord
from citegraph.read.endnote_values import csl_kind, endnote_values
from citegraph.read.listing import empty_record, headless, listing, without_stray
from citegraph.read.options import ReadOptions
from citegraph.read.plain_values import person, split_names
from citegraph.read.source_file import Reading, SourceFile
from citegraph.read.tagged_fields import TaggedField, in_records, tagged_fields
from citegraph.text.composition import FieldValue, compose
from citegraph.text.record_fields import names_of

_LINE = re.compile(r"\s{0,8}%([0-9A-Za-z@!#$&()*+?><\[\]=~^])(?:\s(.*)|$)")


#: Titles, and fields of several paragraphs: abstract and notes.
_TITLES = frozenset("TB")
_LONG = frozenset("XZ")


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read the records of a tagged EndNote file: one list."""
    entries: list[MarkedEntry] = []
    problems: list[Problem] = []
    fields = without_stray(file, tagged_fields(file.text, _LINE, _LONG), problems)
    typed = any(field.tag == "0" for field in fields)
    for record in in_records(fields, lambda field: _begins(field, typed), _TITLES):
        if all(field.tag == "0" for field in record):
            problems.append(empty_record(file, record[0].line))
            continue
        if typed and record[0].tag != "0":
            problems.append(headless(file, record[0].line, "«%0»"))
        entries.append(_entry(record))
    return listing(file, entries, problems, "a record begins with a line «%0 Journal Article»")


def _begins(field: TaggedField, typed: bool) -> bool:
    return field.tag == "0" if typed else field.after_blank


def _entry(fields: list[TaggedField]) -> MarkedEntry:
    pairs = tuple((f"%{field.tag}", field.value or "") for field in fields)
    type = next((value for name, value in pairs if name == "%0"), "")
    key = next((value for name, value in pairs if name == "%F"), "")
    record = SourceRecord("enw", type, key, pairs)
    kind = csl_kind(type)
    values = [*_people(record), *endnote_values(record, kind)]
    return compose(values, type=kind, record=record, line=fields[0].line)


def _people(record: SourceRecord) -> Iterator[FieldValue]:
    for role in ("author", "editor", "translator"):
        for name, value in record.fields:
            if name in names_of("enw", role):
                lines = (one for line in value.split("\n") for one in split_names(line))
                yield from (person(role, one) for one in lines)
