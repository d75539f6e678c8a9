"""Running heads and feet: what is printed at the edge of page after page is no text."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from citegraph.read.pdf.page import PageLines, PrintedLine

# So many rows from the top and from the bottom of a page can be a head.
_ROWS = 4
# A head stands at the same height, within so many points, on so many pages at least.
_SAME_HEIGHT = 4.0
_FEWEST = 2
# Nearer than this share of the page's print to its edge; so long at most.
_LONGEST = 200
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(
    r"[^\w]{0,5}(?:(?:page|p\.|стр\.|с\.|страница)\s?)?(\d{1,4}|[ivxlc]{1,7})"
    r"(?:\s?(?:/|of|из)\s?\d{1,4})?[^\w]{0,5}",
    re.IGNORECASE,
)
_AT_EDGE = re.compile(r"(?:\D{0,3}(\d{1,4})(?=\D))|(?:(?<=\D)(\d{1,4})\D{0,3}$)")

_Place = tuple[int, int]  # index of the page, index of the line


def drop_heads(pages: Sequence[PageLines]) -> list[PageLines]:
    """Return the pages without running heads, running feet and page numbers."""
    edges = [_edge_lines(page.lines) for page in pages]
    heads = _repeated(pages, edges)
    heads |= _numbers(pages, edges)
    heads |= _numbered(pages, edges, heads)
    kept = []
    for index, page in enumerate(pages):
        lines = tuple(line for i, line in enumerate(page.lines) if (index, i) not in heads)
        kept.append(replace(page, lines=lines))
    return kept


def _edge_lines(lines: Sequence[PrintedLine]) -> list[tuple[int, int]]:
    """Return (index, rank) of the lines near the edges: 1, 2 … from the top, -1, -2 … below."""
    heights: list[float] = []
    for base in sorted(line.base for line in lines):
        if not heights or base - heights[-1] > _SAME_HEIGHT:
            heights.append(base)
    top, bottom = heights[:_ROWS], heights[-_ROWS:][::-1]
    found = []
    for index, line in enumerate(lines):
        if len(line.text) > _LONGEST:
            continue
        for rank, base in enumerate(top, start=1):
            if 0 <= line.base - base <= _SAME_HEIGHT:
                found.append((index, rank))
        for rank, base in enumerate(bottom, start=1):
            if 0 <= line.base - base <= _SAME_HEIGHT:
                found.append((index, -rank))
    return found


def _repeated(pages: Sequence[PageLines], edges: Sequence[list[tuple[int, int]]]) -> set[_Place]:
    """Return the lines whose words are printed at the same height on other pages."""
    seen: dict[tuple[str, bool], list[tuple[float, _Place]]] = defaultdict(list)
    for number, (page, edge) in enumerate(zip(pages, edges, strict=True)):
        for index, rank in edge:
            line = page.lines[index]
            words = "".join(_WORD.findall(_DIGITS.sub("", line.text))).casefold()
            if len(words) > 2:
                seen[words, rank > 0].append((line.base, (number, index)))
    found: set[_Place] = set()
    for (words, _), places in seen.items():
        for group in _by_height(places):
            if len({page for page, _ in group}) >= _needed(words, len(pages)):
                found |= group
    return found


def _needed(words: str, pages: int) -> int:
    """On how many pages words must stand to be a head; few words need more of them."""
    return _FEWEST if len(words) >= 10 or pages <= 4 else _FEWEST + 1


def _by_height(places: Sequence[tuple[float, _Place]]) -> Iterator[set[_Place]]:
    group: set[_Place] = set()
    last = 0.0
    for base, place in sorted(places):
        if group and base - last > _SAME_HEIGHT:
            yield group
            group = set()
        group.add(place)
        last = base
    if group:
        yield group


def _numbers(pages: Sequence[PageLines], edges: Sequence[list[tuple[int, int]]]) -> set[_Place]:
    """Return the outermost lines that hold a number only, where it counts the pages."""
    found: dict[_Place, int] = {}
    for number, (page, edge) in enumerate(zip(pages, edges, strict=True)):
        for index, rank in edge:
            match = _NUMBER.fullmatch(page.lines[index].text.strip())
            value = _value(match[1]) if match else None
            if value is not None and abs(rank) <= 2:
                found[number, index] = value - page.number
    usual = Counter(found.values())
    return {
        place
        for place, offset in found.items()
        if usual[offset] >= _FEWEST or (len(pages) <= 2 and usual[offset])
    }


def _value(text: str) -> int | None:
    if text.isdigit():
        return int(text)
    values = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
    digits = [values[char] for char in text.casefold()]
    return sum(
        -digit if digit < following else digit
        for digit, following in zip(digits, [*digits[1:], 0], strict=True)
    )


def _numbered(
    pages: Sequence[PageLines], edges: Sequence[list[tuple[int, int]]], known: set[_Place]
) -> set[_Place]:
    """Return the outermost lines that begin or end with the number of their page.

    A chapter's title beside the number changes from page to page; it is a head where other
    heads of the document stand at its height.
    """
    heights = [pages[number].lines[index].base for number, index in known]
    found: dict[_Place, list[int]] = {}
    for number, (page, edge) in enumerate(zip(pages, edges, strict=True)):
        for index, rank in edge:
            line = page.lines[index]
            if abs(rank) > 1 or (number, index) in known:
                continue
            values = [int(a or b) for a, b in _AT_EDGE.findall(line.text)]
            level = sum(abs(line.base - height) <= _SAME_HEIGHT for height in heights)
            if values and level >= _FEWEST:
                found[number, index] = [value - page.number for value in values]
    usual = Counter(offset for offsets in found.values() for offset in set(offsets))
    return {
        place
        for place, offsets in found.items()
        if any(usual[offset] >= _FEWEST for offset in offsets)
    }
