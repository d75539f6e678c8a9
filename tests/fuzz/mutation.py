"""Mutations that know what an input is made of: lines, words, tags, values, parts of an archive.

libFuzzer changes bytes; what these add is to move, double, leave out and cross whole pieces, to
put in hostile characters and tokens of the format, and to change the encoding.
"""

import io
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from types import MappingProxyType

Mutate = Callable[[bytes, int], bytes]
_CUTS: Mapping[str, re.Pattern[bytes]] = MappingProxyType(
    {
        "lines": re.compile(rb"(?<=\n)"),
        "words": re.compile(rb"(?<=[\s.,;:])"),
        "tags": re.compile(rb"(?<=>)|(?=<)"),
        "parts": re.compile(rb"(?<=>)|(?=<)"),
        "values": re.compile(rb"(?<=[\[{,:}\]])|(?=[\[{,:}\]])"),
    }
)
_ENCODINGS = ("cp1251", "utf-16", "utf-16-le", "koi8-r", "cp866", "utf-8-sig", "latin-1")
#: Archives are changed part by part, one in so many as bytes.
_AS_BYTES = 8
_MOST_REPEATS = 60


@dataclass(frozen=True, slots=True)
class Mutator:
    """Changes inputs; ``donors`` are inputs to take pieces of, ``tokens`` what is put in."""

    pieces: str
    donors: Sequence[bytes]
    tokens: Sequence[bytes]
    builtin: Mutate

    def mutate(self, data: bytes, most: int, seed: int) -> bytes:
        """Return a changed input of at most so many bytes, the same for the same seed."""
        random = Random(seed)
        if self.pieces == "parts" and random.randrange(_AS_BYTES):
            return self._in_archive(data, most, random)
        if random.randrange(2):
            return self.builtin(data, most)
        return self._changed(data, random)[:most]

    def cross(self, one: bytes, other: bytes, most: int, seed: int) -> bytes:
        """Return an input of pieces of two."""
        random = Random(seed)
        if self.pieces == "parts":
            return _crossed_archives(one, other, random)[:most]
        first, second = self._cut(one), self._cut(other)
        at, start = random.randint(0, len(first)), random.randint(0, len(second))
        end = random.randint(start, len(second))
        rest = random.randint(at, len(first))
        return b"".join((*first[:at], *second[start:end], *first[rest:]))[:most]

    def _cut(self, data: bytes) -> list[bytes]:
        return [piece for piece in _CUTS[self.pieces].split(data) if piece]

    def _changed(self, data: bytes, random: Random) -> bytes:
        for _ in range(random.choice((1, 1, 1, 2, 3))):
            data = random.choice(_CHANGES)(self, data, random)
        return data

    def _in_archive(self, data: bytes, most: int, random: Random) -> bytes:
        parts = unpacked(data)
        if not parts:
            return self.builtin(data, most)
        name = random.choice([one for one in parts if one.endswith(".xml")] or list(parts))
        if random.randrange(2):
            parts[name] = self.builtin(parts[name], min(len(parts[name]) + 200, most))
        else:
            parts[name] = self._changed(parts[name], random)
        made = packed(parts)
        return made if len(made) <= most else self.builtin(data, most)

    def _move(self, data: bytes, random: Random) -> bytes:
        """Leave out, double, repeat or move a run of pieces."""
        cut = self._cut(data)
        if not cut:
            return data
        at = random.randrange(len(cut))
        end = min(len(cut), at + random.choice((1, 1, 2, 5)))
        run = cut[at:end]
        del cut[at:end]
        where = random.randint(0, len(cut))
        times = random.choice((0, 1, 2, 2, 3, _MOST_REPEATS))
        cut[where:where] = run * times
        return b"".join(cut)

    def _splice(self, data: bytes, random: Random) -> bytes:
        """Put in, or in place of a piece, some pieces of another input."""
        if not self.donors:
            return data
        cut, other = self._cut(data), self._cut(random.choice(self.donors))
        at = random.randint(0, len(cut))
        start = random.randint(0, len(other))
        cut[at : at + random.randrange(2)] = other[start : start + random.choice((1, 2, 4))]
        return b"".join(cut)

    def _insert(self, data: bytes, random: Random) -> bytes:
        """Put in a token of the format."""
        if not self.tokens:
            return data
        at = random.randint(0, len(data))
        end = at + random.choice((0, 0, 1, 4))
        return data[:at] + random.choice(self.tokens) + data[end:]

    def _truncate(self, data: bytes, random: Random) -> bytes:
        return data[: random.randint(0, len(data))]

    def _encode(self, data: bytes, random: Random) -> bytes:
        """Write a text in another encoding."""
        return data.decode("utf-8", "replace").encode(random.choice(_ENCODINGS), "ignore")


_CHANGES = (
    Mutator._move, Mutator._move, Mutator._splice, Mutator._splice, Mutator._insert,
    Mutator._insert, Mutator._truncate, Mutator._encode,
)  # fmt: skip


def unpacked(data: bytes) -> dict[str, bytes]:
    """Return the members of an archive, none of what is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return {info.filename: archive.read(info)[:16_384] for info in archive.infolist()[:20]}
    except Exception:  # whatever a mutated archive does
        return {}


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Return an archive of these members, not compressed, the same at any time."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_STORED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), data)
    return held.getvalue()


def _crossed_archives(one: bytes, other: bytes, random: Random) -> bytes:
    parts, others = unpacked(one), unpacked(other)
    if not parts or not others:
        return one
    for name, data in others.items():
        if random.randrange(2):
            parts[name] = data
    return packed(parts)
