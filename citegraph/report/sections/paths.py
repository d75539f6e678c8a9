"""Main paths through the citations of the library."""

from citegraph.model.history import MainPath
from citegraph.report.figures.lineage import Ancestor, Descent, Lineage
from citegraph.report.options import ReportOptions
from citegraph.report.records import (
    Block,
    Column,
    Findings,
    Paragraph,
    Picture,
    Section,
    Subheading,
    Table,
)
from citegraph.report.sections.notes import notes
from citegraph.report.words import Words


def make(findings: Findings, words: Words, options: ReportOptions) -> Section:
    """Draw every main path, and list its works."""
    title = words("paths")
    paths = [path for path in findings.history.main_paths if path.links]
    told = tuple(notes(findings, words, "main_paths"))
    if not paths:
        return Section("paths", title, (Paragraph(words("paths-empty"), note=True), *told))
    blocks: list[Block] = [Paragraph(words("paths-text"))]
    for path in paths:
        name = words(f"path-{path.search}", weighing=path.weighing.upper())
        blocks += [Subheading(name), *_of_path(path, name, words, options.lineage)]
    return Section("paths", title, (*blocks, *told))


def _works(path: MainPath, most: int) -> tuple[Ancestor, ...]:
    """Return the works of a path with their years; one without stands beside the one before."""
    found = []
    year = next((node.year for node in path.nodes if node.year), 0)
    for node in path.nodes[-most:]:
        year = node.year or year
        found.append(Ancestor(node.id, node.label, year, max(node.cited, 1)))
    return tuple(found)


def _of_path(path: MainPath, name: str, words: Words, most: int) -> tuple[Block, ...]:
    works = _works(path, most)
    kept = {work.id for work in works}
    routes = {(link.source, link.target) for link in path.key_routes}
    links = tuple(
        Descent(link.source, link.target, link.weight, (link.source, link.target) in routes)
        for link in path.links
        if link.source in kept and link.target in kept
    )
    names = ", ".join(work.label for work in works[:12])
    columns = (
        Column(words("work")),
        Column(words("year"), "year"),
        Column(words("count-documents"), "number"),
    )
    return (
        Picture(
            f"main-path-{path.weighing}-{path.search}",
            "lineage",
            Lineage(works, links),
            words(f"paths-caption-{path.search}", name=name),
            words("paths-alt", n=len(works), names=names),
        ),
        Table(
            words("paths-works", name=name),
            columns,
            tuple((node.label, node.year, node.cited) for node in path.nodes),
        ),
    )
