"""Gold of identity: JSON lines, one object a line; what they hold tells their kind."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from citegraph.errors import CitegraphError
from citegraph.evaluate.gold_files import numbered_lines


@dataclass(frozen=True, slots=True)
class Row:
    """A gold row, and where it stands."""

    where: str
    values: Mapping[str, Any]

    def has(self, *names: str) -> bool:
        """Whether the row has all these columns."""
        return all(name in self.values for name in names)

    def text(self, name: str) -> str:
        """Return a column as text; "" where it is absent or null."""
        value = self.values.get(name)
        if value is None:
            return ""
        if isinstance(value, str | int | float):
            return str(value)
        raise CitegraphError(f"{self.where}: «{name}» must be a text or a number")

    def flag(self, name: str, absent: bool = True) -> bool:
        """Return a column of true/false or 1/0."""
        value = self.values.get(name, absent)
        if value in (0, 1):
            return bool(value)
        raise CitegraphError(f"{self.where}: «{name}» must be true, false, 1 or 0")

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts; empty where it is absent."""
        value = self.values.get(name) or []
        if isinstance(value, list) and all(isinstance(one, str) for one in value):
            return tuple(value)
        raise CitegraphError(f"{self.where}: «{name}» must be a list of texts")

    def record(self, name: str) -> "Row":
        """Return a column that is an object itself."""
        value = self.values.get(name)
        if isinstance(value, dict):
            return Row(f"{self.where} {name}", value)
        raise CitegraphError(f"{self.where}: «{name}» must be an object")


def read_rows(path: str | Path) -> list[Row]:
    """Read the rows of a gold file (.jsonl, .jsonl.gz).

    Raises :class:`CitegraphError` that names file and line where there is no JSON object.
    """
    rows = []
    for number, text in numbered_lines(Path(path)):
        if text.strip():
            rows.append(_row(f"{path}:{number}", text))
    if not rows:
        raise CitegraphError(f"{path}: no gold rows; write one JSON object per line")
    return rows


def _row(where: str, text: str) -> Row:
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CitegraphError(f"{where}: not a JSON object: {error}") from None
    if not isinstance(values, dict):
        raise CitegraphError(f"{where}: a row must be a JSON object, not {type(values).__name__}")
    return Row(where, values)
