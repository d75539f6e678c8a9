"""Libraries of any size with their networks, made of invented works: for size, speed and looks.

Titles, names and printed references in both scripts are those of ``bench/_libraries``: tens of
thousands of words and names, few of them common, so that they compress as real ones do.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from random import Random

from bench._libraries import LIST
from bench._libraries import Library as Printed
from bench._libraries import library as printed_library
from citegraph.model import (
    CitationTarget,
    CitingDocument,
    Evidence,
    InTextCitation,
    LabelledReference,
    Library,
    Location,
    Mention,
    Merge,
    Network,
    Person,
    Problem,
    RawReference,
    Reference,
    UncertainPair,
    Venue,
    Work,
)
from citegraph.network import build_network
from citegraph.network.options import NetworkOptions, default_options
from citegraph.parse.synthesis.invention import phrase
from citegraph.text import transliterate

#: References for one work, at most; enough are printed for so many works.
_REFERENCES_A_WORK = 2.4
#: Maps need not be good here.
_QUICK = {
    "trials": 1, "max_path_steps": 1_000_000, "start_steps": 4, "map_steps": 6, "room_steps": 6,
}  # fmt: skip
#: What levels of agreement weigh.
_WEIGHTS = (-1.61, 0.307, 1.29, 2.18, 4.052, 6.74)
_TRANSLITERATION = "gost-7.79-b"


def make_library(
    works: int, seed: int = 1, kinds: Sequence[str] = ()
) -> tuple[Library, tuple[Network, ...]]:
    """Return a library of so many works, and its networks: those that a build writes, or others.

    Two references of three print another work's reference once more; every twentieth pair of them
    is a question. The same arguments give the same library.
    """
    library = _Maker(works, seed).library()
    return library, make_networks(library, kinds)


def make_networks(library: Library, kinds: Sequence[str] = ()) -> tuple[Network, ...]:
    """Return networks of a library with room for all of its items."""
    options: NetworkOptions = default_options({"max_nodes": 40_000, **_QUICK})
    return tuple(build_network(library, kind, options) for kind in kinds or options.kinds)


def _printed(works: int, seed: int) -> Printed:
    """References to at least so many works."""
    count = int(works * _REFERENCES_A_WORK) + LIST
    while True:
        found = printed_library(count, seed)
        if len(set(found.work_of.values())) >= works:
            return found
        count = count * 5 // 4


@dataclass(frozen=True, slots=True)
class _Named:
    """A name in the script of the works that have it, and in Latin letters."""

    label: str
    latin: str
    forms: tuple[str, ...]


class _Maker:
    """Makes the parts of one library out of printed references."""

    def __init__(self, works: int, seed: int) -> None:
        self._chance = Random(seed)
        found = _printed(works, seed)
        kept = sorted(set(found.work_of.values()))[:works]
        number = {work: place for place, work in enumerate(kept)}
        self._references = _numbered(
            one for one in found.references if found.work_of[one.id] in number
        )
        old = [one.id for one in found.references if found.work_of[one.id] in number]
        self._found = found
        self._old_ids = dict(zip((one.id for one in self._references), old, strict=True))
        self._of_work: dict[int, list[Reference]] = defaultdict(list)
        for reference in self._references:
            self._of_work[number[found.work_of[self._old_ids[reference.id]]]].append(reference)
        self._files = sorted({one.citing for one in self._references})

    def library(self) -> Library:
        people, venues = self._people(), self._venues()
        publishers = self._publishers()
        works = self._works(people, venues)
        merges = (
            *self._work_merges(works),
            *_name_merges(people),
            *_venue_merges("venue", venues),
        )
        return Library(
            documents=self._documents(works),
            references=tuple(self._references),
            works=works,
            people=people,
            venues=venues,
            merges=merges,
            citations=tuple(self._citations()),
            problems=tuple(self._problems()),
            uncertain=tuple(self._uncertain(works)),
            publishers=publishers,
        )

    def _people(self) -> tuple[Person, ...]:
        mentions: dict[int, list[Mention]] = defaultdict(list)
        for one in self._references:
            for place, name in enumerate(one.authors, 1):
                number = self._found.person_of[f"{self._old_ids[one.id]}@author.{place}"]
                printed = replace(name, printed=f"{name.family} {name.given}")
                mentions[number].append(
                    Mention(f"{one.id}@author.{place}", one.id, "author", place, printed)
                )
        return tuple(
            Person(f"person{number:06d}", one.label, one.latin, one.forms, tuple(found))
            for number, found in sorted(mentions.items())
            for one in (_named(mention.name.printed for mention in found),)
        )

    def _venues(self) -> tuple[Venue, ...]:
        printed: dict[int, list[Reference]] = defaultdict(list)
        for one in self._references:
            if one.container:
                printed[self._found.venue_of[self._old_ids[one.id]]].append(one)
        return tuple(_venue(f"venue{number:05d}", found, [one.container for one in found])
                     for number, found in sorted(printed.items()))  # fmt: skip

    def _publishers(self) -> tuple[Venue, ...]:
        printed: dict[str, list[Reference]] = defaultdict(list)
        for one in self._references:
            if one.publisher:
                printed[one.publisher].append(one)
        return tuple(
            _venue(f"publisher{number:04d}", printed[name], [name])
            for number, name in enumerate(sorted(printed))
        )

    def _works(self, people: Iterable[Person], venues: Iterable[Venue]) -> tuple[Work, ...]:
        person_of = {one.id: person.id for person in people for one in person.mentions}
        venue_of = {id: venue.id for venue in venues for id in venue.references}
        sources = dict(zip(self._chance.sample(range(len(self._of_work)), len(self._files)),
                           self._files, strict=True))  # fmt: skip
        works = []
        for number, printed in sorted(self._of_work.items()):
            full = max(printed, key=lambda one: (len(one.authors), len(one.printed.raw.text)))
            mentions = [f"{full.id}@author.{place + 1}" for place in range(len(full.authors))]
            source = sources.get(number)
            works.append(
                Work(
                    id=f"{_key(full)}{number:05d}",
                    reference=full,
                    references=tuple(one.id for one in printed),
                    people=tuple(dict.fromkeys(person_of[id] for id in mentions)),
                    venue=venue_of.get(full.id, ""),
                    cited_by=tuple(sorted({one.citing for one in printed})),
                    documents=(source,) if source else (),
                )
            )
        return tuple(sorted(works, key=lambda work: work.id))

    def _documents(self, works: Iterable[Work]) -> tuple[CitingDocument, ...]:
        itself = {id: work for work in works for id in work.documents}
        lists: dict[str, int] = defaultdict(int)
        for one in self._references:
            lists[one.citing] += 1
        return tuple(
            CitingDocument(
                file, itself[file].reference.title, "plain", "utf-8", f"{number:064x}", 1,
                lists[file], lists[file] // 2, work=itself[file].id,
            )
            for number, file in enumerate(self._files)
        )  # fmt: skip

    def _work_merges(self, works: Iterable[Work]) -> Iterator[Merge]:
        by_id = {one.id: one for one in self._references}
        for work in works:
            for left, right in pairwise(by_id[id] for id in work.references):
                score = round(self._chance.uniform(0.8, 1), 3)
                yield Merge("work", left.id, right.id, left.printed.raw.text,
                            right.printed.raw.text, score, "linked",
                            self._reasons(left, right))  # fmt: skip

    def _reasons(self, left: Reference, right: Reference) -> tuple[Evidence, ...]:
        chance = self._chance
        reasons = (
            ("any two", "what speaks against any two references before they are compared", -6.2),
            ("title", f"similarity {chance.uniform(0.7, 1):.2f}", chance.choice(_WEIGHTS)),
            ("authors", f"{_first(left)} | {_first(right)}", chance.choice(_WEIGHTS)),
            ("year", f"{left.year} | {right.year}", chance.choice(_WEIGHTS)),
            ("pages", f"{left.pages or '–'} | {right.pages or '–'}", chance.choice(_WEIGHTS)),
        )
        return tuple(Evidence(*reason) for reason in reasons)

    def _uncertain(self, works: Sequence[Work]) -> Iterator[UncertainPair]:
        for left, right in pairwise(works):
            if self._chance.random() < 0.02:
                one, other = left.reference, right.reference
                yield UncertainPair("work", one.id, other.id, one.printed.raw.text,
                                    other.printed.raw.text, round(self._chance.random(), 3), False,
                                    float(len(left.references)),
                                    self._reasons(one, other))  # fmt: skip

    def _citations(self) -> Iterator[InTextCitation]:
        """Yield a citation in a text for every second reference."""
        lines: dict[str, int] = defaultdict(lambda: 100)
        for one in self._references[::2]:
            raw = one.printed.raw
            lines[one.citing] += self._chance.randrange(1, 9)
            marker = f"[{raw.number}]"
            language = self._chance.choice(("ru", "en"))
            words = [phrase(language, "title", self._chance) for _ in range(2)]
            yield InTextCitation(
                "bracket", marker, (CitationTarget(raw.number, reference=raw.id),),
                f"{', '.join(words)} {one.title.lower()} {marker}.",
                Location(one.citing, lines[one.citing]), sentence=lines[one.citing],
                paragraph=lines[one.citing] // 5, document=one.citing,
            )  # fmt: skip

    def _problems(self) -> Iterator[Problem]:
        for one in self._references[:: LIST // 2]:
            raw = one.printed.raw
            yield Problem("low-confidence", f"the fields of reference {raw.number} are unsure",
                          "look at it", raw.location, raw.text, "note")  # fmt: skip


def _numbered(references: Iterable[Reference]) -> list[Reference]:
    """The references with the lines, numbers and ids that their lists give them, and publishers."""
    lines: dict[str, int] = defaultdict(int)
    numbered = []
    for one in references:
        file = one.citing
        lines[file] += 1
        position = lines[file]
        id = f"{file}#1.{position}"
        raw = RawReference(id, one.printed.raw.text, Location(file, 9 + position), 1, position,
                           str(position), rule="numbered", confidence=0.9)  # fmt: skip
        place, publisher = _imprint(one)
        language = "ru" if _is_russian(one.title) else "en"
        numbered.append(
            replace(one, id=id, printed=LabelledReference(raw, (), 0.9), place=place,
                    publisher=publisher, language=language)
        )  # fmt: skip
    return numbered


def _imprint(book: Reference) -> tuple[str, str]:
    if book.container:
        return "", ""
    russian = (("М.", "Наука"), ("СПб.", "Питер"), ("М.", "Эксмо"), ("Казань", "Изд-во КФУ"))
    western = (("London", "Sage"), ("New York", "Wiley"), ("Berlin", "Springer"))
    names = russian if _is_russian(book.title) else western
    return names[(book.year or 0) % len(names)]


def _is_russian(text: str) -> bool:
    return any("а" <= letter <= "я" for letter in text.lower())


def _key(reference: Reference) -> str:
    letters = transliterate(_first(reference), _TRANSLITERATION).lower()
    return "".join(letter for letter in letters if "a" <= letter <= "z") + str(reference.year or "")


def _first(reference: Reference) -> str:
    return str(reference.authors[0]) if reference.authors else "–"


def _named(printed: Iterable[str]) -> _Named:
    forms = sorted(set(printed))
    label = max(forms, key=lambda form: (_is_russian(form), len(form), form))
    return _Named(label, transliterate(label, _TRANSLITERATION), tuple(forms))


def _venue(id: str, references: Sequence[Reference], printed: Iterable[str]) -> Venue:
    one = _named(printed)
    return Venue(id, one.label, one.latin, one.forms, tuple(sorted(r.id for r in references)))


def _name_merges(people: Iterable[Person]) -> Iterator[Merge]:
    for person in people:
        for left, right in pairwise(person.mentions):
            names = left.name.printed, right.name.printed
            same = names[0] == names[1]
            reason = Evidence("name" if same else "surname", " | ".join(names), 1.0)
            yield Merge("person", left.id, right.id, *names, 1.0 if same else 0.95,
                        "same-name" if same else "same-key", (reason,))  # fmt: skip


def _venue_merges(kind: str, venues: Iterable[Venue]) -> Iterator[Merge]:
    for venue in venues:
        for left, right in pairwise(venue.forms):
            reason = Evidence("name", f"{left} | {right}", 1.0)
            yield Merge("venue", venue.references[0], venue.references[-1], left, right, 0.9,
                        "similar-name", (reason,))  # fmt: skip
