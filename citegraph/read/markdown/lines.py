"""Markdown to lines: the words stay, the marks of emphasis, headings and links go."""

import re

from citegraph.model import Line
from citegraph.read.plain_text import read_lines as read_plain_lines

_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]++(.*)$")
_QUOTE = re.compile(r"^ {0,3}>[ ]?")
_BULLET = re.compile(r"^[ \t]*[-*+][ \t]+(?=\S)")
_LINK = re.compile(r"!?\[([^\[\]]{0,1000})\]\(([^()\s]{1,2000})\)")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,2000})>")
_EMPHASIS = re.compile(r"(\*{1,3}|_{2,3}|~~)(?=\S)([^*_~]{1,2000})(?<=\S)\1")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|>~-])")
_NUMBER_ESCAPE = re.compile(r"^(\s*\d{1,4})\\([.)])")


def read_lines(text: str) -> tuple[Line, ...]:
    r"""Return the printed lines of a Markdown text, with the same line numbers as the file.

    >>> [line.text for line in read_lines("## **Литература**\n1\\. [Site](http://a.b/c)")]
    ['Литература', '1. Site http://a.b/c']
    >>> read_lines("## Литература")[0].heading
    True
    """
    return tuple(plain(line) for line in read_plain_lines(text))


def plain(line: Line) -> Line:
    """Return a line without the marks of Markdown."""
    text = _QUOTE.sub("", line.text, count=1)
    heading = _HEADING.match(text.rstrip())
    if heading:
        text = heading[2].rstrip("#").rstrip(" \t")
    text = _BULLET.sub("", text, count=1)
    text = _NUMBER_ESCAPE.sub(r"\1\2", text)
    text = _LINK.sub(_unlink, text)
    text = _AUTOLINK.sub(r"\1", text)
    for _ in range(2):  # bold around italic
        text = _EMPHASIS.sub(r"\2", text)
    return Line(_ESCAPE.sub(r"\1", text), line.number, line.page, heading=bool(heading))


def _unlink(match: re.Match[str]) -> str:
    words, address = match[1], match[2]
    return words if address in words or address.startswith("#") else f"{words} {address}"
