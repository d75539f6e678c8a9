"""Volumes, issues, pages and page totals as plain text values."""

import re

_DASH = re.compile(r"\s*[-–—−‒‑]{1,3}\s*")
_TERM = re.compile(
    r"^[^\w]*(?:(?:pp?|pages?|с|стр|vol|no|nr|т|том|вып|№)\b)?[\s.:№]*", re.IGNORECASE
)
_LETTERS = re.compile(r"[^\d]+")
_DIGITS = re.compile(r"\d+")


def parse_pages(text: str) -> str:
    """Return pages as "first-last" with an ASCII hyphen; several ranges joined by a comma.

    >>> parse_pages("P. 462–463"), parse_pages("С. 36 — 45"), parse_pages("96–103, 251–255")
    ('462-463', '36-45', '96-103, 251-255')
    """
    return _DASH.sub("-", _TERM.sub("", text)).strip(" .,;:()[]")


def parse_page_total(text: str) -> str:
    """Return the number of pages of a book; its unit may be a letter of the wrong script.

    >>> parse_page_total("960 с."), parse_page_total("266 р"), parse_page_total("416с")
    ('960', '266', '416')
    """
    match = _DIGITS.search(text)
    return match.group() if match else ""


def parse_number(text: str) -> str:
    """Return a volume, issue or part without its term.

    >>> parse_number("Т. 17"), parse_number("№ 5 (35)"), parse_number("1–2"), parse_number("XIV")
    ('17', '5 (35)', '1-2', 'XIV')
    """
    value = _DASH.sub("-", _TERM.sub("", text)).strip(" .,;:[]")
    return value if "(" in value else value.strip("()")
