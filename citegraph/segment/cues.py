"""What speaks for a new reference at the beginning of a line, in a list without numbers."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from statistics import median_low

from citegraph.knowledge import table
from citegraph.segment.keys import Key, find_key
from citegraph.segment.layout import Layout
from citegraph.segment.options import SegmentOptions

#: Weight of the cues of a line that begins with a person.
_PERSON = 1.2
_TAIL = 24
_HEAD = 200
_SAME_EDGE = 4.0
_BULLET = re.compile(r"\s{0,40}[•▪●◦·‣⁃■□➢\uf0b7*–—-]\s{1,20}(?=[«\"“\[(]?[A-ZА-ЯЁÀ-Þ0-9])")
# Print is wrapped when a fifth of its lines break off inside a sentence and most of these fill
# 80 % of the width; wider than 160 characters, a line is a paragraph. A line shorter than 75 % of
# the width ends what it belongs to.
_FULL_LINE = 0.8
_BROKEN_SHARE = 0.2
_SHORT_LINE = 0.75
_WIDEST_PRINT = 160
#: Two left edges tell entries when they hold this share of the lines, and each of them so many.
_EDGES_SHARE = 0.8
_EDGE_SHARE = 0.08
_FINISHED = re.compile(r"[.)\]»”\"/;]\s{0,9}$|\d\s{0,9}$")


@dataclass(frozen=True, slots=True)
class Cues:
    """What is seen of each filled line of a list.

    ``words`` is the score of beginning a reference, by its words, by blank lines and by lengths;
    ``keys`` the labels, ``edges`` the edge a line stands at (-1 outer, 1 inner, 0 another),
    ``bullets`` the columns after the bullets, ``blanks`` whether a blank line stands before.
    ``wrapped`` says that lines are broken at a width, so that most of them go on.
    """

    words: tuple[float, ...]
    keys: tuple[Key | None, ...]
    edges: tuple[int, ...]
    bullets: tuple[int, ...]
    blanks: tuple[bool, ...]
    wrapped: bool


def find_cues(layout: Layout, filled: Sequence[int], options: SegmentOptions) -> Cues:
    """Weigh the filled lines of a list; that print is wrapped is seen of all of them together."""
    texts = [layout.texts[index] for index in filled]
    width = 0 if layout.paragraphs else _wrap_width(texts)
    blanks = _blanks(layout, filled)
    words = []
    for position, text in enumerate(texts):
        score = options.start_wrapped if width else options.start_unwrapped
        score += _cue("begin", text[:_HEAD]) + (0.0 if width else _cue("open", text[:_HEAD]))
        if position:
            score += _cue("before", texts[position - 1][-_TAIL:])
            score += options.start_after_blank * blanks[position]
            score += options.start_after_short * _ends_short(texts[position - 1], width)
        words.append(score)
    return Cues(
        tuple(words), _keys(texts), _edges(layout, filled), _bullets(texts), blanks, width > 0
    )


def _ends_short(before: str, width: int) -> bool:
    """Whether a line of wrapped print is finished and short."""
    return len(before) < _SHORT_LINE * width and _FINISHED.search(before[-12:]) is not None


def _blanks(layout: Layout, filled: Sequence[int]) -> tuple[bool, ...]:
    """Say of each line whether a blank one stands before it."""
    found = [False]
    for last, index in pairwise(filled):
        between = range(last + 1, index)
        found.append(any(not layout.texts[i] or layout.roles[i] for i in between))
    return tuple(found)


def _keys(texts: Sequence[str]) -> tuple[Key | None, ...]:
    """Return the labels of the lines, of one form with the abbreviations that go with it."""
    found = [find_key(text) for text in texts]
    strong = Counter(key.form for key in found if key and key.strong)
    form, count = strong.most_common(1)[0] if strong else ("", 0)
    if count < 2 and not (form == "bracket" and found[0]):
        return (None,) * len(texts)
    forms = (form,) if form == "bracket" else (form, "short-dash")
    return tuple(key if key and key.form in forms else None for key in found)


def _wrap_width(texts: Sequence[str]) -> int:
    """Return the width that lines are wrapped at, or 0 where each line is an entry."""
    if not texts:
        return 0
    lengths = sorted(map(len, texts))
    width = lengths[int(0.9 * (len(lengths) - 1))]
    broken = [len(text) for text in texts if not _FINISHED.search(text[-12:])]
    full = sum(length >= _FULL_LINE * width for length in broken)
    wrapped = len(broken) >= _BROKEN_SHARE * len(texts) and 2 * full >= len(broken)
    return width if wrapped and width <= _WIDEST_PRINT else 0


def _edges(layout: Layout, filled: Sequence[int]) -> tuple[int, ...]:
    """Say of each line whether it stands at the outer (-1) or inner (1) of two left edges."""
    lefts = [layout.left(index) for index in filled]
    groups: list[list[float]] = []
    for left in sorted(lefts):
        if groups and left - groups[-1][-1] <= _SAME_EDGE:
            groups[-1].append(left)
        else:
            groups.append([left])
    largest = sorted(sorted(groups, key=len, reverse=True)[:2], key=lambda group: group[0])
    fewest = max(1, _EDGE_SHARE * len(lefts))
    held = sum(map(len, largest))
    if len(largest) < 2 or held < _EDGES_SHARE * len(lefts) or min(map(len, largest)) < fewest:
        return (0,) * len(lefts)
    outer, inner = (median_low(group) for group in largest)
    return tuple(
        -1 if abs(left - outer) <= _SAME_EDGE else 1 if abs(left - inner) <= _SAME_EDGE else 0
        for left in lefts
    )


def _bullets(texts: Sequence[str]) -> tuple[int, ...]:
    """Return the column after the bullet of each line; 0 throughout where the first has none."""
    found = [_BULLET.match(text) for text in texts]
    if not found or not found[0] or sum(map(bool, found)) < 2:
        return (0,) * len(texts)
    sign = found[0][0].strip()
    return tuple(match.end() if match and match[0].strip() == sign else 0 for match in found)


def begins_like_entry(text: str) -> bool:
    """Whether a line begins as references do: with a person, or a dash in place of one.

    >>> begins_like_entry("Hill, John (2003) Wheels"), begins_like_entry("In 2003 wheels were")
    (True, False)
    """
    return _cue("begin", text[:_HEAD]) >= _PERSON


def _cue(at: str, text: str) -> float:
    """Return the sum, over the groups of cues of a place, of the first that fits."""
    total = 0.0
    for group in _groups(at):
        for weight, pattern in group:
            if pattern.search(text):
                total += weight
                break
    return total


@cache
def _groups(at: str) -> tuple[tuple[tuple[float, re.Pattern[str]], ...], ...]:
    rows = [row for row in table("entry_cues") if row["at"] == at]
    names = dict.fromkeys(row["group"] for row in rows)
    return tuple(
        tuple(
            (float(row["weight"]), re.compile(row["pattern"]))
            for row in rows
            if row["group"] == name
        )
        for name in names
    )
