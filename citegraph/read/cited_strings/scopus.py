"""Cited references of Scopus, in the two styles of its exports.

Until 2023: «Porter, M.E., Clusters and competition (1998) Harvard Business Review, 76 (6),
pp. 77-90»; a book has its title behind the year. Since then: «Porter M.E., Clusters and
competition, Harvard Business Review, 76, 6, pp. 77-90, (1998)». What does not fit either is left
to the parser.
"""

import re

from citegraph.model import MarkedEntry
from citegraph.read.cited_strings.pieces import Piece, to_entry
from citegraph.text.clean import collapse_spaces, strip_controls

_LETTER = "[^\\W\\d_]"
_FAMILY = rf"(?:{_LETTER}['’`\w.-]{{0,30}}(?: (?!\()|(?=,))){{1,5}}"
_INITIALS = rf"(?:{_LETTER}{{1,2}}\.(?:-| ?(?={_LETTER}{{1,2}}\.))?){{1,5}}"
_SUFFIX = r"(?:, (?:Jr\.?|Sr\.?|II|III|IV))?"
_INVERTED = re.compile(rf"{_FAMILY}, (?:{_INITIALS}|[A-Z]{{1,3}}){_SUFFIX}(?=,|$)")
_SPACED = re.compile(
    rf"{_LETTER}['’`\w-]{{1,30}}(?: (?!{_LETTER}{{1,2}}\.){_LETTER}['’`\w-]{{0,30}}){{0,3}} "
    rf"{_INITIALS}{_SUFFIX}(?=,|$)"
)
_OTHERS = re.compile(r"(?:et al\.?|and others)(?:, |$)", re.IGNORECASE)
_YEAR = re.compile(r"\(((?:1[4-9]|20)\d\d)(?:-\d{2,4})?[a-z]?\)(?=[ ,;]|$)")
_YEAR_LAST = re.compile(r",? ?\(((?:1[4-9]|20)\d\d)\)$")
_PAGES = re.compile(
    r"pp?\. ?([A-Za-z]{0,4}\.?\d[\w.:]{0,12}(?:-[\w.:]{1,14})?|[ivxlc]{1,8}-?[ivxlc]{0,8})"
)
_NUMBERS = re.compile(r"([A-Za-z]{0,9}\.? ?\d[\w./–-]{0,12}|[IVXLC]{1,8})?(?: ?\(([^()]{1,40})\))?")
_NUMBER = re.compile(r"[A-Za-z]{0,9}\.? ?\d[\w./–-]{0,12}(?: ?\([^()]{1,20}\))?|[IVXLC]{1,8}")
_URL = re.compile(r"(?:https?://|www\.)[^\s,;]{3,500}")
_DOI = re.compile(r"10\.\d{4,9}/[^\s,;]{1,200}")
#: Words of what stands behind a reference, not of its title.
_CLOSED = re.compile(r"\bpp?\. ?\w|https?://|accessed|,? , |, \d{1,4}(?: \(|$)", re.IGNORECASE)
_MOST = 3_000
_FEWEST_NEW = 0.5


def split_scopus(text: str) -> list[str]:
    """Return the references of a field that holds all of them.

    A semicolon also stands inside titles: there the reference is not yet dated, and what
    follows does not begin like one.

    >>> split_scopus("Lee, A., Rivers; a study (1999) Ecology, 9, pp. 1-5; (2001) Water, , Kyiv")
    ['Lee, A., Rivers; a study (1999) Ecology, 9, pp. 1-5', '(2001) Water, , Kyiv']
    """
    parts = [clean for part in text.split("; ") if (clean := part.strip(" ;\t\r\n"))]
    last = sum(bool(_YEAR_LAST.search(part)) for part in parts) > _FEWEST_NEW * len(parts)
    whole: list[str] = []
    for part in parts:
        if whole and _goes_on(whole[-1], part, last):
            whole[-1] = f"{whole[-1]}; {part}"
        else:
            whole.append(part)
    return whole


def _goes_on(before: str, part: str, year_last: bool) -> bool:
    """Whether a part belongs to the reference before it."""
    if len(before) > _MOST:
        return False
    if year_last:
        return not _YEAR_LAST.search(before) and not _SPACED.match(part)
    if _INVERTED.match(part) or _URL.match(part):
        return False
    if part[0].islower():
        return True
    if _YEAR.search(before) or _CLOSED.search(before) or not _INVERTED.match(before):
        return False
    return bool(_YEAR.search(part)) and not _YEAR.match(part)


def read_scopus(text: str, line: int | None = None) -> MarkedEntry:
    """Return a cited reference with its fields; none where the parser has to find them.

    >>> entry = read_scopus("Lee, A.B., Rivers of Asia (1999) Ecology, 9 (2), pp. 1-5")
    >>> [(one.field, one.text) for one in entry.fields.spans]  # doctest: +NORMALIZE_WHITESPACE
    [('author', 'Lee, A.B.'), ('title', 'Rivers of Asia'), ('date', '1999'),
     ('container', 'Ecology'), ('volume', '9'), ('issue', '2'), ('pages', '1-5')]
    """
    text = collapse_spaces(strip_controls(text)).strip(" ;")
    if len(text) > _MOST:
        return MarkedEntry(text, line)
    pieces: list[Piece] = []
    newest = _YEAR_LAST.search(text)
    years = list(_YEAR.finditer(text))
    if newest and len(years) == 1:
        kind = _take_new(text, newest, pieces)
    elif years:
        kind = _take_old(text, years, pieces)
    else:
        return MarkedEntry(text, line)
    if kind is None:
        return MarkedEntry(text, line)
    _take_links(text, pieces)
    return to_entry(text, pieces, kind, line)


