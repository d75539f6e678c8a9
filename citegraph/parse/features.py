"""Features of the tokens of a reference for the linear-chain CRF.

Kept cheap: one pass makes the facts of every token, a second joins those of its neighbours.
"""

import re
from functools import lru_cache

from citegraph.parse.lexicon import word_class
from citegraph.parse.tokens import Token, gaps

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

#: Word, shape and class of a token, and the features that depend on it alone.
Facts = tuple[str, str, str, tuple[str, ...]]


@lru_cache(maxsize=50_000)
def _facts(text: str, kind: str) -> Facts:
    """Word, shape and class of a token, and the features that depend on it alone."""
    if kind:
        return kind, kind, kind, (f"k={kind}",)
    word = text.casefold().rstrip(".")
    shape = _shape(text)
    known = word_class(word)
    if shape.startswith("n") or shape in ("range", "years", "date"):
        word = shape
    own = [f"w={word}", f"s={shape}", f"l={known}"]
    if len(word) > 3 and word != shape:
        own += [f"p={word[:3]}", f"f={word[-2:]}", f"g={word[-3:]}"]
    own.append("cyr" if _CYRILLIC.search(text) else "lat")
    return word, shape, known, tuple(own)


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


def features(text: str, tokens: list[Token]) -> list[list[str]]:
    """Return the list of features of every token of the reference ``text``.

    >>> from citegraph.parse.tokens import tokenize
    >>> rows = features("М., 2007.", tokenize("М., 2007."))
    >>> [feature for feature in rows[1] if feature.startswith(("s=", "<.", "-w="))]
    ['s=year', '<., ', '-w=м']
    """
    facts = [_facts(token.text, token.kind) for token in tokens]
    between = gaps(text, tokens)
    zones = _zones(between)
    style = _style(text, tokens)
    count = len(tokens)
    rows = []
    for i, (_, shape, _, own) in enumerate(facts):
        before, after = between[i], between[i + 1]
        row = [*own, f"<{before}", f">{after}", f"<>{before}|{after}", *zones[i], f"{style}{shape}"]
        row += (f"s<{shape}{before}", f"s>{shape}{after}")
        row.append(f"at={min(i, 12) if i < 5 else i * 8 // count + 5}")
        row += _left(facts, between, i) if i else ("first",)
        row += _right(facts, between, i) if i + 1 < count else ("last",)
        rows.append(row)
    return rows


def _left(facts: list[Facts], between: list[str], i: int) -> list[str]:
    """Say what stands before token ``i``."""
    shape = facts[i][1]
    word, shape1, known1, _ = facts[i - 1]
    row = [f"-w={word}", f"-s={shape1}", f"-l={known1}", f"-l.s={known1}.{shape}"]
    row += (f"-<{between[i - 1]}", f"-s.s={shape1}{between[i]}{shape}")
    if i > 1:
        row += (f"--l={facts[i - 2][2]}", f"--s={facts[i - 2][1]}")
    return row


def _right(facts: list[Facts], between: list[str], i: int) -> list[str]:
    """Say what stands after token ``i``."""
    shape = facts[i][1]
    word, shape1, known1, _ = facts[i + 1]
    row = [f"+w={word}", f"+s={shape1}", f"+l={known1}", f"+l.s={known1}.{shape}"]
    row += (f"+>{between[i + 2]}", f"+s.s={shape}{between[i + 1]}{shape1}")
    if i + 2 < len(facts):
        row += (f"++l={facts[i + 2][2]}", f"++s={facts[i + 2][1]}")
    return row


def _style(text: str, tokens: list[Token]) -> str:
    """Return one letter for each habit of the whole reference: «//», «. –», [translation]."""
    return "".join(
        (
            "/" if "//" in text.replace("://", "") else "",
            "-" if ". –" in text or ". —" in text or ". -" in text else "",
            "[" if "[" in text else "",
            "C" if tokens and _CYRILLIC.search(text) else "",
            ":",
        )
    )


def _zones(between: list[str]) -> list[tuple[str, ...]]:
    """Say for every token which separators stand before it and which bracket holds it."""
    zone, dashes, sentences, bracket, quoted = "", 0, 0, "", False
    rows: list[tuple[str, ...]] = []
    for gap in between[:-1]:
        if "//" in gap:
            zone, dashes, sentences = "//", 0, 0
        elif "/" in gap:
            zone += "/"
        if ". -" in gap:
            dashes += 1
        if "." in gap:
            sentences += 1
        for char in gap:
            if char in "[(":
                bracket = char
            elif char in "])":
                bracket = "" if bracket else bracket
            elif char == '"':
                quoted = not quoted
        zone = zone[:4]
        area = f"z={zone}{min(dashes, 4)}"
        rows.append((area, f"n={zone}{min(sentences, 8)}", f"in={bracket}{'q' if quoted else ''}"))
    return rows
