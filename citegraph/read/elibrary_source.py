"""The line of eLIBRARY.RU that says where a work was published."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from citegraph.text.composition import FieldValue

_HOST = re.compile(r"(?:В сборнике|В книге|In):\s+", re.IGNORECASE)
_DATED = re.compile(r"[.,]\s+((?:1[89]|20)\d\d)(?:\.|$)")
_THESIS = re.compile(r"(?:автореферат\s)?(?:диссертаци|дис\.)", re.IGNORECASE)
_PATENT = re.compile(
    r"(?:Патент|Авторское свидетельство)\s[^\d]{0,80}?"
    r"((?:[A-Z]{2}\s)?\d[\d ]{2,15}(?:\s[A-ZА-Я]\d?)?)"
    r",\s(\d\d\.\d\d\.\d{4})"
)
_PROGRAM = re.compile(r"Свидетельство о[^\d]{0,120}?(\d[\d ]{3,15}),\s(\d\d\.\d\d\.\d{4})")
_PLACE = re.compile(r"([A-ZА-ЯЁ][\w -]{2,40}?)(?:\s?:\s(.{1,200}))?")
_PIECE = {
    "volume": re.compile(r"(?:Т|Том|Vol)\.?\s?(\S{1,20})", re.IGNORECASE),
    "issue": re.compile(r"(?:№|N|No|Вып)\.?\s?(\d\S{0,20}(?:\s?\([\w-]{1,20}\))?)", re.IGNORECASE),
    "part": re.compile(r"(?:Ч|Часть|Pt)\.?\s?(\S{1,20})", re.IGNORECASE),
    "pages": re.compile(r"(?:С|C|P|Pp|S)\.?\s?(\w?\d[\w–-]{0,20}(?:,\s?[\d–-]{1,20}){0,3})"),
    "page_total": re.compile(r"(\d{1,5})\s?(?:с|c|p)"),
    "doi": re.compile(r"DOI:?\s?(10\.\S+)", re.IGNORECASE),
}


class Source(NamedTuple):
    """A CSL type ("" when it cannot be told) and the fields of a source line."""

    type: str
    values: list[FieldValue]


def read_source(source: str) -> Source:
    """Return what a source line says.

    >>> found = read_source("Реки. 2011. Т. 5. № 2 (17). С. 10-19.")
    >>> found.type, [(one.field, one.value) for one in found.values]
    ... # doctest: +NORMALIZE_WHITESPACE
    ('article-journal', [('container', 'Реки'), ('date', '2011'), ('volume', '5'),
     ('issue', '2 (17)'), ('pages', '10-19')])
    >>> found = read_source("В сборнике: Вода. Материалы. Омск, 2014. С. 5-7.")
    >>> found.type, [one.value for one in found.values]
    ('paper-conference', ['Вода. Материалы', 'Омск', '2014', '5-7'])
    """
    special = _PATENT.match(source) or _PROGRAM.match(source)
    if special:
        numbers = [FieldValue("document_number", special[1]), FieldValue("date", special[2])]
        return Source("patent" if special.re is _PATENT else "software", numbers)
    dated = _DATED.search(source)
    before = source[: dated.start()] if dated else source.rstrip(". ")
    rest = source[dated.end() :] if dated else ""
    placed = bool(dated) and source.startswith(",", dated.start() if dated else 0)
    kind, place = _publication(before, placed=placed, bare=not rest.strip())
    values = [*place, *_dates(dated), *_pieces(rest)]
    return Source(kind, [value for value in values if value.value])


def _publication(text: str, *, placed: bool, bare: bool) -> tuple[str, Iterator[FieldValue]]:
    """Return type and fields of what stands before the year.

    ``placed`` says that a comma, thus a place, precedes the year, ``bare`` that nothing
    follows it.
    """
    host = _HOST.match(text)
    if host:
        kind = "paper-conference" if "сборник" in host[0].lower() else "chapter"
        return kind, _host(text[host.end() :], placed=placed)
    if _THESIS.match(text):
        return "thesis", _thesis(text, placed=placed)
    if placed or bare:
        return "book", _book(text)
    return "article-journal", iter([FieldValue("container", text)])


def _dates(dated: re.Match[str] | None) -> list[FieldValue]:
    return [FieldValue("date", dated[1])] if dated else []


def _host(text: str, *, placed: bool) -> Iterator[FieldValue]:
    """Yield the host of a paper; a place may stand behind its last full stop."""
    title, stop, place = text.rpartition(". ")
    if placed and stop and _PLACE.fullmatch(place):
        yield FieldValue("container", title)
        yield from _imprint(place)
    else:
        yield FieldValue("container", text)


def _thesis(text: str, *, placed: bool) -> Iterator[FieldValue]:
    described, stop, place = text.rpartition(". ")
    if not (placed and stop):
        described, place = text, ""
    genre, slash, school = described.partition(" / ")
    yield FieldValue("genre", genre)
    yield from _imprint(place)
    yield FieldValue("publisher", school if slash else "")


def _book(text: str) -> Iterator[FieldValue]:
    described, stop, place = text.rpartition(". ")
    yield FieldValue("note", described if stop else "")
    yield from _imprint(place)


def _imprint(text: str) -> Iterator[FieldValue]:
    match = _PLACE.fullmatch(text.strip())
    if match:
        yield FieldValue("place", match[1])
        yield FieldValue("publisher", match[2] or "")
    else:
        yield FieldValue("publisher", text)


def _pieces(rest: str) -> Iterator[FieldValue]:
    """Yield the numbers behind the year; the full stop of «Т. 5» ends no piece."""
    for piece in re.split(r"\.\s+(?=\D)|\.$", rest.strip()):
        found = (
            FieldValue(field, match[1])
            for field, pattern in _PIECE.items()
            if (match := pattern.fullmatch(piece.strip(" .")))
        )
        yield from islice(found, 1)
