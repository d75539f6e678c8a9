"""The items of a JSON text, one by one with their lines, as far as the text is whole."""

import json
import math
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

_SPACE = re.compile(r"[\s,\x1e\ufeff]*")
_NO_BRACKET = re.compile(r"[^\[\]{}]+")
_BRACKET_OR_TEXT = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{}]', re.DOTALL)
_STEPS = {"[": 1, "{": 1, "]": -1, "}": -1}
_LONGEST_NUMBER = 100
_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Item:
    """A value of a list (or the file) and the line that it begins in."""

    value: Any
    line: int


@dataclass(frozen=True, slots=True)
class Broken:
    """A piece of text that is no JSON value: why, where, how it begins ("" for a missing end)."""

    reason: str
    line: int
    raw: str


def iter_items(text: str, containers: Collection[str], depth: int = 0) -> Iterator[Item | Broken]:
    r"""Yield the items of a JSON text: of its list, of lists under the keys, or of its lines.

    ``containers`` are keys whose list holds the items, or whose object does («message»: «items»).
    Of a broken text the items before the break are yielded, and after it those that begin a line
    like the broken one did. An item whose brackets are nested deeper than ``depth`` is broken;
    0 leaves that to Python.

    >>> [item.value for item in iter_items('{"items": [{"a": 1}, {"a": 2}]}', ("items",))]
    [{'a': 1}, {'a': 2}]
    >>> [type(item).__name__ for item in iter_items('[{"a": 1},\n{"a": ]},\n{"a": 3}]', ())]
    ['Item', 'Broken', 'Item']
    """
    return _Walk(text, containers, depth).items()


def is_nested_deeper(text: str, depth: int) -> bool:
    """Whether the brackets of a JSON text may be nested deeper; those in texts count too.

    >>> is_nested_deeper('[[{"a": []}]]', 4), is_nested_deeper('[[{"a": []}]]', 3)
    (False, True)
    """
    brackets = _NO_BRACKET.sub("", text).replace("{", "[").replace("}", "]")
    for _ in range(depth):
        # The innermost pairs alone: one level.
        shorter = brackets.replace("[]", "")
        if not shorter:
            return False
        if len(shorter) == len(brackets):
            break
        brackets = shorter
    return bool(brackets)


class Pairs(dict[str, Any]):
    """An object with a repeated key; ``pairs`` holds all that was written."""

    __slots__ = ("pairs",)

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.pairs = pairs


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    return made if len(made) == len(pairs) else Pairs(pairs)


def _integer(text: str) -> int | str:
    return int(text) if len(text) <= _LONGEST_NUMBER else text


def _fraction(text: str) -> float | str:
    number = float(text)
    return number if math.isfinite(number) else text


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object,
    parse_int=_integer,
    parse_float=_fraction,
    parse_constant=str,
    strict=False,
)


def _reason(error: Exception, text: str) -> str:
    """Say for people what is wrong with a value."""
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    if isinstance(error, _TooDeepError):
        return error.reason
    if not isinstance(error, json.JSONDecodeError):
        return str(error)
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string"):
        return f"it is cut off, or a quotation mark is missing, in line {error.lineno}"
    said = error.msg[:1].lower() + error.msg[1:]
    return f"line {error.lineno}, column {error.colno}: {said}"


class _TooDeepError(ValueError):
    """A value whose brackets are nested too deeply, and where it ends (0: nowhere)."""

    def __init__(self, reason: str, end: int) -> None:
        super().__init__(reason, end)
        self.reason = reason
        self.end = end


