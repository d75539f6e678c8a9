"""In which languages, and what kinds of works, are cited."""

from collections.abc import Sequence

from citegraph.model.history import Share
from citegraph.report.figures.bars import Bar, Bars
from citegraph.report.options import ReportOptions
from citegraph.report.records import Block, Findings, Paragraph, Picture, Section
from citegraph.report.sections.notes import notes
from citegraph.report.words import Words

_PARTS = ("language", "type")


def make(findings: Findings, words: Words, options: ReportOptions) -> Section:
    """Draw the shares of languages and of kinds of works."""
    blocks: list[Block] = [Paragraph(words("languages-text"))]
    for part, shares in zip(
        _PARTS, (findings.history.languages, findings.history.types), strict=True
    ):
        if any(share.references for share in shares):
            blocks.append(_picture(part, shares, words, options.bars))
        else:
            blocks.append(Paragraph(words(f"{part}s-empty"), note=True))
    blocks += notes(findings, words, "languages", "types")
    return Section("languages", words("languages"), tuple(blocks))


def _picture(part: str, shares: Sequence[Share], words: Words, most: int) -> Picture:
    rows = tuple(
        Bar(
            words.or_else(f"{part}-{share.name}", share.name or words("unknown")),
            share.references,
            f"{words.number(share.references)} ({words.percent(share.share_of_references)})",
        )
        for share in shares[:most]
    )
    alt = "; ".join(f"{row.name}: {row.note}" for row in rows[:8])
    return Picture(
        f"{part}s", "bars", Bars(rows, words("count-references")), words(f"{part}s-caption"), alt
    )
