"""Commands that print something where they stand."""

import re

from citegraph.read.latex.commands import Command, accented
from citegraph.read.latex.cursor import Range
from citegraph.read.latex.printing import Printer


def drop(page: Printer, index: int, known: Command) -> int:
    """Print nothing of the command and its arguments."""
    return page.cursor.arguments(index + 1, known.arguments)[1]


def text(page: Printer, index: int, known: Command) -> int:
    """Print what stands for the command."""
    token = page.tokens[index]
    if known.text.isspace():
        page.writer.space()
    else:
        page.writer.text(known.text, token.line)
    return index + 1


def accent(page: Printer, index: int, known: Command) -> int:
    """Print the next letter with an accent."""
    place = page.cursor.skip_space(index + 1)
    (group,), after = page.cursor.arguments(place, "m")
    token = page.tokens[index]
    if group is not None and _is_letter(page, group):
        letter = page.render(group)
    elif place < len(page.tokens) and page.tokens[place].kind == "text":
        following = page.tokens[place]
        letter, rest = following.text.lstrip()[:1], following.text.lstrip()[1:]
        page.tokens[place] = following._replace(text=rest)
        after = place
    else:
        return index + 1
    page.writer.text(accented(letter, known.text), token.line)
    return after


def _is_letter(page: Printer, group: Range) -> bool:
    r"""Whether an argument is no command but one for a letter (``\i``)."""
    known = page.known(group[0]) if group[0] < group[1] else None
    return known is None or known.role == "text"


def block(page: Printer, index: int, known: Command) -> int:
    """End the paragraph at hand."""
    page.end_line()
    return drop(page, index, known)


def raised(page: Printer, index: int, known: Command) -> int:
    """Print the argument as a superscript."""
    (part,), after = page.cursor.arguments(index + 1, "m")
    if part is not None:
        place = page.writer.place()
        page.writer.text(page.render(part), page.line(index))
        page.writer.mark(place, "superscript")
    return after


def raw(page: Printer, index: int, known: Command) -> int:
    """Print an address or code as it is written."""
    following = page.cursor.token(index + 1)
    if following and following.kind == "raw":
        page.writer.text(following.text, following.line)
        return index + 2
    (part,), after = page.cursor.arguments(index + 1, "m")
    if part is not None:
        address = re.sub(r"\\([_%#&~{}])", r"\1", page.source.raw(*part))
        page.writer.text(address, page.line(index))
    return after


def link(page: Printer, index: int, known: Command) -> int:
    """Print the words of a link, and its address."""
    (address, words), after = page.cursor.arguments(index + 1, "mm")
    if address is None or words is None:
        return after
    target = re.sub(r"\\([_%#&~{}])", r"\1", page.source.raw(*address)).strip()
    text = page.render(words)
    page.writer.text(text, page.line(index))
    if target.startswith(("http://", "https://")) and target not in text:
        page.writer.text(f" {target}", page.line(index))
    return after
