"""Cutting a printed group of people into single names.

The comma both ends a name and parts family from given name, so the kind of each piece decides:
initials ("I"), one full word ("F"), full words with initials ("N"), several full words ("W").
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from citegraph.knowledge import table
from citegraph.text.bodies import is_body

_STRONG = re.compile(
    r"(?:\s(?<!\s\s)\s*)?(?:;|/|\||\s(?:and|und|et|with|и)\s(?!др)"
    r"|&(?:amp;)?|,\s*(?:and|und|et"
    r"|и)\s(?!al|др)|\b(?:mit|y)\b(?=\s[A-Z])|\su\.\s(?=[A-Z]))\s*"
)
_LETTERS = re.compile(r"\w+")
_WORD = re.compile(r"(?:[^\W\d_]\.)+|[^\W\d_]+(?:[-‐‑'’ʹ`´][^\W\d_]+)*['’ʹ]?\.?")
_DROPPED = re.compile(
    r"(?:[\s,;](?<![\s,;]{2})[\s,;]*+)?(?:\bet\.?\sal\b|\bи\sдр\b|\bи\sдругие\b|\band\sothers\b|\bu\.\s?a\b"
    r"|\b(?:eds?|hgs?|hrsg)\b|\bet\sal\b|\bin\b)\W*",
    re.IGNORECASE,
)
_COMMA = re.compile(",")
#: Words of which one stands in whatever the first two patterns match, unless a sign does.
_JOINING = frozenset("and und et with и mit y u in ed eds hg hgs hrsg".split())
_JOINING_SIGNS = frozenset(";/|&")
_LAST = re.compile(r"[^\W\d_]{1,8}\.$")
#: Longest word worth remembering, in characters; longer ones could fill the memory.
_CACHED = 60
_EDGES = ' \t\n,;.:&/()[]«»"“”‘—–-'


class _Piece(NamedTuple):
    """A piece between commas: its kind (see the module), offsets, and whether initials lead."""

    kind: str
    start: int
    end: int
    leads: bool = False


class _Word(NamedTuple):
    """What a word is: an initial when it stands alone, and among others; a particle; a suffix."""

    alone: bool
    among: bool
    particle: bool
    suffix: bool


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
    joined = _may_be_joined(text)
    for start, end in _between(text, 0, len(text), _DROPPED) if joined else ((0, len(text)),):
        if is_body(text[start:end]):
            spans.append((start, end))
            continue
        for left, right in _between(text, start, end, _STRONG) if joined else ((start, end),):
            spans += _people(_pieces(text, left, right))
    trimmed = (_trim(text, start, end) for start, end in spans)
    return [(start, end) for start, end in trimmed if start < end]


def _may_be_joined(text: str) -> bool:
    """Whether it is worth looking for what joins people: False only where there is nothing."""
    if not _JOINING_SIGNS.isdisjoint(text):
        return True
    return not _JOINING.isdisjoint(_LETTERS.findall(text.casefold()))


def _between(text: str, start: int, end: int, pattern: re.Pattern[str]) -> list[tuple[int, int]]:
    parts, position = [], start
    for match in pattern.finditer(text, start, end):
        parts.append((position, match.start()))
        position = match.end()
    return [(left, right) for left, right in [*parts, (position, end)] if left < right]


def _pieces(text: str, start: int, end: int) -> list[_Piece]:
    pieces: list[_Piece] = []
    for left, right in _between(text, start, end, _COMMA):
        found = list(_WORD.finditer(text, left, right))
        if not found:
            continue
        words = [_read_word(match[0]) for match in found]
        several = len(words) > 1
        shapes = [word.among if several else word.alone for word in words]
        for first, last in _runs(shapes):
            kind = _kind(words[first : last + 1], shapes[first : last + 1])
            leads = kind == "N" and shapes[first]
            pieces.append(_Piece(kind, found[first].start(), found[last].end(), leads))
    return pieces


def _kind(words: list[_Word], shapes: list[bool]) -> str:
    full = 0
    suffixes = True
    for word, short in zip(words, shapes, strict=True):
        full += not (short or word.particle)
        suffixes = suffixes and word.suffix
    if suffixes:
        return "S"
    if not full:
        return "I"
    return "N" if True in shapes else "F" if full == 1 else "W"


def _read_word(text: str) -> _Word:
    return _remembered(text) if len(text) <= _CACHED else _find_word(text)


def _find_word(text: str) -> _Word:
    folded = text.rstrip(".").casefold()
    alone, among = _is_initials(text, 1), _is_initials(text, 2)
    return _Word(alone, among, folded in _particles(), folded in _suffixes())


_remembered = lru_cache(maxsize=1 << 14)(_find_word)


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
