"""RIS, the tagged format that reference managers exchange: one value per line, TY to ER.

Tags follow the specification of 2011 as Zotero and EndNote read it.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from citegraph.export.entry_format import EntryFormat
from citegraph.export.foreign_fields import RIS_TAG, ris_line
from citegraph.export.plain import one_line, printable
from citegraph.export.records import Record
from citegraph.export.travelling import (
    Travelling,
    filled_in,
    joined_known,
    own_record,
    stated,
    travelling,
)
from citegraph.knowledge import table
from citegraph.model import Name, PartialDate, Reference

# Tag -> field of Reference.
_TEXTS = (
    ("TI", "title"),
    ("TT", "translated_title"),
    ("T2", "container"),
    ("C1", "translated_container"),
    ("T3", "series"),
    ("VL", "volume"),
    ("IS", "issue"),
    ("M1", "part"),
    ("M1", "document_number"),
    ("AV", "archive"),
    ("ET", "edition"),
    ("M3", "genre"),
    ("PB", "publisher"),
    ("DO", "doi"),
    ("UR", "url"),
    ("LA", "language"),
    ("N1", "note"),
)

_TYPE = re.compile(r"[A-Z0-9]{1,10}")
#: What may name a line of a record: not what begins or ends one.
_TAG = re.compile(r"(?!TY|ER)[A-Z][A-Z0-9]")
#: What is read as a field, also without its sign.
_FIELD = re.compile(r"\s*+(?:[A-Za-z][A-Za-z0-9]\s{0,4}[-–—]|[A-Z][A-Z0-9]\s{2})")
_BETWEEN_WORDS = re.compile(r"(?:\s(?<!\s\s)\s*+)?(?:;\s*|,\s+)")


def render_entry(record: Record) -> str:
    """Return one record, ``TY`` to ``ER``, a line per value."""
    own = own_record(record, "ris")
    others = travelling(record, "ris")
    written = others.type if _TYPE.fullmatch(others.type) else ""
    typed = written or _ris_types().get(record.reference.type, "GEN")
    lines = [f"TY  - {_verbatim(own.type) if own else typed}\n", f"ID  - {record.key}\n"]
    if own:
        lines += (_verbatim_line(tag, value) for tag, value in own.fields if tag != "ID")
    else:
        lines += (
            f"{tag}  - {one_line(value)}\n" for tag, value in _lines(stated(record.reference))
        )
    lines += (_verbatim_line(tag, value) for tag, value in others.own)
    have = {line[:2] for line in lines} if own or others.own else set()
    if own:
        added = _lines(filled_in(record))
        lines += [f"{tag}  - {one_line(value)}\n" for tag, value in added if tag not in have]
    lines += [_verbatim_line(tag, value) for tag, value in others.added if tag not in have]
    lines += (f"{tag}  - {one_line(value)}\n" for tag, value in _known(others) if tag not in have)
    lines += (f"{RIS_TAG}  - {ris_line(foreign)}\n" for foreign in others.foreign)
    return f"{''.join(lines)}ER  - \n"


def _verbatim(value: str) -> str:
    """Lines of a value; one that could be taken for a field is joined to the line before."""
    lines: list[str] = []
    for line in printable(value).splitlines():
        if lines and _FIELD.match(line):
            lines[-1] += f" {line.strip()}"
        elif line.strip() or not lines:
            lines.append(line)
    return "\n".join(lines)


def _verbatim_line(tag: str, value: str) -> str:
    return f"{tag if _TAG.fullmatch(tag) else 'N1'}  - {_verbatim(value)}\n"


def _known(others: Travelling) -> Iterator[tuple[str, str]]:
    for tag, text in joined_known(others, "ris"):
        if tag == "KW":
            yield from (("KW", word) for word in _BETWEEN_WORDS.split(text) if word.strip())
        else:
            yield tag, text


def _lines(reference: Reference) -> Iterator[tuple[str, str]]:
    people = (
        ("AU", reference.authors),
        ("ED", reference.editors),
        ("A4", reference.translators),
    )
    for tag, names in people:
        yield from _present((tag, _person(name)) for name in names)
    yield from _present((tag, getattr(reference, field)) for tag, field in _TEXTS)
    yield from _present([("CY", reference.place_name or reference.place)])
    yield from _present(_date_lines(reference))
    yield from _present(_page_lines(reference))
    # One tag for both numbers: a line each.
    yield from _present((("SN", reference.isbn), ("SN", reference.issn)))


def _person(name: Name) -> str:
    """Return a name; a comma at the end tells that of a body, as EndNote and Zotero read it."""
    text = one_line(str(name))
    is_body = name.literal and " " in text and "," not in text
    return f"{text}," if is_body else text


def _present(lines: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    return ((tag, value) for tag, value in lines if value and one_line(value))


def _date_lines(reference: Reference) -> Iterator[tuple[str, str]]:
    if issued := reference.issued:
        yield "PY", str(issued.year)
        if issued.month or issued.end_year:
            yield "DA", _slashes(issued)
    if reference.accessed:
        yield "Y2", _slashes(reference.accessed)


def _slashes(date: PartialDate) -> str:
    month = f"{date.month:02d}" if date.month else ""
    day = f"{date.day:02d}" if date.month and date.day else ""
    end = str(date.end_year or "")
    return f"{date.year:04d}/{month}/{day}/{end}"


def _page_lines(reference: Reference) -> Iterator[tuple[str, str]]:
    first, _, last = reference.pages.partition("-")
    if reference.pages:
        yield "SP", first
        yield "EP", last
        yield "N1", reference.page_total and f"Number of pages: {reference.page_total}"
    else:
        # Readers take SP without EP for the number of pages of a book.
        yield "SP", reference.page_total


@cache
def _ris_types() -> dict[str, str]:
    return {row["csl"]: row["ris"] for row in table("entry_types")}


FORMAT = EntryFormat(render_entry, between="\n")
