"""Marks of a page that are never closed and would swallow the rest of it, as browsers have it."""

import re
from functools import cache

from citegraph.model import Problem
from citegraph.read.markup.walk import Element, local_name
from citegraph.read.source_file import SourceFile

_OPENING = re.compile(r"<!--|<(script|style|textarea|title|xmp|noscript|iframe)\b", re.IGNORECASE)
_ITEM = re.compile(r"<li[\s>]", re.IGNORECASE)


def closed_html(file: SourceFile) -> tuple[str, list[Problem]]:
    """Return the text of a page without comments and scripts that do not end; tell of each."""
    text = file.text
    problems: list[Problem] = []
    pieces: list[str] = []
    kept = position = 0
    missing: set[str] = set()
    while opening := _OPENING.search(text, position):
        end = _closing_mark(opening)
        closing = None if end in missing else _end(end).search(text, opening.end())
        if closing:
            position = closing.end()
            continue
        if end not in missing:
            missing.add(end)
            problems.append(_unclosed(file, opening))
        pieces.append(text[kept : opening.start()])
        close = text.find(">", opening.end()) + 1 if opening[1] else opening.end()
        kept = position = max(close, opening.end())
    return "".join([*pieces, text[kept:]]), problems


def _unclosed(file: SourceFile, opening: re.Match[str]) -> Problem:
    line = file.text.count("\n", 0, opening.start()) + 1
    return file.problem(
        "broken-markup",
        f"«{opening[0]}» does not end; what follows it was read as text of the page",
        "look at that line; save the page again if something is missing",
        line,
    )


def swallowed(file: SourceFile, text: str, root: Element | None) -> list[Problem]:
    """Return a problem when fewer items of lists were read than the page holds."""
    shown = _without_closed(text)
    held = len(_ITEM.findall(shown))
    if not held:
        return []
    read = 0 if root is None else sum(local_name(one) == "li" for one in root.iter("li"))
    if read >= held:
        return []
    return [
        file.problem(
            "broken-markup",
            f"{held - read} of {held} items of lists are lost in a mark that does not end",
            "look for a quotation mark or an angle that is missing; save the page again",
        )
    ]


def _closing_mark(opening: re.Match[str]) -> str:
    """What ends a comment, or the element that is opened."""
    return "-->" if opening[1] is None else f"</{opening[1].lower()}"


@cache
def _end(mark: str) -> re.Pattern[str]:
    return re.compile(re.escape(mark), re.IGNORECASE)


def _without_closed(text: str) -> str:
    """Return a page without its comments, scripts and the like, all of which end."""
    pieces, kept = [], 0
    while opening := _OPENING.search(text, kept):
        closing = _end(_closing_mark(opening)).search(text, opening.end())
        pieces.append(text[kept : opening.start()])
        if not closing:
            return "".join(pieces)
        kept = closing.end()
    return "".join([*pieces, text[kept:]])
