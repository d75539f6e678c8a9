"""Works to render: the field values of the labelled corpora, free of any printed form."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from citegraph.parse.persons import split_persons
from citegraph.parse.training.corpora import FIELD_OF
from citegraph.text import cyrillic_share
from citegraph.text.bodies import is_body

_INITIAL = re.compile(r"[^\W\d_]{1,2}\.|\b[A-ZА-ЯЁ]\b|\b[A-Z]{2,3}\b")


@dataclass(frozen=True, slots=True)
class Writer:
    """A person of a record: family name and initials («А.», «Б.»)."""

    family: str
    initials: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """A work of a labelled corpus; ``values`` maps field to text."""

    writers: tuple[Writer, ...]
    values: Mapping[str, str]
    russian: bool

    def get(self, field: str) -> str:
        """The value of a field, or ""."""
        return self.values.get(field, "")


def records(rows: Iterable[Mapping[str, Any]]) -> list[Record]:
    """Return the records with a title (each title once), in the order of the rows."""
    found: dict[str, Record] = {}
    for row in rows:
        fields = _fields(row)
        title = fields.get("title", "")
        if 8 < len(title) < 250 and title not in found:
            writers = _writers(
                row["fields"]["author"]
                if "fields" in row and "author" in row["fields"]
                else [fields.get("author", "")]
            )
            found[title] = Record(writers, fields, cyrillic_share(title) > 0.5)
    return list(found.values())


def _fields(row: Mapping[str, Any]) -> dict[str, str]:
    if "segments" in row:
        pairs: Sequence[tuple[str, str]] = [(label, text) for label, text in row["segments"]]
    else:
        pairs = [(name, str(values[0])) for name, values in row["fields"].items() if values]
    fields: dict[str, str] = {}
    for name, text in pairs:
        clean = text.strip(" .,;:()[]\"'“”«»‘’")
        if clean and name != "idno":
            fields.setdefault(FIELD_OF.get(name, name), clean)
    return fields


def _writers(values: Sequence[str]) -> tuple[Writer, ...]:
    writers = []
    for value in values:
        for start, end in split_persons(value):
            name = value[start:end]
            family = _INITIAL.sub(" ", name).replace(",", " ").replace(".", " ").split()
            initials = tuple(part.rstrip(".") + "." for part in _INITIAL.findall(name))
            if not initials and len(family) in (2, 3):
                initials = tuple(
                    word[0] + "." for word in (family[1:] if "," in name else family[:-1])
                )
                family = family[:1] if "," in name else family[-1:]
            if 1 <= len(family) <= 2 and initials and not is_body(name):
                writers.append(Writer(" ".join(family), initials[:3]))
    return tuple(writers)
