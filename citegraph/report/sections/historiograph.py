"""The most cited works by year, and the citations among them."""

from collections.abc import Sequence

from citegraph.model.history import HistoryNode
from citegraph.report.figures.lineage import Ancestor, Descent, Lineage
from citegraph.report.options import ReportOptions
from citegraph.report.records import Block, Column, Findings, Paragraph, Picture, Section, Table
from citegraph.report.sections.notes import notes
from citegraph.report.words import Words


def make(findings: Findings, words: Words, options: ReportOptions) -> Section:
    """Draw the historiograph; without a citation among the works there is none."""
    found = findings.history.historiograph
    title = words("historiograph")
    linked = {end for link in found.links for end in (link.source, link.target)}
    nodes = [node for node in found.nodes if node.year is not None and node.id in linked]
    chosen = sorted(nodes, key=lambda node: (-node.cited, node.id))[: options.lineage]
    kept = {node.id for node in chosen}
    links = [link for link in found.links if {link.source, link.target} <= kept]
    if not links:
        empty = Paragraph(words("historiograph-empty"), note=True)
        return Section("historiograph", title, (empty, *notes(findings, words, "historiograph")))
    picture = Picture(
        "historiograph",
        "lineage",
        Lineage(
            tuple(Ancestor(one.id, one.label, one.year or 0, one.cited) for one in chosen),
            tuple(Descent(link.source, link.target) for link in links),
        ),
        words("historiograph-caption"),
        words("historiograph-alt", n=len(chosen), links=words("links", n=len(links))),
    )
    blocks: list[Block] = [Paragraph(words("historiograph-text")), picture]
    alone = len(found.nodes) - len(chosen)
    if alone:
        blocks.append(Paragraph(words("historiograph-left", n=alone), note=True))
    blocks += notes(findings, words, "historiograph")
    blocks.append(_table(chosen, findings, words))
    return Section("historiograph", title, tuple(blocks))


def _table(nodes: Sequence[HistoryNode], findings: Findings, words: Words) -> Table:
    columns = (
        Column(words("work")),
        Column(words("year"), "year"),
        Column(words("count-documents"), "number"),
        Column(words("description")),
    )
    rows = tuple(
        (one.label, one.year, one.cited, findings.descriptions.get(one.id, ""))
        for one in sorted(nodes, key=lambda node: (node.year or 0, -node.cited, node.id))
    )
    return Table(words("historiograph-works"), columns, rows)
