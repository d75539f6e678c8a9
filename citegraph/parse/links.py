"""Addresses and identifiers, found before anything else is read: they hold any punctuation."""

import re
from typing import NamedTuple

_ADDRESS = r"[^\s<>\"«»“”\[\]{}|]+"
_START = re.compile(
    r"(?P<url>h?tt?pp?s?\s?:\s?/\s?/\s?|www\.(?=\w)|ftp://)"
    r"|(?P<doi>10\.\s?\d{4,9}\s?/\s?(?=\S))"
    r"|(?P<isbn>(?<=ISBN)(?:-1[03])?[\s:№-]{0,3}(?=[\d-]))"
    r"|(?P<issn>(?<=ISSN)[\s:-]{0,3}(?=\d))"
    r"|(?P<bare>(?<![\w@./-])(?:[a-z0-9-]{2,40}\.){1,4}(?:ru|com|org|net|edu|gov|eu"
    r"|info|su|рф)/(?=\w))",
    re.IGNORECASE,
)
_REST = re.compile(_ADDRESS)
_ISBN = re.compile(r"[\dXxХх](?:[-–‑\s]?[\dXxХх]){7,16}")
_ISSN = re.compile(r"\d{4}\s?[-–‑]\s?\d{3}[\dXxХх]")
#: A break inside an address: a space after a character that cannot end it, or before a clear tail.
_TAIL = re.compile(r" ?([a-zA-Z0-9%_~][\w%~+-]{0,80}(?:[/?=&#.:][^\s<>\"«»\[\]()]*)?)")
_TAIL_SIGNS = ("/", "?", "=", "&", "#")
_TAIL_SUFFIXES = (".html", ".htm", ".pdf", ".php", ".aspx", ".asp", ".doc")
_DOMAINS = re.compile(r"^(?:ru|com|org|net|edu|gov|kg|by|kz|ua|su|info|eu|uk|de)(?=[/?#.]|$)")
#: A host set with spaces around its full stops («doi . org/»), and its path.
_SPACED_HOST = re.compile(r"[a-z0-9-]{2,40}(?:\s?\.\s?[a-z0-9-]{2,40}){1,4}(?=\s?/)", re.IGNORECASE)
_SPACED_PATH = re.compile(r"\s?/\s?[^\s/()\[\]«»\"]{1,80}")
_TO_DOI = re.compile(r"\s?/\s?(?=10\.\s?\d{4})")
_NUMBERED_PAGE = re.compile(r" (\d{4,12})(?= \((?:дата|acc))")
#: What follows a space inside a DOI: «10.1007/s11192 -009-0146-3», «10.1134/S0044 513499020018».
_DOI_TAIL = re.compile(r" ((?:[-_][\w]|\d{6,}(?![\w-])|[a-z0-9])[\w.:;()/-]{0,60})", re.IGNORECASE)
_DOI_REST = re.compile(r"[^\s\"«»“”\[\]{}|а-яёА-ЯЁ]+")
_CLOSING = ".,;:)]»”\"'…"


class Link(NamedTuple):
    """An address or identifier at ``[start:end]``; kind "url", "doi", "isbn" or "issn"."""

    kind: str
    start: int
    end: int


def find_links(text: str) -> list[Link]:
    """Find URLs (also broken by a space), DOIs, ISBNs and ISSNs, in printed order.

    >>> line = "URL: http://vestnik-nauk. ru/pdf/33.pdf (дата обращения: …). DOI: 10.1000/ab."
    >>> [(link.kind, line[link.start : link.end]) for link in find_links(line)]
    [('url', 'http://vestnik-nauk. ru/pdf/33.pdf'), ('doi', '10.1000/ab')]
    """
    found: list[Link] = []
    position = 0
    while match := _START.search(text, position):
        kind = "url" if match.lastgroup == "bare" else str(match.lastgroup)
        start = match.end() if kind in ("isbn", "issn") else match.start()
        end = _END[kind](text, match.end())
        if end > match.end():
            found.append(Link(kind, start, end))
        position = max(end, match.end(), match.start() + 1)
    return found


