"""What was cited suddenly, and until when."""

from collections.abc import Iterator, Sequence

from citegraph.model.history import Burst
from citegraph.report.cleaning import shown
from citegraph.report.figures.spans import Span, Spans
from citegraph.report.options import ReportOptions
from citegraph.report.records import Block, Column, Findings, Paragraph, Picture, Section, Table
from citegraph.report.sections.notes import notes
from citegraph.report.words import Words

#: Years drawn before the first burst.
_BEFORE = 10
_KINDS = ("work", "person", "venue", "term")


def make(findings: Findings, words: Words, options: ReportOptions) -> Section:
    """Draw the strongest bursts on a line of years, and list them."""
    blocks: list[Block] = []
    for by in ("citing", "published"):
        found = [one for one in findings.history.bursts if one.by == by]
        if found:
            blocks += _part(by, found, words, options.bars)
    head = (
        Paragraph(words("bursts-text")) if blocks else Paragraph(words("bursts-empty"), note=True)
    )
    blocks = [head, *blocks, *notes(findings, words, "bursts")]
    return Section("bursts", words("bursts"), tuple(blocks))


def _part(by: str, bursts: Sequence[Burst], words: Words, most: int) -> Iterator[Block]:
    strongest = sorted(bursts, key=lambda one: (-one.weight, one.start, one.kind, one.id))[:most]
    ordered = sorted(strongest, key=lambda one: (one.start, one.end, one.kind, one.id))
    spans = tuple(
        Span(one.label, one.start, one.end, words.number(one.weight, 1), _KINDS.index(one.kind))
        for one in ordered
    )
    first, last = min(one.first for one in ordered), max(one.last for one in ordered)
    yield Picture(
        f"bursts-{by}",
        "spans",
        # One early work would press all bursts into the last inch.
        Spans(
            spans,
            max(first, min(one.start for one in ordered) - _BEFORE),
            last,
            tuple(words(kind) for kind in _KINDS),
        ),
        words(f"bursts-caption-{by}"),
        words("bursts-alt", n=len(ordered), strongest=shown(strongest[0].label, 60)),
    )
    yield _table(by, strongest, len(bursts), words)


def _table(by: str, bursts: Sequence[Burst], whole: int, words: Words) -> Table:
    columns = (
        Column(words("item")),
        Column(words("kind")),
        Column(words("begins"), "year"),
        Column(words("ends"), "year"),
        Column(words("strength"), "number"),
        Column(words("inside"), "number"),
        Column(words("in-all"), "number"),
    )
    rows = tuple(
        (
            one.label,
            words(one.kind),
            one.start,
            one.end,
            words.number(one.weight, 2),
            one.inside,
            one.total,
        )
        for one in bursts
    )
    left = whole - len(rows)
    return Table(
        words(f"bursts-list-{by}"), columns, rows, words("more-in-file", n=left) if left else ""
    )
