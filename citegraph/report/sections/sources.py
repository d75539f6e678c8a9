"""What was read, and what could not be."""

from collections import Counter

from citegraph.report.cleaning import shown
from citegraph.report.options import ReportOptions
from citegraph.report.records import Block, Column, Findings, Paragraph, Section, Table
from citegraph.report.words import Words

_TITLE = 120


def make(findings: Findings, words: Words, options: ReportOptions) -> Section:
    """Tell the documents, their lists and the problems."""
    library = findings.library
    files = {document.file for document in library.documents}
    text = words(
        "sources-text",
        documents=words("documents", n=len(library.documents)),
        files=words("files", n=len(files)),
        lists=words("lists", n=sum(one.lists for one in library.documents)),
        references=words("references", n=len(library.references)),
        citations=words("citations", n=len(library.citations)),
    )
    blocks: list[Block] = [Paragraph(text), _documents(findings, words, options.documents)]
    repeated = sum(bool(one.same_as) for one in library.documents)
    if repeated:
        blocks.append(Paragraph(words("sources-repeated", n=repeated), note=True))
    if library.problems:
        blocks.append(_problems(findings, words))
    return Section("sources", words("sources"), tuple(blocks))


def _documents(findings: Findings, words: Words, most: int) -> Table:
    documents = findings.library.documents
    chosen = sorted(documents, key=lambda one: (-one.references, one.id))[:most]
    left = len(documents) - len(chosen)
    columns = (
        Column(words("document")),
        Column(words("file")),
        Column(words("format")),
        Column(words("year"), "year"),
        Column(words("count-lists"), "number"),
        Column(words("count-references"), "number"),
        Column(words("count-citations"), "number"),
    )
    rows = tuple(
        (
            shown(one.title or one.id, _TITLE),
            shown(_tail(one.id), _TITLE),
            one.format,
            one.description.year if one.description else None,
            one.lists,
            one.references,
            one.citations,
        )
        for one in chosen
    )
    more = words("documents-more", n=left) if left else ""
    return Table(words("sources-documents"), columns, rows, more)


def _tail(id: str) -> str:
    """Return the name of a file without its folders; the run names them all."""
    return id.rpartition("/")[2] or id


def _problems(findings: Findings, words: Words) -> Table:
    found = Counter((one.code, one.level) for one in findings.library.problems)
    rows = tuple(
        (code, words(f"level-{level}"), count)
        for (code, level), count in sorted(found.items(), key=lambda item: (-item[1], item[0]))
    )
    columns = (
        Column(words("problem")),
        Column(words("level")),
        Column(words("count"), "number"),
    )
    return Table(words("sources-problems"), columns, rows)
