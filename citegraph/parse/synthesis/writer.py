"""Printing a work in a layout."""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from citegraph.knowledge import table
from citegraph.parse.synthesis import values
from citegraph.parse.synthesis.invention import given_name, phrase
from citegraph.parse.synthesis.layout import Choice, Layout, Slot, parts
from citegraph.parse.synthesis.line import Line
from citegraph.parse.synthesis.works import Person, Work, genitive

#: Field of values that are named after what they are rather than after their field.
_LABELS = {
    "collection": "container", "conference": "container", "short": "container", "site": "container",
    "body": "author", "year": "date", "day": "date", "total": "page_total", "page": "pages",
    "month": "date", "month-name": "date", "season": "date", "speciality": "other",
    "arxiv": "other", "number": "other", "part-number": "volume",
}  # fmt: skip
_PARTICLES = {"ru": ("де", "ван", "фон", "дер", "да"), "en": ("de", "van", "von", "der", "van der")}
_PEOPLE = frozenset(("author", "editor", "translator"))
_TITLES = frozenset(("title", "collection"))
#: Terms of the table ``rendering`` that are values.
_TERMS = frozenset(
    ("edition", "edition-en", "genre-en", "genre-de", "genre-lat", "genre-bsi", "law-container",
     "standard", "standard-ru", "patent", "patent-ru", "law-lat", "law-bsi", "report-ru",
     "place-bsi", "archive", "kind-of-book", "book-kind",
     "volumes")
)  # fmt: skip
_VALUES: dict[str, Callable[[Line, Work], str]] = {
    "year": values.year, "day": values.day, "pages": values.pages, "issue": values.issue,
    "url": values.address, "doi": values.doi, "law": values.law, "volume": values.numbered(70),
    "page": values.numbered(900), "total": values.numbered(900), "part": values.numbered(5),
    "number": values.numbered(28), "part-number": values.numbered(400),
    "month-name": values.month_name, "month": lambda line, work: values.month_name(line, work)[:3],
    "title-short": values.first_words, "page-title": values.page_title,
    "season": lambda line, work: line.chance.choice(("Spring", "Fall", "Winter", "Summer")),
    "arxiv": lambda line, work: f"{line.chance.randint(1001, 2112)}.{line.chance.randint(1, 99999):05}",
    "isbn": lambda line, work: f"978-5-{line.chance.randint(100, 9999)}-{line.chance.randint(10, 999)}-4",
    "report": lambda line, work: f"TR-{line.chance.randint(1, 99)}-{line.chance.randint(1, 99)}",
    "day-short": lambda line, work: f"{line.chance.randint(1, 28)} {values.month_name(line, work)}",
    "university": lambda line, work: f"University of {phrase('en', 'place', line.chance)}",
    "place-lat": lambda line, work: values.latin(line, work.get("place")),
    "place2": lambda line, work: phrase(work.language, "town", line.chance),
    "roman": lambda line, work: line.chance.choice(("I", "II", "III", "IV", "V", "VI", "IX", "XII")),
    "publisher2": lambda line, work: phrase(work.language, "publisher", line.chance),
    "genre-ru": lambda line, work: " ".join(
        (line.say("thesis"), line.say("thesis-dots"), work.get("degree"))
    ),
}  # fmt: skip


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


def write(line: Line, work: Work, other: Work, layout: Layout) -> None:
    """Print the work; ``other`` is its translation, of which the people are editors."""
    for piece in layout:
        if isinstance(piece, str):
            line.put(piece)
        elif isinstance(piece, Choice):
            if piece.share == 1 or line.often(piece.share):
                write(line, work, other, line.chance.choice(piece.branches))
        elif piece.sign == "$":
            line.put(line.say(piece.name))
        elif piece.sign == "+":
            layouts, shares = parts(piece.name, work.language)
            if not layouts:
                raise KeyError(f"no part {piece.name} for {work.language}")
            (chosen,) = line.chance.choices(layouts, shares)
            write(line, work, other, chosen)
        elif piece.sign == ".":
            line.stop()
        elif piece.name in _PEOPLE:
            _write_people(line, work, piece)
        else:
            _write_value(line, other if "other" in piece.form else work, piece)


def _write_value(line: Line, work: Work, slot: Slot) -> None:
    name = slot.name
    if name in _TITLES:
        text = values.title(line, work, name)
    elif name in _TERMS:
        text = line.say(name)
    elif name in _VALUES:
        text = _VALUES[name](line, work)
    else:
        text = work.get(name)
    if "lat" in slot.form:
        text = values.latin(line, text)
    label = slot.label or _LABELS.get(name, name)
    quotes = slot.form if slot.form in ("q", "Q", "C") else ""
    line.field(label, values.quoted(line, text, quotes) if quotes and text else text)


def _write_people(line: Line, work: Work, slot: Slot) -> None:
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
        if form.first == "F I" and line.often(0.015):
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
