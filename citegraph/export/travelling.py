"""What records hold beyond the typed fields, so that nothing is lost from format to format."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from functools import cache
from typing import Any

from citegraph.export.foreign_fields import Foreign, column, is_custom, unpack
from citegraph.export.plain import one_line
from citegraph.export.records import Record
from citegraph.knowledge import table
from citegraph.model import FIELDS, PartialDate, Reference, SourceRecord
from citegraph.text.clean import letters_and_digits
from citegraph.text.languages import language_code
from citegraph.text.latex import decode_latex
from citegraph.text.record_fields import fields_of, names_of, type_of

_PEOPLE = frozenset(("author", "editor", "translator"))
_ATTRIBUTES = {
    "author": "authors", "editor": "editors", "translator": "translators", "date": "issued",
}  # fmt: skip
#: What says which record it is: every format writes type and key in its own way.
_IDENTITY = {
    "bibtex": frozenset(("ids",)),
    "ris": frozenset(("id", "ty", "er")),
    "csl": frozenset(("id", "type", "citation-key")),
    "wos": frozenset(("pt", "er", "ef", "fn", "vr")),
    "table": frozenset(("key", "type")),
}
#: The name that the type of a record travels under.
_TYPE = {"bibtex": "entrytype", "ris": "TY", "csl": "type"}
#: Formats whose values can be lists and objects.
_JSON = frozenset(("csl", "openalex", "crossref"))
_CITED = "references"
#: Fields of BibTeX that name files.
FILES = frozenset(("file", "pdf", "local-url"))
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")


@dataclass(slots=True)
class Travelling:
    """Fields to write beside the typed ones, in the format that is written.

    ``own`` are fields of the format itself, verbatim; ``added`` those that other references to
    the work have, for where the first has none of this name; ``known`` texts under a field of ours
    that the format has a name for; ``foreign`` the others. ``type`` is the type that the work
    had when it was last in this format, "" when that is not known.
    """

    own: list[tuple[str, str]] = field(default_factory=list)
    added: list[tuple[str, str]] = field(default_factory=list)
    known: list[tuple[str, str]] = field(default_factory=list)
    foreign: list[Foreign] = field(default_factory=list)
    type: str = ""


def own_record(record: Record, format: str) -> SourceRecord | None:
    """Return the record that the reference was read from, if it is one of this format."""
    found = source_of(record.reference)
    return found if found and found.format == format else None


def source_of(reference: Reference) -> SourceRecord | None:
    """Return the record of a bibliography that a reference was read from, None for print."""
    marked = reference.printed.raw.marked
    return marked.record if marked else None


def stated(reference: Reference) -> Reference:
    """Return the reference without what is guessed where a record does not say it."""
    guessed = source_of(reference) and not reference.printed.first("language")
    return replace(reference, language="") if guessed else reference


def filled_in(record: Record) -> Reference:
    """Return only those typed fields that the other references to a work add to its fullest one."""
    whole = record.reference
    itself = next((one for one in record.printed if one.id == whole.id), whole)
    names = [one.name for one in fields(whole) if one.name not in ("id", "printed", "type")]
    added = {name: getattr(whole, name) for name in names if not getattr(itself, name)}
    return Reference(whole.id, whole.printed, whole.type, **added)


def travelling(record: Record, format: str) -> Travelling:
    """Return what the records of a work hold that its typed fields do not say.

    ``format`` is that of the file written ("bibtex", "ris", "csl"). What several records of a
    merged work say is written once.
    """
    found = Travelling()
    others = (one for one in record.printed if one.id != record.reference.id)
    for reference in (record.reference, *others):
        source = source_of(reference)
        # Of the record that the entry itself is written from everything is written anyway.
        own = reference.id == record.reference.id and source and column(source.format) == format
        if source and column(source.format) and not own:
            _add(found, source, record.reference, format)
            if reference.id == record.reference.id:
                found.own, found.added = found.added, []
    return found


def _add(found: Travelling, source: SourceRecord, reference: Reference, format: str) -> None:
    """Add what one record holds beyond the typed fields."""
    origin = column(source.format)
    before = replace(
        found, added=list(found.added), known=list(found.known), foreign=list(found.foreign)
    )
    if origin != format and origin in _TYPE and not _is_told(source.type, origin, reference):
        found.foreign.append(Foreign(origin, _TYPE[origin], source.type))
    for name, value in source.fields:
        if not value.strip():
            continue
        packed = list(unpack(source.format, name, value))
        for foreign in packed:
            _place(found, before, foreign, (format, reference))
        if packed or is_custom(source, name) or _is_covered(origin, name, value, reference):
            continue
        _place(found, before, Foreign(origin, name, value), (format, reference))


def _place(
    found: Travelling, before: Travelling, foreign: Foreign, target: tuple[str, Reference]
) -> None:
    format, reference = target
    if foreign.format == format and foreign.name == _TYPE.get(format):
        found.type = found.type or foreign.value
    elif foreign.format == format:
        if (foreign.name, foreign.value) not in before.added:
            found.added.append((foreign.name, foreign.value))
    elif known := _known_field(foreign, format, reference):
        if known not in (name for name, _ in before.known):
            found.known.append((known, text_of(foreign)))
    elif foreign not in before.foreign:
        found.foreign.append(foreign)


def _known_field(foreign: Foreign, format: str, reference: Reference) -> str:
    """Our field for it that the format has a name for and that is not written otherwise."""
    if foreign.format in _JSON and foreign.value[:1] in ("[", "{"):
        return ""
    for one in fields_of(foreign.format, foreign.name):
        is_free = one not in _ATTRIBUTES and not getattr(reference, one, "")
        if is_free and names_of(format, one):
            return one
    return ""


def text_of(foreign: Foreign) -> str:
    """Return the value as text: LaTeX is read, but for the names of files, which hold none."""
    if foreign.format == "bibtex" and foreign.name.casefold() not in FILES:
        return decode_latex(foreign.value)
    return foreign.value.strip()


def _is_told(type: str, origin: str, reference: Reference) -> bool:
    """Whether the type that is written leads back to this type."""
    return not type or _types(origin).get(reference.type, "").casefold() == type.casefold()


@cache
def _types(format: str) -> dict[str, str]:
    return {row["csl"]: row.get(format) or row["csl"] for row in table("entry_types")}


def _is_covered(origin: str, name: str, value: str, reference: Reference) -> bool:
    """Whether the typed fields say all that a field says."""
    if name.casefold() in _IDENTITY.get(origin, ()):
        return True
    ours = [one for one in fields_of(origin, name) if one in FIELDS]
    if not ours:
        return False
    if any(one in _PEOPLE and _typed(reference, one) for one in ours):
        return True
    text = text_of(Foreign(origin, name, value))
    return any(_says(one, text, reference) for one in ours)


def _typed(reference: Reference, field: str) -> Any:
    return getattr(reference, _ATTRIBUTES.get(field, field))


def _says(field: str, text: str, reference: Reference) -> bool:
    typed = _typed(reference, field)
    if not typed:
        return False
    if isinstance(typed, PartialDate):
        return _says_date(typed, text)
    if field == "language":
        return language_code(text) == str(typed)
    if field == "genre" and type_of("biblatex-type", text).genre == str(typed):
        return True
    other = getattr(reference, f"translated_{field}", "")
    said = letters_and_digits(f"{typed} {reference.container_subtitle} {other}")
    wanted = letters_and_digits(text)
    # Of an address or identifier the part that names it is enough.
    return (
        bool(wanted)
        and wanted in said
        or (field in ("doi", "url") and letters_and_digits(typed) in wanted)
    )


def _says_date(date: PartialDate, text: str) -> bool:
    told = {int(number) for number in _NUMBER.findall(date.iso)}
    numbers = {int(number) for number in _NUMBER.findall(text) if len(number) < 9}
    words = [word.casefold() for word in _WORD.findall(text) if word not in ("date", "parts")]
    return numbers <= told and all(_months().get(word) in told for word in words)


@cache
def _months() -> dict[str, int]:
    return {row["form"]: int(row["month"]) for row in table("months")}


def joined_known(found: Travelling, format: str) -> Iterator[tuple[str, str]]:
    """Yield the known fields under their names in a format, several values as one.

    Cited references stand a line each, as Web of Science prints them, or as Scopus does.
    """
    texts: dict[str, list[str]] = {}
    for known, text in found.known:
        texts.setdefault(known, []).append(one_line(text))
    for known, several in texts.items():
        name, *names = names_of(format, known)
        if known == _CITED and "; " in several[0] and names:
            yield names[0], several[0]
        elif known == _CITED:
            yield name, ".\n".join(several) + "."
        else:
            yield name, "; ".join(dict.fromkeys(several))
