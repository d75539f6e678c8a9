"""TEI files to documents."""

from dataclasses import replace

from citegraph.model import Document, Line, MarkedEntry, Problem
from citegraph.read.markup.parsing import parse_xml
from citegraph.read.markup.walk import (
    Element,
    attribute,
    child,
    children,
    elements,
    line_of,
    text_of,
)
from citegraph.read.options import ReadOptions
from citegraph.read.source_file import Reading, SourceFile
from citegraph.read.tei.body import TeiText
from citegraph.read.tei.lists import BibliographyLists
from citegraph.read.tei.records import read_record
from citegraph.read.titles import find_title
from citegraph.read.xml_records import as_declared
from citegraph.text.composition import FieldValue, compose, title_of


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read TEI: a document for every ``TEI`` element of the file."""
    file = as_declared(file)
    root, problems = parse_xml(file)
    texts = [] if root is None else list(elements(root, "TEI", "TEI.2"))
    if root is not None and not texts:
        texts = [root]
    documents: list[Document] = []
    for number, text in enumerate(texts, start=1):
        part = f"text {number}" if len(texts) > 1 else ""
        document, found = _document(file, text, part)
        documents.append(document)
        problems += found
    return Reading(tuple(documents), tuple(problems), file.declared)


def _document(file: SourceFile, root: Element, part: str) -> tuple[Document, list[Problem]]:
    found = BibliographyLists(file, root)
    header = child(root, "teiHeader")
    description = _describe(header, file.format)
    text = TeiText(root, found.heads)
    lines = text.read(root)
    title = title_of(description)
    if title:
        heading = Line(title, lines[0].number if lines else line_of(root), heading=True)
        heading = replace(heading, number=min(heading.number, line_of(root)))
        lines = (heading, *lines)
    document = file.document(
        lines,
        title=title or find_title(lines),
        part=part,
        paragraphs=True,
        notes=tuple(text.notes),
        lists=tuple(found.lists),
        description=description,
        properties=_properties(root, header),
    )
    return document, found.problems


def _describe(header: Element | None, format: str) -> MarkedEntry | None:
    """The record of the source, else the title and the persons that the header names."""
    source = child(header, "fileDesc", "sourceDesc", "biblStruct")
    found = read_record(source, format) if source is not None else None
    if found is not None:
        return found
    statement = child(header, "fileDesc", "titleStmt")
    title = text_of(child(statement, "title"))
    if not title or statement is None:
        return None
    people = [FieldValue("author", text_of(one)) for one in children(statement, "author")]
    date = child(header, "fileDesc", "publicationStmt", "date")
    values = [
        FieldValue("title", title),
        *people,
        FieldValue("date", attribute(date, "when") or text_of(date)),
    ]
    return compose(values, line=line_of(statement))


def _properties(root: Element, header: Element | None) -> tuple[tuple[str, str], ...]:
    usage = child(header, "profileDesc", "langUsage", "language")
    language = attribute(usage, "ident") or attribute(root, "lang") or attribute(header, "lang")
    return (("language", language),) if language else ()
