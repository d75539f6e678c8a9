"""Printed dates, in Russian and English, as far as they go."""

import re
from functools import cache

from citegraph.knowledge import table
from citegraph.model import PartialDate

_YEAR = r"(?P<year>1[4-9]\d\d|20\d\d)"
_ISO = re.compile(_YEAR + r"-(?P<month>\d\d)(?:-(?P<day>\d\d))?(?!\d)")
_POINTS = re.compile(r"(?<!\d)(?P<day>\d{1,2})[./]\s?(?P<month>\d{1,2})[./\s]\s?" + _YEAR)
_SHORT_POINTS = re.compile(r"(?<!\d)(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<short>\d\d)(?!\d)")
_SPAN = re.compile(_YEAR + r"\s?[-–—−/]{1,2}\s?(?P<end>1[4-9]\d\d|20\d\d)")
_ANY_YEAR = re.compile(r"(?<!\d)" + _YEAR + r"(?!\d)")
_EDTF = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?)?(?:T.*+)?[~?%]?"
    r"(?:\s?/\s?(?P<end>\d{4})?(?:-[\d-]{1,5})?(?:T.*)?[~?%]?)?"
)
_WORD = re.compile(
    r"(?:(?P<before>\d{1,2})(?:-?(?:st|nd|rd|th"
    r"|го))?\s)?(?P<month>[^\W\d_]{3,12})\.?(?:\s(?P<after>\d{1,2})(?:st|nd|rd"
    r"|th)?(?!\d))?"
)


def parse_date(text: str) -> PartialDate | None:
    """Return the date that a text prints, or None when it prints no year.

    >>> printed = ("05.03.2019", "19 января 2006 г.", "May, 1970", "1975—1983", "Fall 2009")
    >>> [parse_date(text).iso for text in printed]
    ['2019-03-05', '2006-01-19', '1970-05', '1975/1983', '2009']
    >>> parse_date("May-June") is None
    True
    """
    if len(text) == 4 and _ANY_YEAR.fullmatch(text):
        return PartialDate(int(text))
    for pattern in (_ISO, _POINTS, _SHORT_POINTS):
        if match := pattern.search(text):
            return _checked(match)
    if match := _SPAN.search(text):
        first, last = int(match["year"]), int(match["end"])
        return PartialDate(first, end_year=last if last > first else None)
    if match := _ANY_YEAR.search(text):
        return _with_month(int(match["year"]), text[: match.start()] + " " + text[match.end() :])
    return None


def parse_edtf(text: str) -> PartialDate | None:
    """Return a date in the form of ISO 8601 or EDTF, or None for any other form.

    >>> [parse_edtf(text).iso for text in ("2001-5/2002-07", "1066", "2015-03-12T10:00", "1988~")]
    ['2001-05/2002', '1066', '2015-03-12', '1988']
    """
    match = _EDTF.fullmatch(text.strip())
    if not match:
        return None
    year, end = int(match["year"]), int(match["end"] or 0)
    end_year = end if end > year else None
    month, day = int(match["month"] or 0), int(match["day"] or 0)
    if not 1 <= month <= 12:
        return PartialDate(year, end_year=end_year)
    return PartialDate(year, month, day if 1 <= day <= 31 else None, end_year)


def parse_day(text: str) -> tuple[int, int | None] | None:
    """Return month and day of a text that prints no year («14 мая»), or None.

    >>> parse_day("14 мая"), parse_day("May"), parse_day("5 (35)")
    ((5, 14), (5, None), None)
    """
    found = _with_month(1, text)
    return (found.month, found.day) if found.month else None


def _checked(match: re.Match[str]) -> PartialDate:
    parts = match.groupdict()
    year = int(
        parts.get("year") or 2000 + int(parts["short"]) - (100 if int(parts["short"]) > 40 else 0)
    )
    month, day = int(parts["month"]), int(parts.get("day") or 0)
    if month > 12 and day <= 12:
        month, day = day, month
    if not 1 <= month <= 12:
        return PartialDate(year)
    return PartialDate(year, month, day if 1 <= day <= 31 else None)


def _with_month(year: int, rest: str) -> PartialDate:
    for match in _WORD.finditer(rest):
        month = _months().get(match["month"].casefold())
        if month:
            day = int(match["before"] or match["after"] or 0)
            return PartialDate(year, month, day if 1 <= day <= 31 else None)
    return PartialDate(year)


@cache
def _months() -> dict[str, int]:
    return {row["form"]: int(row["month"]) for row in table("months")}
