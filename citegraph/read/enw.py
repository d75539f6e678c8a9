"""The tagged format of EndNote and refer (.enw): ``%0 Book``, ``%A Author``."""

import re
from collections.abc import Iterator

from citegraph.model import MarkedEntry, Problem, SourceRecord
from citegraph.read.endnote_values import csl_kind, endnote_values
from citegraph.read.listing import empty_record, listing, stray_text
from citegraph.read.options import ReadOptions
from citegraph.read.plain_values import person, split_names
from citegraph.read.source_file import Reading, SourceFile
from citegraph.read.tagged_fields import TaggedField, in_records, tagged_fields
from citegraph.text.composition import FieldValue, compose
from citegraph.text.record_fields import names_of

_LINE = re.compile(r"\s{0,8}%([0-9A-Za-z@!#$&()*+?><\[\]=~^])(?:\s(.*)|$)")


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read the records of a tagged EndNote file: one list."""
    fields = list(tagged_fields(file.text, _LINE))
    entries: list[MarkedEntry] = []
    problems: list[Problem] = []
    if fields and not fields[0].tag:
        problems.append(stray_text(file, fields[0].line, fields[0].value, 1))
        fields = fields[1:]
    typed = any(field.tag == "0" for field in fields)
    for record in in_records(iter(fields), lambda field: _begins(field, typed)):
        if all(field.tag == "0" for field in record):
            problems.append(empty_record(file, record[0].line))
        else:
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
