"""A bad input, and the ways in which a good file is made bad."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

ROOT = Path(__file__).parents[1]
_MARKS = [mark.encode() for mark in '{}"<>[]()\\&%@#,;:=-\'«»“]]></{{}}""//$^_~|*`!?\t']
_ODD = (
    *(bytes([code]) for code in (0, 1, 7, 8, 11, 12, 26, 27, 127, 128, 255)),
    *(mark.encode() for mark in "\ufeff\u2028\u0085\u202e\u2066\u200b\ufffe\u00ad\U000e0041"),
    b"\xed\xa0\x80",
)
_ENCODINGS = ("cp1251", "koi8-r", "cp866", "utf-16", "utf-16-be", "utf-32", "utf-7", "mac-cyrillic")
_LINE_ENDS = (b"\r", b"\n\r", b"\r\n", b"\r\r\n", b" ", b"\x0c", "\u2028".encode(), b"")
_NUMBERS = (b"9" * 5000, b"-1", b"0", b"1e999", b"NaN", b"9" * 19, b"0x7f", "٣٤".encode(), b"")
#: What equals a letter or figure but for case or form, or grows when its case is changed.
_LIKE = {
    "i": "ıİⅰ", "I": "İıⅠ", "s": "ſßẞ", "S": "ſẞ", "k": "\u212a", "K": "\u212a", "f": "ﬁﬀ",
    "x": "ⅹ", "V": "Ⅴ", "j": "ǰ", "n": "ŉ", "1": "①¹１١", "2": "②²½２", "е": "ё\u0450",
    "й": "и\u0306",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class BadInput:
    """A file to be read: the kind of its fault, what it is called, what it holds."""

    kind: str
    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Sample:
    """A good file."""

    name: str
    data: bytes


def samples() -> list[Sample]:
    """Return the good files of this checkout: a sample of each format, the five documents."""
    found = [path for path in sorted((ROOT / "tests" / "samples").glob("*/*")) if path.is_file()]
    found += sorted((ROOT / "data" / "refs").glob("*.txt"))
    return [Sample(path.name, path.read_bytes()) for path in found]


Mutation = Callable[[Sample, Random, Sequence[Sample]], Sample]


def _cut(good: Sample, random: Random, others: Sequence[Sample]) -> Sample:
    return Sample(good.name, good.data[: random.randrange(len(good.data))])


def _flip(good: Sample, random: Random, others: Sequence[Sample]) -> Sample:
    data = bytearray(good.data)
    for _ in range(random.choice((1, 3, 20))):
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)
    return Sample(good.name, bytes(data))


def _delete(good: Sample, random: Random, others: Sequence[Sample]) -> Sample:
    data = good.data
    for _ in range(random.choice((1, 2, 5))):
        start = random.randrange(len(data) + 1)
        data = data[:start] + data[start + random.choice((1, 7, 60)) :]
    return Sample(good.name, data)


def _double(good: Sample, random: Random, others: Sequence[Sample]) -> Sample:
    start = random.randrange(len(good.data))
    end = start + random.randrange(1, 400)
    place = random.choice((end, random.randrange(len(good.data))))
    return Sample(good.name, good.data[:place] + good.data[start:end] + good.data[place:])


def _shuffle(good: Sample, random: Random, others: Sequence[Sample]) -> Sample:
    lines = good.data.splitlines(keepends=True)
    for _ in range(random.choice((1, 2, 4))):
        line = lines.pop(random.randrange(len(lines))) if lines else b""
        if random.random() < 0.6:
            lines.insert(random.randrange(len(lines) + 1), line)
    return Sample(good.name, b"".join(lines))


def _splice(good: Sample, random: Random, others: Sequence[Sample]) -> Sample:
    other = random.choice(others).data
    head = good.data[: random.randrange(len(good.data))]
    return Sample(good.name, head + other[random.randrange(len(other)) :])


def _mark(good: Sample, random: Random, others: Sequence[Sample]) -> Sample:
    return _inserted(good, random, _MARKS)


def _control(good: Sample, random: Random, others: Sequence[Sample]) -> Sample:
    return _inserted(good, random, _ODD)


def _inserted(good: Sample, random: Random, what: Sequence[bytes]) -> Sample:
    data = good.data
    for _ in range(random.choice((1, 2, 8))):
        at = random.randrange(len(data) + 1)
        data = data[:at] + random.choice(what) + data[at:]
    return Sample(good.name, data)


def _encode(good: Sample, random: Random, others: Sequence[Sample]) -> Sample:
    text = good.data.decode("utf-8", errors="replace")
    half = random.choice((0, len(text) // 2))
    other = text[half:].encode(random.choice(_ENCODINGS), errors="replace")
    return Sample(good.name, text[:half].encode() + other)


def _end_lines(good: Sample, random: Random, others: Sequence[Sample]) -> Sample:
    ends = random.choices(_LINE_ENDS, k=random.choice((1, 3)))
    lines = good.data.split(b"\n")
    return Sample(good.name, b"".join(line + random.choice(ends) for line in lines))


def _rename(good: Sample, random: Random, others: Sequence[Sample]) -> Sample:
    return Sample(random.choice(others).name, good.data)


def _count_wrong(good: Sample, random: Random, others: Sequence[Sample]) -> Sample:
    at = [i for i, code in enumerate(good.data) if 48 <= code <= 57]
    data = good.data
    for place in sorted(random.sample(at, min(len(at), random.choice((1, 4)))), reverse=True):
        data = data[:place] + random.choice(_NUMBERS) + data[place + 1 :]
    return Sample(good.name, data)


def _liken(good: Sample, random: Random, others: Sequence[Sample]) -> Sample:
    text = good.data.decode("utf-8", errors="surrogateescape")
    share = random.choice((0.002, 0.02, 0.2))
    letters = (
        random.choice(_LIKE[one]) if one in _LIKE and random.random() < share else one
        for one in text
    )
    return Sample(good.name, "".join(letters).encode("utf-8", errors="surrogateescape"))


MUTATIONS: dict[str, Mutation] = {
    "cut off": _cut,
    "bits flipped": _flip,
    "bytes missing": _delete,
    "bytes doubled": _double,
    "lines in another order": _shuffle,
    "two formats spliced": _splice,
    "marks put in": _mark,
    "control characters put in": _control,
    "another encoding": _encode,
    "other line ends": _end_lines,
    "another suffix": _rename,
    "wrong numbers": _count_wrong,
    "letters of odd case or form": _liken,
}


def mutated(seeds: int, wanted: str = "") -> Iterator[BadInput]:
    """Yield every good file made bad in every way, so many times, always the same.

    ``wanted`` is a part of the names of the kinds to be made.
    """
    good = samples()
    for kind, mutate in MUTATIONS.items():
        if wanted not in kind:
            continue
        for place, sample in enumerate(good):
            for seed in range(seeds):
                made = mutate(sample, Random(f"{kind} {place} {seed}"), good)
                yield BadInput(kind, made.name, made.data)
