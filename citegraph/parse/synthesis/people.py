"""Printing people in the forms of the table ``people_forms``."""

from functools import cache
from typing import NamedTuple

from citegraph.knowledge import table
from citegraph.parse.synthesis import values
from citegraph.parse.synthesis.invention import given_name
from citegraph.parse.synthesis.layout import Slot
from citegraph.parse.synthesis.line import Line
from citegraph.parse.synthesis.works import Person, Work, genitive

_PARTICLES = {"ru": ("де", "ван", "фон", "дер", "да"), "en": ("de", "van", "von", "der", "van der")}
_DROPPED = 0.015


class _Form(NamedTuple):
    first: str
    other: str
    joint: str
    last: str
    most: int
    more: str


@cache
def _people_forms() -> dict[str, list[_Form]]:
    forms: dict[str, list[_Form]] = {}
    for row in table("people_forms"):
        joint, last, more = (
            "" if row[name] == "0" else row[name].replace("_", " ")
            for name in ("joint", "last", "more")
        )
        form = _Form(row["first"], row["other"], joint, last, int(row["most"]), more)
        forms.setdefault(row["name"], []).extend([form] * int(row["weight"]))
    return forms


def write_people(line: Line, work: Work, slot: Slot) -> None:
    """Print people as one span: authors, or editors for the other roles."""
    name, _, spelling = slot.form.partition(",")
    people = work.authors if slot.name == "author" else work.editors
    people = people[:1] if slot.name == "translator" and line.often(0.7) else people
    index = int(line.once(name, str(line.chance.randrange(len(_people_forms()[name])))))
    form = _people_forms()[name][index]
    space = line.say("space")
    shown = people[: min(form.most, line.chance.randint(2, 9))]
    text = ""
    for i, some in enumerate(shown):
        if i:
            text += form.last if i == len(shown) - 1 and shown == people else form.joint
        text += _printed(line, work, some, form.other if i else form.first, space).strip(" ,")
        if form.first == "F I" and line.often(_DROPPED):
            text += " " + line.chance.choice(_PARTICLES["ru" if work.language == "ru" else "en"])
    if len(shown) < len(people) and form.more.isascii():
        text += form.more
    line.field(slot.label or slot.name, values.latin(line, text) if spelling else text)
    if len(shown) < len(people) and not form.more.isascii():
        line.put(form.more)


def _printed(line: Line, work: Work, person: Person, pattern: str, space: str) -> str:
    """Return a person in a pattern of the table ``people_forms``."""
    initials = person.initials
    done = ""
    for char in pattern:
        if char == "F":
            done += person.family
        elif char == "U":
            done += person.family.upper()
        elif char == "N":
            done += genitive(person.family)
        elif char == "I":
            done += space.join(initials) if len(initials) > 1 else "".join(initials)
        elif char == "K":
            done += " ".join(initials).replace(".", "")
        elif char == "J":
            done += "".join(initials).replace(".", "").replace("-", "")
        elif char == "G":
            done += _given(line, work, person)
        else:
            done += char
    return done


def _given(line: Line, work: Work, person: Person) -> str:
    """Return given names: the first in full (invented if unknown), the rest as initials mostly."""
    if not person.given:
        return ""
    first, *rest = person.given
    if first.endswith("."):
        first = given_name(work.language, line.chance)
    if work.language == "ru" and line.once("patronymics", "1" if line.often(0.5) else ""):
        return " ".join((first, *rest))
    if rest and line.often(0.3):
        return " ".join((first, *rest)) if line.often(0.3) else first
    return " ".join((first, *(f"{name[0]}." for name in rest)))
