"""Which encoding a file is written in: marks and proofs first, then Russian letter statistics."""

import codecs
import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from citegraph.knowledge import table

#: Encodings that are weighed against each other when nothing proves one.
CANDIDATES = ("cp1251", "koi8-r", "cp866", "mac-cyrillic", "cp1252")

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 65_536
_FLIP = re.compile(r"[а-яё](?=[А-ЯЁ])|[A-Za-z](?=[а-яёА-ЯЁ])|[а-яё](?=[A-Za-z])")
_TYPOGRAPHY = frozenset("«»„“”’‘–—…№©°§\u00a0")
# Log frequencies of characters that no Russian word holds, and the cost of a change of case
# or script inside a word: both far above the rarest Russian letter (-6.9), so that a wrong
# reading of Cyrillic loses although it may hit letters that exist.
_TYPOGRAPHIC = -4.0
_LATIN_LETTER = -6.0
_FOREIGN = -9.0
_FLIP_COST = 4.0


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded file: its text, the encoding, and whether that is proven or a guess."""

    text: str
    encoding: str
    guessed: bool = False
    damaged: bool = False


def decode(data: bytes) -> Decoded:
    """Decode bytes of unknown encoding.

    A byte-order mark decides; then valid UTF-8; then the NUL pattern of UTF-16;
    then the candidate whose letters look most like Russian. Nothing raises: bytes
    that a mark promises and that do not decode become U+FFFD and ``damaged`` is set.

    >>> decode("Литература".encode("koi8-r")).encoding
    'koi8-r'
    >>> decode("Литература".encode()).guessed
    False
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_as(data, encoding)
    wide = _wide_encoding(data)
    if wide:
        return _decode_as(data, wide, guessed=True)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        if is_nearly_utf8(data):
            return _decode_as(data, "utf-8")
    sample = data[:_SAMPLE]
    best = max(CANDIDATES, key=lambda name: (_plausibility(sample, name), -CANDIDATES.index(name)))
    return _decode_as(data, best, guessed=True)


def _decode_as(data: bytes, encoding: str, *, guessed: bool = False) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding, guessed)
    except UnicodeDecodeError:
        return Decoded(data.decode(encoding, errors="replace"), encoding, guessed, damaged=True)


def _wide_encoding(data: bytes) -> str:
    """UTF-16 without a mark: NUL on one side of ASCII, or the Cyrillic block byte 0x04."""
    sample = data[:_SAMPLE]
    if len(sample) < 4:
        return ""
    even, odd = Counter(sample[0::2]), Counter(sample[1::2])
    half = len(sample) / 2
    for high, low, name in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        wide = high[0] + high[4]
        if wide > 0.8 * half and low[0] + low[4] < 0.2 * half:
            return name
    return ""


def is_nearly_utf8(data: bytes) -> bool:
    r"""Whether long valid UTF-8 holds a few broken bytes: damage, not another encoding.

    >>> is_nearly_utf8("Список использованной литературы".encode() + b"\xff")
    True
    >>> is_nearly_utf8("Литература".encode("cp1251"))
    False
    """
    sample = data[:_SAMPLE].decode("utf-8", errors="replace")
    broken = sample.count("\ufffd")
    good = sum(1 for char in sample if char > "\x7f" and char != "\ufffd")
    return not sample.startswith("\ufffd") and good > 20 * broken


@cache
def _log_frequencies() -> dict[str, float]:
    rows = {row["letter"]: float(row["per_mille"]) for row in table("russian_letters")}
    total = sum(rows.values())
    return {letter: math.log(count / total) for letter, count in rows.items()}


def _plausibility(sample: bytes, encoding: str) -> float:
    """Mean log frequency of the non-ASCII characters as Russian; flips of case or script cost."""
    text = sample.decode(encoding, errors="replace")
    chars = [char for char in text if char > "\x7f"]
    if not chars:
        return 0.0
    known = _log_frequencies()
    score = 0.0
    for char in chars:
        if char in _TYPOGRAPHY:
            score += _TYPOGRAPHIC
        else:
            unknown = _LATIN_LETTER if "\u00c0" <= char <= "\u024f" else _FOREIGN
            score += known.get(char.lower().replace("ё", "е"), unknown)
    return (score - _FLIP_COST * len(_FLIP.findall(text))) / len(chars)
