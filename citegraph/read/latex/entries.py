"""Commands of reference lists."""

from citegraph.read.latex.bibliography import Bibliography
from citegraph.read.latex.commands import Command
from citegraph.read.latex.printing import Printer
from citegraph.read.markup.blocks import BlockWriter
from citegraph.text.clean import collapse_spaces


def bibitem(page: Printer, index: int, known: Command) -> int:
    """Begin an entry of a reference list."""
    (label, key), after = page.cursor.arguments(index + 1, "om")
    _opened(page).finish()
    page.writer = page.main
    number = page.render(label)
    name = collapse_spaces(page.source.raw(*key)) if key else ""
    # A broken label may have ended the list.
    page.writer = _opened(page).begin(name, number, page.line(index))
    return after


def _opened(page: Printer) -> Bibliography:
    """Return the list at hand, a new one where none is open."""
    if page.bibliography is None:
        open_bibliography(page)
    assert page.bibliography is not None
    return page.bibliography


def amsbib_field(page: Printer, index: int, known: Command) -> int:
    """Begin a field of an entry."""
    writer = None
    if page.bibliography is not None:
        writer = page.bibliography.begin_field(page.tokens[index].text, known.text)
    if writer is None:
        return page.unknown(index)
    page.writer = writer
    return index + 1


def open_bibliography(page: Printer) -> None:
    """Begin a list; the heading right above it is taken as its own."""
    page.writer.end()
    heading = page.list_name
    if page.main.lines and page.main.lines[-1].heading:
        heading = page.main.lines.pop().text
    page.bibliography = Bibliography(heading, len(page.environments))


def close_bibliography(page: Printer, heading: str | None = None) -> None:
    """End the list at hand; a heading inside it begins another."""
    found, page.bibliography = page.bibliography, None
    if found is None:
        return
    done = found.as_list()
    page.empty += found.empty
    if done.entries:
        page.lists.append(done)
    page.writer = page.main
    if heading is not None and found.depth < len(page.environments):
        page.bibliography = Bibliography(heading, found.depth)
        page.writer = BlockWriter()
    elif heading:
        page.writer.text(heading, 1)
        page.writer.end(heading=True)
