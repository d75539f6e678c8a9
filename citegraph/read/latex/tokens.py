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
_RAW = frozenset(("url", "nolinkurl", "path", "href", "hyperref"))
_LONGEST_RAW = 3_000


class Token(NamedTuple):
    """``kind`` is "command" (``text`` is its name), "text", "raw", "par", or the sign itself."""

    kind: str
    text: str
    line: int
    starred: bool = False


class Source:
    """The tokens of a text; ``partner`` maps the index of ``{`` to that of its ``}``."""

    def __init__(self, text: str) -> None:
        self._ends = [match.start() for match in re.finditer("\n", text)]
        self.tokens = list(self._tokenize(text))
        self.partner = self._match()

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

    def _tokenize(self, text: str) -> Iterator[Token]:
        position = 0
        missing: set[str] = set()
        while match := _TOKEN.match(text, position):
            position = match.end()
            kind, line = match.lastgroup or "", bisect_right(self._ends, match.start() - 1) + 1
            if kind == "comment":
                continue
            if kind == "word":
                name = match["word"]
                yield Token("command", name, line, "*" in match[0][-40:].rstrip()[-1:])
                if name == "begin":
                    position = _after_unseen(text, position, missing)
                elif name in ("verb", "lstinline"):
                    found = _verbatim(text, position)
                    yield Token("raw", found, line)
                    position += len(found) + 2 if found else 0
                elif name in _RAW:
                    raw = _braced(text, position)
                    if raw is not None:
                        yield Token("{", "{", line)
                        yield Token("raw", raw, line)
                        yield Token("}", "}", line)
                        position = text.index("{", position) + len(raw) + 2
            elif kind == "sign":
                yield Token("command", match["sign"], line)
            elif kind == "special":
                sign = match[0]
                yield Token(sign if sign != "\n" else "text", sign, line)
            else:
                yield Token(kind, match[0] if kind == "text" else "\n\n", line)


def _after_unseen(text: str, position: int, missing: set[str]) -> int:
    """Return the place of the end of an environment whose inside is not read, else ``position``.

    ``missing`` are the environments of which no further end is to be found.
    """
    found = _ENVIRONMENT.match(text, position)
    if not found or environment(found[1])[0] != "verbatim" or found[1] in missing:
        return position
    end = text.find(f"\\end{{{found[1]}}}", found.end())
    if end < 0:
        missing.add(found[1])
        return position
    return end


def _verbatim(text: str, position: int) -> str:
    r"""The text between the two signs that follow ``\verb``, on one line."""
    sign = text[position : position + 1]
    end = text.find(sign, position + 1, position + 1_000) if sign.strip() else -1
    found = text[position + 1 : end] if end > 0 else ""
    return "" if "\n" in found else found


def _braced(text: str, position: int) -> str | None:
    """The address in the braces that follow, in which ``%`` and ``#`` are no signs of LaTeX."""
    start = (
        position
        + len(text[position : position + 80])
        - len(text[position : position + 80].lstrip())
    )
    if text[start : start + 1] != "{":
        return None
    depth = 0
    for index in range(start, min(len(text), start + _LONGEST_RAW)):
        depth += {"{": 1, "}": -1}.get(text[index], 0)
        if depth == 0:
            return text[start + 1 : index]
    return None


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
