"""What all references together say: years of titles, names of containers, titles with a word.

Counted in every task, summed up by key, and what is left is small enough for one machine.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Generic, TypeVar

from citegraph.engines.batch.hashing import number_of
from citegraph.engines.batch.rows import batch_of
from citegraph.model import LabelledReference, Location, RawReference, Reference
from citegraph.resolve.options import ResolveOptions
from citegraph.resolve.venues.grouping import resolve_venues
from citegraph.resolve.works.descriptions import REFERENCES_PER_YEAR, Description
from citegraph.text import title_key

if TYPE_CHECKING:
    import pyarrow as pa

    from citegraph.engines.batch.learned import Integers

Unpacked = TypeVar("Unpacked")

YEARS, NAMES, WORDS = 0, 1, 2
#: A task hands on what it counted when it holds so many facts.
_MOST = 200_000
_SIGN = "\x1f"
#: Key, kind, rank (a year) and text.
Fact = tuple[int, int, int, str]


@cache
def facts_schema() -> "pa.Schema":
    """Return the columns of counted facts."""
    import pyarrow as pa

    return pa.schema(
        [
            ("key", pa.int64()),
            ("kind", pa.int8()),
            ("rank", pa.int64()),
            ("text", pa.string()),
            ("count", pa.int64()),
        ]
    )


@dataclass(frozen=True, slots=True)
class Counting(Generic[Unpacked]):
    """Records to the facts of a kind that they print, counted."""

    unpack: Callable[[bytes], Unpacked]
    facts: Callable[[Unpacked], Iterable[Fact]]

    @property
    def schema(self) -> "pa.Schema":
        """The columns of what comes out."""
        return facts_schema()

    def __call__(self, batches: "Iterator[pa.RecordBatch]") -> "Iterator[pa.RecordBatch]":
        """Yield the facts of the batches."""
        counts: Counter[Fact] = Counter()
        for batch in batches:
            for record in batch.column("record").to_pylist():
                counts.update(self.facts(self.unpack(record)))
            if len(counts) > _MOST:
                yield _batch(counts)
                counts.clear()
        yield _batch(counts)


def _batch(counts: Mapping[Fact, int]) -> "pa.RecordBatch":
    return batch_of(sorted((*fact, count) for fact, count in counts.items()), facts_schema())


def years_and_names(reference: Reference) -> Iterator[Fact]:
    """Yield the year of the title, and the container with what names it too."""
    title = title_key(reference.title)
    if title and reference.year:
        yield number_of("title", title), YEARS, reference.year, ""
    names = (reference.container, reference.translated_container)
    if any(names):
        text = _SIGN.join((*names, reference.issn))
        yield number_of("names", text), NAMES, 0, text


def words(item: Description) -> Iterator[Fact]:
    """Yield the words of the title."""
    for word in item.words:
        yield number_of("word", word), WORDS, 0, ""


@dataclass(frozen=True, slots=True)
class Summing:
    """Counts of facts to their sums; of the years of a title how many there are.

    Years and words that are as with any other title or word (one year, one title) are left out.
    """

    @property
    def schema(self) -> "pa.Schema":
        """The columns of what comes out."""
        return facts_schema()

    @property
    def order(self) -> tuple[str, ...]:
        """The columns by which rows of one key are sorted."""
        return ("kind", "rank", "text")

    @property
    def most(self) -> int:
        """Groups stay whole."""
        return 0

    def of_groups(self, table: "pa.Table", starts: Sequence[int]) -> "Iterator[pa.RecordBatch]":
        """Yield the sums."""
        rows = zip(*(table.column(name).to_pylist() for name in facts_schema().names), strict=True)
        sums: dict[Fact, int] = {}
        for (key, kind), group in groupby(rows, key=itemgetter(0, 1)):
            found: Counter[tuple[int, str]] = Counter()
            for _, _, rank, text, count in group:
                found[rank, text] += count
            if kind == YEARS:
                sums[key, kind, 0, ""] = _years(found)
            else:
                sums |= {(key, kind, 0, text): count for (_, text), count in found.items()}
        yield _batch({fact: n for fact, n in sums.items() if n > 1 or fact[1] == NAMES})


def _years(printed: Counter[tuple[int, str]]) -> int:
    """How many years print a title; 1 when it is one work cited over and over."""
    return len(printed) if printed.total() <= REFERENCES_PER_YEAR * len(printed) else 1


def venues_of(
    names: Mapping[str, int], most: int, options: ResolveOptions
) -> "tuple[Integers, Integers]":
    """Return the containers (their numbers) and the venue of each.

    ``names`` counts each container with its translation and ISSN; the ``most`` frequent ones
    are compared.
    """
    import numpy as np

    kept = sorted(names.items(), key=lambda item: (-item[1], item[0]))[:most]
    references = [_named(str(place), text) for place, (text, _) in enumerate(kept)]
    times = {str(place): count for place, (_, count) in enumerate(kept)}
    found = resolve_venues(references, options, times=times).venue_of
    ids = {venue: place for place, venue in enumerate(sorted(set(found.values())), start=1)}
    venue_of = {
        number_of("container", one.container): ids[found[one.id]]
        for one in references
        if one.id in found
    }
    return (
        np.fromiter(venue_of.keys(), np.int64, len(venue_of)),
        np.fromiter(venue_of.values(), np.int64, len(venue_of)),
    )


def _named(id: str, text: str) -> Reference:
    container, translated, issn = text.split(_SIGN)
    printed = LabelledReference(RawReference(id, "", Location("")), ())
    return Reference(id, printed, container=container, translated_container=translated, issn=issn)
