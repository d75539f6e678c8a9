"""BibTeX through bibtexparser: entry types and fields that BibTeX and BibLaTeX both read.

Text is escaped as :mod:`citegraph.export.latex_text` documents; ``url`` and ``doi`` are
verbatim fields, where the few characters that BibTeX cannot hold are percent-encoded.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from citegraph.export.bibtex_verbatim import begin_no_entry, verbatim_field, verbatim_fields
from citegraph.export.entry_format import EntryFormat
from citegraph.export.foreign_fields import Foreign, pack_name
from citegraph.export.latex_text import escape_latex
from citegraph.export.plain import one_line, printable
from citegraph.export.records import Record, given_key
from citegraph.export.travelling import (
    FILES,
    Travelling,
    filled_in,
    joined_known,
    own_record,
    source_of,
    stated,
    travelling,
)
from citegraph.knowledge import table
from citegraph.model import Name, PartialDate, Reference
from citegraph.text import strip_controls

# Field of the entry -> field of Reference; those that depend on the entry type are not here.
_TEXTS = (
    ("titleaddon", "translated_title"),
    ("volume", "volume"),
    ("part", "part"),
    ("pagetotal", "page_total"),
    ("edition", "edition"),
    ("series", "series"),
    ("type", "genre"),
    ("isbn", "isbn"),
    ("issn", "issn"),
    ("note", "note"),
    ("howpublished", "archive"),
    ("booksubtitle", "container_subtitle"),
)
_VERBATIM = (("doi", "doi"), ("url", "url"))
_NOT_VERBATIM = re.compile(r"""[\\{}"^`<>|\s]""")
#: What ends a key, its list, or the field.
_NOT_IN_IDS = re.compile(r"""[\\{}"%#,\s]+""")
_TYPE = re.compile(r"\w[\w+.:-]{0,59}")
_HYPHENS = re.compile("-+")
# A name with one of these is taken apart by BibTeX unless it stands in braces.
_SPLITS_NAME = re.compile(r",|\band\b|\bothers\b", re.IGNORECASE)


def render_entry(record: Record) -> str:
    """Return one entry, a line per field, ended by a line end."""
    own = own_record(record, "bibtex")
    others = travelling(record, "bibtex")
    type, pairs = _typed(record, others)
    if own:
        type, pairs = own.type if _TYPE.fullmatch(own.type) else type, verbatim_fields(own)
    pairs += _own_fields([*pairs], others)
    if own:
        pairs += _new(pairs, _fields(filled_in(record)))
    pairs += _new(pairs, _other_fields(record, others))
    if record.id != record.reference.id:
        pairs = _with_other_keys(pairs, record)
    return _write(type, record.key, pairs)


def _write(type: str, key: str, pairs: list[tuple[str, str]]) -> str:
    """Return the entry as bibtexparser writes it.

    Values are put in braces here: its middlewares, which would do that, take longer than all else.
    """
    # Heavy: only those who write BibTeX wait for it.
    from bibtexparser.library import Library
    from bibtexparser.model import Entry, Field
    from bibtexparser.writer import BibtexFormat, write

    layout = BibtexFormat()  # type: ignore[no-untyped-call]
    layout.indent = "  "
    layout.trailing_comma = True
    fields = [Field(name, f"{{{value}}}") for name, value in pairs]
    written: str = write(Library([Entry(type, key, fields)]), layout)
    return written


def _own_fields(pairs: list[tuple[str, str]], others: Travelling) -> Iterator[tuple[str, str]]:
    """Yield the fields that come back to BibTeX under their names.

    No reader takes a name twice: where one is taken, what it says now holds, and what travelled
    goes on as a foreign field.
    """
    taken = {name.casefold(): value for name, value in pairs}
    for name, value in others.own:
        written, text = verbatim_field(name, value)
        if written.casefold() not in taken:
            taken[written.casefold()] = text
            yield written, text
        elif taken[written.casefold()] != text:
            others.foreign.append(Foreign("bibtex", name, value))


