"""Reference publication year spectroscopy: where the roots of the field lie."""

from collections.abc import Sequence

from citegraph.model.history import YearOfReferences
from citegraph.report.figures.spectrogram import Peak, Spectrogram, Year
from citegraph.report.labels import joined
from citegraph.report.options import ReportOptions
from citegraph.report.records import Block, Column, Findings, Paragraph, Picture, Section, Table
from citegraph.report.sections.notes import notes
from citegraph.report.words import Words


def make(findings: Findings, words: Words, options: ReportOptions) -> Section:
    """Draw the spectrogram, and list its peaks with their works."""
    years = findings.history.spectrogram
    title = words("spectrogram")
    if not any(one.references for one in years):
        empty = Paragraph(words("spectrogram-empty"), note=True)
        return Section("spectrogram", title, (empty, *notes(findings, words, "spectrogram")))
    drawn = _drawn(years, options.early_share)
    peaks = _peaks(drawn, options.peaks)
    picture = Picture(
        "spectrogram",
        "spectrogram",
        Spectrogram(
            tuple(Year(one.year, one.references, one.deviation) for one in drawn),
            tuple(
                Peak(
                    one.year,
                    one.deviation,
                    one.top[0].label if one.top else str(one.year),
                )
                for one in peaks
            ),
        ),
        words("spectrogram-caption"),
        words(
            "spectrogram-alt",
            first=str(drawn[0].year),
            last=str(drawn[-1].year),
            peaks=", ".join(str(one.year) for one in peaks),
        ),
    )
    blocks: list[Block] = [Paragraph(words("spectrogram-text")), picture]
    before = sum(one.references for one in years) - sum(one.references for one in drawn)
    if before:
        text = words("spectrogram-early", n=before, year=str(drawn[0].year))
        blocks.append(Paragraph(text, note=True))
    blocks += notes(findings, words, "spectrogram")
    if peaks:
        blocks.append(_table(peaks, words, options.peak_works))
    return Section("spectrogram", title, tuple(blocks))


def _drawn(years: Sequence[YearOfReferences], share: float) -> list[YearOfReferences]:
    """Return the years from the first on before which lies no more than a share of all."""
    whole, before, first = sum(one.references for one in years), 0, 0
    for number, one in enumerate(years):
        before += one.references
        if before > share * whole:
            first = number
            break
    return list(years[first:])


def _peaks(years: Sequence[YearOfReferences], most: int) -> list[YearOfReferences]:
    """Return the years that stand out, the highest above their median first."""
    found = [one for one in years if one.peak]
    return sorted(found, key=lambda one: (-one.deviation, one.year))[:most]


def _table(peaks: Sequence[YearOfReferences], words: Words, most: int) -> Table:
    columns = (
        Column(words("year"), "year"),
        Column(words("count-references"), "number"),
        Column(words("count-works"), "number"),
        Column(words("median"), "number"),
        Column(words("deviation"), "number"),
        Column(words("most-cited")),
    )
    rows = tuple(
        (
            one.year,
            one.references,
            one.works,
            one.median,
            one.deviation,
            joined(work.label for work in one.top[:most]),
        )
        for one in peaks
    )
    return Table(words("spectrogram-peaks"), columns, rows)
