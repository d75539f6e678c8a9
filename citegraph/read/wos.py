"""Tagged exports of the Web of Science and its relatives: two characters, a space, a value."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from citegraph.model import MarkedEntry, Problem, SourceRecord
from citegraph.read.cited_strings import read_wos, split_wos
from citegraph.read.citing_records import CitingRecord, citing_documents
from citegraph.read.exports import Fields, describe, field_names
from citegraph.read.listing import stray_text
from citegraph.read.options import ReadOptions
from citegraph.read.source_file import Reading, SourceFile
from citegraph.text.digits import whole_number

_LINE_END = re.compile(r"\r\n|\n|\r")
_TAGGED = re.compile(r"([A-Z][A-Z0-9])(?: ++(.*)|$)")
#: Fields of which every line is a value; the lines of the others are one text.
_LISTED = frozenset("AU AF BA BF CA GP BE ED TR Z2 CR C1 EM RI OI".split())
#: What ends a record, or stands outside of all.
_CLOSING = frozenset(("ER", "EF", "FN", "VR"))

#: A line of a field: its number and what it holds.
_Text = tuple[int, str]


@dataclass(slots=True)
class Tagged:
    """A record: where it begins, its fields in order with their lines, whether it is closed."""

    line: int
    fields: list[tuple[str, list[_Text]]]
    closed: bool = False


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read a tagged export: one document for every record."""
    problems: list[Problem] = []
    tagged = list(_records(file, problems))
    open_ones = [record for record in tagged if not record.closed]
    if open_ones:
        problems.append(_unclosed(file, open_ones, at_end=open_ones[-1] is tagged[-1]))
    records = [_record(record) for record in tagged]
    advice = "a record of the Web of Science begins with a line «PT J»"
    return citing_documents(file, records, problems, advice, "wos")


def _records(file: SourceFile, problems: list[Problem]) -> Iterator[Tagged]:
    record: Tagged | None = None
    stray: list[_Text] = []
    for number, line in enumerate(_LINE_END.split(file.text), start=1):
        found = _TAGGED.fullmatch(line.strip("\ufeff ") if record is None else line.rstrip())
        if found is None:
            _continue(record, (number, line.strip()), stray)
            continue
        tag = found[1]
        closes = tag in _CLOSING
        if record is not None and (closes or tag == "PT"):
            record.closed = tag == "ER"
            yield record
            record = None
        if not closes:
            record = record or Tagged(number, [])
            record.fields.append((tag, [(number, found[2])] if found[2] else []))
    if record is not None:
        yield record
    if stray:
        problems.append(stray_text(file, *stray[0], len(stray)))


def _continue(record: Tagged | None, text: _Text, stray: list[_Text]) -> None:
    """Add a line without a tag to the field before it; before the first field it is stray."""
    if text[1]:
        (stray if record is None else record.fields[-1][1]).append(text)


def _record(tagged: Tagged) -> CitingRecord:
    names = field_names("wos")
    fields = Fields()
    pairs: list[tuple[str, str]] = []
    cited: list[MarkedEntry] = []
    for tag, lines in tagged.fields:
        texts = [text for _, text in lines]
        if tag not in _LISTED:
            texts = [" ".join(texts)] if texts else []
        pairs += [(tag, text) for text in texts]
        if tag == "CR":
            cited += [read_wos(one, line) for line, text in lines for one in split_wos(text)]
            continue
        several = tag in _LISTED and tag != "C1"
        values = [one for text in texts for one in text.split("; ")] if several else texts
        fields.add(names.get(tag, ""), values)
    record = SourceRecord("wos", fields.first("type", "kind"), fields.first("key"), tuple(pairs))
    count = fields.first("cited_count")
    described = describe(fields, record, tagged.line)
    return CitingRecord(described, tuple(cited), whole_number(count) or 0)


def _unclosed(file: SourceFile, records: list[Tagged], *, at_end: bool) -> Problem:
    count = len(records)
    rest = "; the last one may be cut off" if at_end else ""
    return file.problem(
        "unfinished-record",
        f"{count} record{'s end' if count > 1 else ' ends'} without «ER»{rest}",
        "export the records again if something is missing",
        records[-1].line,
    )
