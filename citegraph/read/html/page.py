"""The running text of a web page: a line for every block that is shown."""

import re
from collections.abc import Callable
from typing import NamedTuple

from citegraph.model import Line, Note
from citegraph.model.document import MarkKind
from citegraph.read.html.links import Links, doi_of, is_backlink, names_of, words
from citegraph.read.html.numbering import ListNumbers
from citegraph.read.html.rows import RowCollector
from citegraph.read.markup.blocks import BlockWriter, Place
from citegraph.read.markup.walk import Element, Event, line_of, text_of, walk

#: What no reader of the page sees as text, and menus.
_UNSEEN = frozenset(
    "head script style template nav noscript iframe object svg button select textarea audio"
    " video canvas map datalist applet".split()
)
_BLOCKS = frozenset(
    "html body p div section article main header footer aside ul ol dl li dt dd table caption"
    " thead tbody tfoot tr td th blockquote pre address center figure figcaption form fieldset"
    " legend details summary hr h1 h2 h3 h4 h5 h6 hgroup menu dir title".split()
)
_NOTE_SIGN = re.compile(r"[\[(]?(\w{0,4}|[*†‡§]{1,4}|[↑↩^])[\])]?[.:]?")
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())


class _Opened(NamedTuple):
    """An inline element whose end makes a mark."""

    element: Element
    kind: MarkKind
    place: Place
    targets: tuple[str, ...]


class PageReader:
    """Goes once through a page and collects its lines and notes."""

    def __init__(self, root: Element) -> None:
        self.notes: list[Note] = []
        self._root = root
        self._links = Links(root)
        self.writer = BlockWriter()
        self._outer: list[tuple[Element, BlockWriter]] = []
        self._dropped: Element | None = None
        self._open: list[_Opened] = []
        self._lists: list[tuple[Element, ListNumbers | None]] = []
        self.rows = RowCollector()
        self._pre = 0
        self._heading = 0
        self._dois: list[str] = []
        self._label = ""

    def read(self) -> tuple[Line, ...]:
        """Return the lines of the page."""
        for event in walk(self._root, _UNSEEN):
            if self._dropped is not None:
                if event.kind == "end" and event.element is self._dropped:
                    self._dropped = None
            elif event.kind == "text":
                self._text(event)
            elif event.kind == "start":
                self._start(event)
            else:
                self._end(event)
        self._flush()
        return tuple(self.writer.lines)

    def _text(self, event: Event) -> None:
        if not self._pre:
            self.writer.text(event.text, event.line)
            return
        for offset, printed in enumerate(event.text.split("\n")):
            if offset:
                self._flush()
            self.writer.text(printed, event.line + offset)

    def _start(self, event: Event) -> None:
        element, name = event.element, event.name
        if is_backlink(element) or "navigation" in words(element, "role"):
            self._dropped = element
            return
        if name in _BLOCKS:
            self._flush()
        if element in self._links.notes:
            self._begin_note(element)
        else:
            self._anchor(element)
        self._heading += name in _HEADINGS
        start = _STARTS.get(name)
        if start:
            start(self, element)

    def _end(self, event: Event) -> None:
        element, name = event.element, event.name
        if self._open and self._open[-1].element is element:
            opened = self._open.pop()
            self.writer.mark(opened.place, opened.kind, opened.targets)
        if name in _BLOCKS:
            self._flush()
        self._heading -= name in _HEADINGS
        end = _ENDS.get(name)
        if end:
            end(self, element)
        if self._outer and self._outer[-1][0] is element:
            self._end_note(element)

    def _flush(self) -> None:
        """End the line at hand; a DOI that only a link of it holds is printed at its end."""
        if len(self._dois) == 1 and self._dois[0].casefold() not in self.writer.so_far.casefold():
            self.writer.separate(f" https://doi.org/{self._dois[0]}")
        self._dois = []
        self.writer.end(heading=self._heading > 0)

    def _anchor(self, element: Element) -> None:
        for name in names_of(element):
            if name in self._links.targets:
                self.writer.anchor(name)

    def _begin_note(self, element: Element) -> None:
        self._label = self._take_number(element).rstrip(". ") if element.tag == "li" else ""
        self._outer.append((element, self.writer))
        self.writer = BlockWriter()

    def _end_note(self, element: Element) -> None:
        lines = tuple(self.writer.lines)
        self.writer = self._outer.pop()[1]
        if lines:
            self.notes.append(Note(self._links.notes[element][0], self._label, lines))

    def _break(self, element: Element) -> None:
        if self._heading:
            self.writer.text(" ", line_of(element))
        else:
            self._flush()

    def _begin_superscript(self, element: Element) -> None:
        self._open.append(_Opened(element, "superscript", self.writer.place(), ()))

    def _begin_link(self, element: Element) -> None:
        href = element.get("href")
        target = self._links.target(href)
        if not target:
            doi = doi_of(href)
            if doi and doi not in self._dois:
                self._dois.append(doi)
            return
        if self._outer and not self.writer.so_far and not self.writer.lines:
            sign = _NOTE_SIGN.fullmatch(text_of(element))
            if sign:  # it leads back to the text
                self._label = self._label or sign[1]
                self._dropped = element
                return
        note = self._links.note(target)
        kind: MarkKind = "note" if note else "citation"
        self._open.append(_Opened(element, kind, self.writer.place(), (note or target,)))

    def _begin_list(self, element: Element) -> None:
        self._lists.append((element, ListNumbers(element) if element.tag == "ol" else None))

    def _end_list(self, element: Element) -> None:
        if self._lists and self._lists[-1][0] is element:
            self._lists.pop()

    def _take_number(self, element: Element) -> str:
        numbers = self._lists[-1][1] if self._lists else None
        return numbers.take(element) if numbers else ""

    def _begin_item(self, element: Element) -> None:
        if element not in self._links.notes:
            self.writer.begin_item(self._take_number(element))

    def _end_item(self, element: Element) -> None:
        self.writer.begin_item("")

    def _begin_pre(self, element: Element) -> None:
        self._pre += 1

    def _end_pre(self, element: Element) -> None:
        self._pre -= 1


_Handler = Callable[[PageReader, Element], None]


def _of_rows(handle: Callable[[RowCollector, list[Line]], None]) -> _Handler:
    return lambda page, _: handle(page.rows, page.writer.lines)


_STARTS: dict[str, _Handler] = {
    "br": PageReader._break,
    "sup": PageReader._begin_superscript,
    "a": PageReader._begin_link,
    "ol": PageReader._begin_list,
    "ul": PageReader._begin_list,
    "li": PageReader._begin_item,
    "pre": PageReader._begin_pre,
    "tr": _of_rows(RowCollector.begin_row),
    "td": _of_rows(RowCollector.begin_cell),
    "th": _of_rows(RowCollector.begin_cell),
    "dt": _of_rows(RowCollector.begin_cell),
    "dd": _of_rows(RowCollector.begin_definition),
}
_ENDS: dict[str, _Handler] = {
    "ol": PageReader._end_list,
    "ul": PageReader._end_list,
    "li": PageReader._end_item,
    "pre": PageReader._end_pre,
    "tr": _of_rows(RowCollector.end_row),
    "td": _of_rows(RowCollector.end_cell),
    "th": _of_rows(RowCollector.end_cell),
    "dt": _of_rows(RowCollector.end_term),
    "dd": _of_rows(RowCollector.end_definition),
}
