"""Tables of Scopus: one record a row, cited references as one text."""

import re

from citegraph.model import MarkedEntry, Problem, SourceRecord
from citegraph.read.cited_strings import read_scopus, split_scopus
from citegraph.read.citing_records import CitingRecord, citing_documents
from citegraph.read.exports import Fields, describe, field_names
from citegraph.read.options import ReadOptions
from citegraph.read.rows import Row, read_rows
from citegraph.read.source_file import Reading, SourceFile

_AUTHOR_NUMBER = re.compile(r"\s?\(\d{5,15}\)$")
_INITIALS = r"(?:[^\W\d_]{1,2}\.[ -]?){1,6}"
#: «Smith, J., Doe, A.» has a comma inside the names too, «Smith J., Doe A.» has not.
_INVERTED = re.compile(rf"[^,]{{1,80}}, {_INITIALS}(?:, (?:Jr|Sr)\.)?(?:, |$)")


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read a table of records: one document for every row."""
    problems: list[Problem] = []
    records = [_record(row) for row in read_rows(file, problems)]
    advice = "a table of Scopus has a line of column names and a row for every record"
    return citing_documents(file, records, problems, advice, "scopus")


def _record(row: Row) -> CitingRecord:
    names = {name.casefold(): field for name, field in field_names("scopus").items()}
    fields = Fields()
    cited: tuple[MarkedEntry, ...] = ()
    for column, text in row.cells:
        name = names.get(column.casefold(), "")
        if name == "cited":
            cited = tuple(read_scopus(one, row.line) for one in split_scopus(text))
        elif name in ("author", "editor", "full_author"):
            fields.add(name, split_names(text))
        else:
            fields.add(name, [text])
    record = SourceRecord("scopus", fields.first("type"), fields.first("key"), row.cells)
    return CitingRecord(describe(fields, record, row.line), cited)


def split_names(text: str) -> list[str]:
    """Return the names of a column of authors, in any of the three styles of Scopus.

    >>> split_names("Smith J., van Doe A.B."), split_names("Smith, J., Doe, A.")
    (['Smith J.', 'van Doe A.B.'], ['Smith, J.', 'Doe, A.'])
    >>> split_names("Smith, John (57190000001); Doe, Ann (57190000002)")
    ['Smith, John', 'Doe, Ann']
    """
    if text.startswith("[No author"):
        return []
    if "; " in text:
        names = text.split(";")
    elif _INVERTED.match(text):
        names = []
        while found := _INVERTED.match(text):
            names.append(found[0].rstrip(", "))
            text = text[found.end() :]
        names += text.split(", ")
    else:
        names = text.split(", ") if re.match(rf"[^,]{{1,80}} {_INITIALS}(?:,|$)", text) else [text]
    return [clean for name in names if (clean := _AUTHOR_NUMBER.sub("", name.strip(" ;")))]
