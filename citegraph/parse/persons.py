"""Cutting a printed group of people into single names.

The comma both ends a name and parts family from given name, so the kind of each piece decides:
initials ("I"), one full word ("F"), full words with initials ("N"), several full words ("W").
"""

import re
from dataclasses import dataclass
from functools import cache

from citegraph.knowledge import table
from citegraph.text.bodies import is_body

_STRONG = re.compile(
    r"\s*(?:;|/|\||\s(?:and|und|et|with|и)\s(?!др)|&(?:amp;)?|,\s*(?:and|und|et"
    r"|и)\s(?!al|др)|\b(?:mit|y)\b(?=\s[A-Z])|\su\.\s(?=[A-Z]))\s*"
)
_WORD = re.compile(r"(?:[^\W\d_]\.)+|[^\W\d_]+(?:[-‐‑'’ʹ`´][^\W\d_]+)*['’ʹ]?\.?")
_DROPPED = re.compile(
    r"[\s,;]*(?:\bet\.?\sal\b|\bи\sдр\b|\bи\sдругие\b|\band\sothers\b|\bu\.\s?a\b"
    r"|\b(?:eds?|hgs?|hrsg)\b|\bet\sal\b|\bin\b)\W*",
    re.IGNORECASE,
)
_LAST = re.compile(r"[^\W\d_]+\.$")
_EDGES = ' \t\n,;.:&/()[]«»"“”‘—–-'


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece between commas: its kind (see the module), offsets, and whether initials lead."""

    kind: str
    start: int
    end: int
    leads: bool = False


def split_persons(text: str) -> list[tuple[int, int]]:
    """Return the offsets of every single name in a printed group of people.

    >>> def names(text): return [text[start:end] for start, end in split_persons(text)]
    >>> names("Исланкина Е.А., Фияксель Э.А. и др.")
    ['Исланкина Е.А.', 'Фияксель Э.А.']
    >>> names("Lindqvist, G., Ketels, C., Sölvell, Ö.")
    ['Lindqvist, G.', 'Ketels, C.', 'Sölvell, Ö.']
    >>> names("B. Jay, Barney and Mark Hansen"), names("Arrow, J. Kenneth")
    (['B. Jay, Barney', 'Mark Hansen'], ['Arrow, J. Kenneth'])
    >>> names("Organisation for Economic Co-operation and Development")
    ['Organisation for Economic Co-operation and Development']
    """
    spans: list[tuple[int, int]] = []
    for start, end in _between(text, 0, len(text), _DROPPED):
        if is_body(text[start:end]):
            spans.append((start, end))
            continue
        for left, right in _between(text, start, end, _STRONG):
            spans += _people(_pieces(text, left, right))
    trimmed = (_trim(text, start, end) for start, end in spans)
    return [(start, end) for start, end in trimmed if start < end]


def _between(text: str, start: int, end: int, pattern: re.Pattern[str]) -> list[tuple[int, int]]:
    parts, position = [], start
    for match in pattern.finditer(text, start, end):
        parts.append((position, match.start()))
        position = match.end()
    return [(left, right) for left, right in [*parts, (position, end)] if left < right]


def _pieces(text: str, start: int, end: int) -> list[_Piece]:
    pieces: list[_Piece] = []
    for left, right in _between(text, start, end, re.compile(",")):
        words = list(_WORD.finditer(text, left, right))
        if not words:
            continue
        shapes = [_is_initials(word.group(), len(words)) for word in words]
        for first, last in _runs(shapes):
            pieces.append(_piece(words[first : last + 1], shapes[first : last + 1]))
    return pieces


def _piece(words: list[re.Match[str]], shapes: list[bool]) -> _Piece:
    full = [word.group() for word, short in zip(words, shapes, strict=True) if not short]
    full = [word for word in full if word.casefold().rstrip(".") not in _particles()]
    start, end = words[0].start(), words[-1].end()
    if all(word.group().rstrip(".").casefold() in _suffixes() for word in words):
        return _Piece("S", start, end)
    if not full:
        return _Piece("I", start, end)
    if any(shapes):
        return _Piece("N", start, end, shapes[0])
    return _Piece("F" if len(full) == 1 else "W", start, end)


def _is_initials(word: str, count: int) -> bool:
    plain = word.rstrip(".")
    if plain in ("St", "Ste") and count > 1:
        return False
    if word.endswith(".") and (len(plain) <= 2 or "." in plain) and plain[:1].isupper():
        return True
    return (
        len(plain) == 1 and plain.isupper() or (count > 1 and len(plain) <= 4 and plain.isupper())
    )


def _runs(shapes: list[bool]) -> list[tuple[int, int]]:
    """Cut «Иванов И. И. Петров П. П.» (no comma) after each group of initials."""
    changes = [i for i in range(1, len(shapes)) if shapes[i] != shapes[i - 1]]
    if len(changes) < 3:
        return [(0, len(shapes) - 1)]
    cuts = changes[1::2]
    starts = [0, *cuts]
    ends = [*(cut - 1 for cut in cuts), len(shapes) - 1]
    return list(zip(starts, ends, strict=True))


def _people(pieces: list[_Piece]) -> list[tuple[int, int]]:
    """Join the pieces that make one person: "Porter" + "M.", "Arrow" + "J. Kenneth"."""
    people: list[tuple[int, int]] = []
    i = 0
    while i < len(pieces):
        piece, after = pieces[i], pieces[i + 1] if i + 1 < len(pieces) else None
        if people and (
            piece.kind == "S" or (piece.kind in "FI" and after is None and _wants_more(pieces, i))
        ):
            people[-1] = (people[-1][0], piece.end)
            i += 1
        elif after is not None and _are_one(piece, after):
            people.append((piece.start, after.end))
            i += 2
        else:
            people.append((piece.start, piece.end))
            i += 1
    return people


def _are_one(piece: _Piece, after: _Piece) -> bool:
    if after.kind == "I":
        return piece.kind in "FW" or (piece.kind == "N" and not piece.leads)
    return piece.kind == "F" and after.kind in "FNW" or (piece.kind == "W" and after.kind == "F")


def _wants_more(pieces: list[_Piece], i: int) -> bool:
    """Whether a last single word belongs to the name before it («B. Jay, Barney»)."""
    return i == 1 and pieces[0].kind == "N" and pieces[0].leads


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES and not _is_short_form(text, end):
        end -= 1
    return start, end


def _is_short_form(text: str, end: int) -> bool:
    """Whether the full stop at the end belongs to an initial or a suffix («Е. А.», "Jr.")."""
    word = _LAST.search(text[max(0, end - 8) : end])
    if not word or not word.group().endswith("."):
        return False
    plain = word.group().rstrip(".")
    return len(plain) <= 2 or plain.casefold() in _suffixes()


@cache
def _particles() -> frozenset[str]:
    return frozenset(row["form"] for row in table("particles") if row["kind"] == "particle")


@cache
def _suffixes() -> frozenset[str]:
    return frozenset(row["form"] for row in table("particles") if row["kind"] == "suffix")
