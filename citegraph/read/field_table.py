"""What bibliography formats call the fields and types of a record."""

from collections.abc import Collection
from functools import cache

from citegraph.knowledge import table
from citegraph.model import SourceRecord
from citegraph.read.records import FieldValue


@cache
def field_names(format: str) -> dict[str, tuple[str, ...]]:
    """Return field → its names in a format, those that count first in front.

    >>> field_names("ris")["title"]
    ('T1', 'TI', 'CT', 'ST')
    """
    rows = table("record_fields")
    return {row["field"]: tuple(row[format].split()) for row in rows if row[format]}


def csl_type(format: str, type: str) -> str:
    """Return the CSL item type of a record's type, "" for an unknown one.

    >>> csl_type("ris", "JOUR"), csl_type("ris", "Journal Article"), csl_type("ris", "?")
    ('article-journal', 'article-journal', '')
    """
    return _types(format).get(" ".join(type.split()).casefold(), "")


@cache
def _types(format: str) -> dict[str, str]:
    return {row["type"]: row["csl"] for row in table("record_types") if row["format"] == format}


def first_value(record: SourceRecord, names: Collection[str]) -> str:
    """Return the first value that is not blank, in the order of the names, or "".

    >>> first_value(SourceRecord("ris", "", "", (("TI", "b"), ("T1", " "))), ("T1", "TI"))
    'b'
    """
    found = (value.strip() for name in names for value in record.values(name))
    return next(filter(None, found), "")


def simple_values(record: SourceRecord, format: str, fields: Collection[str]) -> list[FieldValue]:
    """Return those fields of a record that hold the first value of their names as it is."""
    names = field_names(format)
    found = ((field, first_value(record, names.get(field, ()))) for field in fields)
    return [FieldValue(field, value) for field, value in found if value]
