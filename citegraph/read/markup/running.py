"""The running text of an element tree; what the elements mean is told by the formats."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, NamedTuple

from citegraph.model import Line, Note
from citegraph.model.document import MarkKind
from citegraph.read.markup.blocks import BlockWriter, Place
from citegraph.read.markup.rows import RowCollector
from citegraph.read.markup.walk import Element, Event, line_of, walk

Handler = Callable[[Any, Element], None]


class _Opened(NamedTuple):
    """An inline element whose end makes a mark."""

    element: Element
    kind: MarkKind
    place: Place
    targets: tuple[str, ...]


class _OpenNote:
    """A note that is being read, and the text that goes on after it."""

    def __init__(self, element: Element, writer: BlockWriter, id: str, label: str) -> None:
        self.element = element
        self.outer = writer
        self.id = id
        self.label = label


class RunningText:
    """Goes once through a tree and collects its lines and notes.

    ``UNSEEN`` are the names of the elements that no reader sees, ``BLOCKS`` of those that stand
    on lines of their own, ``HEADINGS`` of those that are headings; ``STARTS`` and ``ENDS`` say
    what else happens at elements.
    """

    UNSEEN: ClassVar[frozenset[str]] = frozenset()
    BLOCKS: ClassVar[frozenset[str]] = frozenset()
    HEADINGS: ClassVar[frozenset[str]] = frozenset()
    STARTS: ClassVar[Mapping[str, Handler]] = {}
    ENDS: ClassVar[Mapping[str, Handler]] = {}

    def __init__(self) -> None:
        self.writer = BlockWriter()
        self.notes: list[Note] = []
        self.rows = RowCollector()
        self.heading = 0
        self._open_notes: list[_OpenNote] = []
        self._dropped: Element | None = None
        self._open: list[_Opened] = []

    def read(self, root: Element) -> tuple[Line, ...]:
        """Read a tree, and return the lines of it and of all trees read before."""
        for event in walk(root, self.UNSEEN):
            if self._dropped is not None:
                if event.kind == "end" and event.element is self._dropped:
                    self._dropped = None
            elif event.kind == "text":
                self.add_text(event)
            elif event.kind == "start":
                self.start(event)
            else:
                self.end(event)
        self.flush()
        return tuple(self.writer.lines)

    def add_text(self, event: Event) -> None:
        """Take a piece of text."""
        self.writer.text(event.text, event.line)

    def start(self, event: Event) -> None:
        """Begin an element."""
        if event.name in self.BLOCKS and self.stands_alone(event.element):
            self.flush()
        self.heading += event.name in self.HEADINGS
        handle = self.STARTS.get(event.name)
        if handle:
            handle(self, event.element)

    def end(self, event: Event) -> None:
        """End an element."""
        element = event.element
        if self._open and self._open[-1].element is element:
            opened = self._open.pop()
            self.writer.mark(opened.place, opened.kind, opened.targets)
        if event.name in self.BLOCKS:
            self.flush()
        self.heading -= event.name in self.HEADINGS
        handle = self.ENDS.get(event.name)
        if handle:
            handle(self, element)
        if self._open_notes and self._open_notes[-1].element is element:
            self._end_note()

    def stands_alone(self, element: Element) -> bool:
        """Whether a block begins a line of its own."""
        return True

    def flush(self) -> None:
        """End the line at hand."""
        self.writer.end(heading=self.heading > 0)

    def drop(self, element: Element) -> None:
        """Leave out the element that has just begun, with all that is in it."""
        self._dropped = element

    def open_mark(self, element: Element, kind: MarkKind, targets: tuple[str, ...] = ()) -> None:
        """Mark the text of the element that has just begun."""
        self._open.append(_Opened(element, kind, self.writer.place(), targets))

    def begin_note(self, element: Element, id: str, label: str) -> None:
        """Read the element that has just begun as a note; inside a text its sign is printed."""
        if label and self.writer.so_far:
            place = self.writer.place()
            self.writer.text(label, line_of(element))
            self.writer.mark(place, "note", (id,))
        self._open_notes.append(_OpenNote(element, self.writer, id, label))
        self.writer = BlockWriter()

    @property
    def is_note_begun(self) -> bool:
        """Whether a note has begun whose text has not."""
        return bool(self._open_notes) and not self.writer.so_far and not self.writer.lines

    def label_note(self, label: str) -> None:
        """Give the note at hand its sign where it has none."""
        note = self._open_notes[-1]
        note.label = note.label or label

    def _end_note(self) -> None:
        self.writer.end()
        note = self._open_notes.pop()
        if self.writer.lines:
            self.notes.append(Note(note.id, note.label, tuple(self.writer.lines)))
        self.writer = note.outer


def of_rows(handle: Callable[[RowCollector, list[Line]], None]) -> Handler:
    """Return the handler that tells the rows of a text of an element."""
    return lambda text, _: handle(text.rows, text.writer.lines)


#: What happens at rows and cells of tables, under their names in HTML and JATS.
ROW_STARTS: Mapping[str, Handler] = {
    "tr": of_rows(RowCollector.begin_row),
    "td": of_rows(RowCollector.begin_cell),
    "th": of_rows(RowCollector.begin_cell),
}
ROW_ENDS: Mapping[str, Handler] = {
    "tr": of_rows(RowCollector.end_row),
    "td": of_rows(RowCollector.end_cell),
    "th": of_rows(RowCollector.end_cell),
}
