"""Texts on which a regular expression may take long, made from its own parse tree.

A backtracking engine is slow where one text can be shared between two repeats in many ways, or
where every place of a text begins a search that runs far and fails. So each repeat gets: what
leads to it, then many times what it repeats (in several alphabets, alone and with what leads to
it), then an end that makes the whole fail.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

#: One character of each kind that texts of reviewers hold, the likely ones first.
ALPHABET = (
    "a"
    "а"
    " "
    "1"
    "A"
    "А"
    "."
    ","
    "-"
    "\n"
    "("
    ")"
    "["
    "]"
    "/"
    ":"
    ";"
    '"'
    "'"
    "«"
    "»"
    "–"
    "—"
    "{"
    "}"
    "\\"
    "_"
    "="
    "&"
    "%"
    "<"
    ">"
    "@"
    "#"
    "|"
    "\t"
    "’"
    "“"
    "№"
    "I"
    "x"
    "и"
    "с"
    "é"
    "*"
    "?"
    "+"
    "\r"
    "\x02"
    "\u00a0"
    "\u0301"
    "!"
    "$"
    "^"
    "~"
    "`"
    "0"
    "9"
    "X"
    "\x00"
)
#: What lists and texts repeat, whatever the pattern.
UNITS = (
    *("a", "а", " ", "1", "A", "А", ".", ",", "-", "\n", "(", "[", "{", "/", '"', "«", "\t", "_"),
    *("a ", "а ", "1 ", "A ", ". ", ", ", "- ", "\n ", "a\n", "a-\n", "1\n", "А. ", "A.", "А.А., "),
    *(
        "1, ",
        "1-",
        "1.",
        "[1]",
        "(1) ",
        "a.",
        "a/",
        "a, ",
        "Aa ",
        "Аа ",
        "Aa, A., ",
        "// ",
        "<a ",
        "<",
    ),
    *(
        "\\a{",
        "a=",
        "a={",
        "@a{",
        "&a;",
        "1\t",
        "a\u0301",
        "www.a.",
        "http://a/",
        "10.1/",
        "и ",
        "s. ",
    ),
    *("In: ", "т. 1 ", "p. 1, ", "(1999) ", "1999, ", "[a] ", '"a" ', "a - ", " — ", ": ", "1:1 "),
)
#: Ends at which most patterns fail.
ENDS = ("", "\x00", "\n\x00")
#: A repeat of so many is as good as one without end for those who wait.
LARGE = 50
_MOST_KINDS = 9
_MOST_TIMES = 200


@dataclass(frozen=True, slots=True)
class Attack:
    """A text of any length: what leads to the repeat, what is repeated, the end."""

    start: str
    pump: str
    end: str

    def text(self, length: int) -> str:
        """The text with about so many characters."""
        return self.start + self.pump * max(1, length // len(self.pump)) + self.end


def attacks(pattern: re.Pattern[Any], ends: Sequence[str] = ENDS) -> Iterator[Attack]:
    """Yield the attacks on a pattern, each once."""
    seen = set()
    for start, pump in _pumps(pattern):
        for end in ends:
            attack = Attack(start, pump, end)
            if pump and attack not in seen:
                seen.add(attack)
                yield attack


def has_large_repeat(pattern: re.Pattern[Any]) -> bool:
    """Whether a pattern repeats anything often; the cost of others per place has a small bound."""
    return any(True for _ in _repeats(_tree(pattern), "", pattern.flags))


def _pumps(pattern: re.Pattern[Any]) -> Iterator[tuple[str, str]]:
    yield from (("", unit) for unit in UNITS)
    for led, body in _repeats(_tree(pattern), "", pattern.flags):
        samples = list(_samples(body, pattern.flags))
        for sample in samples:
            yield led, sample
            yield "", led + sample
        # what one repeat can share with the next: two of its own samples in turn
        for one, other in zip(samples, samples[1:], strict=False):
            yield led, one + other
    yield from (("", one) for one in _samples(_tree(pattern), pattern.flags))


def _tree(pattern: re.Pattern[Any]) -> Any:
    # a pattern with inline flags keeps them in its text
    return _parser.parse(pattern.pattern, pattern.flags)


def _repeats(tree: Any, led: str, flags: int) -> Iterator[tuple[str, Any]]:
    """Yield each large repeat of a tree: a text that leads to it, the tree of what it repeats."""
    for operation, argument in tree:
        for inner in _inner(operation, argument):
            yield from _repeats(inner, led, flags)
        if operation in _REPEATS and argument[1] >= LARGE:
            yield led, argument[2]
        led += _sample([(operation, argument)], flags, 0)


_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)


def _inner(operation: Any, argument: Any) -> Iterable[Any]:
    if operation in _REPEATS:
        return (argument[2],)
    if operation is sre.SUBPATTERN:
        return (argument[3],)
    if operation is sre.ATOMIC_GROUP:
        return (argument,)
    if operation is sre.BRANCH:
        return tuple(argument[1])
    if operation in (sre.ASSERT, sre.ASSERT_NOT):
        return (argument[1],)
    if operation is sre.GROUPREF_EXISTS:
        return tuple(one for one in argument[1:] if one)
    return ()


def _samples(tree: Any, flags: int) -> Iterator[str]:
    """Yield texts that the tree matches (where no assertion forbids), each once."""
    made = (_sample(tree, flags, turn) for turn in range(3 * _MOST_KINDS))
    yield from islice(dict.fromkeys(one for one in made if one), _MOST_KINDS)


def _sample(tree: Any, flags: int, turn: int) -> str:
    """Return a text that the tree matches: each class gives its character number ``turn``."""
    return "".join(_of(operation, argument, flags, turn) for operation, argument in tree)


def _of(operation: Any, argument: Any, flags: int, turn: int) -> str:
    if operation in _REPEATS:
        least = int(argument[0])
        return _sample(argument[2], flags, turn) * min(least or 1 - turn % 2, _MOST_TIMES)
    if operation is sre.SUBPATTERN:
        return _sample(argument[3], flags, turn)
    if operation is sre.ATOMIC_GROUP:
        return _sample(argument, flags, turn)
    if operation is sre.BRANCH:
        return _sample(argument[1][turn % len(argument[1])], flags, turn)
    if operation in (sre.LITERAL, sre.NOT_LITERAL, sre.ANY, sre.IN):
        characters = _characters(operation, _frozen(argument), bool(flags & re.IGNORECASE))
        return characters[turn % len(characters)] if characters else ""
    return ""


def _frozen(argument: Any) -> Any:
    return tuple(map(tuple, argument)) if isinstance(argument, list) else argument


@cache
def _characters(operation: Any, argument: Any, ignore_case: bool) -> str:
    """Return characters of a class: of each kind in the alphabet, else its own first ones."""
    if operation is sre.LITERAL:
        return chr(argument)
    if operation is sre.ANY:
        return ALPHABET
    if operation is sre.NOT_LITERAL:
        return "".join(one for one in ALPHABET if one != chr(argument))
    found = "".join(one for one in ALPHABET if _is_in(one, argument))
    own = "".join(
        chr(one[1] if one[0] is sre.LITERAL else one[1][0])
        for one in argument
        if one[0] in (sre.LITERAL, sre.RANGE)
    )
    return found or own


def _is_in(character: str, members: Any) -> bool:
    negated = bool(members) and members[0][0] is sre.NEGATE
    return negated != any(_is_one(character, *member) for member in members[negated:])


def _is_one(character: str, kind: Any, value: Any) -> bool:
    if kind is sre.LITERAL:
        return character == chr(value)
    if kind is sre.RANGE:
        return ord(character) in range(value[0], value[1] + 1)
    return re.fullmatch(_CATEGORIES[value], character) is not None


_CATEGORIES = {
    sre.CATEGORY_DIGIT: r"\d",
    sre.CATEGORY_NOT_DIGIT: r"\D",
    sre.CATEGORY_SPACE: r"\s",
    sre.CATEGORY_NOT_SPACE: r"\S",
    sre.CATEGORY_WORD: r"\w",
    sre.CATEGORY_NOT_WORD: r"\W",
}
