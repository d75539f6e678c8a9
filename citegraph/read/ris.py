"""RIS as it is found: every record, whatever its tags, spaces and ends look like."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from citegraph.model import MarkedEntry, Problem, SourceRecord
from citegraph.read.listing import empty_record, listing, stray_text
from citegraph.read.options import ReadOptions
from citegraph.read.plain_values import (
    find_doi,
    first_address,
    fullest_date,
    page_range,
    person,
    slash_date,
    split_names,
    standard_numbers,
)
from citegraph.read.record_values import first_value, simple_values, value_of
from citegraph.read.source_file import Reading, SourceFile
from citegraph.text.composition import FieldValue, compose
from citegraph.text.name_lists import commas_part_people
from citegraph.text.record_fields import names_of, type_of

_LINE = re.compile(
    r"[\s\ufeff\u200b]{0,20}([A-Za-z][A-Za-z0-9])([ \t\u00a0]{0,4})[-–—](.*)", re.DOTALL
)
_TYPE_LINE = re.compile(
    r"^[\s\ufeff\u200b]{0,20}(ty)([ \t\u00a0]{0,4})[-–—]", re.IGNORECASE | re.MULTILINE
)
#: Ends of records one behind the other in a line.
_ENDS = re.compile(r"\A(?:\s*ER[ \t\u00a0]{0,4}[-–—])+", re.IGNORECASE)
#: A line that lacks its sign: a tag in capitals, and blanks before a value.
_BARE = re.compile(r"[\s\ufeff\u200b]{0,20}([A-Z][A-Z0-9])[ \t\u00a0]{2,9}([^\s-].*)", re.DOTALL)
_NUMBER_LINE = re.compile(r"\s*\d{1,7}[.)]?\s*")
_TAGS = frozenset(
    "A1 A2 A3 A4 AB AD AN AU AV BT C1 C2 C3 C4 C5 C6 C7 C8 CA CN CP CT CY DA DB DI DO DP ED EP "
    "ER ET ID IS J1 J2 JA JF JO KW L1 L2 L3 L4 LA LB LK M1 M2 M3 N1 N2 NV OP PB PP PY RI RN RP "
    "SE SN SO SP ST SV T1 T2 T3 TA TI TT TY U1 U2 U3 U4 U5 UR VL VO Y1 Y2".split()
)
#: Those that no text begins a line with, two blanks behind it.
_BARE_TAGS = _TAGS - frozenset(("AN", "DO", "ID", "IS", "ER"))
_SIMPLE = ("translated_title", "issue", "archive", "place", "publisher", "language", "series")
_BOOKS = frozenset("BOOK EBOOK EDBOOK SER THES RPRT MULTI JFULL".split())
_NUMBERED = frozenset("BILL GOVDOC LEGAL PAT RPRT STAND STAT UNPB".split())
_VOLUME_ISSUE = re.compile(r"(\d+)\s?\((\d[\d–-]*)\)")
_DATE = re.compile(r"\d{4}/\d\d/\d\d")
_LINKS = re.compile(r"(?<![\s;])[\s;]++(?=\w{3,5}://)")
_PAGE_TOTAL = re.compile(r"Number of pages: (\d+)")
#: So many records tell how a file parts people that stand in one line.
_RECORDS_SEEN = 500
_REMARKS = ("doi:", "Cited By", "Export Date", "Number of pages:")


@dataclass(slots=True)
class _Open:
    """A record whose end has not come yet."""

    line: int
    type: str = ""
    tags: list[str] = field(default_factory=list)
    values: list[list[str]] = field(default_factory=list)
    untyped: bool = False

    def add(self, tag: str, text: str) -> None:
        """Add a field by its first line."""
        self.tags.append(tag)
        self.values.append([text] if text else [])

    @property
    def fields(self) -> tuple[tuple[str, str], ...]:
        """The fields, a line feed between the lines of a value."""
        return tuple(zip(self.tags, map("\n".join, self.values), strict=True))


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read a RIS file: one list of its records."""
    records = _Records(file)
    for number, line in enumerate(re.split(r"\r\n|\n|\r", file.text), start=1):
        records.take(line, number)
    records.close()
    seen = islice(records.found, _RECORDS_SEEN)
    authors = (value for one in seen for tag, value in one.fields if tag in ("AU", "A1"))
    inverted = not commas_part_people(authors)
    entries = [_entry(one, inverted) for one in records.found]
    advice = "a record begins with a line «TY  - JOUR»"
    return listing(file, entries, records.problems, advice)


