"""Entries of a list that prints no numbers, found together by dynamic programming."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from citegraph.segment.cues import Cues, find_cues
from citegraph.segment.entries import Entry
from citegraph.segment.keys import believed_keys
from citegraph.segment.layout import Layout
from citegraph.segment.numbering import Start
from citegraph.segment.options import SegmentOptions
from citegraph.segment.signs import dating_signs, sign_set, weight_of

#: Lines of print, and paragraphs, that one reference may have.
_MOST_LINES = 14
_MOST_PARAGRAPHS = 3
_MOST_SIGNS = 5
#: Signs that a reference prints once: the slashes before its container, its pages.
_ONCE = re.compile(r"(?<!:)//(?!\w+\.\w)|(?<!\w)(?:[Сс]|[Pp]{1,2})\.\s?\d{1,5}\s?[-–—]{1,2}\s?\d")
_WORD = re.compile(r"[^\W\d_]{2,}")
_IN_ORDER_SHARE = 0.8
_FEWEST_IN_ORDER = 5
_KEYED_SHARE = 0.5
#: Rule of entries that are paragraphs, or parted by blank lines.
_BLANK = "paragraph"


@dataclass(frozen=True, slots=True)
class _Lines:
    """The filled lines of a list with what their entries are scored by."""

    indexes: tuple[int, ...]
    signs: tuple[int, ...]
    once: tuple[int, ...]
    lengths: tuple[int, ...]
    names: tuple[str, ...]
    most: int


def unnumbered_entries(
    layout: Layout, begin: int, stop: int, options: SegmentOptions
) -> tuple[Entry, ...]:
    """Return the entries of a list that begins at line ``begin``; it may end before ``stop``.

    Every way to cut the lines is scored by the cues at each beginning (``knowledge/
    entry_cues.tsv``, blank lines, short lines, two left edges, labels), and by what each entry
    shows of a reference; where the entries turn out to be in order, once more by the alphabet.
    """
    filled = layout.filled(begin, min(stop, begin + options.longest_list))
    filled = [index for index in filled if layout.roles[index] != "group"]
    if not filled:
        return ()
    cues = find_cues(layout, filled, options)
    lines = _weigh_lines(layout, filled, paragraphs=not cues.wrapped)
    found = []
    for side, rule in _views(cues):
        begins = _begins(cues, side, options, blank=rule == _BLANK)
        total, starts, end = _cut(lines, begins, options, ordered=False)
        if _in_order([lines.names[start] for start in starts]):
            total, starts, end = _cut(lines, begins, options, ordered=True)
        found.append((total, rule, starts, end))
    _, rule, starts, end = max(found, key=lambda one: one[0])
    kept = _without_tail(layout, lines, [*starts, end], options)
    return _entries(layout, lines, cues, (rule, starts[:kept], [*starts, end][kept]))


def _without_tail(
    layout: Layout, lines: _Lines, borders: Sequence[int], options: SegmentOptions
) -> int:
    """Return how many entries to keep so that those at the end show signs of references."""
    best, kept, total, count = 0.0, 1, 0.0, 0
    for count, (start, stop) in enumerate(pairwise(borders), start=1):
        signs = 0
        for position in range(start, stop):
            signs |= lines.signs[position]
        weight = weight_of(signs)
        total += 1.0 if weight >= options.reference_signs else -options.tail_bare / (1 + weight)
        if layout.roles[lines.indexes[start]] == "caption":
            total -= options.tail_caption
        if total >= best:
            best, kept = total, count
    return kept if best - total >= options.tail_least else count


def _views(cues: Cues) -> Iterator[tuple[int, str]]:
    """Yield the ways to look at a list: the edge where entries begin (1 outer), and the rule."""
    if any(cues.edges):
        yield 1, "hanging-indent"
        yield -1, "first-line-indent"
    if sum(cues.blanks) > 1:
        yield 0, _BLANK
    yield 0, "line"


def _weigh_lines(layout: Layout, filled: Sequence[int], *, paragraphs: bool) -> _Lines:
    texts = [layout.texts[index] for index in filled]
    return _Lines(
        tuple(filled),
        tuple(map(sign_set, texts)),
        tuple(len(_ONCE.findall(text[:1_500])) for text in texts),
        tuple(map(len, texts)),
        tuple(_name(text) for text in texts),
        _MOST_PARAGRAPHS if paragraphs else _MOST_LINES,
    )


def _name(text: str) -> str:
    """Return the word that an entry is sorted by, "" when it begins otherwise."""
    match = _WORD.search(text[:60])
    return match[0].casefold().replace("ё", "е") if match else ""


def _begins(cues: Cues, side: int, options: SegmentOptions, *, blank: bool) -> list[float]:
    """Return the score of each line to begin an entry, at the outer edge where ``side`` is 1.

    With ``blank``, entries are taken to begin after blank lines.
    """
    scores = []
    marked = any(cues.bullets)
    for words, key, edge, bullet, after in zip(
        cues.words, cues.keys, cues.edges, cues.bullets, cues.blanks, strict=True
    ):
        score = words - side * edge * options.start_edge
        if blank:
            score += options.start_edge if after else -options.start_edge
        if side and not edge:
            score -= options.start_edge / 2
        if key:
            score += options.start_key if key.strong else options.start_key / 3
        if marked:
            score += options.start_bullet if bullet else -options.start_bullet
        scores.append(score)
    return scores


def _cut(
    lines: _Lines, begins: Sequence[float], options: SegmentOptions, *, ordered: bool
) -> tuple[float, list[int], int]:
    """Return the best score, the positions where entries begin, and the position after the last."""
    count = len(lines.indexes)
    best: list[float] = [float("-inf")] * (count + 1)
    before = [-1] * (count + 1)
    best[0] = 0.0
    top, end = (float("-inf"), 0)
    for start in range(count):
        if best[start] == float("-inf"):
            continue
        signs = once = length = 0
        for stop in range(start + 1, min(start + lines.most, count) + 1):
            signs |= lines.signs[stop - 1]
            once += lines.once[stop - 1]
            length += lines.lengths[stop - 1] + 1
            score = best[start] + _entry_score(signs, once, length, options)
            if score > top or (score == top and stop > end):
                top, end, last = score, stop, start
            if stop == count:
                break
            score += begins[stop]
            if ordered:
                score += _order(lines.names[start], lines.names[stop], options)
            if score > best[stop]:
                best[stop], before[stop] = score, start
    starts = [last]
    while before[starts[-1]] >= 0:
        starts.append(before[starts[-1]])
    return top, starts[::-1], end


def _entry_score(signs: int, once: int, length: int, options: SegmentOptions) -> float:
    score = options.entry_sign * min(weight_of(signs), _MOST_SIGNS) - options.entry_signs
    if not signs & dating_signs():
        score -= options.entry_undated
    score -= options.entry_twice * max(0, once - 2)
    return score - max(0, length - options.usual_entry) / options.usual_entry * 4


def _order(last: str, name: str, options: SegmentOptions) -> float:
    if not last or not name:
        return 0.0
    if (last < "a") != (name < "a") and (last >= "а") != (name >= "а"):
        return 0.0
    return options.start_in_order if last <= name else -options.start_out_of_order


def _in_order(names: Sequence[str]) -> bool:
    pairs = [(a, b) for a, b in pairwise(names) if a and b and (a < "а") == (b < "а")]
    return len(pairs) >= _FEWEST_IN_ORDER and (
        sum(a <= b for a, b in pairs) >= _IN_ORDER_SHARE * len(pairs)
    )


def _entries(
    layout: Layout, lines: _Lines, cues: Cues, cut: tuple[str, list[int], int]
) -> tuple[Entry, ...]:
    rule, positions, end = cut
    keyed = believed_keys([cues.keys[position] for position in positions], _KEYED_SHARE)
    if rule == "line" and layout.paragraphs:
        rule = _BLANK
    found = []
    for position, following in pairwise([*positions, end]):
        index = lines.indexes[position]
        indent = len(layout.lines[index].text) - len(layout.lines[index].text.lstrip())
        key = cues.keys[position] if keyed else None
        if key:
            start = Start(index, 0, indent + key.column, 0, "key", key.text)
        else:
            column = indent + cues.bullets[position]
            start = Start(index, 0, column, 0, "bullet" if cues.bullets[position] else rule)
        found.append(Entry(start, (lines.indexes[following - 1] + 1, 0)))
    return tuple(found)
