"""Works, people, venues and references of a library by whatever a user calls them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import get_args

from rapidfuzz import fuzz, process

from citegraph.errors import UsageError
from citegraph.model import Library, Person, Reference, Venue
from citegraph.model.library import Kind
from citegraph.text import collapse_spaces, fingerprint
from citegraph.workflow.resolving import name_entries

KINDS: tuple[Kind, ...] = get_args(Kind)
_NEAREST = 4
_NEAR = 60.0


@dataclass(frozen=True, slots=True)
class Item:
    """A work, person or venue, or single mentions of it.

    ``id`` is that of the work, person or venue; ``label`` shows it; ``mentions`` are ids of
    references (of mentions of people) that are meant.
    """

    kind: Kind
    id: str
    label: str
    mentions: tuple[str, ...]


class Directory:
    """Finds what is meant by ids, keys of records, places, printed names and printed texts."""

    def __init__(self, library: Library) -> None:
        self._items: dict[str, dict[Kind, list[Item]]] = defaultdict(lambda: defaultdict(list))
        self._written: dict[str, str] = {}
        for name, item in (*_works(library), *_people(library), *_venues(library)):
            self._written.setdefault(_folded(name), name)
            items = self._items[_folded(name)][item.kind]
            if item not in items:
                items.append(item)

    def kinds(self, name: str) -> frozenset[Kind]:
        """Return what kinds of things have this name; none for one that nothing has."""
        return frozenset(self._items.get(_folded(name), {}))

    def find(self, name: str, kind: Kind) -> Item:
        """Return what a name means among the works, people or venues.

        Raises :class:`UsageError` for a name that none has, or several have; it names the nearest.
        """
        items = self._items.get(_folded(name), {}).get(kind, [])
        if len(items) == 1:
            return items[0]
        if not items:
            raise UsageError(self.unknown(name, (kind,)))
        if len({item.id for item in items}) == 1:
            # An id may be its label in small letters: what is printed so is meant by the rest.
            printed = [item for item in items if _folded(item.label) == _folded(name)]
            items = items if name == items[0].id or not printed else printed
            mentions = dict.fromkeys(one for item in items for one in item.mentions)
            return Item(kind, items[0].id, items[0].label, tuple(mentions))
        ids = ", ".join(sorted({item.id for item in items}))
        raise UsageError(f"«{name}» is the name of several: name one of them by its id: {ids}")

    def unknown(self, name: str, kinds: Iterable[Kind] = KINDS) -> str:
        """Return what to say of a name that nothing has, with the names that are nearest."""
        known = [one for one, found in self._items.items() if not found.keys().isdisjoint(kinds)]
        near = process.extract(
            _folded(name), known, scorer=fuzz.WRatio, limit=_NEAREST, score_cutoff=_NEAR
        )
        *others, last = kinds
        words = f"{', '.join(others)} or {last}" if others else last
        message = f"there is no {words} «{name}» in the sources"
        if not near:
            return f"{message}; ids are in works.csv, people.csv and venues.csv"
        return f"{message}; nearest: {'; '.join(self._written[one] for one, _, _ in near)}"


def _folded(name: str) -> str:
    return collapse_spaces(name).casefold()


def _works(library: Library) -> Iterator[tuple[str, Item]]:
    by_id = {reference.id: reference for reference in library.references}
    names = name_entries([reference.printed.raw for reference in library.references])[0]
    for work in library.works:
        members = tuple(one for one in work.references if one in by_id)
        yield work.id, Item("work", work.id, _shown(work.reference), members)
        for one in members:
            item = Item("work", work.id, _shown(by_id[one]), (one,))
            for name in _names_of(by_id[one], names):
                yield name, item


def _names_of(reference: Reference, names: Mapping[str, str]) -> Iterator[str]:
    """Yield what a reference is called: its id and key, its place, its text and its fingerprint."""
    raw = reference.printed.raw
    yield reference.id
    yield names[reference.id]
    if raw.location.line is not None:
        yield f"{raw.location.file}:{raw.location.line}"
    yield raw.text
    yield fingerprint(raw.text)


def _shown(reference: Reference) -> str:
    return reference.printed.raw.text or reference.title or reference.id


def _people(library: Library) -> Iterator[tuple[str, Item]]:
    for person in library.people:
        everything = tuple(mention.id for mention in person.mentions)
        yield person.id, Item("person", person.id, person.label, everything)
        printed = defaultdict(list)
        for mention in person.mentions:
            printed[mention.name.printed or str(mention.name)].append(mention.id)
            single = Item("person", person.id, mention.name.printed, (mention.id,))
            yield mention.id, single
        for form, mentions in printed.items():
            yield form, Item("person", person.id, form, tuple(mentions))
        yield from _shown_names(
            Item("person", person.id, person.label, everything), person, printed
        )


def _venues(library: Library) -> Iterator[tuple[str, Item]]:
    names = {one.id: (one.container, one.translated_container) for one in library.references}
    for venue in library.venues:
        everything = Item("venue", venue.id, venue.label, venue.references)
        yield venue.id, everything
        for form in venue.forms:
            members = tuple(one for one in venue.references if form in names.get(one, ()))
            yield form, Item("venue", venue.id, form, members or venue.references)
        yield from _shown_names(everything, venue, venue.forms)


def _shown_names(
    item: Item, named: Person | Venue, printed: Iterable[str]
) -> Iterator[tuple[str, Item]]:
    """Yield the label and its Latin form for all of a thing, where nothing prints just that."""
    known = set(map(_folded, printed))
    for name in (named.label, named.latin):
        if name and _folded(name) not in known:
            yield name, item
