"""What the whole text of a reference says, whatever was read from it: words, numbers and names.

A reference and its translation agree in this even where one of them was taken apart wrongly.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from citegraph.model import Reference
from citegraph.text import letters_and_digits, surname_key, text_meanings, western_blocks

_NUMBER = re.compile(r"\d+")
_CAPITALISED = r"[^\W\d_a-zа-яё][^\W\d_]{1,40}(?:['’ʹʼ`-][^\W\d_]{1,40}){0,3}"
_INITIALS = r"(?:[^\W\d_a-zа-яё][a-zа-яё]?\.[\s-]?){1,3}"
_NAME = re.compile(rf"({_CAPITALISED}),?\s?{_INITIALS}|{_INITIALS}({_CAPITALISED})")
#: Addresses, DOIs, and the day when a page was looked at: the same work has others elsewhere.
_PASSING = re.compile(
    r"https?:\S*|www\.\S*|\b10\.\d{4,9}/\S+"
    r"|(?:дата (?:обращения|доступа)|\baccessed)[^)]{0,25}",
    re.IGNORECASE,
)
#: Patents, reports, standards: a number of so many digits is rarely there by chance.
_LONG_NUMBER = 5
#: How much a number tells by its digits; one of four digits is mostly a year.
_TELLING = {1: 0.25, 2: 0.6, 3: 1.0, 4: 1.3}
_TELLING_YEAR = 0.7
_TELLING_LONG = 2.0


#: Longer than any reference: what stands behind is no part of one.
_LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class Wording:
    """The text of a reference as it is compared with one in another language.

    ``meanings`` are those of its ``count`` telling words, ``titles`` the same of each title.
    ``numbers`` have no leading zeros; ``telling`` is the sum of what they tell, ``long`` are
    those of five digits and more. ``names`` are keys of surnames beside initials and of
    the authors read; ``sounds`` their looser keys, ``first`` both kinds of the first one.
    """

    count: int
    meanings: frozenset[str]
    titles: tuple[tuple[int, frozenset[str]], ...]
    numbers: frozenset[str]
    telling: float
    long: frozenset[str]
    names: frozenset[str]
    first: frozenset[str]
    sounds: frozenset[str]


class LazyWording:
    """The wording of a reference, read when it is first asked for: most are never compared so."""

    def __init__(self, reference: Reference, author_keys: Sequence[str]) -> None:
        self._reference = reference
        self._author_keys = author_keys

    @cached_property
    def read(self) -> Wording:
        """The wording."""
        return read_wording(self._reference, self._author_keys)

    @cached_property
    def letters(self) -> str:
        """All letters and digits of the printed text but those of its address."""
        return letters_and_digits(_PASSING.sub(" ", printed_text(self._reference)))


def read_wording(reference: Reference, author_keys: Sequence[str]) -> Wording:
    """Read the whole printed text of a reference; ``author_keys`` are those of its authors."""
    text = printed_text(reference)[:_LONGEST]
    lasting = _PASSING.sub(" ", text)
    titles = (reference.title, reference.translated_title)
    numbers = frozenset(number.lstrip("0") for number in _NUMBER.findall(lasting)) - {""}
    found = (surname_key(before or after) for before, after in _NAME.findall(text))
    names = tuple(dict.fromkeys((*found, *author_keys)))
    count, meanings = text_meanings(lasting)
    return Wording(
        count=count,
        meanings=meanings,
        titles=tuple(text_meanings(title) for title in titles if title),
        numbers=numbers,
        telling=sum(map(telling, sorted(numbers))),
        long=frozenset(number for number in numbers if len(number) >= _LONG_NUMBER),
        names=frozenset(names),
        first=frozenset((names[0], *western_blocks(names[0]))) if names else frozenset(),
        sounds=frozenset(block for name in names for block in western_blocks(name)),
    )


def printed_text(reference: Reference) -> str:
    """Return the printed text; of a record whose format marks its fields, what they hold."""
    raw = reference.printed.raw
    if raw.marked is None:
        return raw.text
    values = (
        *(f"{name.family} {name.given}" for name in reference.authors),
        reference.title,
        reference.translated_title,
        reference.container,
        reference.publisher,
        reference.place,
        str(reference.year or ""),
        reference.volume,
        reference.issue,
        reference.pages,
        reference.page_total,
        reference.document_number,
    )
    return ". ".join(value for value in values if value)


def telling(number: str) -> float:
    """Return how much it tells that two references print a number.

    >>> telling("5"), telling("2014"), telling("1784095")
    (0.25, 0.7, 2.0)
    """
    if len(number) == 4 and number[:2] in ("19", "20"):
        return _TELLING_YEAR
    return _TELLING.get(len(number), _TELLING_LONG)
