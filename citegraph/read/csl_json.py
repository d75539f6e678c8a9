"""CSL-JSON, the items of citation processors, as Zotero, Mendeley and pandoc write them."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from citegraph.knowledge import table
from citegraph.model import MarkedEntry, Problem, SourceRecord
from citegraph.read.affiliations import orcid_in
from citegraph.read.json_records import (
    iter_objects,
    members,
    objects_in,
    pick,
    text_of,
)
from citegraph.read.listing import broken_record, listing
from citegraph.read.options import ReadOptions
from citegraph.read.plain_values import first_number, person, split_names, without_markup
from citegraph.read.source_file import Reading, SourceFile
from citegraph.text.clean import well_formed
from citegraph.text.composition import FieldValue, compose
from citegraph.text.digits import whole_number
from citegraph.text.name_lists import looks_like_person
from citegraph.text.record_fields import field_of, names_of, type_of

#: Keys that hold the items where the file is no bare list.
CONTAINERS = ("items", "references")
_SIMPLE = (
    "title", "translated_title", "container", "translated_container", "series", "genre", "edition",
    "volume", "issue", "part", "pages", "page_total", "document_number", "archive", "place",
    "publisher", "doi", "isbn", "issn", "url", "language",
)  # fmt: skip
_ROLES = {
    "author": ("author",),
    "editor": ("editor", "editorial-director"),
    "translator": ("translator",),
}
#: Who stands for the authors of works that have none.
_MAKERS = ("director", "script-writer", "composer", "illustrator", "interviewer")
_DATES = {"date": ("issued", "event-date", "submitted"), "accessed": ("accessed",)}
_EXTRA = re.compile(r"\{?:?([A-Za-z][\w -]{1,40}):[ \t]*+([^\n]+?)\}?", re.ASCII)


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read a CSL-JSON file: one list of its items."""
    entries: list[MarkedEntry] = []
    problems: list[Problem] = []
    others: list[Problem] = []
    for item, line in iter_objects(file, CONTAINERS, problems):
        if not is_item(item):
            raw = ", ".join(name for name, _ in members(item))[:200]
            others.append(broken_record(file, "this object is no CSL item", line, raw))
            continue
        try:
            entries.append(item_entry(item, line))
        except RecursionError:
            problems.append(broken_record(file, "this record is nested too deeply", line))
    problems += others if entries else ()
    return listing(file, entries, problems, "CSL-JSON is a list of items with type and title")


def is_item(item: Mapping[str, Any]) -> bool:
    """Whether an object can be a CSL item: by a known type, or fields that others do not have.

    >>> is_item({"type": "book"}), is_item({"title": "On Rivers"}), is_item({"type": "module"})
    (True, True, False)
    """
    kind = text_of(item.get("type"))
    if kind in _csl_types() or type_of("csl-json", kind).csl:
        return True
    if any(text_of(item.get(name)) for name in ("title", "DOI", "container-title")):
        return True
    return bool(objects_in(item.get("author")) or objects_in(item.get("issued")))


def item_entry(item: Mapping[str, Any], line: int | None = None) -> MarkedEntry:
    """Return a CSL item as an entry of a list.

    >>> entry = item_entry({"id": "a", "type": "book", "title": "<i>On</i> Rivers",
    ...     "author": [{"family": "Ручьёв", "given": "А."}], "issued": {"date-parts": [[2011]]}})
    >>> entry.key, entry.fields.type, entry.text
    ('a', 'book', 'Ручьёв, А. On Rivers. 2011')
    """
    kind = text_of(item.get("type"))
    key = text_of(item.get("id")) or text_of(item.get("citation-key"))
    record = SourceRecord("csl-json", kind, key, members(item))
    extra, note = _extra(text_of(item.get("note")))
    if declared := extra.get("type", ""):
        kind = declared
    values = [*item_values(item, extra), FieldValue("note", without_markup(note))]
    found = kind if kind in _csl_types() else type_of("csl-json", kind).csl
    return compose(values, type=found, record=record, line=line)


def item_values(
    item: Mapping[str, Any], extra: Mapping[str, str] = MappingProxyType({})
) -> list[FieldValue]:
    """Return the fields of an item but its note; ``extra`` fills what it lacks."""
    return [*_people(item), *_simple(item, extra), *_dates(item, extra)]


def _simple(item: Mapping[str, Any], extra: Mapping[str, str]) -> Iterator[FieldValue]:
    custom = item.get("custom")
    for field in _SIMPLE:
        names = names_of("csl-json", field)
        values = (text_of(pick(place, name)) for place in (item, custom) for name in names)
        value = next(filter(None, values), "") or extra.get(field, "")
        if field in ("isbn", "issn"):
            value = first_number(value)
        yield FieldValue(field, without_markup(value))


