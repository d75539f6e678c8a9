"""Lines of a stream of bytes as they come, whatever their encoding, in bounded memory.

A stream cannot be read to its end before its encoding is guessed. A mark or the pattern of UTF-16
in its first block decides; else every line that is valid UTF-8 is UTF-8, which hardly any text in
another encoding is by chance, and the first lines that are not decide what the others are.
"""

import codecs
from collections.abc import Callable, Iterable, Iterator
from typing import AnyStr

from citegraph.errors import CitegraphError
from citegraph.model import Location, Problem
from citegraph.model.source import Level
from citegraph.read.binary import binary_kind
from citegraph.read.encoding import decode, is_nearly_utf8

_WIDE = ("utf-16", "utf-16-le", "utf-16-be")
#: So many bytes of the first block are waited for, unless a line ends before.
_FIRST = 4096
#: Most bytes of one character.
_WIDEST = 4

Report = Callable[[Problem], None]


def decoded_lines(
    blocks: Iterable[bytes], name: str, longest: int, report: Report
) -> Iterator[list[str]]:
    """Yield the lines of the blocks without their line ends, some for each block.

    Only what every editor calls a line ends one; the last line end closes a line and opens
    none. Of a line with more than ``longest`` characters the first so many are kept.
    ``report`` is told of lines cut, lines damaged, and the encoding where it is a guess.

    Raises :class:`CitegraphError` for what is no text.
    """
    rest = iter(blocks)
    first = _first_block(rest)
    kind = binary_kind(first)
    if kind:
        raise CitegraphError(f"{name}: this is {kind}, not text; save it as plain text first")
    lines = _Lines(name, longest, report)
    encoding = decode(first).encoding
    if encoding in _WIDE:
        wide = codecs.getincrementaldecoder(encoding)(errors="replace")
        texts = (wide.decode(block) for block in _chain(first, rest))
        return map(lines.finish, _split(texts, "\n", longest + 1))
    whole = _chain(first.removeprefix(codecs.BOM_UTF8), rest)
    return map(lines.decode, _split(whole, b"\n", _WIDEST * (longest + 1)))


def _split(pieces: Iterable[AnyStr], feed: AnyStr, most: int) -> Iterator[list[AnyStr]]:
    """Yield the lines that each piece ends; of a line not yet ended no more than ``most``."""
    rest = feed[:0]
    for piece in pieces:
        parts = piece.split(feed)
        parts[0] = rest + parts[0]
        rest = parts.pop()[:most]
        if parts:
            yield parts
    if rest:
        yield [rest]


def _first_block(blocks: Iterator[bytes]) -> bytes:
    first = b""
    for block in blocks:
        first += block
        if len(first) >= _FIRST or first.endswith(b"\n"):
            break
    return first


def _chain(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    if first:
        yield first
    yield from rest


class _Lines:
    """What is known of a stream so far: the number of its lines, and its second encoding."""

    def __init__(self, name: str, longest: int, report: Report) -> None:
        self._name = name
        self._longest = longest
        self._report = report
        self._fallback = ""
        self._count = 0

    def decode(self, lines: list[bytes]) -> list[str]:
        """Return the lines as text."""
        data = b"\n".join(lines)
        try:
            texts = data.decode("utf-8").split("\n")
        except UnicodeDecodeError:
            texts = self._decode_each(lines)
        return self.finish(texts)

    def finish(self, texts: list[str]) -> list[str]:
        """Return the lines without carriage returns, not too long; count them."""
        found = [text.removesuffix("\r") for text in texts]
        for i, text in enumerate(found):
            if len(text) > self._longest:
                found[i] = self._cut(text, self._count + i + 1)
        self._count += len(found)
        return found

    def _decode_each(self, lines: list[bytes]) -> list[str]:
        texts: list[str] = []
        for number, line in enumerate(lines, start=self._count + 1):
            try:
                texts.append(line.decode("utf-8"))
                continue
            except UnicodeDecodeError:
                encoding = "utf-8" if is_nearly_utf8(line) else self._other(lines, number)
            text = line.decode(encoding, errors="replace")
            if "\ufffd" in text:
                self._tell(
                    "damaged-encoding",
                    f"some bytes are not valid {encoding}; they are shown as «\ufffd»",
                    "save the text as UTF-8 again",
                    number,
                )
            texts.append(text)
        return texts

    def _other(self, lines: list[bytes], number: int) -> str:
        """The encoding of the lines that are not UTF-8, guessed from the first ones."""
        if not self._fallback:
            self._fallback = decode(b"\n".join(line for line in lines if _is_other(line))).encoding
            self._tell(
                "guessed-encoding",
                f"this and other lines are not UTF-8; they were read as {self._fallback}",
                "save the text as UTF-8 if letters look wrong",
                number,
            )
        return self._fallback

    def _cut(self, text: str, number: int) -> str:
        self._tell(
            "long-line",
            f"the line has more than {self._longest:,} characters; the rest was left out",
            "put each reference on a line of its own",
            number,
        )
        return text[: self._longest]

    def _tell(self, code: str, message: str, advice: str, number: int) -> None:
        level: Level = "note" if code == "guessed-encoding" else "warning"
        self._report(Problem(code, message, advice, Location(self._name, number), level=level))


def _is_other(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return not is_nearly_utf8(line)
    return False
