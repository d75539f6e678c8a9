"""Cited references of the Web of Science: «PORTER ME, 1990, HARVARD BUS REV, V68, P73, DOI …».

Author, year, a title cut to 20 characters, volume and first page, where they are known. What
stands third is the name of a journal when a volume, a page or a DOI follows, else the title of a
book. Every pattern is tried on a part of a string only, so that none can run away.
"""

import re

from citegraph.model import MarkedEntry
from citegraph.read.cited_strings.pieces import Piece, to_entry
from citegraph.text.clean import collapse_spaces, strip_controls

_DOI = re.compile(r"(?:\[|\b)(?:DOI )?(?:https?://(?:dx\.)?doi\.org/)?(10\.\d{4,9}/[^\s,]+)", re.I)
_YEAR = re.compile(r"(?:1[3-9]|20)\d\d")
_EDITION = re.compile(r"V(\d{1,2}(?:st|nd|rd|th))( ed\.?)?", re.IGNORECASE)
_VOLUME = re.compile(
    r"V(?=[A-Z]?\.? ?\(?\d|[IVXLC]{1,8}$|No\. )([\w().,/–-]{1,20})((?: \w{1,12}){0,3})"
)
_PAGE = re.compile(r"[Pp](?=[A-Za-z]{0,4}-?\d{1,6}(?!\d)|[IVXLC]{1,8}$|\[)(\[?[\w.-]{1,20})")
_ARTICLE = re.compile(r"ARTN? (\w[\w.-]{0,20})")
#: Where a newspaper or a magazine prints the day: «BALTIMORE SUN 1118».
_DAY = re.compile(r" (?:0[1-9]|1[0-2])[0-3]\d$")
_PATENT = re.compile(r"(?:[A-Z]{2} Patent(?: No\.)?(?:, |$))?(?:Patent No\. ?)?", re.IGNORECASE)
_ARXIV = re.compile(r"ARXIV:? ?\d", re.IGNORECASE)
_THESIS = re.compile(r"(?:PHD |DOCTORAL |MASTERS? )?THESIS(?: |$)", re.IGNORECASE)
_UNPRINTED = re.compile(
    r"(?:IN PRESS|UNPUB(?:LISHED)?|IN PREPARATION|SUBMITTED"
    r"|(?:PERSONAL )?COMMUNICATION(?=$| \d{4}$| [A-Z]{3}$))(?: |$)",
    re.IGNORECASE,
)
_TO_COME = " in press"
_JOURNAL = re.compile(r"J(?:OURNAL)? |.{3,40} J$", re.IGNORECASE)
#: Initials with full stops stand in references that the database could not match to a record.
_UNMATCHED = re.compile(r".{1,60}(?: [A-Z]|\.)\.$")
_UNKNOWN = frozenset(("[anonymous]", "anonymous", "anon", "[anon]", "no author"))


def split_wos(text: str) -> list[str]:
    """Return the strings of a field that holds all of them.

    >>> split_wos("LEE A, 1999, ECON J, V9, P1; [Anonymous], 2001, WATER; ")
    ['LEE A, 1999, ECON J, V9, P1', '[Anonymous], 2001, WATER']
    """
    return [clean for part in text.split("; ") if (clean := part.strip(" ;\t\r\n"))]


def read_wos(text: str, line: int | None = None) -> MarkedEntry:
    """Return a cited reference with its fields; none when the string does not have this form.

    >>> [(one.field, one.text) for one in read_wos("LEE AB, 1999, ECON J, V9").fields.spans]
    [('author', 'LEE AB'), ('date', '1999'), ('container', 'ECON J'), ('volume', '9')]
    >>> read_wos("Lee A. B., 1999, RIVERS OF ASIA").fields.type
    'book'
    """
    text = collapse_spaces(strip_controls(text)).rstrip(" .;").lstrip(" ,;")
    pieces: list[Piece] = []
    end = _take_doi(text, pieces)
    parts = _parts(text, end)
    if len(parts) < 2:
        return MarkedEntry(text, line)
    index, body = _take_head(text, parts, pieces)
    last = len(parts)
    while last > index and _take_number(text, parts[last - 1], pieces):
        last -= 1
    kind = ""
    if last > index:
        kind = _take_title(text, parts[index][0], parts[last - 1][1], pieces)
    if not pieces:
        return MarkedEntry(text, line)
    return to_entry(text, pieces, kind, line, body=body)


def _take_doi(text: str, pieces: list[Piece]) -> int:
    """Add the DOI, of which there must be one, and return where the part about it begins."""
    begin = text.find(", DOI ")
    if begin < 0:
        return len(text)
    spans = [_trimmed(text, *found.span(1)) for found in _DOI.finditer(text, begin)]
    if len({text[start:end].casefold() for start, end in spans}) == 1:
        pieces.append(("doi", *spans[0]))
    return begin


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while text[end - 1] in "].,;":
        end -= 1
    return start, end


