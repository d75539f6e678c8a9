"""Where the value of a field ends, also where its delimiters do not say so."""

import re

from citegraph.read.bibtex.blocks import Cursor, Piece

_IN_NAME = r'[^\s=,{}"#@%\\]{1,80}'
#: The name of a field; some programs write several words.
NAME = rf"{_IN_NAME}(?:[^\S\n]{{1,9}}{_IN_NAME}){{0,4}}"
_SPACE = re.compile(r"\s*")
_SIMPLE = re.compile(r"\{([^{}]*)\}")
_BRACE = re.compile(r"[{}]")
_BARE_BRACE = re.compile(r"(?<!\\)[{}]")
_CLOSING = re.compile(r"\}")
_QUOTE = re.compile('"')
_QUOTE_OR_BRACE = re.compile(r'["{}]')
_BARE = {
    "}": re.compile(r'[^\s,#{}"]+'),
    ")": re.compile(r'[^\s,#{}()"]+'),
}
_WORDS = re.compile(r'[^\n,#{}"=]*')
#: What may stand behind a value: the sign that joins, a comment, the end, or the next field.
_FOLLOWS = {
    closer: re.compile(rf"\s*(?:[#{closer}%]|(?:,[\s,]*|(?<=\s))(?:[{closer}%]|{NAME}\s*=))")
    for closer in "})"
}
_END = re.compile(r"[\s,]*\Z")
#: How many ends of a broken value are tried, and how far.
_TRIED, _LONG = 50, 10_000


class Values:
    """Reads the values of the fields of one text."""

    def __init__(self, text: str) -> None:
        self._text = text

    def read(self, cursor: Cursor) -> tuple[Piece, ...]:
        """Return the pieces of the value at the cursor, and move behind them."""
        pieces: list[Piece] = []
        while True:
            self._skip(cursor)
            if cursor.position >= cursor.limit:
                break
            char = self._text[cursor.position]
            if char in (",", cursor.closer):
                break
            pieces.append(self._piece(char, cursor))
            self._skip(cursor)
            if self._text[cursor.position : cursor.position + 1] != "#":
                break
            cursor.position += 1
        return tuple(pieces)

    def _skip(self, cursor: Cursor) -> None:
        found = _SPACE.match(self._text, cursor.position, cursor.limit)
        cursor.position = found.end() if found else cursor.position

    def _piece(self, char: str, cursor: Cursor) -> Piece:
        if char == "{":
            return Piece(self._braced(cursor))
        if char == '"':
            return Piece(self._quoted(cursor))
        return self._bare(cursor)

    def _braced(self, cursor: Cursor) -> str:
        start = cursor.position
        simple = _SIMPLE.match(self._text, start, cursor.limit)
        if simple and self._follows(simple.end(), cursor):
            cursor.position = simple.end()
            return simple[1]
        strict = -1
        if not cursor.broken:
            strict = brace_end(self._text, start, cursor.limit)
            if strict > 0 and self._follows(strict, cursor):
                return self._take(cursor, strict)
            # Some programs do not count a brace behind a backslash.
            bare = brace_end(self._text, start, cursor.limit, escaped=False)
            if bare > 0 and self._follows(bare, cursor):
                return self._take(cursor, bare)
        cursor.broken = True
        return self._take(cursor, self._likely_end(cursor, strict))

    def _likely_end(self, cursor: Cursor, strict: int) -> int:
        """The end of a value that nothing fit follows, -1 when there is none."""
        start = cursor.position
        likely = self._likely_ends(cursor)
        first = likely[0] if likely else -1
        if strict < 0 and likely:
            end = brace_end(self._text, start, likely[-1])
            if end in likely:
                return end
        if first < 0 and strict > 0 and self._ends(strict, cursor):
            return strict
        if 0 < strict < first and is_balanced(self._text[strict:first]):
            return strict
        cursor.blame("its braces do not match")
        return first if first > 0 else strict

    def _likely_ends(self, cursor: Cursor) -> list[int]:
        """The ends of groups behind which something fit follows, the first ones."""
        likely: list[int] = []
        for found in _CLOSING.finditer(self._text, cursor.position + 1, cursor.limit):
            if self._follows(found.end(), cursor):
                likely.append(found.end())
                if len(likely) == _TRIED or found.end() - cursor.position > _LONG:
                    break
        return likely

    def _quoted(self, cursor: Cursor) -> str:
        start = cursor.position
        if not cursor.broken:
            depth = 0
            for found in _QUOTE_OR_BRACE.finditer(self._text, start + 1, cursor.limit):
                depth += {"{": 1, "}": -1}.get(found[0], 0)
                if found[0] == '"' and depth <= 0 and self._follows(found.end(), cursor):
                    return self._take(cursor, found.end())
        cursor.broken = True
        end = -1
        for found in _QUOTE.finditer(self._text, start + 1, cursor.limit):
            end = found.end()
            if self._follows(end, cursor):
                break
        else:
            if self._ends(end, cursor):
                return self._take(cursor, end)
        cursor.blame("its quotation marks do not match")
        return self._take(cursor, end)

    def _take(self, cursor: Cursor, end: int) -> str:
        """Return what stands between the delimiters; -1: up to the limit of the entry."""
        start, cursor.position = cursor.position + 1, end if end > 0 else cursor.limit
        if end > 0:
            return self._text[start : end - 1]
        return self._text[start : cursor.limit].rstrip().rstrip('})"').rstrip()

    def _bare(self, cursor: Cursor) -> Piece:
        """A number or the name of a macro, or words that nothing delimits."""
        start = cursor.position
        found = _BARE[cursor.closer].match(self._text, start, cursor.limit)
        if found and self._follows(found.end(), cursor):
            cursor.position = found.end()
            return Piece(found[0], macro=not found[0].isdecimal())
        words = _WORDS.match(self._text, start, cursor.limit)
        cursor.position = max(words.end() if words else 0, start + 1)
        cursor.blame("a value stands without delimiters")
        return Piece(self._text[start : cursor.position].strip())

    def _ends(self, position: int, cursor: Cursor) -> bool:
        """Whether the text breaks off here."""
        return _END.match(self._text, position, cursor.limit) is not None

    def _follows(self, position: int, cursor: Cursor) -> bool:
        """Whether what stands here can stand behind a value."""
        return _FOLLOWS[cursor.closer].match(self._text, position, cursor.limit) is not None


def brace_end(text: str, start: int, limit: int, *, escaped: bool = True) -> int:
    r"""Return where the group that opens at ``start`` ends, -1 when it does not.

    BibTeX counts every brace; without ``escaped`` those behind a backslash do not count.

    >>> brace_end("{a{b}}c", 0, 7), brace_end("{a{b}", 0, 5)
    (6, -1)
    """
    depth = 0
    for found in (_BRACE if escaped else _BARE_BRACE).finditer(text, start, limit):
        depth += 1 if found[0] == "{" else -1
        if depth == 0:
            return found.end()
    return -1


def is_balanced(text: str) -> bool:
    """Whether every brace of a text has its partner, as BibTeX counts them.

    >>> is_balanced("{a}{b}"), is_balanced("a}{b")
    (True, False)
    """
    depth = 0
    for found in _BRACE.finditer(text):
        depth += 1 if found[0] == "{" else -1
        if depth < 0:
            return False
    return depth == 0
