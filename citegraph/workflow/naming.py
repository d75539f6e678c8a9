"""What people call things, turned into the names that decisions know them by.

An id of a work, reference, person or venue changes with the sources; the fingerprint of a printed
reference and a printed name do not.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from citegraph.errors import UsageError
from citegraph.model import Library, Mention, Person, Reference, Venue, Work
from citegraph.model.decision import DecisionKind
from citegraph.resolve.named import Named, PersonNames, VenueNames, WorkNames
from citegraph.text import collapse_spaces, fingerprint, letters_and_digits
from citegraph.text.decision_names import mention_name, what_names

_HINT = 60
_NEAREST = 3
_LIKE = 70.0


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a decision: its kind, what to write, and what it is called now."""

    kind: DecisionKind
    name: str
    shown: str


class Naming:
    """Finds things of a library by their ids, printed names and printed texts."""

    def __init__(self, library: Library) -> None:
        own = (document.description for document in library.documents)
        self.references = (*library.references, *filter(None, own))
        self._library = library
        self._by_id = {one.id: one for one in self.references}
        self._works = WorkNames(self.references)
        self._people = PersonNames(self.references)
        self._venues = VenueNames(self.references)

    def find(self, text: str, kind: DecisionKind | None = None) -> tuple[Side, ...]:
        """Return what a text may mean, one side for each kind that it may be of.

        Raises :class:`UsageError` when it is nothing of the kind in this library.
        """
        text = collapse_spaces(text)
        found = tuple(side for side in self._sides(text) if kind in (None, side.kind))
        if not found:
            raise UsageError(
                f"nothing in the sources is «{text}»{self._nearest(text)}; write an id of "
                "works.csv, references.csv, people.csv or venues.csv, or what is printed"
            )
        return found

    def pair(self, left: str, right: str, kind: DecisionKind | None = None) -> tuple[Side, Side]:
        """Return what two texts mean, both of one kind.

        Raises :class:`UsageError` when they are of different kinds, or of several.
        """
        ones, others = self.find(left, kind), self.find(right, kind)
        pairs = [(one, other) for one in ones for other in others if one.kind == other.kind]
        if not pairs:
            raise UsageError(f"«{left}» is a {ones[0].kind} and «{right}» a {others[0].kind}")
        one, other = _only([one for one, _ in pairs], left), _only([two for _, two in pairs], right)
        if what_names(one.kind, one.name) == what_names(other.kind, other.name):
            raise UsageError(
                f"«{left}» and «{right}» print the same; to speak of single mentions of people, "
                "name them by their ids (merges.csv): list.txt#1.2@author.1"
            )
        return one, other

    def one(self, text: str, kind: DecisionKind | None = None) -> Side:
        """Return what a text means; see :meth:`pair`."""
        return _only(self.find(text, kind), text)

    def _sides(self, text: str) -> Iterator[Side]:
        work = self._work(text)
        if work:
            yield Side("work", f"{fingerprint(work.printed.raw.text)} {_hint(work)}", _hint(work))
        person = self._person(text)
        if person:
            yield Side("person", *person)
        venue = self._venue(text)
        if venue:
            yield Side("venue", venue, venue)

    def _work(self, text: str) -> Reference | None:
        """The reference meant by an id, a fingerprint, or its own text."""
        for work in self._library.works:
            if text == work.id:
                return self._telling(work)
        if text in self._by_id:
            one = self._by_id[text]
            return self._by_id.get(one.refers_to, one)
        named = self._works.find(text)
        ids = sorted(named.mentions) if isinstance(named, Named) else []
        return self._by_id[ids[0]] if ids else None

    def _telling(self, work: Work) -> Reference:
        """The fullest reference to a work that stands for itself."""
        ids = [work.reference.id, *work.references]
        return next(
            (self._by_id[id] for id in ids if not self._by_id[id].refers_to), work.reference
        )

    def _person(self, text: str) -> tuple[str, str] | None:
        for person in self._library.people:
            if text == person.id:
                return self._name_of(person), person.label
            for mention in person.mentions:
                if text == mention.id:
                    return self._single(mention), person.label
        named = self._people.find(text)
        return (text, text) if isinstance(named, Named) and named.mentions else None

    def _name_of(self, person: Person) -> str:
        """The label or a form that nobody else prints; or else a single mention."""
        own = {mention.id for mention in person.mentions}
        for name in (person.label, *person.forms):
            named = self._people.find(name)
            if isinstance(named, Named) and named.mentions and named.mentions <= own:
                return name
        return self._single(person.mentions[0])

    def _single(self, mention: Mention) -> str:
        text = self._by_id[mention.reference].printed.raw.text
        return mention_name(text, mention, mention.name.printed)

    def _venue(self, text: str) -> str:
        for venue in self._library.venues:
            if text == venue.id:
                return self._printed(venue)
        named = self._venues.find(text)
        return text if isinstance(named, Named) and named.mentions else ""

    def _printed(self, venue: Venue) -> str:
        forms = {letters_and_digits(form): form for form in reversed(venue.forms)}
        return forms.get(letters_and_digits(venue.label), venue.forms[0])

    def _nearest(self, text: str) -> str:
        known = {
            *(one for work in self._library.works for one in (work.id,)),
            *(form for person in self._library.people for form in (person.id, *person.forms)),
            *(form for venue in self._library.venues for form in (venue.id, *venue.forms)),
        }
        near = process.extract(
            text, sorted(known), scorer=fuzz.WRatio, limit=_NEAREST, score_cutoff=_LIKE
        )
        return f" (near it: {', '.join(name for name, _, _ in near)})" if near else ""


def _only(sides: tuple[Side, ...] | list[Side], text: str) -> Side:
    if len(sides) > 1:
        kinds = " and a ".join(side.kind for side in sides)
        raise UsageError(f"«{text}» is a {kinds}; say which with --kind")
    return sides[0]


def _hint(reference: Reference) -> str:
    """What a reference is, for people: first author, year, beginning of the title."""
    names = reference.authors or reference.editors
    who = (names[0].literal or names[0].family) if names else ""
    words = (who, str(reference.year or ""), reference.title)
    hint = collapse_spaces(" ".join(words)) or reference.printed.raw.text
    return hint if len(hint) <= _HINT else f"{hint[: _HINT - 1].rstrip()}…"
