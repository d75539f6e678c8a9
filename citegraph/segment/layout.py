"""The lines of a document with what their print tells: headings, left edges, widths."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from citegraph.model import Document, Line
from citegraph.segment.headings import heading_role
from citegraph.segment.signs import reference_signs

#: Width of a space in points, where only spaces tell the indent of a line.
_SPACE = 6.0
#: A heading that goes over two lines is not longer than this, in characters.
_HEADING_LENGTH = 70
_HEADING_WORD = re.compile(
    r"список|перечень|библиограф|литератур|источник|публикац|references|list|literature|works",
    re.IGNORECASE,
)
_PAGE_NUMBER = re.compile(r"\W{0,3}\d{1,4}\W{0,3}")
_FINISHED = re.compile(r"(?:[.)\]»”\"/;!?]|\d)$")
_ENTRY_SIGNS = 2
#: Lines on each side of a heading, and signs a line, that show it to stand amid references.
_AROUND = 8
_DENSE = 1.2


@dataclass(frozen=True, slots=True)
class Layout:
    """Lines and, for each, its text without outer spaces and what it announces.

    ``roles`` are those of ``knowledge/headings.tsv``, and "heading" for other headings that the
    format marks; the second line of a heading has the role "more". ``offsets`` count the
    characters before each line; ``furniture`` are page numbers at the edge of a page.
    """

    lines: tuple[Line, ...]
    texts: tuple[str, ...]
    roles: tuple[str, ...]
    offsets: tuple[int, ...]
    furniture: frozenset[int]
    paragraphs: bool

    def left(self, index: int) -> float:
        """Return the left edge of a line in points."""
        line = self.lines[index]
        if line.indent is not None:
            return line.indent
        text = line.text.expandtabs(8)
        return _SPACE * (len(text) - len(text.lstrip()))

    def filled(self, begin: int, stop: int) -> list[int]:
        """Return the indexes of the lines in ``begin … stop`` that print something of the text."""
        return [
            i
            for i in range(begin, min(stop, len(self.texts)))
            if self.texts[i] and i not in self.furniture
        ]

    def is_break(self, index: int) -> bool:
        """Whether a line heads something else, so that no entry goes on over it."""
        return self.roles[index] not in ("", "caption")

    def finished(self, index: int) -> bool:
        """Whether the text of a line can be the end of a reference."""
        return _FINISHED.search(self.texts[index][-3:]) is not None

    def above(self, index: int) -> Iterator[int]:
        """Yield the indexes of the filled lines above one, the nearest first."""
        return (i for i in range(index - 1, -1, -1) if self.texts[i] and i not in self.furniture)


def lay_out(document: Document) -> Layout:
    """Return the layout of a document."""
    lines = document.lines
    texts = tuple(line.text.strip() for line in lines)
    lengths = [len(text) + 1 for text in texts]
    offsets = tuple(accumulate(lengths, initial=0))[: len(lines)]
    furniture = frozenset(_page_numbers(lines, texts))
    return Layout(lines, texts, _roles(lines, texts), offsets, furniture, document.paragraphs)


def _roles(lines: Sequence[Line], texts: Sequence[str]) -> tuple[str, ...]:
    roles = [_role(line, text) for line, text in zip(lines, texts, strict=True)]
    for index, text in enumerate(texts[:-1]):
        if roles[index] or not text or len(text) > _HEADING_LENGTH:
            continue
        if not _HEADING_WORD.search(text) or roles[index + 1] == "more":
            continue
        following = texts[index + 1]
        if following and len(following) <= _HEADING_LENGTH:
            both = heading_role(f"{text} {following}")
            if both in ("list", "own"):
                roles[index], roles[index + 1] = both, "more"
    for index, role in enumerate(roles):
        if role == "heading" and _heads_entries(texts, roles, index):
            roles[index] = "group"
    return tuple(roles)


def _heads_entries(texts: Sequence[str], roles: Sequence[str], index: int) -> bool:
    """Whether a heading of any words stands amid references: it heads a group of them."""
    below = [text for text in texts[index + 1 : index + 1 + 2 * _AROUND] if text][:_AROUND]
    above = [text for text in texts[max(0, index - 2 * _AROUND) : index] if text][-_AROUND:]
    announced = any(role in ("list", "group") for role in roles[max(0, index - 2) : index])
    sides = (below,) if announced else (below, above)
    return all(side and sum(map(reference_signs, side)) >= _DENSE * len(side) for side in sides)


def _role(line: Line, text: str) -> str:
    role = heading_role(text)
    if role or not line.heading:
        return role
    # Whole lists are set in the style of a heading now and then.
    return "" if reference_signs(text) >= _ENTRY_SIGNS else "heading"


def _page_numbers(lines: Sequence[Line], texts: Sequence[str]) -> Iterator[int]:
    """Yield the lines at the edge of a page that hold nothing but its number."""
    filled = [index for index, text in enumerate(texts) if text]
    for position, index in enumerate(filled):
        page = lines[index].page
        if page is None or not _PAGE_NUMBER.fullmatch(texts[index]):
            continue
        around = (filled[max(position - 1, 0)], filled[min(position + 1, len(filled) - 1)])
        if any(lines[other].page != page or other == index for other in around):
            yield index
