"""The most cited works, people, venues and terms."""

from collections.abc import Sequence

from citegraph.model.history import Ranked
from citegraph.report.options import ReportOptions
from citegraph.report.records import Block, Cell, Column, Findings, Paragraph, Section, Table
from citegraph.report.sections.notes import notes
from citegraph.report.words import Words

_KINDS = ("work", "person", "venue", "term")


def make(findings: Findings, words: Words, options: ReportOptions) -> Section:
    """List the first of each ranking."""
    rankings = findings.history.rankings
    blocks: list[Block] = []
    for kind in _KINDS:
        found = [one for one in rankings if one.kind == kind]
        if found:
            blocks.append(_table(kind, found, findings, words, options.top))
    if not blocks:
        blocks.append(Paragraph(words("cited-empty"), note=True))
    else:
        blocks.insert(0, Paragraph(words("cited-text")))
    blocks += notes(findings, words, "rankings")
    return Section("cited", words("cited"), tuple(blocks))


def _table(
    kind: str, found: Sequence[Ranked], findings: Findings, words: Words, most: int
) -> Table:
    columns = [
        Column(words(kind)),
        Column(words("count-documents"), "number"),
        Column(words("count-references"), "number"),
        Column(words("half-life"), "number"),
    ]
    if kind == "work":
        columns.append(Column(words("description")))
    else:
        columns.append(Column(words("count-works"), "number"))
    rows: list[tuple[Cell, ...]] = []
    for one in found[:most]:
        last = findings.descriptions.get(one.id, "") if kind == "work" else one.works
        half = None if one.half_life is None else words.number(one.half_life, 1)
        rows.append((one.label, one.documents, one.references, half, last))
    left = len(found) - len(rows)
    more = words("more-in-file", n=left) if left else ""
    return Table(words(f"cited-{kind}s"), tuple(columns), tuple(rows), more)
