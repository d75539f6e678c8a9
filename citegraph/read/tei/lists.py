"""The reference lists of a TEI text."""

from citegraph.model import MarkedEntry, MarkedList, Problem
from citegraph.read.markup.walk import (
    Element,
    attribute,
    child,
    children,
    elements,
    line_of,
    local_name,
    text_of,
)
from citegraph.read.source_file import SourceFile
from citegraph.read.tei.records import raw_reference, read_record

_ENTRIES = ("biblStruct", "bibl", "biblFull")
_UNSEEN = frozenset(("note", "label"))


class BibliographyLists:
    """The lists of a text, one for each ``listBibl`` that holds entries itself.

    ``heads`` are the headings that stand above nothing else.
    """

    def __init__(self, file: SourceFile, text: Element) -> None:
        self.lists: list[MarkedList] = []
        self.problems: list[Problem] = []
        self.heads: set[Element] = set()
        self._file = file
        for element in elements(text, "listBibl"):
            if any(local_name(above) == "teiHeader" for above in element.iterancestors()):
                continue
            read = (self._entry(one) for one in children(element, *_ENTRIES))
            entries = tuple(entry for entry in read if entry is not None)
            if entries:
                self.lists.append(MarkedList(entries, self._heading(element), "tei"))

    def _heading(self, element: Element) -> str:
        own = child(element, "head")
        above = element.getparent()
        others = [] if above is None else [one for one in above if one is not element]
        if own is None and len(others) == 1 and local_name(others[0]) == "head":
            own = others[0]
            self.heads.add(own)
        return text_of(own)

    def _entry(self, element: Element) -> MarkedEntry | None:
        key, number = attribute(element, "id"), attribute(element, "n")
        line = line_of(element)
        text = raw_reference(element)
        entry = None
        if not text and local_name(element) == "biblStruct":
            entry = read_record(element, self._file.format)
        if entry is not None:
            return MarkedEntry(entry.text, line, None, key, number, entry.fields)
        text = text or text_of(element, _UNSEEN) or text_of(element)
        if text:
            return MarkedEntry(text, line, key=key, number=number)
        message = f"reference {number or key} holds no text".replace("  ", " ")
        self.problems.append(
            self._file.problem("empty-reference", message, "complete it in the file", line)
        )
        return None
