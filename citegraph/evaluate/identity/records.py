"""References made of the fields of gold records."""

import html
import re
from collections.abc import Callable, Sequence

from citegraph.evaluate.identity.gold import Row
from citegraph.model import LabelledReference, Location, Name, PartialDate, RawReference, Reference
from citegraph.normalize import normalize
from citegraph.parse import load_parser

NameReader = Callable[[str], list[Name]]

_INVERTED = re.compile(r"([^\W\d_][^,.]{1,60}),\s{0,3}((?:[^\W\d_]\.[ -]{0,3}){1,6})")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_NUMBER = re.compile(r"\d+")


def to_reference(number: int, row: Row, read_names: NameReader) -> Reference:
    """Return the reference that a record is: title, author, year, venue, numbers, doi."""
    identifier = f"gold#1.{number:06d}"
    printed = row.text("raw") or " ".join(filter(None, (row.text(name) for name in _SHOWN)))
    raw = RawReference(identifier, printed, Location("gold", number))
    year = _YEAR.search(row.text("year"))
    return Reference(
        identifier,
        LabelledReference(raw, ()),
        title=html.unescape(row.text("title")),
        authors=tuple(read_names(html.unescape(row.text("author")))),
        container=html.unescape(row.text("venue") or row.text("journal") or row.text("booktitle")),
        issued=PartialDate(int(year.group())) if year and int(year.group()) else None,
        volume=row.text("volume"),
        issue=row.text("number"),
        pages="-".join(_NUMBER.findall(row.text("pages"))[:2]),
        doi=row.text("doi").lower(),
        isbn=row.text("isbn"),
    )


_SHOWN = ("author", "title", "year", "venue", "journal", "booktitle", "volume", "number", "pages")


def name_reader(texts: Sequence[str]) -> NameReader:
    """Return the reader of the author fields of a set: «Last, First and Last, F.» or another.

    >>> [str(name) for name in name_reader(["Orlova, E. A. and Smith, J."])("Orlova, E. A.")]
    ['Orlova, E. A.']
    >>> [str(name) for name in name_reader(["E. Orlova, J. Smith"])("E. Orlova, J. Smith")]
    ['Orlova, E.', 'Smith, J.']
    """
    several = [text.split(" and ") for text in texts if " and " in text]
    inverted = [parts for parts in several if all(part.count(",") == 1 for part in parts)]
    return family_first if several and 2 * len(inverted) > len(several) else given_first


def given_first(text: str) -> list[Name]:
    """Read «A. B. Last, C. Last and D. Last», or «Last, A. B., & Last, C.».

    >>> [str(name) for name in given_first("A. B. Orlova, C. Smith, and D. Brown.")]
    ['Orlova, A. B.', 'Smith, C.', 'Brown, D.']
    """
    inverted = _INVERTED.findall(text)
    if inverted and text.lstrip().startswith(inverted[0][0]):
        return [Name(family=family.strip(" &"), given=given.strip()) for family, given in inverted]
    found = []
    for part in text.replace(" and ", ",").strip(" .").split(","):
        given, _, family = part.strip().rpartition(" ")
        if family:
            found.append(Name(family=family, given=given))
    return found


def family_first(text: str) -> list[Name]:
    """Read «Last, First and Last, F.».

    >>> [str(name) for name in family_first("Orlova, E. A. and Smith, John")]
    ['Orlova, E. A.', 'Smith, John']
    """
    parts = [part.partition(",") for part in text.split(" and ") if part.strip()]
    return [Name(family=family.strip(), given=given.strip()) for family, _, given in parts]


def read_printed(identifier: str, text: str) -> Reference:
    """Return the reference that the program reads from a printed one."""
    file, _, place = identifier.partition("#")
    position = int(place.rpartition(".")[2])
    return normalize(load_parser().parse(RawReference(identifier, text, Location(file, position))))[
        0
    ]


def signed(identifier: str, title: str, names: Sequence[Name]) -> Reference:
    """Return a reference of which only the authors are known, and how it is shown."""
    printed = LabelledReference(RawReference(identifier, title, Location("gold")), ())
    return Reference(identifier, printed, title=title, authors=tuple(names))
