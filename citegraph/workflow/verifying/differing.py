"""The first place in which two files differ, in words."""

from itertools import zip_longest
from pathlib import Path
from typing import BinaryIO

#: So many characters are shown around the place.
_AROUND = 30
_BLOCK = 65_536


def first_difference(old: Path, new: Path) -> str:
    """Return where two files differ first, with what stands there; "" where they are equal."""
    with old.open("rb") as one, new.open("rb") as other:
        if _are_equal(one, other):
            return ""
        one.seek(0)
        other.seek(0)
        if b"\0" in one.read(_BLOCK) + other.read(_BLOCK):
            one.seek(0)
            other.seek(0)
            return _first_byte(one, other)
        one.seek(0)
        other.seek(0)
        return _first_line(one, other)


def _are_equal(one: BinaryIO, other: BinaryIO) -> bool:
    while True:
        block = one.read(_BLOCK)
        if block != other.read(_BLOCK):
            return False
        if not block:
            return True


def _first_byte(one: BinaryIO, other: BinaryIO) -> str:
    before, after = one.read(), other.read()
    pairs = enumerate(zip_longest(before, after))
    place = next(number for number, (left, right) in pairs if left != right)
    return f"byte {place:,}: {len(before):,} bytes were written, now {len(after):,}"


def _first_line(one: BinaryIO, other: BinaryIO) -> str:
    for number, (old, new) in enumerate(zip_longest(one, other), start=1):
        if old != new:
            if old is None:
                return f"line {number}: ends before it, now there is {_shown(_text(new), 0)}"
            if new is None:
                return f"line {number}: has {_shown(_text(old), 0)}, now ends before it"
            left, right = _text(old), _text(new)
            column = _column(left, right)
            return (
                f"line {number}, character {column + 1}: has {_shown(left, column)}, "
                f"now {_shown(right, column)}"
            )
    return ""


def _column(left: str, right: str) -> int:
    """Return the first place in which two texts differ.

    >>> _column("Смит, 2007", "Смит, 2008")
    9
    """
    pairs = enumerate(zip_longest(left, right))
    return next((number for number, (one, two) in pairs if one != two), 0)


def _text(line: bytes) -> str:
    return line.decode("utf-8", "replace")


def _shown(text: str, column: int) -> str:
    r"""Return what stands around a place, in one line.

    >>> _shown("a\tb\n", 0)
    '«a·b·»'
    """
    start, end = max(0, column - _AROUND), column + _AROUND
    part = "".join(sign if sign.isprintable() else "·" for sign in text[start:end])
    return f"{'…' if start else ''}«{part}»{'…' if end < len(text) else ''}"
