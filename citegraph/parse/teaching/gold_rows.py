"""Labelled references in JSON lines (``raw``, ``fields``, ``visible``) as corrected references.

Such a file says which values a reference prints, not where: each is looked for. A row with a
value that is not printed as it is given teaches nothing and is named in a problem.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from citegraph.errors import CitegraphError
from citegraph.model import FIELDS, Location, Problem, Span
from citegraph.parse.teaching.corrected import CorrectedReference
from citegraph.parse.teaching.label_reading import ALIASES
from citegraph.parse.teaching.placing import Value, place_values
from citegraph.parse.teaching.printed import Printed, squeeze

#: Returns the spans that are read in a printed reference now.
Read = Callable[[str], Sequence[Span]]


def read_gold_rows(
    text: str, name: str, read: Read
) -> tuple[tuple[CorrectedReference, ...], tuple[Problem, ...]]:
    """Return the corrected references of a file of JSON lines, and the rows that teach nothing.

    Raises :class:`CitegraphError` that names the line of a row that is malformed.
    """
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    rows = [(number, _row(f"{name}:{number}", line)) for number, line in lines]
    labelled = frozenset(field for _, row in rows for field in row["fields"])
    references, problems = [], []
    for number, row in rows:
        if row.get("ok") is False:
            continue
        printed = Printed(row["raw"])
        values = _with_places(printed, _values(row), read(printed.text))
        places = place_values(printed, values)
        where = Location(name, number)
        lost = [value for value, place in zip(values, places, strict=True) if place is None]
        if lost:
            problems.append(_unused(where, lost[0], printed.text))
            continue
        spans = [
            Span(value.field, printed.text[place[0] : place[1]], *place)
            for value, place in zip(values, places, strict=True)
            if place
        ]
        spans.sort(key=lambda span: span.start)
        references.append(CorrectedReference(printed.text, tuple(spans), where, labelled))
    return tuple(references), tuple(problems)


def _row(where: str, line: str) -> dict[str, Any]:
    """Return a row whose fields bear the names that the program uses."""
    try:
        row = json.loads(line)
        raw, fields, visible = row["raw"], row["fields"], row.get("visible") or {}
        shown: dict[str, list[str]] = {}
        for name, values in fields.items():
            field = ALIASES.get(name, name)
            if field in FIELDS:
                mask = visible.get(name) or [True] * len(values)
                found = [str(value) for value, seen in zip(values, mask, strict=True) if seen]
                shown.setdefault(field, []).extend(found)
        if "year" in fields and "date" in fields:
            # The year alone stands inside the whole date, or beside it where only it is printed.
            shown["date"] = _outermost(shown["date"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise CitegraphError(
            f"{where}: not a labelled reference: {error}; a row is a JSON object with «raw», "
            "the printed text, and «fields», lists of values by field"
        ) from None
    if not isinstance(raw, str):
        raise CitegraphError(f"{where}: «raw» must be the printed text of the reference")
    return {"raw": raw, "fields": shown, "ok": row.get("ok")}


def _outermost(values: Sequence[str]) -> list[str]:
    """Return the values that are not part of another one.

    >>> _outermost(["2016", "08.07.2016"])
    ['08.07.2016']
    """
    once = list(dict.fromkeys(values))
    return [one for one in once if not any(one != other and one in other for other in once)]


def _values(row: Mapping[str, Any]) -> list[Value]:
    fields = row["fields"]
    return [Value(name, text) for name in FIELDS for text in fields.get(name, ()) if text.strip()]


def _with_places(printed: Printed, values: Sequence[Value], read: Sequence[Span]) -> list[Value]:
    """Say which place is meant where the parser already found the value."""
    known = {(span.field, squeeze(span.text)): (span.start, span.end) for span in read}
    placed = []
    for value in values:
        place = known.get((value.field, squeeze(value.text)))
        found = enumerate(printed.places(value.text), start=1)
        nth = next((n for n, other in found if other == place), 0) if place else 0
        placed.append(Value(value.field, value.text, nth))
    return placed


def _unused(where: Location, value: Value, raw: str) -> Problem:
    return Problem(
        "row-not-used",
        f"{value.field}: «{value.text[:60]}» is not printed in the reference as it is given",
        "give values as they are printed; the row was left out",
        where,
        raw,
    )
