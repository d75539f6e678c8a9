"""Tables of the Web of Science: one record a row, field tags as the header."""

from citegraph.model import MarkedEntry, Problem, SourceRecord
from citegraph.read.cited_strings import read_wos, split_wos
from citegraph.read.citing_records import CitingRecord, citing_documents
from citegraph.read.exports import Fields, describe, field_names
from citegraph.read.options import ReadOptions
from citegraph.read.rows import Row, read_rows
from citegraph.read.source_file import Reading, SourceFile
from citegraph.text.digits import whole_number

#: Fields that hold several values, parted by semicolons.
_SEVERAL = frozenset("AU AF BA BF CA GP BE ED TR Z2".split())


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read a table of records: one document for every row."""
    problems: list[Problem] = []
    records = [_record(row) for row in read_rows(file, problems)]
    advice = "a table of the Web of Science has a line of field tags and a row for every record"
    return citing_documents(file, records, problems, advice, "wos")


def _record(row: Row) -> CitingRecord:
    names = field_names("wos")
    fields = Fields()
    cited: tuple[MarkedEntry, ...] = ()
    for tag, text in row.cells:
        if tag == "CR":
            cited = tuple(read_wos(one, row.line) for one in split_wos(text))
        else:
            fields.add(names.get(tag, ""), text.split("; ") if tag in _SEVERAL else [text])
    record = SourceRecord("wos", fields.first("type", "kind"), fields.first("key"), row.cells)
    count = fields.first("cited_count")
    return CitingRecord(describe(fields, record, row.line), cited, whole_number(count) or 0)
