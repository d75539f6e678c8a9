"""Cross-references to the marks that they are: which of them cite, and what they point at."""

import re
from collections.abc import Iterable, Mapping, Sequence

from citegraph.model import Mark
from citegraph.read.docx.paragraph import Link, Paragraph
from citegraph.text.clean import letters_and_digits

_MARKER = re.compile(r"[\s\[(]{0,4}\d{1,4}(?:[\s,;–—-]{1,4}\d{1,4}){0,40}[\s\])]{0,4}")
_NUMBER = re.compile(r"\W{0,3}\d")
# An entry of a list says more than a number: a formula's «(5)» stands alone.
_FEWEST_LETTERS = 8
_SHORTEST_TITLE = 12


class Bookmarks:
    """Where the bookmarks of a text are, and which of them citations point at."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._places: dict[str, tuple[Paragraph, int]] = {}
        for paragraph in paragraphs:
            for offset, name in paragraph.bookmarks:
                self._places.setdefault(name, (paragraph, offset))
        self._cited = {
            link.targets[0]
            for paragraph in paragraphs
            for link in paragraph.links
            if link.kind == "reference" and self._cites(paragraph, link)
        }

    def marks(self, paragraph: Paragraph, anchors: Mapping[int, tuple[str, ...]]) -> list[Mark]:
        """Return all marks of a paragraph; ``anchors`` are names by the number of paragraphs."""
        marks = [*paragraph.marks]
        for link in paragraph.links:
            if link.kind == "citation":
                marks.append(Mark(link.start, link.end, "citation", link.targets, link.locator))
            elif link.kind == "note":
                marks += self._note(link)
            elif self._cites(paragraph, link):
                marks.append(Mark(link.start, link.end, "citation", link.targets))
        for offset, name in paragraph.bookmarks:
            if name in self._cited:
                marks.append(Mark(offset, offset, "anchor", (name,)))
        if names := anchors.get(paragraph.number):
            marks.append(Mark(0, 0, "anchor", names))
        return list(dict.fromkeys(marks))

    def _cites(self, paragraph: Paragraph, link: Link) -> bool:
        """Whether a cross-reference looks like a citation and points at an entry of a list."""
        text = paragraph.text[link.start : link.end]
        found = self._places.get(link.targets[0])
        if found is None or not _MARKER.fullmatch(text):
            return False
        target = found[0]
        numbered = bool(target.label) or bool(_NUMBER.match(target.text))
        letters = sum(char.isalpha() for char in target.text)
        return numbered and not target.role and letters >= _FEWEST_LETTERS

    def _note(self, link: Link) -> list[Mark]:
        """A second sign of a note that a bookmark stands around."""
        found = self._places.get(link.targets[0])
        if found is None:
            return []
        target, offset = found
        notes = (one for one in target.marks if one.kind == "note" and one.start >= offset)
        return [Mark(link.start, link.end, "note", one.targets) for one in notes][:1]


def printed_entries(
    paragraphs: Iterable[Paragraph], titles: Mapping[str, str]
) -> dict[int, tuple[str, ...]]:
    """Return the keys of works by the number of the paragraph that prints their title.

    Used on a bibliography that a field has printed, so that the citations of the same
    program lead to its entries; a title that several entries hold is left out.
    """
    texts = [(one.number, letters_and_digits(one.text)) for one in paragraphs]
    found: dict[int, tuple[str, ...]] = {}
    for key, title in titles.items():
        folded = letters_and_digits(title)
        if len(folded) < _SHORTEST_TITLE:
            continue
        places = [number for number, text in texts if folded in text]
        if len(places) == 1:
            found[places[0]] = (*found.get(places[0], ()), key)
    return found
