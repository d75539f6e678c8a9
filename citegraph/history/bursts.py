"""Times in which something is cited, or written about, much more than before and after."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from citegraph.history.automaton import Rates, find_intervals
from citegraph.history.citing import Citations
from citegraph.history.items import CitedItem
from citegraph.history.options import HistoryOptions
from citegraph.history.terms import terms_of, title_terms
from citegraph.model import Burst, HistoryNote, ItemKind, Library
from citegraph.text.rounding import rounded

_CITED: tuple[ItemKind, ...] = ("work", "person", "venue")
_FEWEST_YEARS = 3


@dataclass(frozen=True, slots=True)
class Stream:
    """Years with what comes in each: ``years`` sorted, ``totals`` of all things of each year."""

    by: Literal["citing", "published"]
    years: tuple[int, ...]
    totals: tuple[int, ...]


def find_bursts(
    citations: Citations,
    library: Library,
    items: Mapping[ItemKind, Sequence[CitedItem]],
    options: HistoryOptions,
) -> tuple[tuple[Burst, ...], tuple[HistoryNote, ...]]:
    """Return the bursts of cited works, people and venues, and of title terms.

    By the years of the citing documents: of each year the share of documents that cite the item,
    or have the term in their own title. By the years of publication: of each year the share of
    cited works that have the term in their title. The strongest of each kind come first.
    """
    citing = _stream("citing", citations.year_of.values())
    bursts: list[Burst] = []
    for kind in _CITED:
        found = ((item, _years(item.documents(), citations.year_of)) for item in items[kind])
        bursts += _strongest(
            (burst for item, years in found for burst in _of(item, years, citing, options)),
            options,
        )
    bursts += _strongest(_of_terms(citing, _own_terms(citations, library), options), options)
    dated = {work.id: (year, work.reference) for work, year, _ in citations.dated()}
    titled = {id: year for id, (year, reference) in dated.items() if terms_of(reference)}
    published = _stream("published", titled.values())
    in_works = {item.id: _years((work.id for work in item.works), titled) for item in items["term"]}
    bursts += _strongest(_of_terms(published, in_works, options), options)
    return tuple(bursts), tuple(_notes(citing))


def _stream(by: Literal["citing", "published"], years: Iterable[int]) -> Stream:
    """Return the years that have anything; years with nothing are no batches."""
    counts = Counter(years)
    ordered = tuple(sorted(counts))
    return Stream(by, ordered, tuple(counts[year] for year in ordered))


def _years(ids: Iterable[str], year_of: Mapping[str, int]) -> list[int]:
    return [year_of[id] for id in ids if id in year_of]


def _own_terms(citations: Citations, library: Library) -> dict[str, list[int]]:
    """Return the years of the citing documents that have each term in their own title."""
    years: dict[str, list[int]] = {}
    for document in library.documents:
        if document.id in citations.year_of:
            described = document.description
            title = (described.title if described else "") or document.title
            for term in title_terms(title):
                years.setdefault(term, []).append(citations.year_of[document.id])
    return years


def _of_terms(
    stream: Stream, years: Mapping[str, Sequence[int]], options: HistoryOptions
) -> Iterator[Burst]:
    for term in sorted(years):
        yield from _of(CitedItem("term", term, term, ()), years[term], stream, options)


def _of(
    item: CitedItem, years: Sequence[int], stream: Stream, options: HistoryOptions
) -> Iterator[Burst]:
    """Yield the bursts of an item that comes in some years (one for each time it does)."""
    if len(years) < options.burst_least or len(stream.years) < _FEWEST_YEARS:
        return
    counts = Counter(years)
    relevant = [counts[year] for year in stream.years]
    rates = Rates(options.burst_states, options.burst_scale, options.burst_gamma)
    for found in find_intervals(relevant, stream.totals, rates):
        yield Burst(
            stream.by,
            item.kind,
            item.id,
            item.label,
            stream.years[found.start],
            stream.years[found.end],
            rounded(found.weight),
            found.level,
            sum(relevant[found.start : found.end + 1]),
            len(years),
            min(years),
            max(years),
        )


def _strongest(found: Iterable[Burst], options: HistoryOptions) -> list[Burst]:
    ordered = sorted(found, key=lambda one: (-one.weight, one.start, one.level, one.id))
    return ordered[: options.burst_top]


def _notes(citing: Stream) -> Iterator[HistoryNote]:
    if len(citing.years) < _FEWEST_YEARS:
        yield HistoryNote(
            "bursts",
            "few-citing-years",
            len(citing.years),
            f"The citing documents are of {len(citing.years):,} known years: bursts by citing "
            f"year need {_FEWEST_YEARS} or more.",
        )
