"""Web pages to documents."""

import re

from citegraph.model import Document, MarkedList
from citegraph.read.declared_encoding import believe_encoding
from citegraph.read.html.metadata import Pairs, cited_works, describe, meta_pairs
from citegraph.read.html.page import PageText
from citegraph.read.html.schema import schema_description
from citegraph.read.markup.parsing import declared_xml_encoding, parse_html
from citegraph.read.markup.walk import Element, attribute, elements, text_of
from citegraph.read.options import ReadOptions
from citegraph.read.source_file import Reading, SourceFile
from citegraph.read.titles import find_title
from citegraph.text.composition import title_of

_CHARSET = re.compile(rb"""charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,40})""", re.IGNORECASE)
_BEGINNING = 4_096
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read a web page: one document with a line for every block that is shown."""
    file = believe_encoding(file, declared_encoding(file.data))
    root, problems = parse_html(file)
    if root is None:
        return file.unreadable("empty-file", "the page is empty", "save the page again")
    return Reading((_document(file, root),), tuple(problems), file.declared)


def declared_encoding(data: bytes) -> str:
    """Return the encoding that the beginning of a page names, "" when it names none.

    >>> declared_encoding(b'<html><head><meta charset="windows-1251">')
    'windows-1251'
    """
    found = _CHARSET.search(data[:_BEGINNING])
    in_meta = found[1].decode("ascii", errors="replace") if found else ""
    return declared_xml_encoding(data) or in_meta


def _document(file: SourceFile, root: Element) -> Document:
    page = PageText(root)
    lines = page.read(root)
    pairs = meta_pairs(root)
    description = describe(pairs, file.format) or schema_description(root, file.format)
    works = cited_works(pairs, file.format)
    named = next(map(text_of, elements(root, "title")), "")
    properties = _properties(pairs, named, attribute(root, "lang"))
    has_heading = any(line.heading for line in lines)
    return file.document(
        lines,
        title=title_of(description) or (find_title(lines) if has_heading or not named else named),
        paragraphs=True,
        notes=tuple(page.notes),
        lists=(MarkedList(works, rule="citation_reference"),) if works else (),
        description=description,
        properties=properties,
    )


def _properties(pairs: Pairs, named: str, language: str) -> tuple[tuple[str, str], ...]:
    """Weaker hints: what pages say that do not describe a scholarly work."""
    said = dict(reversed(pairs))
    authors = [value for name, value in pairs if name in ("author", "article:author")]
    dates = (said.get(name, "") for name in ("article:published_time", "date", "pubdate"))
    year = next((found[0] for date in dates if (found := _YEAR.search(date))), "")
    hints = [
        ("title", said.get("og:title") or named),
        *(("author", author) for author in authors if not author.startswith("http")),
        ("year", year),
        ("language", language),
    ]
    return tuple((name, value) for name, value in hints if value)