def _end_of_address(text: str, position: int) -> int:
    spaced = _SPACED_HOST.match(text, position)
    if spaced and " ." in spaced.group():
        return _end_of_spaced_path(text, spaced.end())
    match = _REST.match(text, position)
    end = _trim(text, position, match.end()) if match else position
    for _ in range(3):
        tail = _TAIL.match(text, match.end()) if match else None
        if not tail or not _continues(text[position : match.end()] if match else "", tail.group(1)):
            break
        match, end = tail, _trim(text, position, tail.end())
    numbered = _NUMBERED_PAGE.match(text, end) if text[end - 1 : end] == "/" else None
    return numbered.end(1) if numbered else _without_open_bracket(text, position, end)


def _end_of_spaced_path(text: str, position: int) -> int:
    """Return the end of the path of an address set with spaces: « / 10. 1234/abc.2014.12»."""
    if found := _TO_DOI.match(text, position):
        start = _START.match(text, found.end())
        return _end_of_doi(text, start.end()) if start else found.end()
    end = position
    while path := _SPACED_PATH.match(text, end):
        end = path.end()
    return _trim(text, position, end)


def _without_open_bracket(text: str, start: int, end: int) -> int:
    """Leave «(дата обращения …)» out that is glued to the address: nothing closes its bracket."""
    opened = text.rfind("(", start, end)
    return opened if opened > start and text.find(")", opened, end) < 0 else end


def _continues(head: str, tail: str) -> bool:
    """Whether ``tail`` after a space still belongs to the address that ends in ``head``."""
    if head.endswith("."):
        return bool(_DOMAINS.match(tail)) or tail.startswith(("html", "htm", "pdf", "php"))
    if head.endswith(("-", "_", "=", "&", "%", "?")) or tail.startswith("_"):
        return True
    clear = any(sign in tail for sign in _TAIL_SIGNS) or tail.endswith(_TAIL_SUFFIXES)
    if head.endswith("/"):
        return clear or ("-" in tail and tail.islower()) or ":" in tail
    return tail.startswith("%") or (clear and "/" in head and not head.endswith(tuple(_CLOSING)))


def _trim(text: str, start: int, end: int) -> int:
    """Leave sentence punctuation out of an address; a bracket stays when it was opened inside."""
    opened = "(" in text[start:end]
    while end > start and text[end - 1] in _CLOSING:
        if text[end - 1] == ")" and opened:
            break
        end -= 1
    return end


def _end_of_doi(text: str, position: int) -> int:
    match = _DOI_REST.match(text, position)
    if not match:
        return position
    last = match.end()
    if "<" in match.group() and not match.group().casefold().startswith("(sici"):
        last = position + match.group().index("<")
    for _ in range(3):
        tail = _DOI_TAIL.match(text, last)
        if not tail or not _continues_doi(text[position:last], tail.group(1)):
            break
        last = tail.end()
    return _trim(text, position, last)


def _continues_doi(head: str, tail: str) -> bool:
    """Whether ``tail`` after a space still belongs to the DOI whose suffix so far is ``head``."""
    if tail[0] in "-_" or (tail.isdigit() and len(tail) > 5):
        return True
    if head.endswith(("-", "_", "/", "(")):
        return True
    return head.endswith(".") and tail[0].isdigit() and len(tail) > 1


def _end_of_isbn(text: str, position: int) -> int:
    match = _ISBN.match(text, position)
    return match.end() if match else position


def _end_of_issn(text: str, position: int) -> int:
    match = _ISSN.match(text, position)
    return match.end() if match else position


_END = {
    "url": _end_of_address,
    "doi": _end_of_doi,
    "isbn": _end_of_isbn,
    "issn": _end_of_issn,
}
