"""Running heads and feet: what is printed at the edge of page after page is no text."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from citegraph.read.pdf.page import PageLines
from citegraph.text.roman import from_roman

# So many rows from the top and from the bottom of a page can be heads.
_ROWS = 4
# A head stands at the same height, within so many points.
_SAME_HEIGHT = 4.0
_SAME_ROW = 1.0
_ASIDE = 100
_LONGEST = 200
# A head stands on so many pages, on each or on each second one; two are enough in a short file,
# and for many letters beside the numbers of the pages: a table that goes on has two heads as well.
_FEWEST = 3
_MANY_LETTERS = 25
_SHORT_FILE = 4
_STEP = 2
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(
    # Without case «i» would also be the «İ» and «ı» of Turkish, which are no numerals.
    r"[^\w]{0,5}(?:(?:page|p\.|стр\.|с\.|страница)\s?)?(\d{1,4}|(?-i:[IVXLCivxlc]{1,7}))"
    r"(?:\s?(?:/|of|из)\s?\d{1,4})?[^\w]{0,5}",
    re.IGNORECASE,
)
_FIRST = re.compile(r"[^\w]{0,3}(\d{1,4})(?=[^\d.,)])")
_LAST = re.compile(r"(?<=[^\d.,])(\d{1,4})[^\w]{0,3}$")


@dataclass(frozen=True, slots=True)
class _Edge:
    """A line near the edge of its page, or one that is printed in another direction.

    ``rank`` is 1, 2 … from the top and -1, -2 … from below.
    """

    page: int
    index: int
    rank: int
    base: float
    text: str

    @property
    def place(self) -> tuple[int, int]:
        return self.page, self.index


def drop_heads(pages: Sequence[PageLines]) -> list[PageLines]:
    """Return the pages without running heads, running feet and page numbers."""
    edges = [edge for page in pages for edge in _edges(page)]
    heads = _repeated(edges, len(pages))
    heads |= _numbers(edges, heads, len(pages))
    of_page: dict[int, set[int]] = defaultdict(set)
    for number, index in heads:
        of_page[number].add(index)
    return [_without(page, of_page[page.number]) for page in pages]


def _without(page: PageLines, heads: set[int]) -> PageLines:
    """Leave the heads out, unless nothing but numbers would be left of a page with words."""
    rest = tuple(line for i, line in enumerate(page.lines) if i not in heads)
    words = any(_NUMBER.fullmatch(line.text) is None for line in page.lines)
    if words and all(_NUMBER.fullmatch(line.text) for line in rest):
        return page
    return replace(page, lines=rest)


def _edges(page: PageLines) -> Iterator[_Edge]:
    heights: list[float] = []
    for base in sorted(line.base for line in page.lines if not line.aside):
        if not heights or base - heights[-1] > _SAME_HEIGHT:
            heights.append(base)
    # Of a page with few rows the middle ones are text.
    rows = min(_ROWS, max(len(heights) // 3, 1))
    ranks = [*enumerate(heights[:rows], 1)]
    ranks += [(-rank, base) for rank, base in enumerate(heights[: -rows - 1 : -1], 1)]
    for index, line in enumerate(page.lines):
        if line.aside:
            yield _Edge(page.number, index, _ASIDE, line.base, line.text.strip())
        elif len(line.text) <= _LONGEST:
            for rank, base in ranks:
                if 0 <= line.base - base <= _SAME_HEIGHT:
                    yield _Edge(page.number, index, rank, line.base, line.text.strip())


def _repeated(edges: Iterable[_Edge], pages: int) -> set[tuple[int, int]]:
    """Return the places of the lines whose words stand at one height on many pages."""
    seen: dict[tuple[str, int], list[_Edge]] = defaultdict(list)
    offsets: dict[int, list[tuple[float, set[int]]]] = defaultdict(list)
    for edge in edges:
        key = "".join(_WORD.findall(_DIGITS.sub("", edge.text))).casefold()
        # A date or a number of an issue is repeated to the letter.
        seen[key if len(key) > 2 else f"{key} {edge.text}", _side(edge)].append(edge)
        offsets[edge.page].append((edge.base, _offsets(edge)))
    found: set[tuple[int, int]] = set()
    for (key, _), same in seen.items():
        for group in _by_height(same):
            few = pages <= _SHORT_FILE or (len(key) >= _MANY_LETTERS and _counts(group, offsets))
            if _longest_run({edge.page for edge in group}) >= _FEWEST - few:
                found |= {edge.place for edge in group}
    return found


def _offsets(edge: _Edge) -> set[int]:
    """Return by how much the numbers at the ends of a line are larger than that of its page."""
    alone = _NUMBER.fullmatch(edge.text)
    if alone:
        return {_value(alone[1]) - edge.page}
    both = _FIRST.match(edge.text), _LAST.search(edge.text)
    return {int(match[1]) - edge.page for match in both if match}


def _counts(
    group: Sequence[_Edge], offsets: Mapping[int, Sequence[tuple[float, set[int]]]]
) -> bool:
    """Whether numbers that count with the pages stand in the rows of some lines."""
    shared = [
        {
            offset
            for base, some in offsets[edge.page]
            if abs(base - edge.base) <= _SAME_HEIGHT
            for offset in some
        }
        for edge in group
    ]
    return bool(set.intersection(*shared))


def _side(edge: _Edge) -> int:
    return 1 if 0 < edge.rank < _ASIDE else edge.rank // _ASIDE


def _by_height(edges: Iterable[_Edge]) -> Iterator[list[_Edge]]:
    group: list[_Edge] = []
    for edge in sorted(edges, key=lambda edge: (edge.base, edge.place)):
        if group and edge.base - group[-1].base > _SAME_HEIGHT:
            yield group
            group = []
        group.append(edge)
    if group:
        yield group


def _longest_run(pages: Iterable[int]) -> int:
    """Return the length of the longest row of pages that are one or two apart.

    >>> _longest_run({3, 5, 7, 20})
    3
    """
    longest = length = last = 0
    for page in sorted(pages):
        length = length + 1 if length and page - last <= _STEP else 1
        last = page
        longest = max(longest, length)
    return longest


def _numbers(
    edges: Sequence[_Edge], known: set[tuple[int, int]], pages: int
) -> set[tuple[int, int]]:
    """Return the places of outermost lines that are a page number or begin or end with one.

    Numbers of pages count with the pages. Words beside a number may change from page to page
    with the chapters; they are taken for a head where numbers or heads stand at their height.
    """
    alone: dict[_Edge, int] = {}
    beside: dict[_Edge, set[int]] = {}
    for edge in edges:
        match = _NUMBER.fullmatch(edge.text)
        value = _value(match[1]) if match else 0
        if value and abs(edge.rank) <= 2:
            alone[edge] = value - edge.page
        elif abs(edge.rank) == 1 and edge.place not in known:
            beside[edge] = _offsets(edge)
    numbered = {edge.page for edge in alone}
    counted = _counted(alone, {e: some for e, some in beside.items() if e.page not in numbered})
    enough = 2 if pages > 1 else 1
    found = {edge for edge, offset in alone.items() if len(counted[offset]) >= enough}
    heights = sorted(edge.base for edge in edges if edge.place in known or edge in found)
    for edge, offsets in beside.items():
        if edge.page not in numbered and _is_level(edge, heights):
            if any(_is_next(edge.page, counted[offset]) for offset in offsets):
                found.add(edge)
    heads = [edge for edge in edges if edge.place in known or edge in found]
    rows = {(edge.page, edge.rank): edge.base for edge in heads if abs(edge.rank) == 1}
    found |= {
        edge
        for edge in edges
        if abs(edge.base - rows.get((edge.page, edge.rank), -_LONGEST)) <= _SAME_ROW
    }
    return {edge.place for edge in found}


def _counted(alone: Mapping[_Edge, int], beside: Mapping[_Edge, set[int]]) -> dict[int, set[int]]:
    """Return the pages that an offset is right for, by offset."""
    counted = defaultdict(set)
    for edge, offset in alone.items():
        counted[offset].add(edge.page)
    for edge, offsets in beside.items():
        for offset in offsets:
            counted[offset].add(edge.page)
    return counted


def _is_next(page: int, pages: Container[int]) -> bool:
    return any(page + step in pages for step in (-2, -1, 1, 2))


def _is_level(edge: _Edge, heights: Sequence[float]) -> bool:
    """Whether one of the heights, which are sorted, is that of a line."""
    at = bisect_left(heights, edge.base - _SAME_HEIGHT)
    return at < len(heights) and heights[at] <= edge.base + _SAME_HEIGHT


def _value(text: str) -> int:
    """Return the value of a number in figures or in Roman numerals.

    >>> _value("12"), _value("xiv")
    (12, 14)
    """
    return int(text) if text.isdigit() else from_roman(text)
