"""Invented libraries with their truth: works cited again and again, printed as people print them.

Authors and journals are few and common or many and rare, as names are; a few works are cited by
nearly everybody and most by one. Each reference prints its work in a style of its own, with the
slips of real lists: a wrong year, a misprint, a title cut short, authors left out.
"""

from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from random import Random

from citegraph.knowledge import table
from citegraph.model import (
    LabelledReference,
    Location,
    Name,
    PartialDate,
    RawReference,
    Reference,
)
from citegraph.parse.synthesis.invention import phrase
from citegraph.text import SYSTEMS, transliterate

#: References in one document.
LIST = 40
_LANGUAGES = ("ru", "en")
_RUSSIAN = 0.55
_BOOKS = 0.25
_SYLLABLES = {
    "ru": "бар вол гор дум ень жел зав кол лес мир нор пол рав сол тур хол чар яр лов".split(),
    "en": "bar cal den fer gol har ker lan mor nel por ral sev tor wal win yor dal bre".split(),
}
_ENDINGS = {
    "ru": "ов ев ин ский енко ян ук ич ко адзе".split(),
    "en": "son er man ley ton ing es berg ski sen".split(),
}
_TERMS = {
    "ru": "ция ность ика ство ение изация ология ометрия".split(),
    "en": "tion ness ics ship ment ization ology ometry".split(),
}


@dataclass(frozen=True, slots=True)
class Library:
    """References, and the work, venue (by reference) and people (by mention) that are meant."""

    references: list[Reference]
    work_of: dict[str, int]
    venue_of: dict[str, int]
    person_of: dict[str, int]


@dataclass(frozen=True, slots=True)
class _Person:
    number: int
    family: str
    given: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Work:
    number: int
    language: str
    title: str
    translated: str
    authors: tuple[_Person, ...]
    venue: int
    year: int
    volume: int
    issue: int
    first_page: int
    last_page: int
    doi: str


class _Zipf:
    """Draws numbers 0..count-1, the first ones often."""

    def __init__(self, count: int, exponent: float) -> None:
        self._sums = list(accumulate((rank + 1) ** -exponent for rank in range(count)))

    def draw(self, chance: Random) -> int:
        return bisect(self._sums, chance.random() * self._sums[-1])


def library(count: int, seed: int = 1) -> Library:
    """Return an invented library of so many references."""
    chance = Random(seed)
    makers = {language: _World(language, count, chance) for language in _LANGUAGES}
    made: Library = Library([], {}, {}, {})
    number = 0
    while len(made.references) < count:
        language = "ru" if chance.random() < _RUSSIAN else "en"
        work = makers[language].work(number, chance)
        for _ in range(_times_cited(chance, count)):
            if len(made.references) < count:
                _cite(made, work, makers[language].venues[work.venue], count, chance)
        number += 1
    made.references.sort(key=lambda one: one.id)
    return made


