"""The history of a library as CSV tables, each readable alone."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace

from citegraph.export.csv_table import Cell, joined, render_table
from citegraph.model import (
    AgeCount,
    Ages,
    Burst,
    CitationLink,
    CommonSource,
    DocumentSide,
    History,
    HistoryNode,
    Ranked,
    Share,
    YearOfCiting,
)

# Digits of a count that is printed whole; Python prints no more than 4,300 of a number.
_MOST_DIGITS = 300
_BITS_OF_DIGIT = 3.32


def render_spectrogram(history: History) -> str:
    """Return a row for every year; ``top`` names the works behind a peak."""
    columns = ("year", "references", "works", "median", "deviation", "peak", "outlier", "top")
    return render_table(
        columns,
        (
            {
                "year": year.year,
                "references": year.references,
                "works": year.works,
                "median": year.median,
                "deviation": year.deviation,
                "peak": _yes(year.peak),
                "outlier": _yes(year.outlier),
                "top": joined(f"{one.label} [{one.id}] ({one.documents})" for one in year.top),
            }
            for year in history.spectrogram
        ),
    )


def render_citing_years(history: History) -> str:
    """Return a row for every year of citing and every year that is cited in it."""
    return _rows(YearOfCiting, history.citing_years)


def render_rankings(history: History) -> str:
    """Return the most cited works, people, venues and terms, with their rank of each kind."""
    columns = ("rank", *_names(Ranked))
    return render_table(columns, _ranked(history.rankings))


def render_languages(history: History) -> str:
    """Return the shares of the languages of what is cited."""
    return _shares(history.languages)


def render_types(history: History) -> str:
    """Return the shares of the types of what is cited."""
    return _shares(history.types)


def render_ages(history: History) -> str:
    """Return the ages of references: of all, by year of citing, by document."""
    return _rows(Ages, history.ages)


def render_age_counts(history: History) -> str:
    """Return how many references have each age."""
    return _rows(AgeCount, history.age_counts)


def render_bursts(history: History) -> str:
    """Return the bursts of every kind, the strongest first."""
    return _rows(Burst, history.bursts)


def render_main_paths(history: History) -> str:
    """Return the links of every main path; ``key_route`` is the rank of one that it set out from.

    A traversal count of very many digits is given as a power of ten.
    """
    columns = ("weighing", "search", "tied", *_LINK, "key_route", "paths", "weight")
    return render_table(
        columns,
        (
            {
                "weighing": path.weighing,
                "search": path.search,
                "tied": _whole(path.tied),
                "key_route": places.get((link.source, link.target)),
                "paths": _whole(link.paths),
                "weight": link.weight,
                **cells,
            }
            for path in history.main_paths
            for places in [_places(path.key_routes)]
            for link, cells in _links(path.links, path.nodes)
        ),
    )


def render_historiograph(history: History) -> str:
    """Return the works of the historiograph; ``cites`` are the ids of those that each cites."""
    drawn = history.historiograph
    return render_table(
        (*_names(HistoryNode), "cites", "cited_by"),
        (
            {
                "id": node.id,
                "label": node.label,
                "year": node.year,
                "cited": node.cited,
                "document": _yes(node.document),
                "cites": joined(link.target for link in drawn.links if link.source == node.id),
                "cited_by": joined(link.source for link in drawn.links if link.target == node.id),
            }
            for node in drawn.nodes
        ),
    )


def render_sides(history: History) -> str:
    """Return the side of every citing document, and what tells it."""
    return _rows(DocumentSide, history.sides)


def render_common(history: History) -> str:
    """Return what both sides cite, and what only one of them does."""
    return _rows(CommonSource, history.common)


def render_notes(history: History) -> str:
    """Return what could not be counted, and the rules that the tables follow."""
    return render_table(
        ("part", "code", "count", "message"),
        (
            {"part": note.part, "code": note.code, "count": note.count, "message": note.message}
            for note in history.notes
        ),
    )


_LINK = (
    "source",
    "target",
    "source_label",
    "target_label",
    "source_year",
    "target_year",
)


def _links(
    links: Iterable[CitationLink], nodes: Iterable[HistoryNode]
) -> Iterator[tuple[CitationLink, dict[str, Cell]]]:
    """Yield every link and the cells that name its ends."""
    node_of = {node.id: node for node in nodes}
    for link in links:
        source, target = node_of[link.source], node_of[link.target]
        values = (link.source, link.target, source.label, target.label, source.year, target.year)
        yield link, dict(zip(_LINK, values, strict=True))


def _places(links: Iterable[CitationLink]) -> dict[tuple[str, str], int]:
    return {(link.source, link.target): place for place, link in enumerate(links, 1)}


def _ranked(rankings: Iterable[Ranked]) -> Iterator[dict[str, Cell]]:
    places: dict[str, int] = {}
    for row in rankings:
        places[row.kind] = places.get(row.kind, 0) + 1
        yield {"rank": places[row.kind]} | {name: getattr(row, name) for name in _names(Ranked)}


def _shares(shares: Iterable[Share]) -> str:
    return _rows(Share, [replace(share, name=share.name or "unknown") for share in shares])


def _rows(kind: type, records: Sequence[object]) -> str:
    """Return the records as rows; the columns are their fields."""
    names = _names(kind)
    return render_table(
        names, ({name: getattr(record, name) for name in names} for record in records)
    )


def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _yes(value: bool) -> str:
    return "yes" if value else ""


def _whole(number: int) -> Cell:
    """Return a whole number, or about how large it is where nobody could read its digits."""
    if number.bit_length() <= _MOST_DIGITS * _BITS_OF_DIGIT:
        return number
    return f"about 10^{round(number.bit_length() / _BITS_OF_DIGIT)}"
