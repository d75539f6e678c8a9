"""Works of the labelled corpora: their field values, free of the printed form."""

import re
from collections.abc import Iterable, Mapping, Sequence
from random import Random
from typing import Any

from citegraph.parse.persons import split_persons
from citegraph.parse.synthesis.invention import invent
from citegraph.parse.synthesis.works import Person, Work
from citegraph.parse.training.corpora import FIELD_OF
from citegraph.text import cyrillic_share
from citegraph.text.bodies import is_body

_INITIAL = re.compile(r"[^\W\d_]{1,2}\.|\b[A-ZА-ЯЁ]\b|\b[A-Z]{2,3}\b")
_GERMAN = re.compile(r"[äöüß]|\b(?:und|der|die|das|für|im|zur|zum|des)\b")
_TITLE_LENGTHS = range(9, 250)
_VALUE_LENGTH = 90


def works(rows: Iterable[Mapping[str, Any]]) -> list[Work]:
    """Return the works with a title (each title once), in the order of the rows."""
    found: dict[str, Work] = {}
    for row in rows:
        values = _values(row)
        title = values.get("title", "")
        if len(title) in _TITLE_LENGTHS and title not in found:
            names = row.get("fields", {}).get("author") or [values.get("author", "")]
            found[title] = Work(_language(title), _people(names), (), values)
    return list(found.values())


def complete(work: Work, chance: Random) -> Work:
    """Return the work with an invented value for each that it lacks."""
    spare = invent(work.language, chance)
    own = {name: value for name, value in work.values.items() if len(value) <= _VALUE_LENGTH}
    own["title"] = work.get("title")
    values = {**spare.values, "subtitle": "", **own}
    return Work(work.language, work.authors or spare.authors, spare.editors, values)


def _language(title: str) -> str:
    if cyrillic_share(title) > 0.5:
        return "ru"
    return "de" if len(_GERMAN.findall(title)) > 1 else "en"


def _values(row: Mapping[str, Any]) -> dict[str, str]:
    if "segments" in row:
        pairs: Sequence[tuple[str, str]] = [(label, text) for label, text in row["segments"]]
    else:
        pairs = [(name, str(values[0])) for name, values in row["fields"].items() if values]
    found: dict[str, str] = {}
    for name, text in pairs:
        clean = text.strip(" .,;:()[]\"'“”«»‘’")
        if clean and name != "idno":
            found.setdefault(FIELD_OF.get(name, name), clean)
    return found


def _people(values: Sequence[str]) -> tuple[Person, ...]:
    people = []
    for value in values:
        for start, end in split_persons(value):
            name = value[start:end]
            family = _INITIAL.sub(" ", name).replace(",", " ").replace(".", " ").split()
            given = tuple(part.rstrip(".") + "." for part in _INITIAL.findall(name))
            if not given and len(family) in (2, 3):
                given = tuple(family[1:] if "," in name else family[:-1])
                family = family[:1] if "," in name else family[-1:]
            if 1 <= len(family) <= 2 and given and not is_body(name):
                people.append(Person(" ".join(family), given[:3]))
    return tuple(people)
