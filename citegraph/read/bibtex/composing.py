"""Entries of BibTeX and BibLaTeX in our fields."""

import html
import re
from collections.abc import Iterator, Mapping

from citegraph.knowledge import table
from citegraph.model import FIELDS, MarkedEntry, SourceRecord
from citegraph.read.affiliations import with_affiliations
from citegraph.read.bibtex.people import read_people
from citegraph.text.composition import FieldValue, compose
from citegraph.text.digits import whole_number
from citegraph.text.latex import decode_latex, plain_latex
from citegraph.text.record_fields import RecordType, names_of, type_of
from citegraph.text.scripts import script_of

_PEOPLE = ("author", "editor", "translator")
_VERBATIM = frozenset(("doi", "isbn", "issn", "url", "accessed", "pages", "page_total"))
#: Their number is that of the document itself.
_NUMBERED = frozenset(("report", "patent", "standard", "legislation", "legal_case", "regulation"))
_IN_VENUES = frozenset(("article-journal", "paper-conference", ""))
#: Databases leave entities of HTML in what they export.
_ENTITY = re.compile(r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8});")
_LINK = re.compile(r"https?://[^\s{}]{3,2000}")
_YEAR = re.compile(r"\d{4}")
_DAY = re.compile(r"\d{1,2}")
_WORD = re.compile(r"[^\W\d_]+")
_ARXIV = re.compile(r"arxiv\s*:\s*", re.IGNORECASE)

Fields = tuple[tuple[str, str], ...]


def compose_entry(
    record: SourceRecord, inherited: Fields, line: int, *, names_inverted: bool = True
) -> MarkedEntry:
    """Return a record as an entry of a list; ``inherited`` are fields from other entries.

    ``names_inverted`` is False in a file that parts people by commas.
    """
    entry = _Entry(record, inherited, names_inverted)
    values = [one for field in FIELDS for one in entry.values(field)]
    return compose(values, type=entry.kind.csl, record=record, line=line)


class _Entry:
    """The fields of an entry by their names in small letters: the first that holds anything."""

    def __init__(self, record: SourceRecord, inherited: Fields, names_inverted: bool) -> None:
        self._names_inverted = names_inverted
        self._fields: dict[str, str] = {}
        for name, value in (*record.fields, *inherited):
            if value.strip("{} \n\t"):
                self._fields.setdefault(name.casefold(), _ENTITY.sub(_from_entity, value))
        self.kind = _kind(record, self._fields)

    def values(self, field: str) -> Iterator[FieldValue]:
        """Yield the values of one of our fields."""
        if field in _PEOPLE:
            names = self._first(names_of("bibtex", field))
            if not names:
                return
            people = read_people(field, names, self._names_inverted)
            lines = self._first(names_of("bibtex", "affiliation") if field == "author" else ())
            where = "\n".join(map(decode_latex, lines.splitlines()))
            yield from with_affiliations(people, where)
            return
        make = _OWN_WAYS.get(field)
        value = make(self) if make else self._plain(field)
        if value:
            yield FieldValue(field, value)

    def _first(self, names: tuple[str, ...]) -> str:
        return next((self._fields[name] for name in names if name in self._fields), "")

    def _text(self, *names: str) -> str:
        value = self._first(names)
        return decode_latex(value) if value else ""

    def _plain(self, field: str) -> str:
        value = self._first(names_of("bibtex", field))
        if not value:
            return ""
        return plain_latex(value) if field in _VERBATIM else decode_latex(value)

    def title(self) -> str:
        """Return title and subtitle; a host without a title of its own is named by the other."""
        title, subtitle = self._text("title"), self._text("subtitle")
        if not title:
            title, subtitle = self._text("booktitle", "maintitle"), self._text("booksubtitle")
        return _with_subtitle(title, subtitle)

    def translated_title(self) -> str:
        """An addition in another script is a translation."""
        title, addition = self._text("title"), self._text("titleaddon")
        return addition if script_of(title) != script_of(addition) else ""

    def container(self) -> str:
        """Return the journal or the book; what an address is in has its host's name."""
        journal = self._text("journal", "journaltitle")
        if journal:
            return _with_subtitle(journal, self._text("journalsubtitle"))
        if "title" in self._fields and "booktitle" in self._fields:
            return _with_subtitle(self._text("booktitle"), self._text("booksubtitle"))
        if self.kind.csl in ("webpage", "post"):
            return self._text("organization")
        # Databases of computer science call so what a paper is in.
        return self._text("venue") if self.kind.csl in _IN_VENUES else ""

    def genre(self) -> str:
        """Return the kind of work that the entry or its type names."""
        written = self._text("type")
        return type_of("biblatex-type", written).genre or written or self.kind.genre

    def issue(self) -> str:
        """Return the number within a volume or series."""
        return "" if self.kind.csl in _NUMBERED else self._text("number", "issue")

    def document_number(self) -> str:
        """Return the number of a report, patent or preprint."""
        if self.kind.csl in _NUMBERED and "number" in self._fields:
            return self._text("number")
        archive = plain_latex(self._first(("eprinttype", "archiveprefix"))).casefold()
        number = _ARXIV.sub("", plain_latex(self._fields.get("eprint", "")))
        return f"arXiv:{number}" if archive == "arxiv" and number else ""

    def pages(self) -> str:
        """Return the pages, or the number of an article that has none."""
        return self._plain("pages").replace("–", "-")

    def archive(self) -> str:
        """Return where an unpublished document is kept."""
        return self._text("howpublished") if self.kind.csl == "manuscript" else ""

    def url(self) -> str:
        """Return the address, also one that only the way of publishing tells."""
        found = plain_latex(self._first(("url", "link")))
        if not found:
            match = _LINK.search(self._first(("howpublished", "ee", "note")))
            found = plain_latex(match[0]) if match else ""
        return found

    def note(self) -> str:
        """Return the note, and a date that is none («in press»)."""
        year = self._text("year", "date")
        state = "" if _YEAR.search(year) else year
        return "; ".join(filter(None, (self._text("note", "addendum"), state)))

    def date(self) -> str:
        """Return the date as far as its parts tell it, in ISO form where they do."""
        whole = plain_latex(self._fields.get("date", ""))
        if _YEAR.search(whole):
            return whole
        year = plain_latex(self._fields.get("year", ""))
        if not _YEAR.fullmatch(year):
            return year if _YEAR.search(year) else ""
        month, day = _month_and_day(self._text("month"), self._text("day"))
        return year + (f"-{month:02d}" if month else "") + (f"-{day:02d}" if day else "")


