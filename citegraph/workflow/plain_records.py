"""What a caller hands over as a work or a name: text, a mapping of fields, or a typed record."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from citegraph.knowledge import table
from citegraph.model import (
    LabelledReference,
    Location,
    Name,
    PartialDate,
    RawReference,
    Reference,
)
from citegraph.normalize.dates import parse_date, parse_edtf
from citegraph.normalize.identifiers import parse_doi
from citegraph.normalize.numbers import parse_number, parse_pages
from citegraph.text import read_person
from citegraph.text.clean import collapse_spaces, strip_controls
from citegraph.text.name_lists import split_people
from citegraph.text.printed_names import parse_listed_name
from citegraph.text.record_fields import field_of, type_of

_NOT_IN_NAME = re.compile(r"[\W_]+")
_NUMBERS = {"volume": parse_number, "issue": parse_number, "part": parse_number}
_TEXTS = (
    "title", "translated_title", "container", "series", "edition", "publisher", "place", "isbn",
    "issn", "url", "language", "genre", "note", "page_total", "document_number",
)  # fmt: skip
#: Parts of a name as CSL-JSON and lists of signatures call them.
_FAMILY = ("family", "last", "last name", "lastname", "surname", "family name")
_GIVEN = ("given", "first", "first name", "firstname", "given name", "forename", "initials")
_MIDDLE = ("middle", "middle name", "patronymic")
_PARTICLE = ("non dropping particle", "particle", "prefix", "dropping particle")
_WHOLE = ("literal", "name", "full name", "author", "label", "printed")
_TYPE_FORMATS = ("bibtex", "csl-json", "ris", "nbib", "crossref")


def to_reference(work: "str | Mapping[str, Any] | Reference", id: str) -> Reference:
    """Return a work as a typed reference: a printed one is parsed, fields are read as they are.

    A mapping is a CSL-JSON item or has plain fields (title, author, year, journal, volume,
    number, pages, doi and what tables call them). Raises TypeError for anything else.
    """
    if isinstance(work, Reference):
        return work
    if isinstance(work, str):
        return _parsed(work)
    if isinstance(work, Mapping):
        return _from_fields(work, id)
    raise TypeError(f"a work is a str, a mapping or a Reference, not {type(work).__name__}")


def to_name(person: "str | Mapping[str, Any] | Name") -> Name:
    """Return a person as a typed name: a printed one in any order, or its parts in a mapping.

    Raises TypeError for anything else.

    >>> str(to_name("Е. А. Исланкина")), str(to_name({"given": "E. A.", "family": "Islankina"}))
    ('Исланкина, Е. А.', 'Islankina, E. A.')
    """
    if isinstance(person, Name):
        return person
    if isinstance(person, str):
        return read_person(person)
    if isinstance(person, Mapping):
        return _name_of_parts(person)
    raise TypeError(f"a person is a str, a mapping or a Name, not {type(person).__name__}")


@lru_cache(maxsize=1 << 12)
def _parsed(text: str) -> Reference:
    from citegraph.workflow.references import parse_references

    (reference,) = parse_references([collapse_spaces(strip_controls(text))])
    return reference


def _from_fields(work: Mapping[str, Any], id: str) -> Reference:
    given: dict[str, Any] = {}
    for name, value in work.items():
        if value not in (None, "") and (field := _field(str(name))):
            given.setdefault(field, value)
    texts: dict[str, Any] = {name: _text(given[name]) for name in _TEXTS if name in given}
    numbers: dict[str, Any] = {
        name: parse(_text(given[name])) for name, parse in _NUMBERS.items() if name in given
    }
    pages = _pages(given)
    issued = _issued(given.get("date"))
    doi = parse_doi(_text(given["doi"])) if "doi" in given else ""
    authors = tuple(_names(given["author"])) if "author" in given else ()
    editors = tuple(_names(given["editor"])) if "editor" in given else ()
    shown = [*map(str, authors), *texts.values(), *numbers.values(), pages]
    text = ". ".join(filter(None, (*shown, issued.iso if issued else "", doi)))
    raw = RawReference(id, text, Location("<record>"))
    kind = _kind(_text(given.get("type", "")), "container" in texts)
    return Reference(
        id, LabelledReference(raw, ()), kind, authors=authors, editors=editors,
        issued=issued, pages=pages, doi=doi, **texts, **numbers,
    )  # fmt: skip


@lru_cache(maxsize=1 << 10)
def _field(name: str) -> str:
    """Our name of a field, whatever a table, CSL-JSON or BibTeX calls it."""
    plain = _NOT_IN_NAME.sub(" ", name).strip().casefold()
    found = _columns().get(plain)
    return found or field_of("csl-json", name) or field_of("bibtex", name)


@cache
def _columns() -> Mapping[str, str]:
    rows = (row for row in table("database_fields") if row["database"] == "table")
    return {_NOT_IN_NAME.sub(" ", row["name"]).strip().casefold(): row["field"] for row in rows}


def _text(value: Any) -> str:
    """A value as text: of a list the first, of a whole float its integer."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, float):
        return "" if value != value else str(int(value)) if value.is_integer() else str(value)
    if isinstance(value, list | tuple):
        return _text(value[0]) if value else ""
    if isinstance(value, bytes | bytearray):
        raise TypeError(f"a field is a str or a number, not {type(value).__name__}")
    return "" if value is None or isinstance(value, Mapping) else str(value)


