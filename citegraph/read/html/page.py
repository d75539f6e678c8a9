"""The running text of a web page: a line for every block that is shown."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import ClassVar

from citegraph.model import Line
from citegraph.read.html.links import Links, doi_of, is_backlink, names_of, words
from citegraph.read.html.numbering import ListNumbers
from citegraph.read.markup.rows import RowCollector, is_label
from citegraph.read.markup.running import ROW_ENDS, ROW_STARTS, Handler, RunningText, of_rows
from citegraph.read.markup.walk import Element, Event, line_of, text_of

_NOTE_SIGN = re.compile(r"[\[(]?(\w{0,4}|[*†‡§]{1,4}|[↑↩^])[\])]?[.:]?")

_FLOATS = frozenset(("figure", "table", "caption", "figcaption", "img", "section", "article"))
#: So far from the start of its line the place that a citation names can be.
_LONGEST_LABEL = 12


class PageText(RunningText):
    """The running text of a web page."""

    #: What no reader of the page sees as text, and menus.
    UNSEEN = frozenset(
        "head script style template nav noscript iframe object svg button select textarea audio"
        " video canvas map datalist applet annotation annotation-xml".split()
    )
    BLOCKS = frozenset(
        "html body p div section article main header footer aside ul ol dl li dt dd table caption"
        " thead tbody tfoot tr td th blockquote pre address center figure figcaption form fieldset"
        " legend details summary hr h1 h2 h3 h4 h5 h6 hgroup menu dir title".split()
    )
    HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())

    def __init__(self, root: Element) -> None:
        super().__init__()
        self._links = Links(root)
        self._lists: list[tuple[Element, ListNumbers | None]] = []
        self._pre = 0
        self._dois: list[str] = []

    def read(self, root: Element) -> tuple[Line, ...]:
        """Return the lines of the page; links to headings and into the text are no citations."""
        lines = super().read(root)
        cited = frozenset(
            name
            for line in lines
            for mark in line.marks
            if mark.kind == "anchor" and mark.start <= _LONGEST_LABEL and not line.heading
            for name in mark.targets
        )
        self.notes = [
            replace(note, lines=tuple(_without_other_links(line, cited) for line in note.lines))
            for note in self.notes
        ]
        return tuple(_without_other_links(line, cited) for line in lines)

    def add_text(self, event: Event) -> None:
        """Take a piece of text; inside ``pre`` its line ends count."""
        if not self._pre:
            super().add_text(event)
            return
        for offset, printed in enumerate(event.text.split("\n")):
            if offset:
                self.flush()
            self.writer.text(printed, event.line + offset)

    def start(self, event: Event) -> None:
        """Begin an element: a note or a place that links lead to, or something else."""
        element = event.element
        if is_backlink(element) or "navigation" in words(element, "role") or _repeats(element):
            self.drop(element)
            return
        super().start(event)
        if "ltx_note_outer" in words(element, "class"):
            mark = element.getprevious()
            id = f"note-{len(self.notes) + 1}"
            self.begin_note(element, id, "")
            self.label_note(text_of(mark))
            return
        if names := self._links.notes.get(element):
            label = self._take_number(element).rstrip(". ") if event.name == "li" else ""
            self.writer.begin_item("")
            self.begin_note(element, names[0], label)
            return
        for name in names_of(element) if event.name not in _FLOATS else ():
            if name in self._links.targets:
                self.writer.anchor(name)

    def flush(self) -> None:
        """End the line at hand; a DOI that only a link of it holds is printed at its end."""
        if len(self._dois) == 1 and self._dois[0].casefold() not in self.writer.so_far.casefold():
            self.writer.separate(f" https://doi.org/{self._dois[0]}")
        self._dois = []
        super().flush()

    def _break(self, element: Element) -> None:
        if self.heading:
            self.writer.text(" ", line_of(element))
        else:
            self.flush()

    def _begin_superscript(self, element: Element) -> None:
        self.open_mark(element, "superscript")

    def _begin_link(self, element: Element) -> None:
        href = element.get("href")
        target = self._links.target(href)
        if not target:
            doi = doi_of(href)
            self._dois += [doi] if doi and doi not in self._dois[:2] else []
            return
        sign = _NOTE_SIGN.fullmatch(text_of(element)) if self.is_note_begun else None
        if sign:  # of the note itself; it leads back to the text
            self.label_note(sign[1])
            self.drop(element)
            return
        note = self._links.note(target)
        self.open_mark(element, "note" if note else "citation", (note or target,))

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
            self.rows.begin_item(self.writer.lines)

    def _end_item(self, element: Element) -> None:
        self.writer.begin_item("")
        if element not in self._links.notes:
            self.rows.end_item(self.writer.lines)

    def _begin_pre(self, element: Element) -> None:
        self._pre += 1

    def _end_pre(self, element: Element) -> None:
        self._pre -= 1

    STARTS: ClassVar[Mapping[str, Handler]] = {
        "br": _break,
        "sup": _begin_superscript,
        "a": _begin_link,
        "ol": _begin_list,
        "ul": _begin_list,
        "li": _begin_item,
        "pre": _begin_pre,
        "dt": of_rows(RowCollector.begin_cell),
        "dd": of_rows(RowCollector.begin_definition),
        **ROW_STARTS,
    }
    ENDS: ClassVar[Mapping[str, Handler]] = {
        "ol": _end_list,
        "ul": _end_list,
        "li": _end_item,
        "pre": _end_pre,
        "dt": of_rows(RowCollector.end_term),
        "dd": of_rows(RowCollector.end_definition),
        **ROW_ENDS,
    }


def _repeats(element: Element) -> bool:
    """Whether an element only says again what stands beside it, in pages made by LaTeXML.

    Those are the sign of a note inside the note, and a label such as «Smith (2001)».
    """
    said = words(element, "class")
    if "ltx_tag_bibitem" in said:
        return not is_label([Line(text_of(element), 1)])
    above = element.getparent()
    inside = above is not None and "ltx_note_content" in words(above, "class")
    return inside and not said.isdisjoint(("ltx_note_mark", "ltx_tag_note"))


def _without_other_links(line: Line, cited: frozenset[str]) -> Line:
    marks = tuple(
        mark for mark in line.marks if mark.kind != "citation" or not cited.isdisjoint(mark.targets)
    )
    return line if len(marks) == len(line.marks) else replace(line, marks=marks)
