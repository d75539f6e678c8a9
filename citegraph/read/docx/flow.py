"""The walk through the stories of a Word file (text, notes), paragraph by paragraph."""

from citegraph.read.docx.fields import Fields
from citegraph.read.docx.markup import W, find, number, value
from citegraph.read.docx.numbering import Numbering
from citegraph.read.docx.paragraph import Paragraph
from citegraph.read.docx.runs import LEFT_OUT, Runs, State, chosen
from citegraph.read.markup.walk import Element

_TWIPS = 20


class Flow:
    """Makes paragraphs of stories, in reading order and numbered through."""

    def __init__(self, state: State, numbering: Numbering) -> None:
        self._state = state
        self._numbering = numbering
        self._count = 0
        self._made: list[Paragraph] = []

    def walk(self, story: Element) -> tuple[Paragraph, ...]:
        """Return the paragraphs of a story."""
        self._made = []
        self._blocks(story, Fields())
        return tuple(self._made)

    def _blocks(self, parent: Element, fields: Fields) -> None:
        for element in parent:
            if not isinstance(element.tag, str) or element.tag in LEFT_OUT:
                continue
            if element.tag == f"{W}p":
                self._paragraph(element, fields)
            elif element.tag == f"{W}bookmarkStart":
                self._state.waiting.append(value(element, "name"))
            elif find(element, "trPr", "del") is None:
                self._blocks(chosen(element), fields)

    def _paragraph(self, element: Element, fields: Fields) -> None:
        properties = find(element, "pPr")
        paragraph = Paragraph(self._count + 1, self._state.styles.role(properties))
        paragraph.bookmarks += [(0, name) for name in self._state.waiting]
        self._state.waiting.clear()
        runs = Runs(self._state, paragraph, fields)
        page = self._state.page
        runs.walk(element)
        paragraph.pages = paragraph.pages or [(0, page)]
        if find(properties, "rPr", "del") is None or paragraph.text.strip():
            self._count += 1
            self._made.append(paragraph)
            self._set(paragraph, properties)
        if find(properties, "sectPr") is not None:
            for notes in self._state.notes.values():
                notes.end_section()
        for box in runs.boxes:
            self._blocks(box, Fields())

    def _set(self, paragraph: Paragraph, properties: Element | None) -> None:
        """Give a paragraph its list number and its indent."""
        place = self._numbering.place(properties)
        settings = self._state.styles.settings(properties)
        if place is None:
            paragraph.indent = _indent(list(settings))
            return
        paragraph.label = self._numbering.count(place).strip()
        level = find(self._numbering.level(place).element, "pPr")
        own = [] if properties is None else [properties]
        paragraph.indent = _indent([*own, *([] if level is None else [level]), *settings])


def _indent(settings: list[Element]) -> float:
    """Return the left edge of the first line in points; each measure is set on its own."""
    left = _measure(settings, "left", "start")
    first = _measure(settings, "firstLine", "hanging")
    return (left + first) / _TWIPS


def _measure(settings: list[Element], *names: str) -> int:
    for element, name in ((one, name) for one in settings for name in names):
        found = value(find(element, "ind"), name)
        if found:
            size = number(found.partition(".")[0], 0)
            return -size if name == "hanging" else size
    return 0