def _pages(given: Mapping[str, Any]) -> str:
    if pages := _text(given.get("pages")):
        return parse_pages(pages)
    first, last = _text(given.get("first_page")), _text(given.get("last_page"))
    return parse_pages(f"{first}-{last}" if first and last else first)


def _issued(value: Any) -> PartialDate | None:
    if isinstance(value, int) and not isinstance(value, bool):
        return PartialDate(value) if 0 < value < 10_000 else None
    if isinstance(value, Mapping):
        parts = value.get("date-parts")
        first = parts[0] if isinstance(parts, list | tuple) and parts else None
        if not isinstance(first, list | tuple):
            first = [first or value.get("year") or value.get("raw")]
        value = "-".join(_date_part(one) for one in first[:3] if one is not None)
    return _dated(_text(value))


def _date_part(value: Any) -> str:
    text = _text(value)
    return text.rjust(2, "0") if text.isdigit() else text


@lru_cache(maxsize=1 << 12)
def _dated(text: str) -> PartialDate | None:
    return parse_edtf(text) or parse_date(text)


def _kind(name: str, contained: bool) -> str:
    if name in _csl_types():
        return name
    found = next(filter(None, (type_of(format, name).csl for format in _TYPE_FORMATS)), "")
    return found or ("article-journal" if contained else "document")


@cache
def _csl_types() -> frozenset[str]:
    return frozenset(row["csl"] for row in table("entry_types"))


def _names(value: Any) -> Iterable[Name]:
    if isinstance(value, str):
        return _listed(value)
    if isinstance(value, Mapping | Name):
        return (to_name(value),)
    found: list[Name] = []
    for one in value if isinstance(value, Sequence) else ():
        found += _listed(one) if isinstance(one, str) and "," not in one else (to_name(one),)
    return found


@lru_cache(maxsize=1 << 14)
def _listed(text: str) -> tuple[Name, ...]:
    return tuple(map(read_person, split_people(text)))


def _name_of_parts(parts: Mapping[str, Any]) -> Name:
    known = {_NOT_IN_NAME.sub(" ", str(name)).casefold(): _text(parts[name]) for name in parts}

    def first(names: Iterable[str]) -> str:
        return next(filter(None, map(known.get, names)), "")

    family, whole = first(_FAMILY), first(_WHOLE)
    given = " ".join(filter(None, (first(_GIVEN), first(_MIDDLE))))
    if not family:
        return read_person(whole or given)
    suffix, particle = known.get("suffix", ""), first(_PARTICLE)
    text = ", ".join(filter(None, (f"{particle} {family}".strip(), given, suffix)))
    if not given:
        return Name(family=family, particle=particle, suffix=suffix, printed=text)
    return parse_listed_name(text)
