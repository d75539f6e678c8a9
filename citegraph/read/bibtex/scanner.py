"""A BibTeX file to its blocks: tolerant, in linear time, nothing raised and no entry left out.

An entry ends at the latest where a line begins the next one, so that a missing brace costs one
entry and no more.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from citegraph.read.bibtex.blocks import Block, Cursor, RawField
from citegraph.read.bibtex.values import NAME, Values, brace_end

_TYPE = r"@[ \t]{0,9}(?P<type>\w[\w+.:-]{0,59})"
# What precedes the sign must not make it a part of an e-mail address.
_START = re.compile(rf"(?<![\w.]){_TYPE}\s{{0,99}}(?P<opener>[{{(])")
#: A line that begins an entry, whatever is still open before it.
_NEXT = re.compile(
    rf"^[ \t]{{0,99}}{_TYPE}[ \t]{{0,9}}(?:"
    r'\{[ \t]{0,9}(?:[^\n,{}="]{0,200}(?:,|$)|\w{1,60}[ \t]{0,9}=)'
    r'|\([ \t]{0,9}[^\n,{}()="]{1,200},[ \t]{0,9}$)',
    re.MULTILINE,
)
#: What lacks the sign of an entry alone: a type, a key, a field. The rest is a comment in BibTeX.
_UNOPENED = re.compile(
    r"^[ \t]{0,99}(?P<type>[a-zA-Z]{3,20})[ \t]{0,9}[{(]"
    r"[ \t]{0,9}[\w:.+/-]{1,100}[ \t]{0,9},\s{0,99}"
    rf"{NAME}\s{{0,9}}=\s{{0,9}}[{{\"\d]",
    re.MULTILINE,
)
_KEYS = {
    "}": re.compile(r'\s*([^,{}="\n]*)'),
    ")": re.compile(r'\s*([^,{}()="\n]*)'),
}
#: A closing brace too many: the next field stands behind it.
_STRAY = re.compile(rf"[}})]\s*,\s*{NAME}\s*=\s*[\"{{\d]")
_BETWEEN = re.compile(r"(?:[\s,]|(?<=[\s,])%[^\n]*)+")
_BETWEEN_COMMENTED = re.compile(r"[\s,%]+")
_NAME = re.compile(rf"({NAME})\s*=")
_JUNK = re.compile(r"[^,{}\n]{1,1000}|.", re.DOTALL)
_SHOWN = 300


def scan(text: str) -> Iterator[Block]:
    r"""Yield the blocks of a BibTeX text whose lines end with ``\n``.

    >>> found = list(scan('@book{a, title = {On {Rivers}} year = 1990}\n@misc(b, note="c"'))
    >>> [(block.type, block.key, [field.name for field in block.fields]) for block in found]
    [('book', 'a', ['title', 'year']), ('misc', 'b', ['note'])]
    >>> found[1].faults
    ('it is not closed',)
    """
    return _Scanner(text).blocks()


class _Scanner:
    def __init__(self, text: str) -> None:
        self._text = text
        self._values = Values(text)
        self._ends = [found.start() for found in re.finditer("\n", text)]
        self._next = -1
        self._closes = True

    def blocks(self) -> Iterator[Block]:
        position = 0
        while start := _START.search(self._text, position):
            yield from self._unopened(position, start.start())
            if start["type"].casefold() in ("comment", "preamble"):
                block, position = self._comment(start)
            else:
                block, position = self._entry(start)
            yield block
        yield from self._unopened(position, len(self._text))

    def _unopened(self, position: int, end: int) -> Iterator[Block]:
        """Yield a block for each text between entries that looks like one without its sign."""
        while found := _UNOPENED.search(self._text, position, end):
            if self._is_commented(found.start("type")):
                position = found.end()
                continue
            line = bisect_right(self._ends, found.start("type")) + 1
            raw = self._text[found.start("type") : min(end, found.start("type") + _SHOWN)]
            yield Block(found["type"], "", (), line, raw, unopened=True)
            position = found.end()

    def _entry(self, start: re.Match[str]) -> tuple[Block, int]:
        closer = "}" if start["opener"] == "{" else ")"
        cursor = Cursor(start.end(), self._limit(start.end()), closer)
        cursor.commented = self._is_commented(start.start())
        key = "" if start["type"].casefold() == "string" else self._key(cursor)
        fields = self._fields(cursor)
        raw = self._text[start.start() : min(cursor.position, start.start() + _SHOWN)]
        line = bisect_right(self._ends, start.start()) + 1
        faults = tuple(cursor.faults)
        return Block(start["type"], key, fields, line, raw, faults), cursor.position

    def _comment(self, start: re.Match[str]) -> tuple[Block, int]:
        """Take a comment or preamble up to its closing brace, else to the end of its line."""
        opened = start.end() - 1
        limit = len(self._text) if self._closes else self._limit(start.end())
        end = brace_end(self._text, opened, limit) if start["opener"] == "{" else -1
        if end < 0:
            self._closes = self._closes and start["opener"] != "{"
            end = self._text.find("\n", opened)
        end = end if end >= 0 else len(self._text)
        line = bisect_right(self._ends, start.start()) + 1
        raw = self._text[start.start() : min(end, start.start() + _SHOWN)]
        return Block(start["type"], "", (), line, raw), end

    def _is_commented(self, position: int) -> bool:
        """Whether a sign of LaTeX comments the line out, which BibTeX does not know."""
        return self._text[max(0, position - 9) : position].rpartition("\n")[2].strip()[:1] == "%"

    def _limit(self, position: int) -> int:
        if self._next < position:
            found = _NEXT.search(self._text, position)
            self._next = found.start() if found else len(self._text)
        return self._next

    def _key(self, cursor: Cursor) -> str:
        found = _KEYS[cursor.closer].match(self._text, cursor.position, cursor.limit)
        assert found is not None  # it matches nothing, too
        key, after = found[1].strip(), self._text[found.end() : found.end() + 1]
        if after == "=":
            return self._key_before_field(cursor, found)
        cursor.position = found.end()
        if after == "{" and not key:
            end = brace_end(self._text, found.end(), cursor.limit)
            if end > 0:
                cursor.position = end
                return self._text[found.end() + 1 : end - 1].strip()
        return key

    def _key_before_field(self, cursor: Cursor, found: re.Match[str]) -> str:
        """A field follows without a comma, or there is no key at all."""
        *words, name = found[1].split() or [""]
        cursor.position = found.start(1) + found[1].rfind(name)
        cursor.blame("no comma follows its key" if words else "it has no key")
        return " ".join(words)

    def _fields(self, cursor: Cursor) -> tuple[RawField, ...]:
        fields: list[RawField] = []
        text = self._text
        while True:
            pattern = _BETWEEN_COMMENTED if cursor.commented else _BETWEEN
            between = pattern.match(text, cursor.position, cursor.limit)
            cursor.position = between.end() if between else cursor.position
            if cursor.position >= cursor.limit:
                cursor.blame("it is not closed")
                break
            if text[cursor.position] == cursor.closer:
                stray = _STRAY.match(text, cursor.position, cursor.limit)
                cursor.position += 1
                if stray is None:
                    break
                cursor.blame("a closing brace stands before its end")
            elif found := _NAME.match(text, cursor.position, cursor.limit):
                cursor.position = found.end()
                fields.append(RawField(found[1], self._values.read(cursor)))
            else:
                self._leave_out(cursor)
        return tuple(fields)

    def _leave_out(self, cursor: Cursor) -> None:
        """Pass over what is neither a field nor the end of the entry."""
        found = _JUNK.match(self._text, cursor.position, cursor.limit)
        assert found is not None  # the cursor stands before its limit
        end = found.end()
        if found[0] == "{" and not cursor.broken:
            end = max(end, brace_end(self._text, cursor.position, cursor.limit))
            cursor.broken = end == found.end()
        left_out = " ".join(self._text[cursor.position : end].split())
        cursor.blame(f"«{left_out[:60]}» is no field and was left out")
        cursor.position = end
