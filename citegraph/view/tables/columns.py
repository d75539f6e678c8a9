"""Tables by columns: the name of each once, then its values."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypedDict

Table = dict[str, list[object]]


class Coded(TypedDict):
    """A column whose values repeat: each distinct one once, then the place of each."""

    values: list[object]
    places: list[int]


def to_columns(records: Iterable[Mapping[str, object]], names: Sequence[str]) -> Table:
    """Return the records as a table with the given columns.

    >>> to_columns([{"id": "a", "x": 1}, {"id": "b", "x": 2}], ["id", "x"])
    {'id': ['a', 'b'], 'x': [1, 2]}
    """
    columns: Table = {name: [] for name in names}
    for record in records:
        for name, column in columns.items():
            column.append(record[name])
    return columns


def coded(values: Iterable[Hashable]) -> Coded:
    """Return a column with each distinct value once, in the order of their first places.

    >>> coded(["ru", "en", "ru"])
    {'values': ['ru', 'en'], 'places': [0, 1, 0]}
    """
    known: dict[Hashable, int] = {}
    places = [known.setdefault(value, len(known)) for value in values]
    return {"values": list(known), "places": places}


def steps(numbers: Iterable[int]) -> list[int]:
    """Return the difference of each number to the one before: small where they rise slowly.

    >>> steps([12, 13, 15])
    [12, 1, 2]
    """
    found: list[int] = []
    before = 0
    for number in numbers:
        found.append(number - before)
        before = number
    return found
