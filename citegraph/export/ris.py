"""RIS, the tagged format that reference managers exchange: one value per line, TY to ER.

Tags follow the specification of 2011 as Zotero and EndNote read it.
"""

from collections.abc import Iterable, Iterator
from functools import cache

from citegraph.export.entry_format import EntryFormat
from citegraph.export.plain import one_line
from citegraph.export.records import Record
from citegraph.knowledge import table
from citegraph.model import PartialDate, Reference

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


def render_entry(record: Record) -> str:
    """Return one record, ``TY`` to ``ER``, a line per value."""
    return "".join(f"{tag}  - {one_line(value)}\n" for tag, value in _lines(record))


def _lines(record: Record) -> Iterator[tuple[str, str]]:
    reference = record.reference
    yield "TY", _ris_types().get(reference.type, "GEN")
    yield "ID", record.key
    people = (
        ("AU", reference.authors),
        ("ED", reference.editors),
        ("A4", reference.translators),
    )
    for tag, names in people:
        yield from _present((tag, str(name)) for name in names)
    yield from _present((tag, getattr(reference, field)) for tag, field in _TEXTS)
    yield from _present([("CY", reference.place_name or reference.place)])
    yield from _present(_date_lines(reference))
    yield from _present(_page_lines(reference))
    # One tag for both numbers: a line each.
    yield from _present((("SN", reference.isbn), ("SN", reference.issn)))
    yield "ER", ""


def _present(lines: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    return ((tag, value) for tag, value in lines if one_line(value))


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
