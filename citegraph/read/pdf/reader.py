"""PDF to printed lines."""

import re

from citegraph.read.options import ReadOptions
from citegraph.read.pdf.faults import find_faults, unreadable
from citegraph.read.pdf.footnotes import take_notes
from citegraph.read.pdf.paragraphs import body_size, running_lines
from citegraph.read.pdf.rescue import read_pages
from citegraph.read.pdf.running_heads import drop_heads
from citegraph.read.pdf.title import can_be_title, printed_title
from citegraph.read.properties import is_empty_property
from citegraph.read.source_file import Reading, SourceFile
from citegraph.read.titles import find_title

_DOI = re.compile(r"\b10\.\d{4,9}/\S{2,120}")
_SHORTEST_TITLE = 8
#: So many lines of a file can hold its title.
_FIRST_LINES = 60


def read(file: SourceFile, options: ReadOptions) -> Reading:
    """Read a PDF file: one document, a line for every line of print.

    Running heads are left out. Pages without text, pages that cannot be read and a file that is
    locked, broken, too long or cut off are problems.
    """
    found = read_pages(file.data, options)
    closed = unreadable(file, found)
    if closed is not None:
        return closed
    pages = drop_heads(found.pages)
    size = body_size(pages)
    pages, footnotes = take_notes(pages, size)
    lines, notes = running_lines(pages, footnotes)
    properties = _properties(dict(found.properties))
    title = printed_title(pages, size) or find_title(lines[:_FIRST_LINES])
    document = file.document(
        lines,
        title=title if can_be_title(title) else "",
        notes=notes,
        properties=properties,
    )
    return Reading((document,), find_faults(file, found, options))


def _properties(known: dict[str, str]) -> tuple[tuple[str, str], ...]:
    """Return what the file says of itself, without what a program put there.

    >>> _properties({"Title": "Microsoft Word - a.doc", "Author": "Белов И. И."})
    (('author', 'Белов И. И.'),)
    >>> _properties({"Title": "doi:10.1000/rivers.2"})
    (('doi', '10.1000/rivers.2'),)
    """
    found = []
    title = " ".join(known.get("Title", "").split())
    if len(title) >= _SHORTEST_TITLE and not is_empty_property("title", title):
        found.append(("title", title))
    doi = _DOI.search(title)
    if doi:
        found = [("doi", doi[0].rstrip(".,;)"))]
    author = " ".join(known.get("Author", "").split())
    if len(author.split()) > 1 and not is_empty_property("author", author):
        found.append(("author", author))
    return tuple(found)