def _parts(text: str, end: int) -> list[tuple[int, int]]:
    """Return where the parts between commas stand; what square brackets hold is one part."""
    parts = []
    start = 0
    while start < end:
        comma = text.find(", ", start, end)
        opened = text.find("[", start, end)
        if 0 <= opened < comma:
            closed = text.find("]", opened, end)
            comma = text.find(", ", closed if closed > 0 else comma, end)
        stop = comma if comma >= 0 else end
        parts.append((start, stop))
        start = stop + 2
    return parts


def _take_head(text: str, parts: list[tuple[int, int]], pieces: list[Piece]) -> tuple[int, bool]:
    """Add author and year; return the index of the part behind them, and whether it is a body."""
    year = next(
        (i for i, (start, end) in enumerate(parts[:5]) if _YEAR.fullmatch(text, start, end)), -1
    )
    if year >= 0:
        pieces.append(("date", *parts[year]))
    if year == 0:
        return 1, False
    start, end = parts[0][0], parts[max(year, 1) - 1][1]
    starred = text.startswith("*", start)
    start += starred
    if text[start:end].strip().casefold() not in _UNKNOWN:
        pieces.append(("author", start, end))
    return max(year, 0) + 1, starred


def _take_number(text: str, part: tuple[int, int], pieces: list[Piece]) -> bool:
    """Add an edition, a volume or a page; False when the part is none of these."""
    first = text[part[0]]
    if first in "Vv":
        edition = _EDITION.fullmatch(text, *part)
        if edition:
            pieces.append(("edition", *edition.span(1)))
            return True
        volume = _VOLUME.fullmatch(text, *part)
        if volume:
            pieces.append(("volume", *_within(volume)))
        return volume is not None
    found = _PAGE.match(text, *part) if first in "Pp" else _ARTICLE.fullmatch(text, *part)
    if not found or (found.end() < part[1] and text[part[0] + 1] != "["):
        return False
    start, end = found.span(1)
    pieces.append(("pages", start + (text[start] == "["), end))
    return True


def _within(volume: re.Match[str]) -> tuple[int, int]:
    start, end = volume.span(1)
    if volume[1].startswith("(") and volume[1].endswith(")"):
        return start + 1, end - 1
    return start, end if not volume[2].strip().isdigit() else volume.end(2)


def _take_title(text: str, start: int, end: int, pieces: list[Piece]) -> str:
    """Add what stands between year and numbers; return the type of the work."""
    fields = {field for field, _, _ in pieces}
    title = text[start:end]
    if special := _take_special(title, start, pieces):
        return special
    if title.casefold().endswith(_TO_COME):
        end -= len(_TO_COME)
        pieces.append(("note", end + 1, end + len(_TO_COME)))
        pieces.append(("container", start, end))
        return "article-journal"
    day = _DAY.search(title)
    if day and "volume" not in fields:
        pieces.append(("container", start, start + day.start()))
        return "article-newspaper"
    author = next((text[a:b] for field, a, b in pieces if field == "author"), "")
    matched = not _UNMATCHED.match(author)
    if "volume" in fields or ("doi" in fields and matched) or _JOURNAL.match(title):
        pieces.append(("container", start, end))
        return "article-journal"
    if "pages" in fields:
        pieces.append(("container", start, end))
        return "article-journal" if matched else "chapter"
    pieces.append(("title", start, end))
    return "book"


def _take_special(title: str, start: int, pieces: list[Piece]) -> str:
    """Add the words of a thesis, a patent or an unpublished text; "" when it is none of these."""
    end = start + len(title)
    if (found := _PATENT.match(title)) and found[0]:
        number = max(title.rfind(" "), title.rfind("["), title.rfind(",")) + 1
        stop = len(title.rstrip("]"))
        if any(char.isdigit() for char in title[number:stop]):
            pieces.append(("document_number", start + number, start + stop))
        return "patent"
    if _ARXIV.match(title):
        pieces.append(("document_number", start, end))
        return "article"
    if found := _THESIS.match(title):
        pieces.append(("genre", start, start + len(found[0].rstrip())))
        if found.end() < len(title):
            pieces.append(("publisher", start + found.end(), end))
        return "thesis"
    if found := _UNPRINTED.match(title):
        return _take_unprinted(found, title, start, pieces)
    return ""


def _take_unprinted(found: re.Match[str], title: str, start: int, pieces: list[Piece]) -> str:
    """Add the words that say that a text is not printed, and what it is (to be) called."""
    pieces.append(("note", start, start + len(found[0].rstrip())))
    printed = found[0][:2].casefold() == "in"
    rest = title[found.end() :]
    if rest and not rest.isdigit() and not found[0].rstrip().casefold().endswith("communication"):
        field = "container" if printed else "title"
        pieces.append((field, start + found.end(), start + len(title)))
    return "article-journal" if printed else "manuscript"
