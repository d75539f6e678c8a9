"""Exports of citation databases: records with the references that they cite."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from citegraph.knowledge import table
from citegraph.model import Document, MarkedEntry, MarkedList, Problem, SourceRecord
from citegraph.read.source_file import Reading, SourceFile
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


@dataclass(frozen=True, slots=True)
class Exported:
    """A record of an export: what it describes, and the works that it cites.

    ``counted`` is the number of cited references that the database states, 0 for none.
    """

    description: MarkedEntry
    cited: tuple[MarkedEntry, ...] = ()
    counted: int = 0


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
    values = [FieldValue("author", name) for name in _authors(fields)]
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
    if not first:
        return fields.first("pages", "article")
    return f"{first}-{last}" if last and last != first else first


def _type_of(fields: Fields) -> str:
    """Return the CSL type: of several document types, what the paper is printed in decides."""
    types = {row["name"]: row["type"] for row in table("document_types")}
    named = [part.strip() for part in fields.first("type").casefold().split(";")]
    found = [types[name] for name in named if name in types]
    hosted = [kind for kind in found if kind in _HOSTED]
    kind = fields.first("kind")
    if hosted and not (kind == "J" and hosted[0] == "paper-conference" and fields.first("volume")):
        return hosted[0]
    return next(iter(found), _KINDS.get(kind, "article-journal" if kind else ""))


def to_reading(
    file: SourceFile, records: Sequence[Exported], rule: str, problems: Sequence[Problem] = ()
) -> Reading:
    """Return one document for every record of an export, or one list when none of them cites.

    Two records with one key are one document when they say the same, else they get keys of
    their own; both is said.
    """
    if not records:
        empty = file.problem("no-record", "the export holds no record", "export it again")
        return Reading((), (*problems, empty))
    if not any(record.cited for record in records):
        return _as_list(file, records, rule, problems)
    documents: list[Document] = []
    seen: dict[str, Exported] = {}
    found = list(problems)
    for position, record in enumerate(records, start=1):
        key = _key(record, position)
        if key in seen:
            again = _is_same(record, seen[key])
            found.append(_doubled(file, record, key, again))
            if again:
                continue
            key = f"{key}~{position}"
        seen[key] = record
        documents.append(_document(file, record, key, rule))
    return Reading(tuple(documents), tuple(found))


def _key(record: Exported, position: int) -> str:
    described = record.description.fields
    source = described.record if described else None
    doi = (
        next((span.text for span in described.spans if span.field == "doi"), "")
        if described
        else ""
    )
    return (source.key if source else "") or doi or f"record-{position}"


def _is_same(record: Exported, other: Exported) -> bool:
    texts = [entry.text for entry in record.cited]
    return (record.description.text, texts) == (
        other.description.text,
        [entry.text for entry in other.cited],
    )


def _document(file: SourceFile, record: Exported, key: str, rule: str) -> Document:
    described = record.description.fields
    spans = described.spans if described else ()
    title = next((span.text for span in spans if span.field == "title"), "")
    lists = (MarkedList(record.cited, rule=rule),) if record.cited else ()
    return file.document(title=title or key, part=key, lists=lists, description=record.description)


def _as_list(
    file: SourceFile, records: Sequence[Exported], rule: str, problems: Sequence[Problem]
) -> Reading:
    entries = tuple(record.description for record in records)
    found = list(problems)
    if any(record.counted for record in records):
        found.append(
            file.problem(
                "no-cited-references",
                f"{len(records)} records, none with the references that it cites",
                "export them again with «Full Record and Cited References» (Web of Science) "
                "or with the column «References» (Scopus)",
            )
        )
    return Reading((file.document(lists=(MarkedList(entries, rule=rule),)),), tuple(found))


def _doubled(file: SourceFile, record: Exported, key: str, same: bool) -> Problem:
    return file.problem(
        "duplicate-record",
        f"{key} stands in the file twice" + ("; it was read once" if same else ", and differs"),
        "take one of them away" if same else "look which of them is right",
        record.description.line,
        raw=record.description.text,
        level="note" if same else "warning",
    )
