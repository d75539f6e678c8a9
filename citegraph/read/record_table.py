"""Tables of records with a line of column names, whoever wrote them (CSV, TSV).

Reference managers, screening tools and notebooks write such tables; the names of columns are
rows of ``knowledge/database_fields.tsv`` (database "table"). An apostrophe that keeps a
spreadsheet from running a cell is taken off.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from citegraph.knowledge import table
from citegraph.model import MarkedEntry, Problem, SourceRecord
from citegraph.read.affiliations import with_affiliations
from citegraph.read.exports import Fields, field_names
from citegraph.read.listing import listing
from citegraph.read.options import ReadOptions
from citegraph.read.plain_values import find_doi, page_range, without_markup
from citegraph.read.rows import Row, read_rows
from citegraph.read.source_file import Reading, SourceFile
from citegraph.text.cells import restored_cell
from citegraph.text.composition import FieldValue, compose
from citegraph.text.name_lists import commas_part_people, split_people
from citegraph.text.record_fields import type_of

_NOT_IN_NAME = re.compile(r"[^\w]+|_+")
#: What programs write for a cell that holds nothing.
_NOTHING = frozenset(("nan", "none", "null", "n/a", "<na>"))
#: A whole number that a program took for one with decimals.
_DECIMAL = re.compile(r"(\d{1,9})\.0")
_LIST = re.compile(r"\[\s*(?:'[^']*'|\"[^\"]*\")(?:\s*,\s*(?:'[^']*'|\"[^\"]*\"))*\s*\]")
_QUOTED = re.compile(r"'([^']*)'|\"([^\"]*)\"")
_VERBATIM = frozenset(("doi", "url", "key"))
_TYPE_FORMATS = ("bibtex", "csl-json", "ris", "endnote", "nbib", "crossref")
_PLAIN = (
    "title", "translated_title", "container", "series", "edition", "volume", "issue", "part",
    "date", "isbn", "issn", "url", "publisher", "place", "language", "page_total", "note",
    "document_number",
)  # fmt: skip
_SEEN = 500


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read a table of records: one list with an entry for every row that is not blank."""
    problems: list[Problem] = []
    rows = list(read_rows(file, problems))
    names = field_names("table")
    known = {_plain(name): field for name, field in names.items()}
    records = [_record(row, known) for row in rows]
    authors = (value for one in records[:_SEEN] for value in one.values("author"))
    inverted = not commas_part_people(authors)
    entries = [
        _entry(record, row.line, inverted) for record, row in zip(records, rows, strict=True)
    ]
    advice = "the first line names the columns: id, title, author, year, journal …"
    return listing(file, entries, problems, advice)


def _plain(column: str) -> str:
    """Fold the name of a column: «Source_Title» is "source title"."""
    return _NOT_IN_NAME.sub(" ", column).strip().casefold()


def _record(row: Row, known: dict[str, str]) -> SourceRecord:
    """The filled cells of a row, under our names of the fields where these are known."""
    cells = []
    for column, text in row.cells:
        if text.casefold() in _NOTHING:
            continue
        field = known.get(_plain(column), column)
        text = restored_cell(text)
        value = text if field in _VERBATIM else without_markup(text)
        cells.append((field, _DECIMAL.sub(r"\1", value) if _DECIMAL.fullmatch(value) else value))
    fields = dict(reversed(cells))
    return SourceRecord("table", fields.get("type", ""), fields.get("key", ""), tuple(cells))


def _entry(record: SourceRecord, line: int, inverted: bool) -> MarkedEntry:
    fields = Fields()
    for name, value in record.fields:
        fields.add(name, [value])
    kind = _type(record.type)
    authors = [FieldValue("author", name) for name in _people(fields, "author", inverted)]
    values = with_affiliations(authors, fields.first("affiliation"))
    for role in ("editor", "translator"):
        values += (FieldValue(role, name) for name in _people(fields, role, inverted))
    values += (FieldValue(name, fields.first(name)) for name in _PLAIN)
    first, last = fields.first("first_page"), fields.first("last_page")
    values.append(FieldValue("pages", fields.first("pages") or page_range(first, last)))
    values.append(FieldValue("doi", find_doi(fields.first("doi")) or fields.first("doi")))
    if record.type and not kind:
        values.append(FieldValue("genre", record.type))
    return compose(values, type=kind, record=record, line=line)


def _people(fields: Fields, role: str, inverted: bool) -> Sequence[str]:
    texts = fields.all(role)
    return [name for text in texts for one in _listed(text) for name in split_people(one, inverted)]


def _listed(text: str) -> Iterator[str]:
    """Yield the items of a list as Python writes it, else the text itself."""
    if _LIST.fullmatch(text.strip()):
        yield from (single or double for single, double in _QUOTED.findall(text))
    else:
        yield text


def _type(name: str) -> str:
    """Return the CSL type that any format calls so, "" for none."""
    if name in _csl_types():
        return name
    return next(filter(None, (type_of(format, name).csl for format in _TYPE_FORMATS)), "")


@cache
def _csl_types() -> frozenset[str]:
    return frozenset(row["csl"] for row in table("entry_types"))
