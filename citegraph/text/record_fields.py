"""What the fields and types of records are called in the formats of bibliographies."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from citegraph.knowledge import table

#: Formats whose column has another name.
_COLUMNS = {"csl-json": "csl"}


class RecordType(NamedTuple):
    """A CSL item type, and the kind of work that the name of a type tells beyond it."""

    csl: str
    genre: str = ""


def field_of(format: str, name: str) -> str:
    """Return our name of a field of a record, "" for one that no row knows.

    ``format`` is a row of the table of readers; case does not count in ``name``. Fields that
    are none of ``model.FIELDS`` only travel from format to format.

    >>> field_of("bibtex", "JournalTitle"), field_of("ris", "AB"), field_of("bibtex", "groups")
    ('container', 'abstract', '')
    """
    return _fields(format).get(name.casefold(), "")


def names_of(format: str, field: str) -> tuple[str, ...]:
    """Return the names of one of our fields in a format, the one that is written first.

    >>> names_of("bibtex", "place"), names_of("ris", "abstract"), names_of("ris", "event-place")
    (('address', 'location'), ('AB', 'N2'), ())
    """
    return _names(format).get(field, ())


def fields_of(format: str, name: str) -> tuple[str, ...]:
    """Return all of our fields that a field of a record may be; the type of the record decides.

    >>> fields_of("ris", "SN"), fields_of("bibtex", "Groups")
    (('isbn', 'issn'), ())
    """
    return _all_fields(format).get(name.casefold(), ())


def record_formats() -> tuple[str, ...]:
    """Return the formats whose names the table knows, as it calls them.

    >>> record_formats()[:3]
    ('bibtex', 'ris', 'csl')
    """
    return tuple(table("record_fields")[0])[1:]


def type_of(format: str, name: str) -> RecordType:
    """Return what a type of record is; nothing for one that says nothing (misc, GEN).

    >>> type_of("bibtex", "MastersThesis")
    RecordType(csl='thesis', genre="Master's thesis")
    >>> type_of("ris", "GEN").csl
    ''
    """
    return _types(format).get(name.casefold(), RecordType(""))


@cache
def _names(format: str) -> Mapping[str, tuple[str, ...]]:
    column = _COLUMNS.get(format, format)
    return MappingProxyType(
        {
            row["field"]: tuple(row[column].split("|"))
            for row in table("record_fields")
            if row.get(column)
        }
    )


@cache
def _fields(format: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for field, names in _names(format).items():
        for name in names:
            found.setdefault(name.casefold(), field)
    return MappingProxyType(found)


@cache
def _all_fields(format: str) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for field, names in _names(format).items():
        for name in names:
            found[name.casefold()] = (*found.get(name.casefold(), ()), field)
    return MappingProxyType(found)


@cache
def _types(format: str) -> Mapping[str, RecordType]:
    return MappingProxyType(
        {
            row["type"].casefold(): RecordType(row["csl"], row["genre"])
            for row in table("record_types")
            if row["format"] == format
        }
    )
