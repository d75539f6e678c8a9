"""One line per work as GOST R 7.0.5-2008 prints a reference in a list (section 7).

The short form of the standard: «. » between areas, « // » before the container, « / » before the
statement of responsibility. Terms follow the language of the work: Т., №, С. or Vol., No., P.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from citegraph.export.citation_text import PERIODICALS, direct, inverted, listed, sentence
from citegraph.export.entry_format import EntryFormat
from citegraph.export.plain import is_read, one_line
from citegraph.export.records import Record
from citegraph.model import Name, PartialDate, Reference
from citegraph.text.scripts import cyrillic_share

# Four authors and more stand after the title.
_MOST_IN_HEADING = 3
_ACTS = frozenset(("legislation", "treaty", "legal_case"))


@dataclass(frozen=True, slots=True)
class _Terms:
    volume: str
    issue: str
    pages: str
    total: str
    others: str
    editors: str
    translators: str
    part: str


_RUSSIAN = _Terms("Т.", "№", "С.", "с.", "[и др.]", "ред.", "пер.", "Ч.")
_LATIN = _Terms("Vol.", "No.", "P.", "p.", "[et al.]", "ed. by", "transl. by", "Pt.")


def render_entry(record: Record) -> str:
    """Return the reference as one line; as it is printed when nothing of it could be read."""
    reference = record.reference
    if not is_read(reference):
        return one_line(reference.printed.raw.text)
    terms = _RUSSIAN if cyrillic_share(_longest_text(reference)) > 0.5 else _LATIN
    head = _head(reference, terms)
    if reference.container:
        subtitle = reference.container_subtitle
        host = f"{reference.container} : {subtitle}" if subtitle else reference.container
        host = _stated(host, _helpers(reference, terms))
        text = sentence(f"{head.rstrip('.')} // {host}", *_host(reference, terms))
    elif reference.archive:
        text = f"{head.rstrip('.')} // {reference.archive}" if head else reference.archive
    else:
        text = sentence(head, reference.edition, _imprint(reference), *_extent(reference, terms))
    return one_line(f"{text} {sentence(*_links(reference))}")


def _longest_text(reference: Reference) -> str:
    """The text that tells the language: title, container, archive, or the people."""
    named = reference.title or reference.container or reference.archive
    return named or " ".join(map(direct, reference.authors or reference.editors))


def _head(reference: Reference, terms: _Terms) -> str:
    """Authors and title; of a whole book also who else is responsible for it."""
    title = reference.title
    if described := " ".join(_described(reference)):
        title = f"{title} : {described}" if title else described
    authors, roles = reference.authors, []
    if len(authors) > _MOST_IN_HEADING:
        roles.append(f"{direct(authors[0])} {terms.others}")
        authors = ()
    if not reference.container:
        roles += _helpers(reference, terms)
    heading = listed([inverted(author) for author in authors])
    title = _stated(title, roles)
    return sentence(heading, title) if heading else title


def _described(reference: Reference) -> list[str]:
    """Kind and number of the document: «федер. закон № 209-ФЗ», «ГОСТ 7.1-2003»."""
    number = "" if _is_preprint(reference) else reference.document_number
    sign = "№ " if number and reference.type != "standard" else ""
    return [part for part in (reference.genre, f"{sign}{number}") if part]


def _stated(title: str, roles: Iterable[str]) -> str:
    """A title with its statement of responsibility."""
    stated = " ; ".join(role for role in roles if role)
    return f"{title} / {stated}" if stated else title


def _helpers(reference: Reference, terms: _Terms) -> list[str]:
    return [
        _role(terms.editors, reference.editors),
        _role(terms.translators, reference.translators),
    ]


def _role(term: str, people: Iterable[Name]) -> str:
    names = listed([direct(person) for person in people])
    return f"{term} {names}" if names else ""


def _host(reference: Reference, terms: _Terms) -> list[str]:
    """What follows the container: imprint or year, volume and issue, pages."""
    periodical = reference.type in PERIODICALS
    imprint = _years(reference.issued) if periodical else _imprint(reference)
    return [imprint, *_places(reference, terms)]


def _extent(reference: Reference, terms: _Terms) -> list[str]:
    total = reference.page_total and f"{reference.page_total} {terms.total}"
    return [*_places(reference, terms), total]


def _places(reference: Reference, terms: _Terms) -> list[str]:
    """Volume and issue; pages."""
    pages = reference.pages.replace("-", "–")
    article = reference.part if reference.type in _ACTS else ""
    return [
        ", ".join(_numbers(reference, terms)),
        article and f"Ст. {article}",
        pages and f"{terms.pages} {pages}",
    ]


def _numbers(reference: Reference, terms: _Terms) -> list[str]:
    # The part of an act is its article, which stands behind the number.
    part = "" if reference.type in _ACTS else reference.part
    named = ((terms.volume, reference.volume), (terms.issue, reference.issue), (terms.part, part))
    return [f"{term} {value}" for term, value in named if value]


def _imprint(reference: Reference) -> str:
    """«М.: Эксмо, 2007», or what of it is known."""
    year = _years(reference.issued)
    body = ": ".join(part for part in (reference.place, reference.publisher) if part)
    return ", ".join(part for part in (body, year) if part)


def _years(date: PartialDate | None) -> str:
    if date is None:
        return ""
    return f"{date.year}–{date.end_year}" if date.end_year else str(date.year)


def _is_preprint(reference: Reference) -> bool:
    return reference.document_number.startswith("arXiv:")


def _links(reference: Reference) -> list[str]:
    number = reference.document_number if _is_preprint(reference) else ""
    doi = reference.doi and f"DOI: {reference.doi}"
    if not reference.url:
        return [number, doi]
    visited = reference.accessed
    day = visited and _day(visited)
    return [number, doi, f"URL: {reference.url}" + (f" (дата обращения: {day})" if day else "")]


def _day(date: PartialDate) -> str:
    numbers = [f"{value:02d}" for value in (date.day, date.month) if value]
    return ".".join([*numbers, str(date.year)])


FORMAT = EntryFormat(render_entry, after="\n", keyed=False)