def _take_people(text: str, form: re.Pattern[str], stop: int, pieces: list[Piece]) -> int:
    """Add the authors that a reference begins with; return where they end."""
    place = 0
    while place < stop and (found := form.match(text, place, stop)):
        pieces.append(("author", place, found.end()))
        place = found.end() + 2
    others = _OTHERS.match(text, place, stop)
    return min(others.end() if others else place, stop)


def _take_old(text: str, years: list[re.Match[str]], pieces: list[Piece]) -> str | None:
    """Read «Authors, Title (year) Container, 76 (6), pp. 77-90. , remarks»."""
    begin = _take_people(text, _INVERTED, years[-1].start(), pieces)
    year = _year_behind(text, years, begin)
    title = _stripped(text, begin, year.start())
    pieces.append(("date", *year.span(1)))
    body = _stripped(text, year.end(), _end_of_body(text, year.end()))
    end = _take_numbers(text, body, pieces)
    fields = {field for field, _, _ in pieces}
    host = _stripped(text, body[0], end)
    if title[0] < title[1]:
        pieces.append(("title", *title))
        if text.startswith(",", year.end()) or _URL.match(text, host[0]):
            return "book" if not _URL.search(text, year.end()) else "webpage"
        if host[0] < host[1]:
            pieces.append(("container", *host))
        return _kind_of_part(text[host[0] : host[1]], fields)
    if host[0] >= host[1] or text.startswith(",", year.end()):
        return None
    numbered = "volume" in fields
    pieces.append(("container" if numbered else "title", *host))
    return "article-journal" if numbered else "book"


def _year_behind(text: str, years: list[re.Match[str]], begin: int) -> re.Match[str]:
    """Return the year of publication, not one that the title holds."""
    behind = [one for one in years if one.start() >= begin] or years[-1:]
    if behind[0].start() <= begin + 1:
        return behind[0]
    stop = _end_of_body(text, begin)
    fitting = [
        one for one in behind if one.end() <= stop and text[one.end() + 1 : one.end() + 2].isupper()
    ]
    return fitting[-1] if fitting else behind[0]


def _end_of_body(text: str, start: int) -> int:
    """Return where the remarks begin: «. , » behind pages, «, , » behind a title."""
    ends = (text.find(sign, start) for sign in (". , ", " , ", ", , ", "; note"))
    return min((end for end in ends if end >= 0), default=len(text))


def _kind_of_part(host: str, fields: set[str]) -> str:
    if not host:
        return "" if fields & {"volume", "pages"} else "book"
    return "article-journal" if fields & {"volume", "issue"} else ""


def _take_new(text: str, year: re.Match[str], pieces: list[Piece]) -> str | None:
    """Read «Authors, Title, Container, 76, 6, pp. 77-90, (year)»."""
    begin = _take_people(text, _SPACED, year.start(), pieces)
    pieces.append(("date", *year.span(1)))
    parts = _comma_parts(text, begin, year.start())
    last = len(parts)
    if last and (pages := _PAGES.fullmatch(text, *parts[last - 1])):
        pieces.append(("pages", *pages.span(1)))
        last -= 1
    numbers: list[tuple[int, int]] = []
    while last > 1 and len(numbers) < 2 and _NUMBER.fullmatch(text, *parts[last - 1]):
        numbers.insert(0, parts[last - 1])
        last -= 1
    for field, part in zip(("volume", "issue"), numbers, strict=False):
        pieces.append((field, *part))
    if not last:
        return None
    if last == len(parts):
        if last > 1:
            return None
        pieces.append(("title", *parts[0]))
        return "book" if not _URL.search(text) else "webpage"
    if last > 1:
        pieces.append(("title", parts[0][0], parts[last - 2][1]))
    pieces.append(("container" if last > 1 else "title", *parts[last - 1]))
    return "article-journal" if numbers else ""


def _take_numbers(text: str, body: tuple[int, int], pieces: list[Piece]) -> int:
    """Add volume, issue and pages that end what follows the year; return where they begin."""
    begin, end = body
    comma = text.rfind(", ", begin, end)
    first = comma + 2 if comma >= 0 else begin
    if pages := _PAGES.fullmatch(text, first, end):
        pieces.append(("pages", *pages.span(1)))
        end = max(comma, begin)
        comma = text.rfind(", ", begin, end)
        first = comma + 2 if comma >= 0 else begin
    numbers = _NUMBERS.fullmatch(text, first, end) if comma >= 0 else None
    if numbers and numbers[0]:
        for group, field in ((1, "volume"), (2, "issue")):
            if numbers[group]:
                pieces.append((field, *numbers.span(group)))
        end = comma
    return end


def _take_links(text: str, pieces: list[Piece]) -> None:
    taken = [(start, end) for _, start, end in pieces]
    for field, form in (("doi", _DOI), ("url", _URL)):
        found = form.search(text)
        if found and all(found.end() <= start or end <= found.start() for start, end in taken):
            end = found.start() + len(found[0].rstrip(".)"))
            pieces.append((field, found.start(), end))
            taken.append((found.start(), end))


def _comma_parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    parts = []
    while start < end:
        comma = text.find(", ", start, end)
        stop = comma if comma >= 0 else end
        if start < stop:
            parts.append((start, stop))
        start = stop + 2
    return parts


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in " ,.":
        start += 1
    while start < end and text[end - 1] in " ,":
        end -= 1
    return start, end
