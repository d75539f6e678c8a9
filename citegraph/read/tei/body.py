"""The running text of a TEI file."""

from collections.abc import Mapping
from typing import ClassVar

from citegraph.read.markup.rows import RowCollector
from citegraph.read.markup.running import Handler, RunningText, of_rows
from citegraph.read.markup.walk import Element, Event, attribute, elements, local_name, text_of

_RAISED = ("sup", "super", "superscript")
_NUMBERED = ("ordered", "numbered")
_NO_HEADING = frozenset(("figure", "table", "list", "listBibl", "castList"))


class TeiText(RunningText):
    """The running text of a TEI file, without its lists."""

    UNSEEN = frozenset(
        "listBibl graphic formula fileDesc encodingDesc revisionDesc textClass langUsage"
        " creation particDesc settingDesc facsimile standOff".split()
    )
    BLOCKS = frozenset(
        "text front body back group div div1 div2 div3 div4 div5 div6 div7 head p ab lg l list"
        " item table row cell figure figDesc sp speaker stage epigraph opener closer byline"
        " docTitle titlePart titlePage docAuthor docDate docImprint argument trailer"
        " abstract".split()
    )

    def __init__(self, root: Element, heads: set[Element]) -> None:
        super().__init__()
        self._heads = heads
        listed = [
            one
            for found in elements(root, "listBibl")
            for one in elements(found, "biblStruct", "bibl")
        ]
        self._keys = frozenset(filter(None, (attribute(one, "id") for one in listed)))
        notes = (attribute(one, "id") for one in elements(root, "note"))
        self._note_ids = frozenset(filter(None, notes)) - self._keys
        self._lists: list[list[int]] = []
        self._headings: list[Element] = []

    def start(self, event: Event) -> None:
        """Begin an element; the heading of a reference list is told with the list."""
        if event.element in self._heads:
            self.drop(event.element)
            return
        super().start(event)

    def _begin_head(self, element: Element) -> None:
        above = element.getparent()
        if above is None or local_name(above) not in _NO_HEADING:
            self._headings.append(element)
            self.heading += 1

    def _end_head(self, element: Element) -> None:
        if self._headings and self._headings[-1] is element:
            self._headings.pop()
            self.heading -= 1

    def _begin_ref(self, element: Element) -> None:
        names = tuple(
            one[1:] for one in attribute(element, "target").split() if one.startswith("#")
        )
        keys = tuple(name for name in names if name in self._keys)
        if keys or (names and attribute(element, "type") in ("bibr", "bibl", "biblio")):
            self.open_mark(element, "citation", keys or names)
            if not text_of(element):
                self.writer.text(f"[{', '.join(keys or names)}]", 1)
        elif names and names[0] in self._note_ids:
            self.open_mark(element, "note", names[:1])

    def _begin_hi(self, element: Element) -> None:
        if attribute(element, "rend").strip("#").casefold() in _RAISED:
            self.open_mark(element, "superscript")

    def _begin_note(self, element: Element) -> None:
        number = str(len(self.notes) + 1)
        label = attribute(element, "n") or number
        self.begin_note(element, attribute(element, "id") or f"note-{number}", label)

    def _begin_list(self, element: Element) -> None:
        kind = {attribute(element, "type"), attribute(element, "rend")}
        self._lists.append([0] if kind.intersection(_NUMBERED) else [])

    def _end_list(self, element: Element) -> None:
        self._lists.pop()

    def _begin_item(self, element: Element) -> None:
        if self._lists and self._lists[-1]:
            self._lists[-1][0] += 1
            self.writer.begin_item(f"{attribute(element, 'n') or self._lists[-1][0]}. ")

    def _page_break(self, element: Element) -> None:
        number = attribute(element, "n")
        if number.isascii() and number.isdigit() and len(number) < 7:
            self.writer.page = int(number)

    def _line_break(self, element: Element) -> None:
        if attribute(element, "break") != "no":
            self.writer.space()

    STARTS: ClassVar[Mapping[str, Handler]] = {
        "head": _begin_head,
        "ref": _begin_ref,
        "ptr": _begin_ref,
        "hi": _begin_hi,
        "note": _begin_note,
        "list": _begin_list,
        "item": _begin_item,
        "pb": _page_break,
        "lb": _line_break,
        "row": of_rows(RowCollector.begin_row),
        "cell": of_rows(RowCollector.begin_cell),
    }
    ENDS: ClassVar[Mapping[str, Handler]] = {
        "head": _end_head,
        "list": _end_list,
        "row": of_rows(RowCollector.end_row),
        "cell": of_rows(RowCollector.end_cell),
    }
