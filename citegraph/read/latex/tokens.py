"""LaTeX source to tokens, with the partner of every brace."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from citegraph.knowledge import table

_TOKEN = re.compile(
    r"(?P<comment>%[^\n]*(?:\n[ \t]*(?![ \t\n]))?)"
    r"|\\(?:(?P<word>[A-Za-z@]+)\*?(?:[ \t]+)?|(?P<sign>[^A-Za-z@]))"
    r"|(?P<par>\n[ \t]*\n\s*)"
    r"|(?P<special>[{}\[\]$&~\n])"
    r"|(?P<text>[^\\{}\[\]$&~%\n]+)"
)
_ENVIRONMENT = re.compile(r"\{([A-Za-z]{1,30}\*?)\}")
_ADDRESS = re.compile(r"\s{0,20}\{((?:[^{}]++|\{[^{}]*+\}){0,40}+)\}")
_RAW = frozenset(("url", "nolinkurl", "path", "href", "hyperref"))
_LONGEST_RAW = 3_000


class Token(NamedTuple):
    """``kind`` is "command" (``text`` is its name), "text", "raw", "par", or the sign itself."""

    kind: str
    text: str
    line: int


class Source:
    """The tokens of a text; ``partner`` maps the index of ``{`` to that of its ``}``.

    ``options`` maps the index of ``[`` to that of the ``]`` of an option.
    """

    def __init__(self, text: str) -> None:
        self._ends = [match.start() for match in re.finditer("\n", text)]
        self.tokens = list(self._tokenize(text))
        self.partner = self._match()
        self.options = self._match_options()

    def raw(self, start: int, end: int) -> str:
        """Return tokens as they are written, for keys and file names."""
        found = (
            f"\\{token.text}" if token.kind == "command" else token.text
            for token in self.tokens[start:end]
        )
        return "".join(found)

    def _match(self) -> dict[int, int]:
        partner: dict[int, int] = {}
        opened: list[int] = []
        for index, token in enumerate(self.tokens):
            if token.kind == "{":
                opened.append(index)
            elif token.kind == "}" and opened:
                partner[opened.pop()] = index
        return partner

    def _match_options(self) -> dict[int, int]:
        """The ``]`` that ends the option which each ``[`` begins: the first of its group."""
        found: dict[int, int] = {}
        closed = set(self.partner.values())
        outer: list[int] = []
        closing = -1
        for index in range(len(self.tokens) - 1, -1, -1):
            kind = self.tokens[index].kind
            if kind == "]":
                closing = index
            elif kind == "[" and closing > 0:
                found[index] = closing
            elif kind == "par":
                closing = -1
            elif index in closed:
                outer.append(closing)
                closing = -1
            elif index in self.partner:
                closing = outer.pop()
        return found

    def _tokenize(self, text: str) -> Iterator[Token]:
        position = 0
        missing: set[str] = set()
        while match := _TOKEN.match(text, position):
            position = match.end()
            kind, line = match.lastgroup or "", bisect_right(self._ends, match.start() - 1) + 1
            if kind == "word":
                yield Token("command", match["word"], line)
                found, position = _argument(match["word"], text, position, missing)
                yield from (token._replace(line=line) for token in found)
            elif kind == "sign":
                yield Token("command", match["sign"], line)
            elif kind == "special":
                sign = match[0]
                yield Token(sign if sign != "\n" else "text", sign, line)
            elif kind != "comment":
                yield Token(kind, match[0] if kind == "text" else "\n\n", line)


def _argument(
    name: str, text: str, position: int, missing: set[str]
) -> tuple[tuple[Token, ...], int]:
    """Return what follows a command in which signs are no signs, and the place after it."""
    found: tuple[str, int] | None = None
    if name == "begin":
        found = _unseen(text, position, missing)
    elif name in _RAW:
        address = _ADDRESS.match(text, position)
        if address and len(address[1]) <= _LONGEST_RAW:
            found = address[1], address.end()
    elif name in ("verb", "lstinline"):
        code = _verbatim(text, position)
        return (Token("raw", code, 0),), position + len(code) + 2 * bool(code)
    if found is None:
        return (), position
    return (Token("{", "{", 0), Token("raw", found[0], 0), Token("}", "}", 0)), found[1]


def _unseen(text: str, position: int, missing: set[str]) -> tuple[str, int] | None:
    """Return name and end of an environment whose inside is not read, None for another one.

    ``missing`` are the environments of which no further end is to be found.
    """
    found = _ENVIRONMENT.match(text, position)
    if not found or environment(found[1])[0] != "verbatim" or found[1] in missing:
        return None
    end = text.find(f"\\end{{{found[1]}}}", found.end())
    if end < 0:
        missing.add(found[1])
        return None
    return found[1], end


def _verbatim(text: str, position: int) -> str:
    r"""The text between the two signs that follow ``\verb``, on one line."""
    sign = text[position : position + 1]
    end = text.find(sign, position + 1, position + 1_000) if sign.strip() else -1
    found = text[position + 1 : end] if end > 0 else ""
    return "" if "\n" in found else found


@cache
def _environments() -> dict[str, tuple[str, str]]:
    rows = table("latex_environments")
    return {row["environment"]: (row["role"], row["arguments"] or "") for row in rows}


def environment(name: str) -> tuple[str, str]:
    """Return the role of an environment and the arguments that it takes.

    >>> environment("verbatim"), environment("theorem")
    (('verbatim', ''), ('plain', ''))
    """
    return _environments().get(name, ("plain", ""))