_OWN_WAYS = {
    "title": _Entry.title,
    "translated_title": _Entry.translated_title,
    "container": _Entry.container,
    "genre": _Entry.genre,
    "issue": _Entry.issue,
    "document_number": _Entry.document_number,
    "pages": _Entry.pages,
    "archive": _Entry.archive,
    "url": _Entry.url,
    "note": _Entry.note,
    "date": _Entry.date,
}


def _from_entity(found: re.Match[str]) -> str:
    """The letter of an entity of HTML; one that LaTeX would take for its own stays."""
    letter = html.unescape(found[0])
    return found[0] if letter in "{}\\%$#_^~" else letter


def _kind(record: SourceRecord, fields: Mapping[str, str]) -> RecordType:
    subtype = type_of("biblatex-subtype", fields.get("entrysubtype", ""))
    found = type_of("bibtex", record.type)
    if subtype.csl:
        return subtype
    if found.csl == "article-journal" and not {"journal", "journaltitle", "volume"} & set(fields):
        return RecordType("article") if "eprint" in fields else found
    return found


def _with_subtitle(title: str, subtitle: str) -> str:
    if not title or not subtitle:
        return title or subtitle
    return f"{title} {subtitle}" if title[-1] in ":?!.–—" else f"{title}: {subtitle}"


def _month_and_day(month: str, day: str) -> tuple[int, int]:
    """Return the numbers of month and day, 0 for what is not told («jan», «10 May», "3")."""
    number = 0
    if month.isdecimal():
        number = whole_number(month) or 0
    else:
        words = _WORD.findall(month.casefold())
        numbers = (int(row["month"]) for word in words for row in _months(word))
        number = next(numbers, 0)
        printed = _DAY.search(month)
        day = day or (printed[0] if printed else "")
    if not 1 <= number <= 12 or "/" in month:
        return 0, 0
    printed_day = whole_number(day) or 0
    return number, printed_day if printed_day <= 31 else 0


def _months(word: str) -> Iterator[dict[str, str]]:
    return (row for row in table("months") if row["form"] == word)
