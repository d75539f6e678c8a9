"""Columns of parsed references: a record as one flat row of Arrow, and back."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from citegraph.model import (
    LabelledReference,
    Location,
    Name,
    PartialDate,
    Problem,
    RawReference,
    Reference,
    Span,
)

if TYPE_CHECKING:
    import pyarrow as pa

Row = dict[str, Any]

PEOPLE = ("authors", "editors", "translators")
#: Fields that are texts in a reference and columns of the same name here.
TEXTS = (
    "type", "title", "translated_title", "container", "container_subtitle",
    "translated_container", "series", "genre", "edition", "volume", "issue", "part", "pages",
    "page_total", "publisher", "place", "place_name", "doi", "isbn", "issn", "url", "language",
    "document_number", "archive", "note",
)  # fmt: skip
_NAME = ("family", "given", "particle", "suffix", "literal", "printed")
_PROBLEM = ("code", "level", "message", "advice")


@cache
def input_schema() -> "pa.Schema":
    """Return the columns of references that are to be parsed.

    ``problems`` are those of reading: what the parser cannot know.
    """
    import pyarrow as pa

    texts = [pa.field(name, pa.string()) for name in ("id", "citing", "text")]
    return pa.schema([*texts, pa.field("problems", _structs(_PROBLEM))])


@cache
def parsed_schema() -> "pa.Schema":
    """Return the columns of parsed references.

    ``issued`` and ``accessed`` are dates of ISO 8601 / EDTF; ``spans`` point into ``text``; a
    text that is not printed is "", a year that is not printed null.
    """
    import pyarrow as pa

    kinds = (("field", pa.string()), ("start", pa.int32()), ("end", pa.int32()))
    place = pa.struct([pa.field(*one) for one in kinds])
    return pa.schema(
        [
            *(pa.field(name, pa.string()) for name in ("id", "citing")),
            *(pa.field(name, pa.string()) for name in TEXTS[:3]),
            *(pa.field(name, _structs(_NAME)) for name in PEOPLE),
            pa.field("year", pa.int32()),
            *(pa.field(name, pa.string()) for name in ("issued", "accessed")),
            *(pa.field(name, pa.string()) for name in TEXTS[3:]),
            pa.field("confidence", pa.float64()),
            pa.field("text", pa.string()),
            pa.field("spans", pa.list_(place)),
            pa.field("problems", _structs(_PROBLEM)),
        ]
    )


def _structs(names: Sequence[str]) -> "pa.DataType":
    import pyarrow as pa

    return pa.list_(pa.struct([pa.field(name, pa.string()) for name in names]))


def to_row(reference: Reference, problems: Sequence[Mapping[str, str]]) -> Row:
    """Return the row of a reference.

    >>> raw = RawReference("a#1.1", "Of Wheels. 1998", Location("a", 1))
    >>> row = to_row(Reference(raw.id, LabelledReference(raw, ()), title="Of Wheels"), ())
    >>> row["title"], row["year"], row["citing"]
    ('Of Wheels', None, 'a')
    """
    printed = reference.printed
    row: Row = {"id": reference.id, "citing": reference.citing}
    row |= {name: getattr(reference, name) for name in TEXTS}
    for role in PEOPLE:
        people = getattr(reference, role)
        row[role] = [{part: getattr(name, part) for part in _NAME} for name in people]
    row["year"] = reference.year
    row["issued"] = reference.issued.iso if reference.issued else ""
    row["accessed"] = reference.accessed.iso if reference.accessed else ""
    row["confidence"] = printed.confidence
    row["text"] = printed.raw.text
    row["spans"] = [{"field": s.field, "start": s.start, "end": s.end} for s in printed.spans]
    row["problems"] = list(problems)
    return row


def to_reference(row: Mapping[str, Any], position: int = 0) -> Reference:
    """Return the reference of a row; what the row does not hold (rivals of fields) is left out.

    >>> raw = RawReference("a#1.1", "Of Wheels. 1998", Location("a", 1))
    >>> labelled = LabelledReference(raw, (Span("title", "Of Wheels", 0, 9),))
    >>> reference = Reference("a#1.1", labelled, title="Of Wheels", issued=PartialDate(1998))
    >>> to_reference(to_row(reference, ())).issued
    PartialDate(year=1998, month=None, day=None, end_year=None)
    """
    text = row["text"] or ""
    raw = RawReference(row["id"], text, Location(row["citing"] or ""), position=position)
    spans = tuple(
        Span(one["field"], text[one["start"] : one["end"]], one["start"], one["end"])
        for one in row["spans"] or ()
    )
    values: dict[str, Any] = {name: row[name] or "" for name in TEXTS}
    values |= {role: tuple(Name(**name) for name in row[role] or ()) for role in PEOPLE}
    values |= {"issued": _date(row["issued"]), "accessed": _date(row["accessed"])}
    return Reference(row["id"], LabelledReference(raw, spans, row["confidence"]), **values)


def problem_row(problem: Problem) -> dict[str, str]:
    """Return a problem of one reference as a row."""
    return {name: str(getattr(problem, name)) for name in _PROBLEM}


def _date(text: str) -> PartialDate | None:
    """Read what ``PartialDate.iso`` writes."""
    if not text:
        return None
    begin, _, end = text.partition("/")
    year, *rest = (int(part) for part in begin.split("-"))
    month, day, *_ = [*rest, None, None]
    return PartialDate(year, month, day, int(end) if end else None)
