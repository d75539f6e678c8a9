"""What a token is by itself: its word, its outer form, its class in the knowledge tables."""

import re
from functools import lru_cache
from typing import NamedTuple

from citegraph.parse.lexicon import token_class

_SHAPES = (
    ("year", re.compile(r"(?:1[4-9]|20)\d\d$")),
    ("years", re.compile(r"(?:1[4-9]|20)\d\d\s?\W{1,3}\s?(?:1[4-9]|20)\d\d$")),
    ("range", re.compile(r"\d+\s?\W{1,3}\s?\d+$")),
    ("ordinal", re.compile(r"\d{1,3}-?[a-zа-я]{1,2}$")),
    ("date", re.compile(r"\d+\.")),
    ("initials", re.compile(r"(?:[^\W\d_]\.)+")),
    ("roman", re.compile(r"[IVXLC]+$")),
    ("alnum", re.compile(r"[^\W\d_]+-?\d|\d+[^\W_]")),
)
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
#: Longest word worth remembering, in characters; longer ones could fill the memory.
_CACHED = 60
_NUMBERS = frozenset(("range", "year", "years", "date"))
#: One letter for the classes that tell what kind of phrase a word belongs to.
_MARKS = {
    "journal": "J", "publisher": "P", "institution": "U", "proceedings": "C", "genre": "G",
    "place": "L", "volume": "V", "issue": "V", "pages": "S", "editor": "E", "translator": "E",
    "edition": "A", "given": "N", "series": "R", "accessed": "W", "medium": "W", "month": "M",
    "law": "B", "part": "V", "house": "P", "et-al": "N",
}  # fmt: skip
_STOPPED = frozenset(
    ("volume", "issue", "part", "pages", "editor", "translator", "edition", "title")
)


class Facts(NamedTuple):
    """A token's word in small letters, form, class, the better of both, and what follows of them.

    ``mark`` is a letter for a class that characterizes a whole phrase, ``stopped`` says that a full
    stop after it ends no sentence, ``own`` are the features that depend on the token alone.
    """

    word: str
    shape: str
    known: str
    kind: str
    mark: str
    stopped: bool
    own: tuple[str, ...]


def facts_of(text: str, kind: str) -> Facts:
    """Return the facts of a token; ``kind`` is that of a link, else ""."""
    return _remembered(text, kind) if len(text) <= _CACHED else _find_facts(text, kind)


def _find_facts(text: str, kind: str) -> Facts:
    if kind:
        return Facts(kind, kind, "", kind, "W", False, (f"w={kind}",))
    word = text.casefold().rstrip(".")
    shape = _shape(text)
    known = token_class(text, word)
    if shape[0] == "n" or shape in _NUMBERS:
        word = shape
    script = "c" if _CYRILLIC.search(text) else ""
    own = [f"w={word}", f"s={shape}{script}"]
    if known:
        own.append(f"l={known}")
    if len(word) > 3 and word != shape:
        own += [f"p={word[:3]}", f"g={word[-3:]}"]
    classes = known.split("|")
    mark = next((_MARKS[name] for name in classes if name in _MARKS), "")
    stopped = len(text) == 1 or shape in ("initials", "letter") or not _STOPPED.isdisjoint(classes)
    return Facts(word, shape, known, known or shape, mark, stopped, tuple(own))


_remembered = lru_cache(maxsize=50_000)(_find_facts)


def _shape(text: str) -> str:
    """Return the outer form of a token as one short word."""
    if text.isdigit() and not (len(text) == 4 and _SHAPES[0][1].match(text)):
        return f"n{min(len(text), 5)}"
    for name, pattern in _SHAPES:
        if pattern.match(text):
            return name
    if len(text) == 1:
        return "letter" if text.isupper() else "small" if text.islower() else "sign"
    if text.isupper():
        return "UPPER2" if len(text) == 2 else "UPPER"
    if text[0].isupper():
        return "Init"
    return "lower"
