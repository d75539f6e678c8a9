"""Values of fields: dates, pages, numbers, identifiers, names, and all of them in a record."""

import zlib
from collections.abc import Callable

from citegraph.model import (
    FIELDS,
    LabelledReference,
    Location,
    MarkedFields,
    PartialDate,
    RawReference,
    Span,
)
from citegraph.normalize import find_doubts, find_language, normalize
from citegraph.normalize.dates import parse_date, parse_day, parse_edtf
from citegraph.normalize.identifiers import parse_doi, parse_isbn, parse_issn, parse_url
from citegraph.normalize.numbers import parse_number, parse_page_total, parse_pages
from citegraph.parse import default_options
from citegraph.text.clean import letters_and_digits, strip_controls
from citegraph.text.name_lists import split_people
from citegraph.text.printed_names import parse_listed_name, parse_name
from tests.fuzz.laws import check_packable, require

_TEXTS: tuple[Callable[[str], str], ...] = (
    parse_doi, parse_issn, parse_isbn, parse_url, parse_number, parse_page_total, parse_pages,
)  # fmt: skip
#: Values of these are values still when they are read again.
_STABLE = (parse_doi, parse_issn, parse_isbn, parse_page_total)


def check(data: bytes) -> None:
    """Make values of a text, then of a record whose fields are its lines."""
    text = data.decode("utf-8", "replace")
    for parse in _TEXTS:
        value = parse(text)
        require(parse not in _STABLE or parse(value) == value, f"{parse.__name__} is stable", value)
    for date in (parse_date(text), parse_edtf(text)):
        _check_date(date)
    parse_day(text)
    find_language(text, (text,), "")
    for one in (parse_name(text), parse_listed_name(text)):
        check_packable(one, data)
    split_people(text)
    _check_record(data, text)


def _check_date(date: PartialDate | None) -> None:
    if date is not None:
        require(0 <= date.year <= 9999, "a year has four digits", date)
        require(date.month is None or 1 <= date.month <= 12, "a month is 1 to 12", date)
        require(date.day is None or 1 <= date.day <= 31, "a day is 1 to 31", date)
        require(date.day is None or date.month is not None, "a day is of a month", date)
        require(date.end_year is None or date.end_year > date.year, "it ends after", date)
        require(date == parse_edtf(date.iso), "a date comes back", date, date.iso)


def _check_record(data: bytes, text: str) -> None:
    """Each line is a field, named by what it holds; printed and marked."""
    spans, start = [], 0
    for line in text.split("\n"):
        field = FIELDS[zlib.crc32(line[:2].encode("utf-8", "replace")) % len(FIELDS)]
        if line:
            spans.append(Span(field, line, start, start + len(line)))
        start += len(line) + 1
    for marked in (None, MarkedFields(tuple(spans), "book" if len(spans) % 2 else "")):
        raw = RawReference("a#1.1", text, Location("a", 1), marked=marked)
        labelled = LabelledReference(raw, tuple(spans))
        reference, problems = normalize(labelled)
        require((reference, problems) == normalize(labelled), "the same fields, the same values")
        find_doubts(reference, problems, default_options())
        check_packable(reference, data)
        title = reference.title or reference.translated_title
        # An accent behind a control character belongs to the letter before that.
        printed = letters_and_digits(strip_controls(text))
        require(letters_and_digits(strip_controls(title)) in printed, "a title is printed", title)


def seeds() -> tuple[bytes, ...]:
    """Values of fields."""
    texts = (
        "19 января 2006 г.", "1975—1983", "С. 36 — 45", "№ 5 (35)", "ISBN 5 9540 0004 Х",
        "https://doi.org/10.1000/a.b(c)", "Белов Алексей Борисович", "van der Berg, J. H., Jr.",
        "OECD", "Хилл Дж., Ли А.", "2001-5/2002-07", "Рост городов = Growth of towns",
        "On Rivers\nLee, A.\n1998\n5(3)\n1-9\nМ.\nВосход", "ISSN 1432 - 0916", "[б. г.]",
    )  # fmt: skip
    return tuple(text.encode() for text in texts)
