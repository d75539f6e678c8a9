"""Footnotes and endnotes: which there are, and the signs that Word numbers them with."""

from collections.abc import Iterator
from typing import Literal

from citegraph.read.docx.markup import W, find, number, value
from citegraph.read.docx.numerals import numeral
from citegraph.read.markup.walk import Element

NoteKind = Literal["footnote", "endnote"]


class Notes:
    """The notes of one kind, in the order in which the text refers to them."""

    def __init__(self, kind: NoteKind, tree: Element | None, settings: list[Element]) -> None:
        self.kind = kind
        self._bodies = {
            value(one, "id"): one
            for one in (() if tree is None else tree.iterchildren(W + kind))
            if value(one, "type") in ("", "normal")
        }
        rules = [one for one in (find(each, f"{kind}Pr") for each in settings) if one is not None]
        default = "decimal" if kind == "footnote" else "lowerRoman"
        self._format = _first(rules, "numFmt") or default
        self._start = number(_first(rules, "numStart"), 1)
        self._restart = _first(rules, "numRestart")
        self._count = self._start - 1
        self._page: int | None = None
        self._labels: dict[str, str] = {}

    def id(self, own: str) -> str:
        """Return the id of a note in the document; "" for one that is not there."""
        return f"{self.kind}-{own}" if own in self._bodies else ""

    def label(self, own: str, page: int | None, custom: str = "") -> str:
        """Return the sign of a note that is referred to here, and remember the note."""
        if own not in self._labels:
            if self._restart == "eachPage" and page is not None and page != self._page:
                self._count = self._start - 1
            self._page = page
            self._count += not custom
            self._labels[own] = custom or numeral(self._count, self._format)
        return self._labels[own]

    def end_section(self) -> None:
        """Begin the count anew where each section has its own."""
        if self._restart == "eachSect":
            self._count = self._start - 1

    def referred(self) -> Iterator[tuple[str, str, Element]]:
        """Yield (id, label, element) of the notes that the text refers to, in its order."""
        for own, label in self._labels.items():
            yield self.id(own), label, self._bodies[own]


def _first(rules: list[Element], name: str) -> str:
    return next((found for one in rules if (found := value(find(one, name)))), "")
