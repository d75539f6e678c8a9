"""The text of one paragraph: its runs, the fields and marks in them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from citegraph.read.docx.fields import Fields, Meaning, read_instruction
from citegraph.read.docx.markup import W, find, value
from citegraph.read.docx.notes import Notes
from citegraph.read.docx.paragraph import Link, Paragraph
from citegraph.read.docx.styles import Styles
from citegraph.read.docx.symbols import symbol
from citegraph.read.markup.walk import Element

_ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_SIGNS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
#: What is deleted, or no text.
LEFT_OUT = frozenset(
    f"{W}{name}"
    for name in (
        "del moveFrom delText delInstrText rt pPr rPr sdtPr sdtEndPr tblPr tblGrid trPr tcPr "
        "sectPr fldData footnoteRef endnoteRef annotationRef ffData smartTagPr customXmlPr rubyPr"
    ).split()
)


@dataclass(slots=True)
class State:
    """What the whole walk through a file knows and collects.

    ``page`` is None where Word did not note the ends of its pages. ``items`` are the CSL-JSON
    items that citations carry, by key; ``bibliographies`` the first and last numbers of the
    paragraphs that a bibliography field printed; ``waiting`` the bookmarks that stand between
    paragraphs.
    """

    styles: Styles
    notes: dict[str, Notes]
    page: int | None = None
    items: dict[str, dict[str, Any]] = field(default_factory=dict)
    bibliographies: list[tuple[int, int]] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)


class Runs:
    """Writes the runs of one paragraph into it; text boxes in it are kept for afterwards."""

    def __init__(self, state: State, paragraph: Paragraph, fields: Fields) -> None:
        self.boxes: list[Element] = []
        self._state = state
        self._paragraph = paragraph
        self._fields = fields
        self._handlers: dict[str, Callable[[Element], None]] = {
            f"{W}r": self._run,
            f"{W}hyperlink": self._hyperlink,
            f"{W}fldSimple": self._simple_field,
            f"{W}bookmarkStart": self._bookmark,
            f"{W}txbxContent": self.boxes.append,
            f"{W}fldChar": self._field_sign,
            f"{W}instrText": lambda one: self._fields.instruct(one.text or ""),
            f"{W}lastRenderedPageBreak": self._end_page,
            f"{W}br": self._break,
        }
        self._properties: Element | None = None

    def walk(self, parent: Element) -> None:
        """Write what an element holds."""
        for element in parent:
            if not isinstance(element.tag, str) or element.tag in LEFT_OUT:
                continue
            handler = self._handlers.get(element.tag)
            if handler:
                handler(element)
            elif element.tag in (f"{W}t", _MATH_TEXT):
                self._add(element.text or "")
            elif element.tag in _SIGNS:
                self._add(_SIGNS[element.tag])
            elif element.tag == f"{W}sym":
                self._add(symbol(value(element, "char"), value(element, "font")))
            elif element.tag in self._state.notes:
                self._note(element)
            else:
                self.walk(chosen(element))

    def _add(self, text: str) -> None:
        if not self._fields.hidden:
            raised = self._state.styles.position(self._properties) == "superscript"
            self._paragraph.add(text, self._state.page, raised=raised)

    def _run(self, run: Element) -> None:
        outer, self._properties = self._properties, find(run, "rPr")
        if not self._state.styles.is_hidden(self._properties):
            self.walk(run)
        else:
            self._walk_hidden(run)
        self._properties = outer

    def _walk_hidden(self, run: Element) -> None:
        """Fields begin and end in hidden runs too."""
        for element in run:
            if element.tag in (f"{W}fldChar", f"{W}instrText"):
                self._handlers[element.tag](element)

    def _break(self, element: Element) -> None:
        if value(element, "type") in ("page", "column"):
            if not self._fields.hidden:
                self._paragraph.break_page()
        else:
            self._add("\n")

    def _end_page(self, element: Element) -> None:
        if self._state.page is not None:
            self._state.page += 1

    def _bookmark(self, element: Element) -> None:
        self._paragraph.bookmarks.append((self._paragraph.length, value(element, "name")))

    def _hyperlink(self, element: Element) -> None:
        start = self._paragraph.length
        self.walk(element)
        anchor = value(element, "anchor")
        if anchor:
            self._link(start, Meaning("reference", (((anchor,), ""),)))

    def _simple_field(self, element: Element) -> None:
        self._fields.begin()
        self._fields.instruct(value(element, "instr"))
        self._fields.separate(self._paragraph)
        self.walk(element)
        self._end_field()

    def _field_sign(self, element: Element) -> None:
        kind = value(element, "fldCharType")
        if kind == "begin":
            self._fields.begin()
        elif kind == "separate":
            self._fields.separate(self._paragraph)
        elif kind == "end":
            self._end_field()

    def _end_field(self) -> None:
        ended = self._fields.end()
        if ended is None or ended.paragraph is None:
            return
        meaning = read_instruction("".join(ended.instruction))
        self._state.items.update(meaning.items)
        if meaning.kind == "bibliography":
            self._state.bibliographies.append((ended.paragraph.number, self._paragraph.number))
        elif ended.paragraph is self._paragraph:
            self._link(ended.start, meaning)

    def _link(self, start: int, meaning: Meaning) -> None:
        end = self._paragraph.last_sign
        if meaning.kind == "" or meaning.kind == "bibliography" or end <= start:
            return
        for targets, locator in meaning.cited:
            self._paragraph.links.append(Link(start, end, meaning.kind, targets, locator))

    def _note(self, element: Element) -> None:
        notes = self._state.notes[str(element.tag)]
        own = value(element, "id")
        id = notes.id(own)
        if not id or self._fields.hidden:
            return
        custom = ""
        if value(element, "customMarkFollows") in ("1", "true", "on"):
            # The sign is the text after it in the run: taken here, so that it is marked.
            signs = list(element.itersiblings(f"{W}t"))
            custom = "".join(one.text or "" for one in signs).strip()
            for one in signs:
                one.text = ""
        label = notes.label(own, self._state.page, custom)
        self._paragraph.add_note(label, id, self._state.page)


def chosen(element: Element) -> Element:
    """Return the first of alternatives, which hold the same twice; else the element itself."""
    if element.tag == _ALTERNATIVES:
        return next((one for one in element if isinstance(one.tag, str)), element)
    return element
