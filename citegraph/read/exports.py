"""Fields of the records that citation databases export."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from citegraph.knowledge import table
from citegraph.model import MarkedEntry, SourceRecord
from citegraph.read.affiliations import listed_affiliations, with_affiliations
from citegraph.read.plain_values import page_range
from citegraph.text import cyrillic_share
from citegraph.text.composition import FieldValue, compose

_TAG = re.compile(r"</?(?:inf|sup|sub|i|b|it)>", re.IGNORECASE)
#: A title with that of the paper itself behind it: «Rivers of Asia [Реки Азии]».
_BRACKETED = re.compile(r"([^\[\]]{5,}?)[ .]{0,3}\[([^\[\]]{5,})\]\.?")
_KINDS = {"P": "patent", "B": "book"}
_HOSTED = frozenset(("chapter", "paper-conference"))
_PLAIN = (
    "series", "edition", "volume", "issue", "part", "issn", "isbn", "publisher", "place",
    "language", "url",
)  # fmt: skip


@dataclass(slots=True)
class Fields:
    """Fields of a record under the names of ``knowledge/database_fields.tsv``, gathered."""

    values: dict[str, list[str]] = field(default_factory=dict)

    def add(self, name: str, values: Iterable[str]) -> None:
        """Add values to those of a field; empty ones are no values."""
        kept = [value.strip() for value in values if value.strip()]
        if kept:
            self.values.setdefault(name, []).extend(kept)

    def first(self, *names: str) -> str:
        """Return the first value of the first of these fields that has one, or ""."""
        return next((self.values[name][0] for name in names if self.values.get(name)), "")

    def all(self, *names: str) -> list[str]:
        """Return the values of the first of these fields that has any."""
        return next((self.values[name] for name in names if self.values.get(name)), [])


@cache
def field_names(database: str) -> Mapping[str, str]:
    """Return the names of the fields of a database, as it writes them, with what they are.

    >>> field_names("wos")["TI"], field_names("scopus")["EID"]
    ('title', 'key')
    """
    rows = table("database_fields")
    return {row["name"]: row["field"] for row in rows if row["database"] == database}


def describe(fields: Fields, record: SourceRecord, line: int | None) -> MarkedEntry:
    """Return the description of the paper that a record is about.

    Where the record has title, authors and source in the language of the paper, they come first,
    and the English title and source are their translations.
    """
    kind = _type_of(fields)
    people = [FieldValue("author", name) for name in _authors(fields)]
    listed = fields.first("listed_address")
    if listed:
        values = listed_affiliations(people, listed)
    else:
        values = with_affiliations(people, "\n".join(fields.all("address")))
    values += [FieldValue("author", name, literal=True) for name in fields.all("body")]
    values += [FieldValue("editor", name) for name in fields.all("editor")]
    values += [FieldValue("translator", name) for name in fields.all("translator")]
    values += _titles(fields, "title")
    if kind != "book" or not fields.first("title"):
        values += _titles(fields, "container")
    values.append(FieldValue("date", fields.first("date")))
    values.append(FieldValue("pages", _pages(fields)))
    values.append(FieldValue("doi", fields.first("doi", "book_doi")))
    journal = kind == "article-journal"
    for name in _PLAIN:
        if not (journal and name in ("publisher", "place", "isbn")):
            values.append(FieldValue(name, fields.first(name)))
    if kind == "book":
        values.append(FieldValue("page_total", fields.first("page_total")))
    return compose(values, type=kind, record=record, line=line)


def _authors(fields: Fields) -> list[str]:
    """Return the names in the letters of the paper, else in full where no one is left out."""
    original = fields.all("original_author")
    if original and any(cyrillic_share(name) > 0.5 for name in original):
        return original
    short, full = fields.all("author"), fields.all("full_author")
    return full if len(full) >= len(short) else short


def _titles(fields: Fields, name: str) -> list[FieldValue]:
    original, english = fields.first(f"original_{name}"), _TAG.sub("", fields.first(name))
    both = _BRACKETED.fullmatch(english) if name == "title" and not original else None
    if both:
        english, original = both.groups()
    if not original or original.casefold() == english.casefold():
        return [FieldValue(name, english)]
    return [FieldValue(name, original), FieldValue(f"translated_{name}", english)]


def _pages(fields: Fields) -> str:
    first, last = fields.first("first_page"), fields.first("last_page")
    return page_range(first, last) if first else fields.first("pages", "article")


def _type_of(fields: Fields) -> str:
    """Return the CSL type: of several document types, what the paper is printed in decides."""
    types = _types()
    named = [part.strip() for part in fields.first("type").casefold().split(";")]
    found = [types[name] for name in named if name in types]
    hosted = [kind for kind in found if kind in _HOSTED]
    kind = fields.first("kind")
    if hosted and not (kind == "J" and hosted[0] == "paper-conference" and fields.first("volume")):
        return hosted[0]
    return next(iter(found), _KINDS.get(kind, "article-journal" if kind else ""))


@cache
def _types() -> Mapping[str, str]:
    return {row["name"]: row["type"] for row in table("document_types")}
