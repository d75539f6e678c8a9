"""Which encoding a file is written in: marks and proofs first, then what reads like Russian."""

import codecs
import re
from collections import Counter
from dataclasses import dataclass

from citegraph.read.plausibility import plausibility

#: Encodings that are weighed against each other when nothing proves one, with the logarithm of
#: how common each is beside the first one.
CANDIDATES = {
    "cp1251": 0.0,
    "koi8-r": -0.5,
    "cp866": -0.5,
    "mac-cyrillic": -2.5,
    "cp1252": -0.5,
    "koi8-u": -2.0,
}

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 65_536
#: Two signs on each side are as far as anything looks.
_SAME = re.compile(rb"(?<=[\x00-\x7f]{2})[\x00-\x7f]+(?=[\x00-\x7f]{2})")
_LATIN = re.compile(rb"[A-Za-z]")
# Letters of Europe, and signs of print and of formulas.
_EXPECTED = re.compile(r"[\u0080-\u052f\u1e00-\u1fff\u2000-\u2bff]")
_MOST_BY_CHANCE = 2
# Only a few words are valid UTF-8 by chance: Russian of this many bytes has a letter that is not.
_LONGEST_BY_CHANCE = 40
# JSON between programs is UTF-8 (RFC 8259, 8.1).
_JSON = re.compile(rb'\s*(?:\{\s*"|\[\s*[{"])')
_LIKE_RUSSIAN = -5.0
# So many good signs for each broken byte are no chance.
_RARE = 20
_RARE_IN_EUROPE = 4


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
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        if is_nearly_utf8(data) or _is_cut(data, error):
            return _decode_as(data, "utf-8")
    else:
        if not _by_chance(text, data):
            return Decoded(text, "utf-8")
    return _decode_as(data, _most_plausible(data)[0], guessed=True)


def _is_cut(data: bytes, error: UnicodeDecodeError) -> bool:
    """Whether valid UTF-8 with signs beyond ASCII ends in the midst of one: the file is cut."""
    whole = data[: error.start]
    return (
        error.end == len(data)
        and error.reason == "unexpected end of data"
        and not whole.isascii()
        and not _by_chance(whole.decode("utf-8"), whole)
    )


def _by_chance(text: str, data: bytes) -> bool:
    """Whether valid UTF-8 of one or two strange signs is rather a short word («ран» in cp866)."""
    if len(data) > _LONGEST_BY_CHANCE or _JSON.match(data):
        return False
    beyond = [char for char in text if char > "\x7f"]
    if not 0 < len(beyond) <= _MOST_BY_CHANCE or any(_EXPECTED.match(char) for char in beyond):
        return False
    score = _most_plausible(data)[1]
    return score > _LIKE_RUSSIAN * sum(byte > 0x7F for byte in data)


def _most_plausible(data: bytes) -> tuple[str, float]:
    """Return the encoding in which the bytes look most like Russian, and how much they do."""
    sample = _telling(data[:_SAMPLE])
    scores = {
        name: share + plausibility(sample.decode(name, errors="replace"))
        for name, share in CANDIDATES.items()
    }
    return max(scores.items(), key=lambda pair: pair[1])


def _telling(sample: bytes) -> bytes:
    r"""Leave out what reads the same in every candidate: ASCII, but for what stands beside signs.

    >>> _telling("In Sankt-Peterburg: «Наука», 1998".encode("cp1251")).decode("cp1251")
    'In : «Наука»,  98 a'
    """
    told = _SAME.sub(b" ", sample)
    # Whether any letter of Latin stands in the text is looked at as well.
    return told + b" a" if _LATIN.search(sample) else told


def _decode_as(data: bytes, encoding: str, *, guessed: bool = False) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding, guessed)
    except UnicodeDecodeError:
        return Decoded(data.decode(encoding, errors="replace"), encoding, guessed, damaged=True)


def _wide_encoding(data: bytes) -> str:
    """UTF-16 without a mark: NUL on one side of ASCII, or the Cyrillic block byte 0x04."""
    sample = data[:_SAMPLE]
    even, odd = Counter(sample[0::2]), Counter(sample[1::2])
    half = len(sample) / 2
    for high, low, name in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        wide = high[0] + high[4]
        proof = len(sample) >= 4 or high[4]  # one sign: 0x04 stands in no text of bytes
        if proof and wide > 0.8 * half and low[0] + low[4] < 0.2 * half:
            return name
    return ""


def is_nearly_utf8(data: bytes) -> bool:
    r"""Whether long valid UTF-8 holds a few broken bytes: damage, not another encoding.

    Russian in another encoding gives by chance at most as many letters of Europe as broken bytes.

    >>> is_nearly_utf8("Список использованной литературы".encode() + b"\xff")
    True
    >>> is_nearly_utf8("Литература".encode("cp1251"))
    False
    """
    sample = data[:_SAMPLE].decode("utf-8", errors="replace")
    broken = sample.count("\ufffd")
    good = sum(1 for char in sample if char > "\x7f" and char != "\ufffd")
    expected = len(_EXPECTED.findall(sample))
    near = good > _RARE * broken or expected > _RARE_IN_EUROPE * broken
    return not sample.startswith("\ufffd") and near
