"""Values of the fields of a record, found by their names in its format."""

from collections.abc import Collection, Iterable

from citegraph.model import SourceRecord
from citegraph.text.composition import FieldValue
from citegraph.text.record_fields import names_of

_PEOPLE = ("author", "editor", "translator")


def first_value(record: SourceRecord, names: Collection[str]) -> str:
    """Return the first value that is not blank, in the order of the names, or "".

    >>> first_value(SourceRecord("ris", "", "", (("TI", "b"), ("T1", " "))), ("T1", "TI"))
    'b'
    """
    found = (value.strip() for name in names for value in record.values(name))
    return next(filter(None, found), "")


def value_of(record: SourceRecord, field: str) -> str:
    """Return the first value of one of our fields, whatever its format calls it, or "".

    >>> value_of(SourceRecord("ris", "", "", (("TI", "On Rivers"),)), "title")
    'On Rivers'
    """
    return first_value(record, names_of(record.format, field))


def simple_values(record: SourceRecord, fields: Collection[str]) -> list[FieldValue]:
    """Return those fields of a record that hold the first value of their names as it is."""
    found = ((field, value_of(record, field)) for field in fields)
    return [FieldValue(field, value) for field, value in found if value]


def once_each(values: Iterable[FieldValue]) -> list[FieldValue]:
    """Return every person once, and the first value of each other field; blank ones are none.

    >>> found = once_each([FieldValue("author", "Ann"), FieldValue("author", "Ben"),
    ...     FieldValue("pages", " "), FieldValue("pages", "7"), FieldValue("pages", "9")])
    >>> [one.value for one in found]
    ['Ann', 'Ben', '7']
    """
    kept: dict[object, FieldValue] = {}
    for value in values:
        if value.value.strip():
            kept.setdefault(value if value.field in _PEOPLE else value.field, value)
    return list(kept.values())
