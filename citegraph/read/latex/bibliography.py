"""The entries of a reference list in LaTeX as they are collected."""

from dataclasses import dataclass, field

from citegraph.model import MarkedEntry, MarkedList, SourceRecord
from citegraph.read.markup.blocks import BlockWriter
from citegraph.read.record_values import once_each
from citegraph.text.composition import FieldValue, compose

_TYPES = {"jour": "article-journal", "inbook": "chapter", "thesis": "thesis"}


@dataclass(slots=True)
class _Item:
    """An entry that is being read; ``fields`` are those of amsbib, the last one still open."""

    key: str
    number: str
    line: int
    writer: BlockWriter = field(default_factory=BlockWriter)
    fields: list[tuple[str, str, BlockWriter]] = field(default_factory=list)


class Bibliography:
    """One list: ``depth`` is the number of environments that were open where it began."""

    def __init__(self, heading: str, depth: int) -> None:
        self.heading = heading
        self.depth = depth
        self.empty: list[tuple[str, int]] = []
        self._entries: list[MarkedEntry] = []
        self._item: _Item | None = None
        self._count = 0

    def begin(self, key: str, label: str, line: int) -> BlockWriter:
        """Begin an entry, and return what its text is written to."""
        self.finish()
        self._count += not label
        self._item = _Item(key, label or str(self._count), line)
        return self._item.writer

    def begin_field(self, command: str, name: str) -> BlockWriter | None:
        """Begin a field of an entry in the manner of amsbib; None outside one."""
        if self._item is None:
            return None
        writer = BlockWriter()
        self._item.fields.append((command, name, writer))
        return writer

    def finish(self) -> None:
        """End the entry at hand."""
        item, self._item = self._item, None
        if item is None:
            return
        entry = _composed(item) if item.fields else MarkedEntry(_text(item.writer), item.line)
        if entry.text:
            self._entries.append(
                MarkedEntry(entry.text, item.line, None, item.key, item.number, entry.fields)
            )
        else:
            self.empty.append((item.key, item.line))

    def as_list(self) -> MarkedList:
        """Return the list."""
        self.finish()
        return MarkedList(tuple(self._entries), self.heading, "bibitem")


def _text(writer: BlockWriter) -> str:
    writer.end()
    return " ".join(line.text for line in writer.lines)


def _composed(item: _Item) -> MarkedEntry:
    """An entry of which amsbib marks the fields."""
    texts = [(command, name, _text(writer).strip(" ,;")) for command, name, writer in item.fields]
    values = [
        FieldValue(name, part.strip())
        for _, name, text in texts
        for part in (text.split(",") if name in ("author", "editor") else [text])
        if name and part.strip()
    ]
    pairs = tuple((command, text) for command, _, text in texts)
    type = next((_TYPES[command] for command, _, _ in texts if command in _TYPES), "")
    record = SourceRecord("latex", "RBibitem", item.key, pairs)
    return compose(once_each(values), type=type, record=record, line=item.line)
