"""Formulas: left out where they stand alone, in plain letters where they stand in a line."""

import re

from citegraph.read.latex.commands import command
from citegraph.read.latex.cursor import Range
from citegraph.read.latex.printing import DEEPEST, Printer
from citegraph.read.latex.tokens import Token

_RAISED = re.compile(r"\s*+\^\s*+\{?\s*+([\[(]?[\d*][\d,;*\s–-]{0,30}[\])]?)\s*+\}?\s*+")
_HARMLESS = str.maketrans("[]", "⁅⁆")


def math(page: Printer, index: int, end: int) -> int:
    """Print a formula that stands in a line; leave out one that stands alone."""
    found = page.cursor.math(index, end)
    if found is None:
        page.writer.text("$" if page.tokens[index].kind == "$" else "", page.line(index))
        return index + 1
    part, after = found
    if after - part[1] == 2 or page.tokens[index].text == "[":
        page.writer.space()
    else:
        _formula(page, part)
    return after


def _formula(page: Printer, part: Range) -> None:
    """Print a formula in plain letters; its brackets cannot be those of a citation."""
    raw = page.source.raw(*part)
    roles = {known.role for index in range(*part) if (known := page.known(index))}
    if "cite" in roles and page.depth < DEEPEST:
        page.depth += 1
        page.run(part[0] + (raw.lstrip()[:1] == "^"), part[1])
        page.depth -= 1
    elif raised := _RAISED.fullmatch(raw):
        place = page.writer.place()
        page.writer.text(raised[1].strip(), page.line(part[0]))
        page.writer.mark(place, "superscript")
    else:
        text = "".join(_symbol(token) for token in page.tokens[slice(*part)])
        text = text if page.bibliography else text.translate(_HARMLESS)
        page.writer.text(text, page.line(part[0]))


def _symbol(token: Token) -> str:
    if token.kind == "command":
        known = command(token.text)
        return known.text if known and known.role == "text" else ""
    return "" if token.kind in "{}" else token.text.replace("_", "")