def _new(pairs: list[tuple[str, str]], more: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Those of more fields that hold anything under names that are not there yet."""
    have = {name.casefold() for name, _ in pairs}
    return [(name, value) for name, value in more if value and name.casefold() not in have]


def _typed(record: Record, others: Travelling) -> tuple[str, list[tuple[str, str]]]:
    """The type of the entry, and the typed fields of the reference that hold anything."""
    reference = stated(record.reference)
    written = others.type if _TYPE.fullmatch(others.type) else ""
    fields = [(name, value) for name, value in _fields(reference) if value]
    return written or _entry_type(reference.type)["bibtex"], fields


def _other_fields(record: Record, others: Travelling) -> Iterator[tuple[str, str]]:
    """Yield the fields beside the typed ones, each under a name of its own."""
    taken: dict[str, int] = {}
    for name, value in others.added:
        yield verbatim_field(name, value)
    for name, text in joined_known(others, "bibtex"):
        if name in FILES:
            yield verbatim_field(name, text)
            continue
        yield name, begin_no_entry("\n  ".join(map(_text, text.splitlines())))
    for foreign in others.foreign:
        name = pack_name(foreign)
        count = taken[name] = taken.get(name, 0) + 1
        value = begin_no_entry(escape_latex(printable(foreign.value)))
        yield name if count == 1 else f"{name}+{count}", value


def _with_other_keys(pairs: list[tuple[str, str]], record: Record) -> list[tuple[str, str]]:
    """Texts that cite a work by another key of its records find it by this one (BibLaTeX)."""
    keys: dict[str, None] = {}
    for reference in (record.reference, *record.printed):
        source = source_of(reference)
        had = source.values("ids") if source and source.format == "bibtex" else ()
        named = (given_key(reference), *(key for value in had for key in value.split(",")))
        keys |= dict.fromkeys(_NOT_IN_IDS.sub("", strip_controls(key)) for key in named)
    written = ", ".join(key for key in keys if key not in ("", record.key))
    rest = [pair for pair in pairs if pair[0].casefold() != "ids"]
    return [*rest, ("ids", begin_no_entry(written))] if written else rest


def bibtex_names(names: Iterable[Name]) -> str:
    """Return names as BibTeX reads them: ``Family, Given and {Corporate Name}``.

    >>> bibtex_names([Name("Beethoven", "L.", particle="van"), Name(literal="OECD")])
    'van Beethoven, L. and {OECD}'
    """
    return " and ".join(written for written in map(_bibtex_name, names) if written)


def _fields(reference: Reference) -> Iterator[tuple[str, str]]:
    kind = _entry_type(reference.type)
    yield "author", bibtex_names(reference.authors)
    yield "editor", bibtex_names(reference.editors)
    yield "translator", bibtex_names(reference.translators)
    yield "title", _text(reference.title)
    yield kind["bibtex_container"], _text(reference.container)
    addon = "journaltitleaddon" if kind["bibtex_container"] == "journal" else "booktitleaddon"
    yield addon, _text(reference.translated_container)
    yield from _date_fields(reference.issued)
    for field, source in _TEXTS:
        yield field, _text(getattr(reference, source))
    yield "number", _text(reference.issue or reference.document_number)
    yield "address", _text(reference.place_name or reference.place)
    yield "pages", "--".join(map(_text, _HYPHENS.split(reference.pages)))
    yield kind["bibtex_publisher"], _text(reference.publisher)
    for field, source in _VERBATIM:
        yield field, _verbatim(getattr(reference, source))
    yield "urldate", reference.accessed.iso if reference.accessed else ""
    yield from _language_fields(reference.language)


def _date_fields(date: PartialDate | None) -> Iterator[tuple[str, str]]:
    if date:
        yield "year", f"{date.year}--{date.end_year}" if date.end_year else str(date.year)
        yield "month", str(date.month or "")
        yield "day", str(date.day or "")


def _language_fields(code: str) -> Iterator[tuple[str, str]]:
    langid = _langids().get(code.partition("-")[0].lower())
    yield ("langid", langid) if langid else ("language", _text(code))


def _bibtex_name(name: Name) -> str:
    if name.literal:
        literal = _text(name.literal)
        return literal and f"{{{literal}}}"
    family, given = _name_part(name.family), _name_part(name.given)
    if family and not given and not name.particle and not name.suffix:
        return f"{{{family}}}" if " " in family and family[0] != "{" else family
    family = f"{_name_part(name.particle)} {family}".strip()
    suffix = _name_part(name.suffix)
    return ", ".join(part for part in (family, suffix, given) if part)


def _name_part(text: str) -> str:
    part = _text(text)
    return f"{{{part}}}" if _SPLITS_NAME.search(part) else part


def _text(value: str) -> str:
    return escape_latex(one_line(value)) if value else ""


def _verbatim(value: str) -> str:
    return _NOT_VERBATIM.sub(lambda found: f"%{ord(found[0]):02X}", one_line(value))


@cache
def _entry_type(csl_type: str) -> dict[str, str]:
    rows = {row["csl"]: row for row in table("entry_types")}
    return rows.get(csl_type, rows["document"])


@cache
def _langids() -> dict[str, str]:
    return {row["code"]: row["langid"] for row in table("babel_languages")}


FORMAT = EntryFormat(render_entry, between="\n")
