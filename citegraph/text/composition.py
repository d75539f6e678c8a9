"""Fields of a reference to a text that holds them, with a span for each."""

from collections.abc import Iterable
from dataclasses import dataclass

from citegraph.model import FIELDS, MarkedEntry, MarkedFields, SourceRecord, Span
from citegraph.text.clean import collapse_spaces, strip_controls

#: What stands between two values: after a person, before a field that belongs to the one before.
_PEOPLE = frozenset(("author", "editor", "translator"))
_BEFORE = {
    "volume": ", vol. ",
    "issue": ", no. ",
    "part": ", pt. ",
    "pages": ", pp. ",
    "doi": ". doi:",
}


@dataclass(frozen=True, slots=True)
class FieldValue:
    """A field of ``FIELDS`` and its value; ``literal`` marks the name of a body.

    ``affiliation`` and ``orcid`` are those of a person.
    """

    field: str
    value: str
    literal: bool = False
    affiliation: str = ""
    orcid: str = ""


def compose(
    values: Iterable[FieldValue],
    *,
    type: str = "",
    record: SourceRecord | None = None,
    line: int | None = None,
) -> MarkedEntry:
    """Return a record as an entry of a list.

    Its text is that of the values in the order of ``FIELDS``, persons one by one, in a plain
    layout; each value is a span of it. Values without any character are left out. ``type`` is
    a CSL item type.

    >>> entry = compose([FieldValue("title", "On Rivers"), FieldValue("author", "Smith, J.")])
    >>> entry.text
    'Smith, J. On Rivers'
    >>> [(span.field, span.text) for span in entry.fields.spans]
    [('author', 'Smith, J.'), ('title', 'On Rivers')]
    """
    rank = {name: number for number, name in enumerate(FIELDS)}
    kept = [
        (one, clean)
        for one in sorted(values, key=lambda one: rank[one.field])
        if (clean := collapse_spaces(strip_controls(one.value)))
    ]
    text = ""
    last = ""
    spans = []
    for one, value in kept:
        text += _between(text, last, one.field)
        where = collapse_spaces(strip_controls(one.affiliation)) if one.affiliation else ""
        end = len(text) + len(value)
        span = Span(one.field, value, len(text), end, 1.0, "", one.literal, where, one.orcid)
        spans.append(span)
        text += value
        last = one.field
    key = record.key if record else ""
    return MarkedEntry(text, line, key=key, fields=MarkedFields(tuple(spans), type, record))


def title_of(entry: MarkedEntry | None) -> str:
    """Return the title that an entry marks, "" when it marks none.

    >>> title_of(compose([FieldValue("title", "On Rivers")])), title_of(None)
    ('On Rivers', '')
    """
    return text_of_field(entry, "title")


def text_of_field(entry: MarkedEntry | None, field: str) -> str:
    """Return the first text that an entry marks as a field, "" when there is none.

    >>> text_of_field(compose([FieldValue("date", "2014"), FieldValue("title", "Rivers")]), "date")
    '2014'
    """
    spans = entry.fields.spans if entry and entry.fields else ()
    return next((span.text for span in spans if span.field == field), "")


def _between(text: str, last: str, field: str) -> str:
    if not text:
        return ""
    if field == last and field in _PEOPLE:
        return "; "
    if field in _BEFORE:
        return _BEFORE[field]
    return " " if text[-1] in ".!?" else ". "