class _Records:
    """The records of a file as its lines come."""

    def __init__(self, file: SourceFile) -> None:
        self.found: list[_Open] = []
        self.problems: list[Problem] = []
        self._file = file
        self._open: _Open | None = None
        self._stray: list[tuple[int, str]] = []
        heads = [(match[1], match[2]) for match in _TYPE_LINE.finditer(file.text)]
        self._any_case = any(tag.islower() for tag, _ in heads)
        self._any_gap = any(gap != "  " for _, gap in heads)

    def take(self, line: str, number: int) -> None:
        """Add a line."""
        tag, value = self._tag(line)
        if tag == "TY":
            self.close()
            self._open = _Open(number, value.strip())
        elif tag == "ER":
            self.close(ended=True)
            glued = _ENDS.sub("", value, count=1).strip()
            if glued:  # the next record, or a remark
                self.take(glued, number)
        elif tag:
            if self._open is None:
                self._open = _Open(number, untyped=True)
            self._open.add(tag, value.strip())
        elif self._open and (bare := _BARE.match(line)) and bare[1] in _BARE_TAGS:
            self._open.add(bare[1], bare[2].strip())
            self.problems.append(_no_sign(self._file, bare[1], number))
        elif any(char.isalnum() for char in line):
            self._go_on(line.strip(), number)

    def _tag(self, line: str) -> tuple[str, str]:
        match = _LINE.match(line)
        if not match:
            return "", ""
        tag, gap, value = match.groups()
        if tag.isupper() and len(gap) == 2:
            return tag, value
        if tag.upper() not in _TAGS or (value and not value[0].isspace()):
            return "", ""
        known = tag.isupper() if not self._any_case else True
        return (tag.upper(), value) if known and (gap or self._any_gap) else ("", "")

    def _go_on(self, text: str, number: int) -> None:
        """Add a line without a tag to the value above it; between records it belongs to none."""
        if self._open is None:
            if not _NUMBER_LINE.fullmatch(text):
                self._stray.append((number, text))
        elif not self._open.tags:
            self._open.add("", text)
        else:
            self._open.values[-1].append(text)

    def close(self, *, ended: bool = False) -> None:
        """Close the open record, at its end or where another begins."""
        self._tell_stray()
        found, self._open = self._open, None
        if found is None:
            return
        if not found.tags:
            self.problems.append(empty_record(self._file, found.line))
            return
        if found.untyped or not ended:
            lack = "no TY line at its beginning" if found.untyped else "no ER line at its end"
            self.problems.append(
                self._file.problem(
                    "unfinished-record",
                    f"this record has {lack}; it was read all the same",
                    "check that it is whole",
                    found.line,
                    level="note",
                )
            )
        self.found.append(found)

    def _tell_stray(self) -> None:
        if self._stray:
            number, text = self._stray[0]
            self.problems.append(stray_text(self._file, number, text, len(self._stray)))
            self._stray.clear()


def _no_sign(file: SourceFile, tag: str, line: int) -> Problem:
    return file.problem(
        "broken-line",
        f"no «-» stands behind {tag}; the line was read as that field",
        f"write «{tag}  - » before the value",
        line,
        level="note",
    )


