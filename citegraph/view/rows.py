"""Tables for the page: the names of the columns once, then plain rows."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypedDict


class Rows(TypedDict):
    """A table as JSON: ``columns`` names what stands where in each of ``rows``."""

    columns: list[str]
    rows: list[list[object]]


def to_rows(records: Iterable[Mapping[str, object]], columns: Sequence[str]) -> Rows:
    """Return the records as a table with the given columns.

    >>> to_rows([{"id": "a", "x": 1}, {"id": "b", "x": 2}], ["id", "x"])
    {'columns': ['id', 'x'], 'rows': [['a', 1], ['b', 2]]}
    """
    return {
        "columns": list(columns),
        "rows": [[record[column] for column in columns] for record in records],
    }