def _times_cited(chance: Random, count: int) -> int:
    """A power law: two works of three are cited once, a few by every fiftieth document."""
    return min(int(chance.paretovariate(1.6)), max(2, count // LIST // 4))


class _World:
    """People, venues and words of one language."""

    def __init__(self, language: str, count: int, chance: Random) -> None:
        self.language = language
        families = [
            family
            for row in table("invented_people")
            if row["kind"] == "family" and (row["language"] == "ru") == (language == "ru")
            for family in row["forms"].split(" | ")
        ]
        families += _coined(language, _ENDINGS[language], 12_000, chance)
        self._families = [family.capitalize() for family in families]
        self._given = [
            name
            for row in table("invented_people")
            if row["kind"].startswith("given") and row["language"] == language
            for name in row["forms"].split(" | ")
        ]
        self._terms = _coined(language, _TERMS[language], 30_000, chance)
        self._term, self._family = _Zipf(len(self._terms), 0.8), _Zipf(len(self._families), 0.75)
        people = [self._person(number, chance) for number in range(max(20, count // 5))]
        self._people, self._known = people, _Zipf(len(people), 0.5)
        self.venues = [self._venue(chance) for _ in range(max(10, count // 200))]
        self._venue_rank = _Zipf(len(self.venues), 0.9)

    def _person(self, number: int, chance: Random) -> _Person:
        family = self._families[self._family.draw(chance)]
        given = tuple(chance.choice(self._given) for _ in range(2 if self._is_russian else 1))
        if not self._is_russian and chance.random() < 0.5:
            given += (chance.choice(self._given),)
        return _Person(2 * number + self._is_russian, family, given)

    @property
    def _is_russian(self) -> bool:
        return self.language == "ru"

    def _venue(self, chance: Random) -> str:
        term = self._terms[self._term.draw(chance)]
        if self._is_russian:
            kind = chance.choice(("Вестник университета", "Вопросы", "Журнал", "Труды института"))
        else:
            kind = chance.choice(("Journal of", "Annals of", "Review of", "International Letters"))
        return f"{kind} {term} {self._terms[self._term.draw(chance)]}"

    def work(self, number: int, chance: Random) -> _Work:
        """Return a new work."""
        title = phrase(self.language, "title", chance)
        while len(title.split()) < 6:
            title += " " + self._terms[self._term.draw(chance)]
        if chance.random() < 0.02:
            title += ". " + ("Часть " if self._is_russian else "Part ") + chance.choice("12")
        translated = f"{phrase('en', 'title', chance)} {self._terms[self._term.draw(chance)]}"
        people = 1 + min(int(chance.expovariate(0.9)), 9)
        authors = {self._known.draw(chance) for _ in range(people)}
        first = chance.randrange(1, 900)
        return _Work(
            number=number,
            language=self.language,
            title=title[:1].upper() + title[1:],
            translated=transliterate(translated) if self._is_russian else "",
            authors=tuple(self._people[index] for index in sorted(authors, reverse=True)),
            venue=-1 if chance.random() < _BOOKS else self._venue_rank.draw(chance),
            year=2024 - min(int(chance.expovariate(0.07)), 120),
            volume=chance.randrange(1, 60),
            issue=chance.randrange(1, 13),
            first_page=first,
            last_page=first + chance.randrange(3, 40),
            doi=f"10.{1000 + number % 97}/x{number}" if chance.random() < 0.4 else "",
        )


def _coined(language: str, endings: Sequence[str], count: int, chance: Random) -> list[str]:
    words: dict[str, None] = {}
    while len(words) < count:
        stem = "".join(chance.choice(_SYLLABLES[language]) for _ in range(chance.choice((1, 2, 3))))
        if chance.random() < 0.5:
            stem += chance.choice("аеиоу" if language == "ru" else "aeiou") + chance.choice(stem)
        words[stem + chance.choice(endings)] = None
    return list(words)


def _cite(made: Library, work: _Work, venue: str, count: int, chance: Random) -> None:
    """Add one reference to a work, in the script and the manner of its document."""
    file = f"d{chance.randrange(max(1, count // LIST)):06d}.txt"
    id = f"{file}#1.{len(made.references) + 1:07d}"
    latin = work.language == "ru" and chance.random() < 0.2
    system = chance.choice(SYSTEMS) if latin else ""
    shown = work.authors[: chance.choice((1, 3)) if chance.random() < 0.25 else None]
    full = chance.random() < 0.15
    authors = tuple(_name(person, system, full, chance) for person in shown)
    title, translated = work.title, ""
    if latin:
        title, translated = transliterate(title, system), work.translated
        if chance.random() < 0.15:
            title, translated = work.translated, ""
    year = work.year + (chance.choice((-1, 1)) if chance.random() < 0.03 else 0)
    pages = "" if chance.random() < 0.07 else f"{work.first_page}-{work.last_page}"
    is_book = work.venue < 0
    container = "" if is_book else _container(venue, system, chance)
    reference = Reference(
        id,
        LabelledReference(RawReference(id, "", Location(file, 1)), ()),
        "book" if is_book else "article-journal",
        title=_misprinted(title, chance),
        translated_title=translated,
        authors=authors,
        container=container,
        issued=PartialDate(year),
        volume="" if is_book or chance.random() < 0.3 else str(work.volume),
        issue="" if is_book or chance.random() < 0.3 else str(work.issue),
        pages="" if is_book else pages,
        page_total=str(work.first_page) if is_book and chance.random() < 0.8 else "",
        doi=work.doi if chance.random() < 0.5 else "",
    )
    made.references.append(_printed(reference))
    made.work_of[id] = work.number
    if container:
        made.venue_of[id] = 2 * work.venue + (work.language == "ru")
    for position, person in enumerate(shown, 1):
        made.person_of[f"{id}@author.{position}"] = person.number


def _name(person: _Person, system: str, full: bool, chance: Random) -> Name:
    family = transliterate(person.family, system) if system else person.family
    given = person.given
    if len(given) > 1 and chance.random() < 0.12:
        given = given[:1]
    text = " ".join(given) if full else "".join(f"{name[0]}." for name in given)
    return Name(_misprinted(family, chance, 0.004), transliterate(text, system) if system else text)


def _container(venue: str, system: str, chance: Random) -> str:
    words = venue.split()
    if chance.random() < 0.2:
        words = [f"{word[:5]}." if len(word) > 7 else word for word in words]
    text = " ".join(words)
    return transliterate(text, system) if system else text


def _misprinted(text: str, chance: Random, share: float = 0.05) -> str:
    """A letter left out or doubled, two letters exchanged, or the last words of a title cut."""
    if chance.random() >= share or len(text) < 4:
        return text
    place = chance.randrange(1, len(text) - 2)
    kind = chance.randrange(4)
    if kind == 0:
        return text[:place] + text[place + 1 :]
    if kind == 1:
        return text[:place] + text[place] + text[place:]
    if kind == 2:
        return text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    return " ".join(text.split()[:5]) if len(text.split()) > 5 else text


def _printed(one: Reference) -> Reference:
    """The reference with a printed text made of its fields."""
    names = ", ".join(f"{name.family} {name.given}" for name in one.authors)
    translated = f" [{one.translated_title}]" if one.translated_title else ""
    where = f" // {one.container}. {one.volume} ({one.issue})" if one.container else ""
    pages = f" С. {one.pages}." if one.pages else f" {one.page_total} с."
    text = f"{names} {one.title}{translated}{where}. {one.year}.{pages} {one.doi}".strip()
    raw = RawReference(one.id, text, one.printed.raw.location)
    values = {name: getattr(one, name) for name in _FIELDS}
    return Reference(printed=LabelledReference(raw, ()), **values)


_FIELDS = tuple(name for name in Reference.__dataclass_fields__ if name != "printed")