class _Walk:
    """A walk over the outer brackets of a text; what is inside an item is read in one go."""

    def __init__(self, text: str, containers: Collection[str], depth: int) -> None:
        self._text = text
        self._containers = containers
        # The exact depth of an item is looked at only where it can matter.
        self._depth = depth if depth and is_nested_deeper(text, depth) else 0
        self._at = 0
        self._counted = 0
        self._line = 1
        #: Whether the end of the text was reached inside a value.
        self._cut = False
        self._line_end = "\n" if "\n" in text else "\r"

    def items(self) -> Iterator[Item | Broken]:
        """Yield the items of all values of the text."""
        while not self._ended():
            if self._text[self._at] == "[":
                yield from self._list()
            elif self._text[self._at] == "{":
                yield from self._outer_object()
            else:
                yield self._item()

    def _ended(self) -> bool:
        found = _SPACE.match(self._text, self._at)
        self._at = found.end() if found else self._at
        return self._at >= len(self._text)

    def _list(self) -> Iterator[Item | Broken]:
        self._at += 1
        while not self._ended():
            if self._text[self._at] == "]":
                self._at += 1
                return
            yield self._item()
        if not self._cut:
            self._cut = True
            yield Broken("the list does not end", self._line_of(self._at), "")

    def _outer_object(self) -> Iterator[Item | Broken]:
        """Yield the items of the containers of an object, or itself when it has none."""
        start, line = self._at, self._line_of(self._at)
        self._at += 1
        pairs: list[tuple[str, Any]] = []
        contains = False
        try:
            while self._char() != "}":
                key = self._key()
                if key in self._containers and self._char() in "[{":
                    contains = True
                    yield from self._list() if self._char() == "[" else self._outer_object()
                else:
                    value, self._at = self._decode(self._at)
                    pairs.append((key, value))
            self._at += 1
        except (ValueError, RecursionError) as error:
            if not self._cut:
                yield self._broken(error, start, line)
            return
        if not contains:
            yield Item(_object(pairs), line)

    def _char(self) -> str:
        if self._ended():
            raise ValueError("the object does not end")
        return self._text[self._at]

    def _key(self) -> str:
        key, self._at = _DECODER.raw_decode(self._text, self._at)
        if not isinstance(key, str) or self._char() != ":":
            raise ValueError("a name and a colon are expected")
        self._at += 1
        self._char()
        return key

    def _decode(self, start: int) -> tuple[Any, int]:
        """Return the value that begins here and where it ends; raises what is wrong with it."""
        depth = deepest = 0
        for found in _BRACKET_OR_TEXT.finditer(self._text, start) if self._depth else ():
            depth += _STEPS.get(found[0], 0)
            deepest = max(deepest, depth)
            if depth <= 0:
                break
        if deepest > self._depth:
            end = found.end() if depth <= 0 else 0
            raise _TooDeepError(f"it is nested deeper than {self._depth:,} (max_depth)", end)
        return _DECODER.raw_decode(self._text, start)

    def _item(self) -> Item | Broken:
        start = self._at
        line = self._line_of(start)
        try:
            value, self._at = self._decode(start)
        except _TooDeepError as error:
            if not error.end:
                return self._broken(error, start, line)
            self._at = error.end
            return Broken(error.reason, line, self._text[start : start + _SHOWN])
        except (ValueError, RecursionError) as error:
            return self._broken(error, start, line)
        return Item(value, line)

    def _broken(self, error: Exception, start: int, line: int) -> Broken:
        """Go to the next item that begins a line as the broken one does, else to the end."""
        reason = _reason(error, self._text)
        before = max(self._text.rfind(end, 0, start) for end in "\r\n") + 1
        indent = self._text[before:start]
        self._at = len(self._text)
        if not indent.strip():
            follows = re.compile(rf"[\r\n]{re.escape(indent)}(?=\{{)")
            match = follows.search(self._text, start + 1)
            self._at = match.end() if match else self._at
        self._cut = self._at == len(self._text)
        raw = self._text[start : min(self._at, start + _SHOWN)]
        return Broken(reason, line, raw.strip())

    def _line_of(self, at: int) -> int:
        self._line += self._text.count(self._line_end, self._counted, at)
        self._counted = max(self._counted, at)
        return self._line
