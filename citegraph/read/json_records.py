"""JSON objects as records: every member is kept, nested ones as compact JSON."""

import json
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from citegraph.model import Problem
from citegraph.read.json_items import Broken, Item, Pairs, iter_items
from citegraph.read.listing import broken_record
from citegraph.read.source_file import SourceFile
from citegraph.text.clean import well_formed

_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def iter_objects(
    file: SourceFile, containers: Collection[str], problems: list[Problem]
) -> Iterator[tuple[Mapping[str, Any], int]]:
    """Yield the objects among the items of a file with their lines; what is none is a problem."""
    for found in iter_items(file.text, containers, file.depth):
        if isinstance(found, Broken) and not found.raw:
            problems.append(
                file.problem(
                    "unfinished-list",
                    f"{found.reason}; what stands before was read",
                    "export the file again if it should hold more",
                    found.line,
                )
            )
        elif isinstance(found, Broken):
            message = f"the record that begins here is broken: {found.reason}"
            problems.append(broken_record(file, message, found.line, found.raw))
        elif isinstance(found.value, Mapping):
            yield found.value, found.line
        else:
            problems.append(_no_object(file, found))


def _no_object(file: SourceFile, found: Item) -> Problem:
    raw = shown(found.value)[:200]
    return broken_record(file, "a record is expected here, not a mere value", found.line, raw)


def members(item: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Return the members of an object as fields of a record: text as it is, the rest as JSON.

    >>> members({"id": 5, "author": [{"family": "Ручьёв"}]})
    (('id', '5'), ('author', '[{"family":"Ручьёв"}]'))
    """
    pairs = item.pairs if isinstance(item, Pairs) else item.items()
    return tuple((well_formed(name), shown(value)) for name, value in pairs)


def shown(value: object) -> str:
    """Return text as it is and any other value as compact JSON."""
    return well_formed(value if isinstance(value, str) else _ENCODE(value))


def pick(item: object, path: str) -> Any:
    """Return the value at a path of members («biblio.volume»), None where there is none.

    >>> pick({"biblio": {"volume": "7"}}, "biblio.volume"), pick({"biblio": []}, "biblio.volume")
    ('7', None)
    """
    for name in path.split("."):
        item = item.get(name) if isinstance(item, Mapping) else None
    return item


def text_of(value: object) -> str:
    """Return the text of a value that should be one: of a list the first, of an object nothing.

    >>> text_of(["On Rivers"]), text_of(7), text_of(7.0), text_of({"a": 1}), text_of(None)
    ('On Rivers', '7', '7', '', '')
    """
    if isinstance(value, list):
        return next(filter(None, map(text_of, value[:10])), "") if _is_flat(value) else ""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return well_formed(str(value)).strip()


def _is_flat(values: list[Any]) -> bool:
    return not any(isinstance(value, list) for value in values)


def objects_in(value: object) -> list[Mapping[str, Any]]:
    """Return the objects of a list, or an object as a list of one.

    >>> objects_in([{"a": 1}, 5]), objects_in({"a": 1}), objects_in("x")
    ([{'a': 1}], [{'a': 1}], [])
    """
    if isinstance(value, Mapping):
        return [value]
    return [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []
