"""Values of fields in the writing of databases: dates, names, numbers, markup inside a text."""

import html
import re
from collections.abc import Iterable, Iterator

from citegraph.text.bodies import is_body
from citegraph.text.clean import collapse_spaces
from citegraph.text.composition import FieldValue
from citegraph.text.digits import whole_number
from citegraph.text.name_lists import looks_like_person, split_people

_TAG = re.compile(
    r"</?(?:[a-zA-Z][\w-]{0,20}:)?[a-zA-Z][\w-]{0,20}(?:\s[^<>]{1,300}=[^<>]{1,300})?\s?/?>"
)
_SLASHES = re.compile(r"(\d{4})[/-](\d{0,2}|[^\W\d_]{3,12})(?:[/-](\d{0,2}))?(?:/(.*))?")
_PARTS = re.compile(r"\d{4}(?:-\d\d){0,2}")
_DOI = re.compile(
    r"(?:doi\s?[:=]?\s?|https?://(?:dx\.)?doi\.org/)?(10\.\d{4,9}/\S+)", re.IGNORECASE
)
_ISSN = re.compile(r"(?<![\d-])\d{4}[-–‑]?\d{3}[\dXxХх](?![\d-])")
_PAGE_TOTAL = re.compile(
    r"(?:[ivxlcdm]{1,12}[,+]?\s?)?(\d{1,5})\s?(?:pp?|p[aá]g|pages|s|seiten|с|стр)?\.?",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?:|ftp:|www\.|//)\S+", re.IGNORECASE)
_NOT_A_DIGIT = re.compile(r"[^\dXxХх]")
_JUNCTION = re.compile(r"(?:\s(?<!\s\s)\s*+)?;\s*|(?<!\s)\s++and\s+")


def without_markup(text: str) -> str:
    """Return a text without the tags and entities of HTML and MathML.

    >>> without_markup('On <i>Salmo</i> H<sub>2</sub>O &amp; a<b')
    'On Salmo H2O & a<b'
    """
    if "<" in text:
        text = _TAG.sub("", text)
    return html.unescape(text) if "&" in text else text


def slash_date(text: str) -> str:
    """Return a date in numbers (year/month/day/other in RIS) as printed dates are read elsewhere.

    >>> [slash_date(text) for text in ("2016/12//", "2001/00/00/", "2015/october", "1975///1983")]
    ['2016-12', '2001', 'october 2015', '1975/1983']
    >>> slash_date("2005/7/15"), slash_date("2005-7"), slash_date("May 2004")
    ('2005-07-15', '2005-07', 'May 2004')
    """
    match = _SLASHES.fullmatch(text.strip())
    if not match:
        return text.strip()
    year, month, day, other = (part or "" for part in match.groups())
    if month.isalpha():
        return f"{day} {month} {year}".strip()
    if re.fullmatch(r"\d{4}", other) and not int(month or 0):
        return f"{year}/{other}"
    parts = [year]
    for part in (month, day):
        if not int(part or 0):
            break
        parts.append(f"{int(part):02d}")
    return "-".join(parts)


def fullest_date(texts: list[str]) -> str:
    """Return the first date, or one that tells month and day of the same year beside it.

    >>> fullest_date(["2005", "2005-07-15", "2019-01"]), fullest_date(["c. 1900"]), fullest_date([])
    ('2005-07-15', 'c. 1900', '')
    """
    found = [text for text in texts if any(char.isdigit() for char in text)] or texts
    if not found:
        return ""
    same = [text for text in found if text.startswith(found[0]) and _PARTS.fullmatch(text)]
    return max([found[0], *same], key=len) if _PARTS.fullmatch(found[0]) else found[0]


def page_range(first: str, last: str) -> str:
    """Return pages from the two fields of first and last page.

    >>> page_range("193", "194"), page_range("1-22", ""), page_range("190-203", "203")
    ('193-194', '1-22', '190-203')
    >>> page_range("41103-1", "41103-41103-3"), page_range("", "9"), page_range("e5", "e5")
    ('41103-1-41103-41103-3', '9', 'e5')
    """
    first, last = first.strip(), last.strip()
    if not first or not last or first == last or _is_range(first):
        return first or last
    return f"{first}-{last}"


def page_total(text: str) -> str:
    """Return the number of pages of a whole work, "" where the text says something else.

    >>> page_total("214 с."), page_total("XX, 327 "), page_total("10-19"), page_total("see 2")
    ('214', '327', '', '')
    """
    match = _PAGE_TOTAL.fullmatch(text.strip())
    return match[1] if match else ""


def first_address(texts: Iterable[str]) -> str:
    """Return the first text that is a web address, "" for none.

    >>> first_address(["<Go to ISI>://0002", "http://a.b/c"])
    'http://a.b/c'
    """
    return next((text.strip() for text in texts if _ADDRESS.match(text.strip())), "")


def full_page_range(text: str) -> str:
    """Return pages with the last one in full, which MEDLINE shortens.

    >>> full_page_range("454-81"), full_page_range("e1-7"), full_page_range("9-12, 14")
    ('454-481', 'e1-7', '9-12, 14')
    """
    match = re.fullmatch(r"(\d+)-(\d+)", text)
    if not match or len(match[2]) >= len(match[1]):
        return text
    first, last = match.groups()
    return f"{first}-{first[: len(first) - len(last)]}{last}"


def _is_range(text: str) -> bool:
    """Whether two rising page numbers stand in a text, not one with a hyphen of its own."""
    match = re.fullmatch(r"(\d+)\s?[-–—]\s?(\d+)", text)
    first, last = (whole_number(end) or 0 for end in match.groups()) if match else (0, 0)
    return last >= first > 0


def standard_numbers(texts: Iterable[str]) -> Iterator[FieldValue]:
    """Yield the first ISBN and the first ISSN among texts, as their digits tell them apart.

    >>> texts = ("2325-9671 (electronic) 1432-0916 (print)", "5-7164-0100-X", "kmptns")
    >>> [(one.field, one.value) for one in standard_numbers(texts)]
    [('issn', '2325-9671'), ('isbn', '5-7164-0100-X')]
    """
    found = set()
    for text in texts:
        match = _ISSN.search(text)
        if match and "issn" not in found:
            found.add("issn")
            yield FieldValue("issn", match.group())
        rest = _ISSN.sub("", text)
        if len(_NOT_A_DIGIT.sub("", rest)) >= 10 and "isbn" not in found:
            found.add("isbn")
            yield FieldValue("isbn", first_number(rest))


def first_number(text: str) -> str:
    """Return the first of several ISBNs or ISSNs in a field.

    >>> first_number("9780000000001 9780000000002"), first_number("5 9540 0004 Х")
    ('9780000000001', '5 9540 0004 Х')
    """
    first = re.split(r"[\s,;]", text.strip(), maxsplit=1)[0]
    return first if len(_NOT_A_DIGIT.sub("", first)) >= 8 else text


def find_doi(text: str) -> str:
    """Return the DOI that a field holds and nothing else, or "".

    >>> find_doi("doi: 10.1234/ab.5"), find_doi("http://dx.doi.org/10.1234/x"), find_doi("see 10.1")
    ('10.1234/ab.5', '10.1234/x', '')
    """
    match = _DOI.fullmatch(text.strip())
    return match[1] if match else ""


def split_names(text: str, inverted: bool = True) -> list[str]:
    """Return the names of a field that should hold one («Смит А.; Вуд Б.»).

    ``inverted`` is False in a file that parts people by commas; see
    :func:`citegraph.text.name_lists.split_people`.

    >>> split_names("Smith, A.; Wood, B."), split_names("Smith, A.")
    (['Smith, A.', 'Wood, B.'], ['Smith, A.'])
    >>> split_names("A. Smith, B. Wood and C. Lake"), split_names("Health and Safety Laboratory")
    (['A. Smith', 'B. Wood', 'C. Lake'], ['Health and Safety Laboratory'])
    """
    if ";" in text:
        return [name for name in _JUNCTION.split(text) if name]
    if is_body(text):
        return [text]
    found = split_people(text, inverted)
    several = "," in text.strip(" ,") or all(map(looks_like_person, found))
    return list(found) if len(found) > 1 and several else [text]


def person(role: str, text: str) -> FieldValue:
    """Return a person as written; a comma at the end marks a body (EndNote's convention).

    >>> person("author", "River Commission,").literal, person("author", "Lake, A.").value
    (True, 'Lake, A.')
    """
    name = collapse_spaces(text)
    if name.endswith(",") and "," not in name[:-1] and " " in name:
        return FieldValue(role, name[:-1], literal=True)
    return FieldValue(role, name)
