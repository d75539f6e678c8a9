"""Commands that make the parts of a text: headings, notes, lists, names of other files."""

from citegraph.model import Note
from citegraph.read.latex.commands import Command, command
from citegraph.read.latex.entries import close_bibliography
from citegraph.read.latex.printing import DEEPEST, Named, Printer
from citegraph.read.markup.blocks import BlockWriter

_LIST_NAMES = frozenset(("\\refname", "\\bibname", "\\listname"))


def heading(page: Printer, index: int, known: Command) -> int:
    """Print a heading; in a reference list it begins another list."""
    (_, part), after = page.cursor.arguments(index + 1, "om")
    if part is None:
        return after
    if page.bibliography is not None:
        close_bibliography(page, page.render(part))
        return after
    page.writer.end()
    outer, page.in_heading = page.in_heading, True
    page.depth += 1
    if page.depth < DEEPEST:
        page.run(*part)
    page.depth -= 1
    page.in_heading = outer
    page.writer.end(heading=True)
    return after


def note(page: Printer, index: int, known: Command) -> int:
    """Read a footnote, and print its sign."""
    (_, part), after = page.cursor.arguments(index + 1, "om")
    if part is None or page.depth >= DEEPEST:
        return after
    label = str(len(page.notes) + 1)
    id = f"note-{label}"
    if page.tokens[index].text != "footnotetext":
        place = page.writer.place()
        page.writer.text(label, page.tokens[index].line)
        page.writer.mark(place, "note", (id,))
    page.notes.append(Note(id, label, ()))
    lines = page.read_apart(part, BlockWriter())
    page.notes[int(label) - 1] = Note(id, label, tuple(lines))
    return after


def title_part(page: Printer, index: int, known: Command) -> int:
    """Keep the title, the authors or the date."""
    (_, part), after = page.cursor.arguments(index + 1, "om")
    if part is not None and page.depth < DEEPEST:
        lines = page.read_apart(part, BlockWriter())
        text = " ".join(line.text for line in lines)
        for one in text.split(";") if known.role == "author" else [text]:
            page.properties.append((known.role, one.strip()))
    return after


def make_title(page: Printer, index: int, known: Command) -> int:
    """Print the title."""
    title = dict(page.properties).get("title", "")
    page.writer.end()
    page.writer.text(title, page.line(index))
    page.writer.end(heading=True)
    return index + 1


def other_file(page: Printer, index: int, known: Command) -> int:
    """Keep the name of a file that is not read with this one, or of an entry only named."""
    spec = "om" if known.role == "bibliography" else "m"
    found, after = page.cursor.arguments(index + 1, spec)
    part = found[-1]
    if part is not None:
        for name in page.source.raw(*part).split(","):
            if name.strip():
                page.named.append(Named(known.role, name.strip(), page.line(index)))
    return after


def define(page: Printer, index: int, known: Command) -> int:
    """Keep a command without arguments that the source defines."""
    (name, one, other, body), after = page.cursor.arguments(index + 1, "moom")
    if name is not None and body is not None:
        called = page.source.raw(*name).strip()
        if called in _LIST_NAMES:
            page.list_name = page.render(body)
        elif one is None and other is None and command(called[1:]) is None:
            page.macros[called[1:]] = body
    return after


def define_plainly(page: Printer, index: int, known: Command) -> int:
    """Define by ``def``: everything up to the end of the group."""
    name = page.cursor.token(index + 1)
    for place in range(index + 1, min(len(page.tokens), index + 30)):
        if page.tokens[place].kind == "{":
            end = page.source.partner.get(place)
            if end is None:
                break
            if place == index + 2 and name and command(name.text) is None:
                page.macros[name.text] = (place + 1, end)
            return end + 1
    return index + 1


def item(page: Printer, index: int, known: Command) -> int:
    """Begin an item of a list."""
    (label,), after = page.cursor.arguments(index + 1, "o")
    page.end_line()
    if label is not None:
        page.writer.text(page.render(label) + " ", page.line(index))
    elif page.items:
        page.writer.begin_item(page.items[-1].next())
    return after


def counter(page: Printer, index: int, known: Command) -> int:
    """Set the number of the last item."""
    (name, value), after = page.cursor.arguments(index + 1, "mm")
    text = page.source.raw(*value).strip() if value else ""
    if name and page.items and text.isascii() and text.isdigit() and len(text) < 6:
        if page.source.raw(*name).startswith("enum"):
            page.items[-1].count = int(text)
    return after
