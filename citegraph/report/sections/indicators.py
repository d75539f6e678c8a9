"""The main figures of a library in one table."""

from collections.abc import Iterator
from statistics import median

from citegraph.report.options import ReportOptions
from citegraph.report.records import Cell, Column, Findings, Section, Table
from citegraph.report.words import Words


def make(findings: Findings, words: Words, options: ReportOptions) -> Section:
    """Tell sizes, merges, years and ages."""
    columns = (Column(words("indicator")), Column(words("value"), "number"))
    table = Table(words("indicators-caption"), columns, tuple(_rows(findings, words)))
    return Section("indicators", words("indicators"), (table,))


def _rows(findings: Findings, words: Words) -> Iterator[tuple[Cell, Cell]]:
    library = findings.library
    cited = [work for work in library.works if work.cited_by]
    citing = [one for one in library.documents if one.references and not one.same_as]
    yield words("indicator-documents"), len(library.documents)
    yield words("indicator-references"), len(library.references)
    if citing:
        mean = sum(one.references for one in citing) / len(citing)
        yield words("indicator-mean"), words.number(mean, 1)
    yield words("indicator-works"), len(cited)
    yield words("indicator-people"), len(library.people)
    yield words("indicator-venues"), len(library.venues)
    yield words("indicator-publishers"), len(library.publishers)
    yield words("indicator-merges"), len(library.merges)
    yield words("indicator-uncertain"), len(library.uncertain)
    if cited:
        shared = sum(len(work.cited_by) > 1 for work in cited)
        yield words("indicator-shared"), _part(shared, len(cited), words)
        identified = sum(bool(work.reference.doi) for work in cited)
        yield words("indicator-doi"), _part(identified, len(cited), words)
    yield from _years(findings, words)


def _years(findings: Findings, words: Words) -> Iterator[tuple[Cell, Cell]]:
    # The spectrogram leaves out years that no reference can have, and says so.
    years = [one.year for one in findings.history.spectrogram for _ in range(one.references)]
    if years:
        yield words("indicator-years"), f"{years[0]}\u2013{years[-1]}"
        yield words("indicator-median-year"), f"{median(years):.0f}"
    for ages in findings.history.ages:
        if ages.scope == "all" and ages.half_life is not None:
            yield words("half-life"), words.number(ages.half_life, 1)
        if ages.scope == "all" and ages.price_index is not None:
            yield words("price-index"), words.percent(ages.price_index)


def _part(count: int, whole: int, words: Words) -> str:
    return f"{words.number(count)} ({words.percent(count / whole)})"
