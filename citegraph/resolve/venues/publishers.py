"""Publishers across spelling, abbreviation, script and translation."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations

from citegraph.knowledge import table
from citegraph.model import Reference
from citegraph.resolve.clusters import Candidate, cluster
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.rulings import Bonds
from citegraph.resolve.venues.candidates import (
    NameLink,
    candidate,
    spelling_candidates,
)
from citegraph.resolve.venues.forms import VenueForm
from citegraph.resolve.venues.grouping import ResolvedVenues, to_venues
from citegraph.resolve.venues.names import venue_key, venue_words
from citegraph.text import script_of


@cache
def _empty_words() -> frozenset[str]:
    return frozenset(venue_key(row["word"]) for row in table("publisher_words"))


def publisher_key(text: str) -> str:
    """Return the key under which the spellings of one publisher's name meet.

    Words such as «издательство», «Publishers» and «Inc.» do not count, unless there are no others.

    >>> publisher_key("Изд-во «Наука»") == publisher_key("Nauka Publ.")
    True
    """
    words = venue_words(text)
    pairs = [" ".join(pair) for pair in zip(words, words[1:], strict=False)]
    empty = {index for index, word in enumerate(words) if word in _empty_words()}
    for index, pair in enumerate(pairs):
        if pair in _empty_words():
            empty |= {index, index + 1}
    return " ".join(word for index, word in enumerate(words) if index not in empty) or " ".join(
        words
    )


def resolve_publishers(references: Sequence[Reference], options: ResolveOptions) -> ResolvedVenues:
    """Cluster the publishers of the references, as venues are; the result has the same shape."""
    forms = _forms(references)
    index_of = {form.key: index for index, form in enumerate(forms)}
    candidates = [*_table_candidates(index_of), *spelling_candidates(forms, options)]
    bonds = Bonds(len(forms))
    found = cluster(len(forms), candidates, lambda a, b: True, bonds)
    return to_venues(forms, found, bonds, "publisher")


def _forms(references: Sequence[Reference]) -> list[VenueForm]:
    texts: dict[str, Counter[str]] = defaultdict(Counter)
    members: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for reference in references:
        key = publisher_key(reference.publisher)
        if key:
            texts[key][reference.publisher] += 1
            members[key].append((reference.id, reference.publisher))
    return [
        VenueForm(
            key=key,
            words=tuple(key.split()),
            texts=tuple(sorted(texts[key], key=lambda text: (-texts[key][text], text))),
            references=tuple(id for id, _ in sorted(members[key])),
            printed=tuple(text for _, text in sorted(members[key])),
            native=script_of(max(texts[key])) == "Cyrl",
            mark="",
            mentions=(),
        )
        for key in sorted(texts)
    ]


def _table_candidates(index_of: Mapping[str, int]) -> Iterator[Candidate[NameLink]]:
    for row in table("publishers"):
        names = [row["name"], *row["variants"].split(" | ")]
        known = {index_of[key]: name for name in names if (key := publisher_key(name)) in index_of}
        for one, other in combinations(sorted(known), 2):
            detail = f"{known[one]} = {known[other]}"
            yield candidate(one, other, 0.95, "publisher-table", detail)