def _people(item: Mapping[str, Any]) -> list[FieldValue]:
    people = [
        found
        for role, names in _ROLES.items()
        for name in names
        for found in _names(role, item.get(name))
    ]
    if any(one.field == "author" for one in people):
        return people
    return [*(one for maker in _MAKERS for one in _names("author", item.get(maker))), *people]


def _names(role: str, value: object) -> Iterator[FieldValue]:
    if isinstance(value, str):
        yield from (person(role, name) for name in split_names(well_formed(value)))
        return
    for name in value if isinstance(value, list) else [value]:
        if isinstance(name, Mapping):
            yield from _name(role, name)
        else:
            yield person(role, text_of(name))


def _name(role: str, name: Mapping[str, Any]) -> Iterator[FieldValue]:
    """Yield a name; a literal that programs have made of persons is read as such."""
    parts = {part: without_markup(text_of(value)) for part, value in name.items()}
    literal = parts.get("literal") or parts.get("name", "")
    family = " ".join(filter(None, (parts.get("non-dropping-particle"), parts.get("family", ""))))
    given = " ".join(filter(None, (parts.get("given"), parts.get("dropping-particle"))))
    if family and parts.get("isInstitution"):
        yield FieldValue(role, family, literal=True)
    elif literal and not family:
        people = split_names(literal)
        persons = sum(looks_like_person(one.replace(",", "")) for one in people)
        told = 2 * persons >= len(people)
        yield from (FieldValue(role, one) for one in people if told)
        if not told:
            yield FieldValue(role, literal, literal=True)
    else:
        whole = ", ".join(filter(None, (family, given, parts.get("suffix", ""))))
        orcid = orcid_in(parts.get("ORCID") or parts.get("orcid", ""))
        yield FieldValue(role, whole, affiliation=_affiliation(name), orcid=orcid)


def _affiliation(name: Mapping[str, Any]) -> str:
    """Return where a person works: names, or objects with a name as Crossref writes them."""
    told = name.get("affiliation")
    several = told if isinstance(told, list) else [told]
    texts = (text_of(pick(one, "name") if isinstance(one, Mapping) else one) for one in several)
    return "; ".join(dict.fromkeys(without_markup(text) for text in texts if text))


def _dates(item: Mapping[str, Any], extra: Mapping[str, str]) -> Iterator[FieldValue]:
    for field, names in _DATES.items():
        values = (date_text(item.get(name)) for name in names)
        yield FieldValue(field, next(filter(None, values), "") or extra.get(field, ""))


def date_text(value: object) -> str:
    """Return a date variable as an ISO date or interval, else the text that it holds.

    >>> date_text({"date-parts": [[2013, 8, "30"]]}), date_text({"raw": "May 2004"})
    ('2013-08-30', 'May 2004')
    >>> date_text({"date-parts": [["2011"], ["2012", 6]]}), date_text("2004-05"), date_text([1])
    ('2011/2012-06', '2004-05', '1')
    """
    if isinstance(value, list):
        value = next(iter(value), None)
    if not isinstance(value, Mapping):
        return text_of(value)
    parts = value.get("date-parts")
    if isinstance(parts, list):
        ends = parts if any(isinstance(end, list) for end in parts) else [parts]
        dates = [_iso(end) for end in ends[:2] if isinstance(end, list)]
        if found := "/".join(date for date in dates if date.strip("0")):
            return found
    if year := text_of(value.get("year")):
        return _iso([year, value.get("month"), value.get("day")])
    return text_of(value.get("literal")) or text_of(value.get("raw"))


def _iso(parts: list[Any]) -> str:
    """Return year, month and day as far as they are numbers; a month above 12 is a season."""
    numbers = [text_of(part) for part in parts[:3]]
    if not numbers or not re.fullmatch(r"-?\d{1,4}", numbers[0]):
        return ""
    kept = [numbers[0].zfill(4)]
    for number, most in zip(numbers[1:], (12, 31), strict=False):
        value = whole_number(number)
        if value is None or not 1 <= value <= most:
            break
        kept.append(f"{value:02d}")
    return "-".join(kept)


def _extra(note: str) -> tuple[dict[str, str], str]:
    """Part the lines «Variable: value» of a note (Zotero's Extra) from the rest of it."""
    found: dict[str, str] = {}
    rest = []
    for line in note.split("\n"):
        match = _EXTRA.fullmatch(line.strip())
        name = "-".join(match[1].split()).casefold() if match else ""
        field = "type" if name == "type" else field_of("csl-json", name)
        if match and field in (*_SIMPLE, *_DATES, "type") and field not in found:
            found[field] = match[2].strip()
        elif line.strip():
            rest.append(line.strip())
    return found, "\n".join(rest)


@cache
def _csl_types() -> frozenset[str]:
    return frozenset(row["csl"] for row in table("entry_types"))