def _entry(found: _Open, inverted: bool) -> MarkedEntry:
    fields = found.fields
    key = next((value.partition("\n")[0] for tag, value in fields if tag == "ID"), "")
    record = SourceRecord("ris", found.type, key, fields)
    kind = found.type.strip().upper()
    values = [
        *simple_values(record, _SIMPLE),
        *_titles(record, kind),
        *_people(record, inverted),
        *_numbers(record, kind),
        *_pages(record, kind),
        *_dates(record),
        *_links(record),
    ]
    return compose(values, type=_type(record, kind), record=record, line=found.line)


def _type(record: SourceRecord, kind: str) -> str:
    """Return the CSL type; CONF is a volume of proceedings, and a paper where it has pages."""
    if kind == "CONF" and first_value(record, ("SP", "EP")):
        return "paper-conference"
    return type_of("ris", kind).csl


def _titles(record: SourceRecord, kind: str) -> Iterator[FieldValue]:
    """Yield title, container and series: T2 of a book is its series, BT of one its title."""
    titles = names_of("ris", "title")
    names = names_of("ris", "container")
    if kind in _BOOKS:
        series = bool(value_of(record, "series"))
        yield FieldValue("container" if series else "series", first_value(record, ("T2",)))
        titles = (*titles, "BT")
        names = tuple(name for name in names if name not in ("T2", "BT"))
    yield FieldValue("title", first_value(record, (*titles, "ST")))
    yield FieldValue("container", first_value(record, names))


def _people(record: SourceRecord, inverted: bool) -> Iterator[FieldValue]:
    for role in ("author", "editor", "translator"):
        for tag, value in record.fields:
            if tag in names_of("ris", role):
                for line in value.split("\n"):
                    yield from (person(role, name) for name in split_names(line, inverted))


def _numbers(record: SourceRecord, kind: str) -> Iterator[FieldValue]:
    volume = value_of(record, "volume")
    match = _VOLUME_ISSUE.fullmatch(volume)
    if match and not value_of(record, "issue"):
        volume = match[1]
        yield FieldValue("issue", match[2])
    yield FieldValue("volume", volume)
    if kind in _NUMBERED:
        yield FieldValue("document_number", value_of(record, "document_number"))
    edition, genre = value_of(record, "edition"), value_of(record, "genre")
    yield FieldValue("edition", "" if _DATE.fullmatch(edition) else edition)
    yield FieldValue("genre", "" if find_doi(genre) or genre.startswith(_REMARKS) else genre)
    yield from standard_numbers(record.values("SN"))


def _pages(record: SourceRecord, kind: str) -> Iterator[FieldValue]:
    """Yield pages; SP of a book without EP is the number of its pages."""
    first, last = first_value(record, ("SP",)), first_value(record, ("EP",))
    if kind in _BOOKS and first.isdigit() and not last:
        yield FieldValue("page_total", first)
    else:
        yield FieldValue("pages", page_range(first, last))
    totals = filter(None, map(_PAGE_TOTAL.fullmatch, record.values("N1")))
    yield from (FieldValue("page_total", total[1]) for total in totals)


def _dates(record: SourceRecord) -> Iterator[FieldValue]:
    tags = names_of("ris", "date")
    dates = [slash_date(value) for tag in tags for value in record.values(tag) if value]
    yield FieldValue("date", fullest_date(dates))
    yield FieldValue("accessed", slash_date(value_of(record, "accessed")))


def _links(record: SourceRecord) -> Iterator[FieldValue]:
    stated = value_of(record, "doi")
    hidden = (find_doi(value) for name in ("M3", "N1", "L3", "UR") for value in record.values(name))
    yield FieldValue("doi", (find_doi(stated) or stated) or next(filter(None, hidden), ""))
    links = (value for tag in names_of("ris", "url") for value in record.values(tag))
    yield FieldValue("url", first_address(link for value in links for link in _LINKS.split(value)))
    notes = (value.strip() for value in record.values("N1"))
    yield FieldValue("note", next((note for note in notes if not note.startswith(_REMARKS)), ""))
