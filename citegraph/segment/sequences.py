"""The best sequences of list numbers in a document, by dynamic programming.

A number is believed only when it continues a sequence. Of all ways to count on through the
numbered lines those are taken that score best: by the signs of a reference behind each number, by
equal left edges, against lost and repeated numbers, headings and long texts in between.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

from citegraph.segment.layout import Layout
from citegraph.segment.numbering import YEARS, NumberedLine, Start
from citegraph.segment.options import SegmentOptions
from citegraph.segment.taken_lines import TakenLines

#: Earlier lines with the same number that a number is tried to continue.
_REMEMBERED = 6
_SAME_EDGE = 3.0
_FEW_SIGNS = 2
_MOST_SIGNS = 4


def number_sequences(
    layout: Layout, numbered: Sequence[NumberedLine], options: SegmentOptions
) -> list[list[Start]]:
    """Return the sequences of numbered lines, in printed order; they do not overlap."""
    scores, before = _count_on(layout, numbered, options)
    roots: dict[int, int] = {}
    best: dict[int, int] = {}
    for index, score in enumerate(scores):
        if score is None:
            continue
        previous = before[index]
        root = roots[index] = index if previous is None else roots[previous]
        if root not in best or score > (scores[best[root]] or 0):
            best[root] = index
    found = []
    taken = TakenLines(len(layout.lines))
    bonus = options.number_below_heading
    ranked = sorted(
        (-(scores[end] or 0) - bonus * numbered[root].opens, end) for root, end in best.items()
    )
    for _, end in ranked:
        run = list(_backwards(end, before))[::-1]
        lines = range(numbered[run[0]].start.line, numbered[run[-1]].start.line + 1)
        if taken.meet(lines):
            continue
        taken.add(lines)
        found.append(list(_with_misprints(layout, numbered, run)))
    return sorted(found, key=lambda run: (run[0].line, run[0].column))


def _with_misprints(
    layout: Layout, numbered: Sequence[NumberedLine], run: Sequence[int]
) -> Iterator[Start]:
    """Yield the starts of a sequence, with the lines whose number is a misprint of the lost one.

    Between 17 and 19 the only reference with a number of that style at that edge is 18.
    """
    for index, following in pairwise(run):
        here, there = numbered[index].start, numbered[following].start
        yield here
        if there.number - here.number != 2 or here.column or there.column:
            continue
        edge = layout.left(here.line)
        wrong = [
            one.start
            for one in numbered[index + 1 : following]
            if one.start.rule == here.rule == there.rule
            and one.signs >= _FEW_SIGNS
            and abs(layout.left(one.start.line) - edge) <= _SAME_EDGE
        ]
        if len(wrong) == 1 and not wrong[0].column:
            yield replace(wrong[0], number=here.number + 1)
    yield numbered[run[-1]].start


def _backwards(index: int | None, before: Sequence[int | None]) -> Iterator[int]:
    while index is not None:
        yield index
        index = before[index]


def _count_on(
    layout: Layout, numbered: Sequence[NumberedLine], options: SegmentOptions
) -> tuple[list[float | None], list[int | None]]:
    """Return the score of the best sequence that ends at each number, and the number before it."""
    steps = _Steps(layout, numbered, options)
    recent: dict[int, list[int]] = defaultdict(list)
    scores: list[float | None] = []
    before: list[int | None] = []
    for index, one in enumerate(numbered):
        number = one.start.number
        top, chosen = steps.opening(one), None
        for last in range(number, max(0, number - 2 - options.largest_gap), -1):
            for other in recent[last][-_REMEMBERED:]:
                score = scores[other]
                step = None if score is None else steps.step(other, index)
                if score is not None and step is not None and (top is None or score + step > top):
                    top, chosen = score + step, other
        scores.append(None if top is None else top + steps.value(one))
        before.append(chosen)
        recent[number].append(index)
    return scores, before


class _Steps:
    """Scores of beginning a sequence and of going on with it."""

    def __init__(
        self, layout: Layout, numbered: Sequence[NumberedLine], options: SegmentOptions
    ) -> None:
        self._layout = layout
        self._numbered = numbered
        self._options = options
        self._walls = list(accumulate(role in ("list", "own") for role in layout.roles))
        strong = (
            one.signs >= _FEW_SIGNS and one.start.rule != "glued" and one.start.number < YEARS
            for one in numbered
        )
        self._strong = list(accumulate(strong, initial=0))
        self._headings = list(accumulate(role in ("end", "heading") for role in layout.roles))

    def value(self, one: NumberedLine) -> float:
        """Return the worth of an entry by its signs."""
        signs = min(one.signs, _MOST_SIGNS) - self._options.number_signs
        worth = self._options.number_sign * signs
        return worth - (self._options.number_glued if one.start.rule == "glued" else 0)

    def opening(self, one: NumberedLine) -> float | None:
        """Return the score of a first number; None when it cannot be one.

        A list whose beginning is lost, or which jumps in its midst, begins with any number.
        """
        if one.start.rule == "glued":
            return None
        if one.opens or one.start.number == 1:
            return 0.0
        sure = one.signs > _FEW_SIGNS and one.start.number < YEARS
        return -self._options.number_anywhere if sure else None

    def step(self, last: int, index: int) -> float | None:
        """Return the score of going on from one number to another; None when that cannot be."""
        one = self._numbered[index]
        here, there = one.start, self._numbered[last].start
        if self._walls[here.line] > self._walls[there.line]:
            return None
        options, offsets = self._options, self._layout.offsets
        length = offsets[here.line] + here.column - offsets[there.line] - there.text_column
        if length > options.longest_entry:
            return None
        lost = here.number - there.number - 1
        if lost and one.signs < _FEW_SIGNS + (here.rule == "glued"):
            return None
        passed = self._strong[index] - self._strong[last + 1]
        if lost < 0 and (passed or here.number == 1):
            return None
        score = options.number_follows
        if lost < 0:
            score -= options.number_repeated
        score -= options.number_lost * max(lost, 0)
        if here.rule != there.rule and "glued" not in (here.rule, there.rule):
            score -= options.number_restyled
        score -= options.number_heading * (
            self._headings[here.line] - self._headings[there.line] > 0
        )
        score -= options.number_passed * passed**2
        score -= max(0, length - options.usual_entry) / options.usual_entry
        return score + self._edge(here, there)

    def _edge(self, here: Start, there: Start) -> float:
        if here.column or there.column:
            return 0.0
        same = abs(self._layout.left(here.line) - self._layout.left(there.line)) <= _SAME_EDGE
        return self._options.number_edge if same else -self._options.number_edge
