"""Volumes, issues, pages and page totals as plain text values."""

import re

_DASH = re.compile(r"(?:\s(?<!\s\s)\s*+)?[-–—−‒‑]{1,3}\s*")
#: Terms before a number, also several («С. с. 5»), with all signs around them.
_TERM = re.compile(
    r"^(?:[^\w]*+(?:pp?|pages?|с|стр|vol|no|nr|т|том|вып)\b)*+[^\w]*+", re.IGNORECASE
)
_MONTHS = {
    name: number
    for number, name in enumerate(
        "jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1
    )
}
_SPREADSHEET_DATE = re.compile(
    r"(?:(?P<first>\d{1,2})-)?(?P<month>[A-Z][a-z]{2})(?:-(?P<last>\d{1,2}))?"
)
_DIGITS = re.compile(r"\d+")
#: Ordinal words of volumes («Книга первая») by their first letters.
_ORDINALS = (
    ("перв", "1"), ("втор", "2"), ("трет", "3"), ("четв", "4"), ("пят", "5"),
    ("шест", "6"), ("седьм", "7"), ("восьм", "8"), ("девят", "9"), ("десят", "10"),
    ("first", "1"), ("second", "2"), ("third", "3"), ("fourth", "4"),
)  # fmt: skip


def parse_pages(text: str) -> str:
    """Return pages as "first-last" with an ASCII hyphen; several ranges joined by a comma.

    >>> parse_pages("P. 462–463"), parse_pages("С. 36 — 45"), parse_pages("96–103, 251–255")
    ('462-463', '36-45', '96-103, 251-255')
    >>> parse_pages("Sep-17"), parse_pages("05-Dec")  # as a spreadsheet writes them
    ('9-17', '5-12')
    """
    if text.isdigit():
        return text
    made_a_date = _SPREADSHEET_DATE.fullmatch(text.strip())
    if made_a_date and _from_date(made_a_date):
        return _from_date(made_a_date)
    return _DASH.sub("-", _TERM.sub("", text)).strip(" .,;:()[]")


def _from_date(found: re.Match[str]) -> str:
    """The pages that a spreadsheet made a date of («Sep-17» was 9-17), "" where it is none."""
    month = _MONTHS.get(found["month"].lower())
    if month is None or bool(found["first"]) == bool(found["last"]):
        return ""
    return f"{int(found['first'])}-{month}" if found["first"] else f"{month}-{int(found['last'])}"


def parse_page_total(text: str) -> str:
    """Return the number of pages of a book; its unit may be a letter of the wrong script.

    >>> parse_page_total("960 с."), parse_page_total("266 р"), parse_page_total("416с")
    ('960', '266', '416')
    """
    if text.isdigit():
        return text
    match = _DIGITS.search(text)
    return match.group() if match else ""


def parse_number(text: str) -> str:
    """Return a volume, issue or part without its term.

    >>> parse_number("Т. 17"), parse_number("№ 5 (35)"), parse_number("1–2"), parse_number("XIV")
    ('17', '5 (35)', '1-2', 'XIV')
    >>> parse_number("5, 6"), parse_number("3 (1"), parse_number("первая")
    ('5, 6', '3 (1)', '1')
    """
    if text.isdigit():
        return text
    value = _DASH.sub("-", _TERM.sub("", text)).strip(" .,;:[]")
    if "(" not in value:
        value = value.strip("()")
    elif ")" not in value:
        value += ")"
    if value[:1].isalpha() and len(value) > 3:
        folded = value.casefold()
        return next((digit for stem, digit in _ORDINALS if folded.startswith(stem)), value)
    return value
